/** The board's own colour and the computed one disagree. */
import { readStatedRag } from '../rating/stated/read-stated-rag';
import { saysClosed } from '../rating/stated/stated-rag-claims';
import { textOf } from '../schema/action-row';
import { fieldCell, NOTHING, quote, type ActionCheck } from './check';

export const ragDiffers: ActionCheck = {
  id: 'rag-differs',
  title: "RAG differs from the board's own",
  why: "The board's own colour and the computed one disagree.",
  mend: "Agree which is right; the board's own colour is never overwritten.",
  scope: 'action',
  verdict: 'review',
  messages: {
    differs: 'The plan says {stated} in {cell}; the dates and evidence make it {computed}.',
    closed:
      "The plan says '{text}' in {cell}, but gives no date achieved, so the action still counts as {computed}.",
  },
  judge: (subject) => {
    const { statedRag, rating, row, achieved } = subject.action;
    const computed = rating.colour;
    if (statedRag !== null) {
      if (statedRag === computed) return NOTHING;
      const field =
        readStatedRag(textOf(row, 'statedRag'), subject.context.ragKey) === null ? 'status' : 'statedRag';
      return [{ say: 'differs', cells: [fieldCell(subject, field)], data: { stated: statedRag, computed } }];
    }
    const field = (['status', 'statedRag'] as const).find((each) => saysClosed(textOf(row, each)));
    if (field === undefined || achieved !== null) return NOTHING;
    return [
      {
        say: 'closed',
        cells: [fieldCell(subject, field)],
        data: { text: quote(textOf(row, field)), computed },
      },
    ];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Status'],
        ['Audit files', 'CSC', 'May 2017', 'Closed'],
      ],
      asOf: '2017-06-01',
      finds: ['D2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Status'],
        ['Audit files', 'CSC', 'May 2017', 'Not complete'],
      ],
      asOf: '2017-06-01',
      finds: [],
    },
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
