/** What the board is asked to decide: the longest overdue actions and others that wait for it, with what to ask. */
import { actionInShort, progressInShort } from '../action-words';
import { actionList, LIST_COLUMN } from '../action-list';
import { text, type Block } from '../block';
import { needingAttention, toDecide } from '../needs-attention';

/** Characters of an action and of its progress: three lines or so. */
const ACTION_LENGTH = 80;
const PROGRESS_LENGTH = 40;

/** To be signed on paper. */
const AGREED = 'Agreed by the chair ______________________________ on ______________.';

export const decisions: Block<'decisions'> = {
  id: 'decisions',
  title: 'What the board is asked to decide',
  why: 'A chair needs what to ask for each action, not only how late it is.',
  scope: 'workbook',
  layOut: (input) => {
    const listed = toDecide(input);
    const left = needingAttention(input).length - listed.length;
    if (listed.length === 0) return [];
    const rest = left > 0 ? ` ${left} more ${left === 1 ? 'needs' : 'need'} the board’s attention.` : '';
    return [
      ...actionList(
        input,
        [
          { title: 'Days', column: LIST_COLUMN.days, as: 'days' },
          { title: 'Progress', column: LIST_COLUMN.wide, as: 'long' },
          { title: 'The board is asked to', column: LIST_COLUMN.last, as: 'ask' },
        ],
        listed.map(({ plan, action, ask, days }) => ({
          plan,
          action,
          words: actionInShort(action, ACTION_LENGTH),
          cells: [days, progressInShort(action, PROGRESS_LENGTH), ask ?? ''],
        })),
      ),
      text(`${AGREED}${rest}`),
    ];
  },
  examples: [
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education', '31 March 2016'],
      ],
      says: [
        '1 Write to every school.',
        'none recorded',
        'hear why, or agree a new date',
        'Agreed by the chair',
      ],
    },
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education', '31 March 2030'],
      ],
      says: [],
    },
  ],
};
