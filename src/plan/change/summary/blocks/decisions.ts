/** What the board is asked to decide: the longest overdue actions and others that wait for it, with what to ask. */
import { actionInShort, progressInShort } from '../action-words';
import { actionList, LIST_COLUMN } from '../action-list';
import { text, type Block, type BlockPart, type SummaryInput } from '../block';
import { figuresInWords } from '../figures-in-words';
import { needingAttention, toDecide, type AttentionNeeded } from '../needs-attention';
import { bodyPoints, LINE_POINTS } from '../row-points';

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
    const listed = decided(input);
    const left = needingAttention(input).length - listed.length;
    if (listed.length === 0) return [];
    const rest = left > 0 ? ` ${left} more ${left === 1 ? 'needs' : 'need'} the board’s attention.` : '';
    return [...tableOf(input, listed), text(`${AGREED}${rest}`)];
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

const tableOf = (input: SummaryInput, listed: readonly AttentionNeeded[]): readonly BlockPart[] =>
  actionList(
    input,
    [
      { title: 'Days', column: LIST_COLUMN.days, as: 'days' },
      { title: 'Progress', column: LIST_COLUMN.wide, as: 'long' },
      { title: 'The board is asked to', column: LIST_COLUMN.last, as: 'ask' },
    ],
    listed,
    ({ plan, action, ask, days }) => ({
      plan,
      action,
      words: actionInShort(action, ACTION_LENGTH),
      cells: [days, progressInShort(action, PROGRESS_LENGTH), ask ?? ''],
    }),
  );

/** What the first page has left for these rows below its figures, in points; less where more is said above them. */
const ROOM_POINTS = 280;
const FEWEST = 3;

/** The actions that are listed: as many as the first page holds. */
export function decided(input: SummaryInput): readonly AttentionNeeded[] {
  const wanted = toDecide(input);
  const [table] = tableOf(input, wanted);
  if (table?.kind !== 'table') return [];
  const lines = Math.ceil(figuresInWords(input).join(' ').length / 125);
  const isUnrated = input.plans.every(({ report: { tally, actions } }) => tally.unrated === actions.length);
  const room = ROOM_POINTS - LINE_POINTS * (Math.max(0, lines - 2) + (isUnrated ? 2 : 0));
  let used = 0;
  return wanted.filter((_, at) => {
    const row = table.rows[at];
    used += row ? bodyPoints(table, row) : 0;
    return at < FEWEST || used <= room;
  });
}
