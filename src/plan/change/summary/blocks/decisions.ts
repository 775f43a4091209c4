/** What the board is asked to decide: the longest overdue actions and others that wait for it, with what to ask. */
import { actionInShort, progressInShort } from '../action-words';
import { actionList, LIST_COLUMN } from '../action-list';
import { text, type Block, type BlockPart, type SummaryInput } from '../block';
import { needingAttention, toDecide, type BoardDecision } from '../needs-attention';
import { FIRST_PAGE_POINTS, heightOf } from '../place-blocks';
import { bodyPoints } from '../row-points';
import { heading } from './heading';
import { headline } from './headline';

/** Characters of an action: in full where the page has room for all that is asked, else three lines or so. */
const ACTION_LENGTHS = [200, 140, 80] as const;
const SHORTEST = ACTION_LENGTHS[2];
/** Of its progress, and of each of several actions in a row. */
const PROGRESS_LENGTH = 40;
const SHARED_LENGTH = 40;

/** To be signed on paper. */
const AGREED = 'Agreed by the chair ______________________________ on ______________.';

export const decisions: Block<'decisions'> = {
  id: 'decisions',
  title: 'What the board is asked to decide',
  why: 'A chair needs what to ask for each action, not only how late it is.',
  scope: 'workbook',
  layOut: (input) => {
    const { listed, length } = fitted(input);
    const left = needingAttention(input).length - listed.flatMap(({ actions }) => actions).length;
    if (listed.length === 0) return [];
    const rest = left > 0 ? ` ${left} more ${left === 1 ? 'needs' : 'need'} the board’s attention.` : '';
    return [...tableOf(input, listed, length), text(`${AGREED}${rest}`)];
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

const tableOf = (
  input: SummaryInput,
  listed: readonly BoardDecision[],
  length: number,
): readonly BlockPart[] =>
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
          ? actionInShort(action, length)
          : [action, ...others.map((other) => other.action)]
              .map((each) => actionInShort(each, SHARED_LENGTH).replace(/[.;\s]+$/, ''))
              .join('; '),
      cells: [days, progressInShort(action, PROGRESS_LENGTH), ask],
    }),
  );

/** Listed whatever the room. */
const FEWEST = 3;

interface Fitted {
  readonly listed: readonly BoardDecision[];
  /** Characters of an action. */
  readonly length: number;
}

/** What is listed: as much as the first page has room for below its heading and figures. */
export const decided = (input: SummaryInput): readonly BoardDecision[] => fitted(input).listed;

function fitted(input: SummaryInput): Fitted {
  const before = known.get(input);
  if (before) return before;
  const wanted = toDecide(input);
  const choice = { shows: () => true, isUsual: true };
  const above = [heading, headline].map(({ title, scope, layOut }) =>
    scope === 'workbook' ? heightOf({ title, parts: layOut(input, choice) }) : 0,
  );
  const room = FIRST_PAGE_POINTS - above.reduce((sum, points) => sum + points, 0);
  const found = mostOf([...ACTION_LENGTHS.map((length) => whatFits(input, wanted, length, room))]);
  known.set(input, found);
  return found;
}

/** With the most rows, of those the one with the longest actions. */
const mostOf = (all: readonly Fitted[]): Fitted =>
  all.reduce((best, each) => (each.listed.length > best.listed.length ? each : best));

function whatFits(
  input: SummaryInput,
  wanted: readonly BoardDecision[],
  length: number,
  room: number,
): Fitted {
  const [table] = tableOf(input, wanted, length);
  if (table?.kind !== 'table') return { listed: [], length };
  let used = heightOf({ title: decisions.title, parts: [{ ...table, rows: [] }, text(AGREED)] });
  const listed = wanted.filter((_, at) => {
    const row = table.rows[at];
    used += row ? bodyPoints(table, row) : 0;
    return used <= room || (at < FEWEST && length === SHORTEST);
  });
  return { listed, length };
}

/** Two blocks ask, and an input does not change. */
const known = new WeakMap<SummaryInput, Fitted>();
