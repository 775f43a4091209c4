/**
 * The plan at a glance: each rating's count and share beside the last meeting's, and a bar chart of the same figures.
 */
import { inWords } from '../../../read/dates/calendar';
import { RATING_COLOURS } from '../../../judge/rating/rating-colour';
import { RATING_WORDS } from '../../../judge/rating/rating-cells';
import { text, type Block, type BlockPart, type SummaryPlan, type TableChart, type TableRow } from '../block';
import { countOfCheckAgain, countOfClaimed, countOfComplete, countOfRating } from '../figures';
import { lastMeeting } from '../last-meeting';
import { CHART_COLOURS } from '../rating-table';
import type { RecordedMeeting } from '../../../marks/summary/recorded-meeting';
import { cellAt, COLUMN } from '../../../marks/summary/summary-columns';

const NOW = COLUMN.ratings;
const THEN = NOW + 2;

export const headline: Block<'headline'> = {
  id: 'headline',
  title: 'Headline figures',
  why: 'The first question of every meeting: how many are red, how many are done, and is that better than last time.',
  scope: 'plan',
  layOut: (plan) => [...inWordsFirst(plan), table(plan)],
  examples: [
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education', 'TBC'],
      ],
      says: ['None of the actions can be rated yet', 'All actions', 'no meeting recorded'],
    },
  ],
};

function inWordsFirst({ report }: SummaryPlan): readonly BlockPart[] {
  const { tally, actions } = report;
  if (tally.unrated < actions.length) return [];
  return [
    text(
      'None of the actions can be rated yet, because none has a due date that can be used. Once dates are agreed and written in the plan, the ratings appear here by themselves.',
      'loud',
    ),
  ];
}

function table(plan: SummaryPlan): BlockPart {
  const { prefix, report } = plan;
  const last = lastMeeting(plan);
  // The ratings are in the first rows, so their sum is the total for every row's formula.
  const total = RATING_COLOURS.length;
  const sum = (row: number, at: number): string => cellAt(NOW, row - at + total);
  const rows = [
    ...RATING_COLOURS.map((colour) => ({
      label: RATING_WORDS[colour],
      rating: colour,
      now: () => countOfRating(prefix, colour),
      then: last?.tally[colour],
    })),
    {
      label: 'All actions',
      now: (row: number) => `=SUM(${cellAt(NOW, row - total)}:${cellAt(NOW, row - 1)})`,
      then: last && allOf(last),
    },
    {
      label: report.basis === 'assurance' ? 'Evidence supplied' : 'Complete and evidenced',
      now: () => countOfComplete(prefix),
      then: last?.complete,
    },
    {
      label: 'Still open',
      // All of them except the complete ones just above, and the withdrawn ones, the last of the ratings.
      now: (row: number) => `=${cellAt(NOW, row - 2)}-${cellAt(NOW, row - 1)}-${cellAt(NOW, row - 3)}`,
      then: last && allOf(last) - last.complete - last.tally.withdrawn,
    },
    ...(report.basis === 'assurance'
      ? []
      : [
          {
            label: 'Said to be complete, without good evidence',
            now: () => countOfClaimed(prefix),
            then: last?.claimed,
          },
        ]),
    {
      label: 'Changed since checked, so not rated',
      now: () => countOfCheckAgain(prefix),
      then: last ? 0 : undefined,
    },
  ];
  return {
    kind: 'table',
    columns: [
      { title: 'Figure', column: COLUMN.label, as: 'text' },
      {
        title: last ? `Since ${inWords(last.date)}` : 'Since the last meeting',
        column: COLUMN.second,
        as: 'text',
      },
      { title: 'Now', column: NOW, as: 'count' },
      { title: 'Share', column: NOW + 1, as: 'share' },
      { title: 'Then', column: THEN, as: 'count' },
      { title: 'Change', column: THEN + 1, as: 'change' },
    ],
    rows: rows.map(({ label, now, then, ...more }, at): TableRow => ({
      cells: [
        label,
        then === undefined || then === null
          ? 'no meeting recorded'
          : { formula: ({ row }) => changeInWords(row) },
        { formula: ({ row }) => now(row) },
        { formula: ({ row }) => `=IF(${sum(row, at)}=0,0,${cellAt(NOW, row)}/${sum(row, at)})` },
        then ?? '',
        then === undefined || then === null
          ? ''
          : { formula: ({ row }) => `=${cellAt(NOW, row)}-${cellAt(THEN, row)}` },
      ],
      ...('rating' in more ? { rating: more.rating } : {}),
      ...(at === total ? { isTotal: true } : {}),
    })),
    chart: bar(plan),
  };
}

const allOf = ({ tally }: RecordedMeeting): number =>
  RATING_COLOURS.reduce((sum, colour) => sum + tally[colour], 0);

function changeInWords(row: number): string {
  const change = cellAt(THEN + 1, row);
  return `=IF(${change}=0,"no change",IF(${change}>0,${change}&" more",-${change}&" fewer"))`;
}

const bar = ({ label }: SummaryPlan): TableChart => ({
  name: `Headline ${label}`,
  kind: 'stacked-bar',
  title: 'Actions by rating',
  columns: [THEN + 2, COLUMN.last],
  rowCount: 10,
  categories: { firstRow: -1, lastRow: -1, column: NOW },
  series: RATING_COLOURS.map((colour, at) => ({
    title: RATING_WORDS[colour],
    values: { firstRow: at, lastRow: at, column: NOW },
    colour: CHART_COLOURS[colour],
  })),
});
