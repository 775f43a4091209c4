/** What has changed since the last recorded meeting, with arrows and words, and the ratings meeting by meeting. */
import { inWords } from '../../../read/dates/calendar';
import { RATING_COLOURS } from '../../../judge/rating/rating-colour';
import { RATING_WORDS } from '../../../judge/rating/rating-cells';
import { LONGEST_LIST } from '../action-list';
import {
  ACTION_LENGTH,
  actionInShort,
  leadsInShort,
  rowLink,
  rowWords,
  serial,
  cutShort,
} from '../action-words';
import {
  text,
  type Block,
  type BlockPart,
  type SummaryInput,
  type SummaryPlan,
  type TableRow,
} from '../block';
import { DIRECTIONS, type Direction, type Move } from '../compare-with';
import { lastCompared, lastMoves } from '../last-compared';
import { lastMeeting } from '../last-meeting';
import { withoutNews } from '../without-news';
import { allCounts, CHART_COLOURS, columnOfRating, RATING_COLUMNS } from '../rating-table';
import { AS_OF_CELL, COLUMN } from '../../../marks/summary/summary-columns';

const WORDS: Readonly<Record<Direction, string>> = {
  worse: '▼ Worse',
  improved: '▲ Improved',
  closed: '● Closed: complete and evidenced',
  moved: '● Moved to the closed actions',
  withdrawn: '○ Withdrawn',
  new: '+ New in the plan',
  same: '= The same',
  gone: '– No longer in the plan',
};
const REOPENED = '▼ Worse: open again';
const ASKED = ' (same action?)';

/** Older ones stay in the history. */
const MOST_MEETINGS = 12;

export const direction: Block<'direction'> = {
  id: 'direction',
  title: 'Direction of travel',
  why: 'The same number of reds can be the same actions standing still, or others each time.',
  scope: 'plan',
  layOut: (plan, input) => {
    const last = lastMeeting(plan);
    if (!last) return [];
    const compared = lastCompared(plan, input);
    const moves = lastMoves(plan, input);
    return [
      text(
        `Since the meeting of ${inWords(last.date)}, as at ${inWords(plan.report.asOf)}. Refresh the summary to bring it up to date.`,
        'aside',
      ),
      counts(moves),
      ...(compared?.isWhole === false
        ? compared.notKept.slice(0, 1).map((words) => text(words, 'aside'))
        : []),
      ...movedList(plan, moves),
      ...withoutNews(plan, compared?.since ?? new Map(), input),
      meetingsTable(plan, input),
    ];
  },
  // Nothing without a recorded meeting, which the heading says; with one it is tested in `history.test.ts`.
  examples: [
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education', '31 March 2030'],
      ],
      says: [],
    },
  ],
};

const counts = (moves: readonly Move[]): BlockPart => ({
  kind: 'table',
  columns: [
    { title: 'Direction', column: COLUMN.label, as: 'text' },
    { title: 'Actions', column: COLUMN.second, as: 'count' },
  ],
  rows: DIRECTIONS.map((wanted) => ({
    wanted,
    count: moves.filter((move) => move.direction === wanted).length,
  }))
    // Few boards move actions to another sheet.
    .filter(({ wanted, count }) => wanted !== 'moved' || count > 0)
    .map(({ wanted, count }) => ({ cells: [WORDS[wanted], count] })),
});

function movedList(plan: SummaryPlan, moves: readonly Move[]): readonly BlockPart[] {
  const moved = DIRECTIONS.filter((wanted) => wanted !== 'same').flatMap((wanted) =>
    moves.filter((move) => move.direction === wanted),
  );
  if (moved.length === 0) return [];
  const left = moved.length - LONGEST_LIST;
  const rows = moved
    .slice(0, LONGEST_LIST)
    .map(({ action, direction: to, was, is, key, words, reopened, asked }): TableRow => {
      const cells = [
        action
          ? actionInShort(action)
          : cutShort(words, ACTION_LENGTH) ||
            `Action ${key.split('#')[0] || 'without a number'}, as it was recorded`,
        action ? leadsInShort(action) : '',
        action ? rowWords(action) : '',
        was ? RATING_WORDS[was.colour] : '–',
        is ? RATING_WORDS[is.colour] : '–',
        `${reopened ? REOPENED : WORDS[to]}${asked ? ASKED : ''}`,
      ];
      return action ? { cells, link: rowLink(action, plan) } : { cells };
    });
  const table: BlockPart = {
    kind: 'table',
    columns: [
      { title: 'Action', column: COLUMN.label, as: 'long' },
      { title: 'Lead', column: COLUMN.second, as: 'long' },
      { title: 'Row', column: COLUMN.ratings, as: 'text' },
      { title: 'Was', column: COLUMN.ratings + 5, as: 'rating' },
      { title: 'Is', column: COLUMN.nextDue, as: 'rating' },
      { title: 'Direction', column: COLUMN.last, as: 'long' },
    ],
    rows,
  };
  return left > 0 ? [table, text(`${left} more are not listed here.`, 'aside')] : [table];
}

function meetingsTable(plan: SummaryPlan, input: SummaryInput): BlockPart {
  const meetings = plan.meetings.filter(({ date }) => date < plan.report.asOf).slice(-MOST_MEETINGS);
  const past = meetings.map(({ date, tally }): TableRow => ({
    cells: [
      serial(date, input),
      ...RATING_COLOURS.map((colour) => tally[colour]),
      RATING_COLOURS.reduce((sum, colour) => sum + tally[colour], 0),
    ],
  }));
  const now: TableRow = {
    cells: [{ formula: () => `=${AS_OF_CELL}` }, ...allCounts(plan.prefix)],
    isTotal: true,
  };
  return {
    kind: 'table',
    columns: [{ title: 'Meeting', column: COLUMN.label, as: 'date' }, ...RATING_COLUMNS],
    rows: [...past, now],
    chart: {
      name: `Direction ${plan.label}`,
      kind: 'stacked-column',
      title: 'Actions by rating, meeting by meeting',
      columns: [COLUMN.nextDue, COLUMN.last],
      rowCount: Math.max(10, past.length + 2),
      categories: { firstRow: 0, lastRow: past.length, column: COLUMN.label },
      series: RATING_COLOURS.map((colour) => ({
        title: RATING_WORDS[colour],
        values: { firstRow: 0, lastRow: past.length, column: columnOfRating(colour) },
        colour: CHART_COLOURS[colour],
      })),
    },
  };
}
