/** The board's own colour and the computed one disagree. */
import { readStatedRag } from '../rating/stated/read-stated-rag';
import { textOf } from '../../read/schema/action-row';
import { a1 } from '../../read/sheet/a1';
import { fieldCell, NOTHING, type ActionCheck } from './check';

export const ragDiffers: ActionCheck<'rag-differs'> = {
  id: 'rag-differs',
  title: "RAG differs from the board's own",
  why: "The board's own colour and the computed one disagree.",
  fix: "Agree which is right; the board's own colour is never overwritten.",
  scope: 'action',
  verdict: 'review',
  lasting: false,
  messages: {
    differs: 'The plan says {stated} in {cell}; the dates and evidence make it {computed}.',
    wordless:
      '{first}:{last} hold no words. If colours alone are used there, they cannot be compared with the ratings here: write the word as well.',
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
  judgePlan: ({ context: { sheet, wordlessRag } }) => {
    const [first, last] = [wordlessRag?.rows[0], wordlessRag?.rows.at(-1)];
    if (!wordlessRag || first === undefined || last === undefined) return NOTHING;
    const { columnIndex, rows } = wordlessRag;
    return [
      {
        say: 'wordless',
        cells: rows.map((rowIndex) => ({ sheet, rowIndex, columnIndex })),
        data: { first: a1(first, columnIndex), last: a1(last, columnIndex) },
      },
    ];
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
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'RAG'],
        ['Audit files', 'CSC', 'May 2017', ''],
        ['Train staff', 'CSC', 'May 2017', ''],
        ['Brief schools', 'CSC', 'May 2017', ' – '],
      ],
      finds: ['D2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'RAG'],
        ['Audit files', 'CSC', 'May 2017', ''],
        ['Train staff', 'CSC', 'May 2017', ''],
        ['Brief schools', 'CSC', 'May 2017', 'Green'],
      ],
      finds: [],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'RAG'],
        ['Audit files', 'CSC', 'May 2017', ''],
        ['Train staff', 'CSC', 'May 2017', ''],
      ],
      finds: [],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Status'],
        ['Audit files', 'CSC', 'May 2017', ''],
        ['Train staff', 'CSC', 'May 2017', ''],
        ['Brief schools', 'CSC', 'May 2017', ''],
      ],
      finds: [],
    },
  ],
};
