/** The board's own colour and the computed one disagree. */
import { readStatedRag } from '../rating/stated/read-stated-rag';
import { textOf } from '../schema/action-row';
import { fieldCell, NOTHING, type ActionCheck } from './check';

export const ragDiffers: ActionCheck = {
  id: 'rag-differs',
  title: "RAG differs from the board's own",
  why: "The board's own colour and the computed one disagree.",
  mend: "Agree which is right; the board's own colour is never overwritten.",
  scope: 'action',
  verdict: 'review',
  messages: {
    differs: 'The plan says {stated} in {cell}; the dates and evidence make it {computed}.',
  },
  judge: (subject) => {
    const { statedRag, rating, row, completion } = subject.action;
    const computed = rating.colour;
    // What is withdrawn has no colour, and a red that disputes "done" is asked about as that.
    if (statedRag === null || statedRag === computed || computed === 'withdrawn') return NOTHING;
    const own = readStatedRag(textOf(row, 'statedRag'), subject.context.ragKey);
    const field = own === null ? 'status' : 'statedRag';
    if (completion.against === field) return NOTHING;
    return [{ say: 'differs', cells: [fieldCell(subject, field)], data: { stated: statedRag, computed } }];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'RAG'],
        ['Audit files', 'CSC', 'May 2017', 'Green'],
      ],
      finds: ['D2'],
      asOf: '2017-06-01',
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'RAG'],
        ['Audit files', 'CSC', 'May 2017', 'R'],
      ],
      finds: [],
      asOf: '2017-06-01',
    },
  ],
};
