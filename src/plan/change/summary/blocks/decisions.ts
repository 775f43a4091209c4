/** What the board is asked to decide: the longest overdue actions and others that wait for it, with what to ask. */
import { actionInShort, progressInShort } from '../action-words';
import { actionList, LIST_COLUMN } from '../action-list';
import { text, type Block, type BlockPart, type SummaryInput } from '../block';
import { needingAttention, toDecide, type BoardDecision } from '../needs-attention';
import { FIRST_PAGE_POINTS, heightOf } from '../place-blocks';
import { bodyPoints } from '../row-points';
import { heading } from './heading';
import { headline } from './headline';

/** Characters of an action and of its progress, three lines or so, and of each of several actions in a row. */
const ACTION_LENGTH = 80;
const SHARED_LENGTH = 40;
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
    const left = needingAttention(input).length - listed.flatMap(({ actions }) => actions).length;
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

const tableOf = (input: SummaryInput, listed: readonly BoardDecision[]): readonly BlockPart[] =>
  actionList(
    input,
    [
      { title: 'Days', column: LIST_COLUMN.days, as: 'days' },
      { title: 'Progress', column: LIST_COLUMN.wide, as: 'long' },
      { title: 'The board is asked to', column: LIST_COLUMN.last, as: 'ask' },
    ],
    listed,
    ({ ask, actions: [{ plan, action, days }, ...others] }) => ({
      plan,
      action,
      others: others.map((other) => other.action),
      words:
        others.length === 0
          ? actionInShort(action, ACTION_LENGTH)
          : [action, ...others.map((other) => other.action)]
              .map((each) => actionInShort(each, SHARED_LENGTH).replace(/[.;\s]+$/, ''))
              .join('; '),
      cells: [days, progressInShort(action, PROGRESS_LENGTH), ask],
    }),
  );

const FEWEST = 3;

/** What is listed: as much as the first page has room for below its heading and figures. */
export function decided(input: SummaryInput): readonly BoardDecision[] {
  const before = known.get(input);
  if (before) return before;
  const wanted = toDecide(input);
  const [table] = tableOf(input, wanted);
  if (table?.kind !== 'table') return [];
  const choice = { shows: () => true, isUsual: true };
  const above = [heading, headline].map(({ title, scope, layOut }) =>
    scope === 'workbook' ? heightOf({ title, parts: layOut(input, choice) }) : 0,
  );
  const frame = heightOf({ title: decisions.title, parts: [{ ...table, rows: [] }, text(AGREED)] });
  const room = FIRST_PAGE_POINTS - frame - above.reduce((sum, points) => sum + points, 0);
  let used = 0;
  const listed = wanted.filter((_, at) => {
    const row = table.rows[at];
    used += row ? bodyPoints(table, row) : 0;
    return at < FEWEST || used <= room;
  });
  known.set(input, listed);
  return listed;
}

/** Two blocks ask, and an input does not change. */
const known = new WeakMap<SummaryInput, readonly BoardDecision[]>();
