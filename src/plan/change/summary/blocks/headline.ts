/**
 * All plans at a glance: each rating's count and share and how it changed since the last meeting, a bar of the same
 * figures in the same colours, and beside them the leads with what is red, or the plans if there are several.
 */
import { inWords } from '../../../read/dates/calendar';
import { RATING_COLOURS } from '../../../judge/rating/rating-colour';
import { RATING_WORDS } from '../../../judge/rating/rating-cells';
import type { RecordedMeeting } from '../../../marks/summary/recorded-meeting';
import { cellAt, COLUMN } from '../../../marks/summary/summary-columns';
import { text, type Block, type BlockPart, type SummaryPlan, type TableRow } from '../block';
import { countOfCheckAgain, countOfClaimed, countOfComplete, countOfRating } from '../figures';
import { lastMeeting } from '../last-meeting';
import { leadsInRows, plansInRows } from '../headline-beside';
import { ratingBar } from '../rating-bar';

export const headline: Block<'headline'> = {
  id: 'headline',
  title: 'Headline figures',
  why: 'The first question of every meeting: how many are red, how many are done, and is that better than last time.',
  scope: 'workbook',
  layOut: ({ plans }) => {
    const counted = plans.filter(({ report }) => report.actions.length > 0);
    return counted.length === 0
      ? []
      : [...unratedInWords(counted), table(counted), text({ formula: () => alsoCounted(counted) })];
  },
  examples: [
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education', 'TBC'],
      ],
      says: ['None of the actions can be rated yet', 'All actions', 'Lead', 'Education'],
    },
  ],
};

function unratedInWords(plans: readonly SummaryPlan[]): readonly BlockPart[] {
  if (plans.some(({ report: { tally, actions } }) => tally.unrated < actions.length)) return [];
  return [
    text(
      'None of the actions can be rated yet, because none has a due date that can be used. Once dates are agreed and written in the plan, the ratings appear here by themselves.',
      'loud',
    ),
  ];
}

interface Figure {
  readonly label: string;
  readonly rating?: TableRow['rating'];
  /** Of one plan, or over the cells above it. */
  readonly now:
    { readonly of: (prefix: string) => string } | { readonly above: (column: number, row: number) => string };
  readonly then: (meeting: RecordedMeeting) => number;
}

function table(plans: readonly SummaryPlan[]): BlockPart {
  const meetings = plans.flatMap((plan) => lastMeeting(plan) ?? []);
  // Only a change of all plans is a change of their sum.
  const compared = meetings.length === plans.length;
  const dates = [...new Set(meetings.map(({ date }) => date))];
  const since = dates.length === 1 && dates[0] ? `Since ${inWords(dates[0])}` : 'Since the last meetings';
  const figures = figuresOf();
  const total = RATING_COLOURS.length;
  // What changed stands before the figures; without it, names beside them have its room.
  const own = compared ? COLUMN.ratings : COLUMN.second;
  const rows = figures.map(({ label, rating, now, then }, at): TableRow => {
    const before = meetings.reduce((sum, meeting) => sum + then(meeting), 0);
    return {
      cells: [
        label,
        ...(compared
          ? [{ formula: ({ row }: { row: number }) => changeInWords(cellAt(own, row), before) }]
          : []),
        {
          formula: ({ row }) =>
            'above' in now
              ? now.above(own, row)
              : `=${plans.map(({ prefix }) => now.of(prefix).slice(1)).join('+')}`,
        },
        {
          formula: ({ row }) => {
            const sum = cellAt(own, row - at + total);
            return `=IF(${sum}=0,0,${cellAt(own, row)}/${sum})`;
          },
        },
      ],
      ...(rating === undefined ? {} : { rating }),
      ...(at === total ? { isTotal: true } : {}),
    };
  });
  const [only] = plans;
  const beside = plans.length === 1 && only ? leadsInRows(only, own + 2) : plansInRows(plans, own + 2);
  return {
    kind: 'table',
    columns: [
      { title: 'Figure', column: COLUMN.label, as: 'text' },
      ...(compared ? [{ title: since, column: COLUMN.second, as: 'text' as const }] : []),
      { title: 'Now', column: own, as: 'count' },
      { title: 'Share', column: own + 1, as: 'share' },
    ],
    rows,
    beside,
    chart: ratingBar(plans, own, Math.max(rows.length, beside.rows.length) + 1, 2),
  };
}

function figuresOf(): readonly Figure[] {
  const total = RATING_COLOURS.length;
  return [
    ...RATING_COLOURS.map((colour) => ({
      label: RATING_WORDS[colour],
      rating: colour,
      now: { of: (prefix: string) => countOfRating(prefix, colour) },
      then: ({ tally }: RecordedMeeting) => tally[colour],
    })),
    {
      label: 'All actions',
      // The ratings are in the first rows, so their sum is the total for every row's share.
      now: { above: (column, row) => `=SUM(${cellAt(column, row - total)}:${cellAt(column, row - 1)})` },
      then: allOf,
    },
  ];
}

const allOf = ({ tally }: RecordedMeeting): number =>
  RATING_COLOURS.reduce((sum, colour) => sum + tally[colour], 0);

function changeInWords(now: string, before: number): string {
  const was = `&" (${before})"`;
  return `=IF(${now}=${before},"= ${before}",IF(${now}>${before},"▲ "&(${now}-${before})&" more"${was},"▼ "&(${before}-${now})&" fewer"${was}))`;
}

/** Complete, open, claimed and changed actions, live, in one line. */
function alsoCounted(plans: readonly SummaryPlan[]): string {
  const sum = (of: (prefix: string) => string): string =>
    plans.map(({ prefix }) => of(prefix).slice(1)).join('+');
  const complete = sum(countOfComplete);
  const all = sum(
    (prefix) => `=${RATING_COLOURS.map((colour) => countOfRating(prefix, colour).slice(1)).join('+')}`,
  );
  const withdrawn = sum((prefix) => countOfRating(prefix, 'withdrawn'));
  const assured = plans.every(({ report }) => report.basis === 'assurance');
  const parts = [
    `"${assured ? 'Evidence supplied' : 'Complete and evidenced'} "&(${complete})`,
    `"still open "&((${all})-(${complete})-(${withdrawn}))`,
    ...(assured ? [] : [`"said to be done, without good evidence "&(${sum(countOfClaimed)})`]),
    `"changed since checked, so not rated "&(${sum(countOfCheckAgain)})`,
  ];
  return `=${parts.join('&" · "&')}&"."`;
}
