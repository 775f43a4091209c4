/**
 * The cover of a board copy: its source, the rating date, who validated it, what was overridden and why, the counts, and
 * what was withheld. How it was made stands on the last page, `closing-sheet.ts`.
 */
import { appendAll } from '../../long-lists';
import { inWords, type IsoDate } from '../../read/dates/calendar';
import { linesOf } from '../../change/lines-of';
import { ratingColourRules } from '../../change/flags/flag-rules';
import { COVER_MARK } from '../../marks/own-marks';
import type { ChartChange } from '../../change/parts/charts';
import type { FormatChange } from '../../change/parts/formats';
import { CHART_COLOURS } from '../../change/summary/rating-table';
import { RATING_COLOURS } from '../../judge/rating/rating-colour';
import { RATING_WORDS } from '../../judge/rating/rating-cells';
import type { PlanReport } from '../../judge/report/plan-report';
import type { Setup } from '../../read/setup/setup';
import type { Area } from '../../read/sheet/sheet-snapshot';
import type { GateVerdict } from '../gate/judge-gate';
import { areaFrom, cellsOfRow, emptyCopy, type CopyCell, type CopySheet } from './board-copy';
import { HEADER_FILL } from './plan-copy-formats';

export interface CoverFacts {
  readonly name: string;
  readonly title: string;
  readonly plans: readonly PlanReport[];
  readonly setup: Setup;
  readonly gate: GateVerdict;
  readonly validatedBy: string;
  readonly validatedOn: IsoDate;
  /** Sentences about what the copy leaves out or shows differently from the workbook. */
  readonly remarks: readonly string[];
}

/** In characters; together no wider than A4 landscape holds at 9 points in any font. */
const WIDTHS = [26, 40, 8, 8, 8, 8, 10, 12, 12];
/** Narrow columns that a reason is merged across. */
const REASON_COLUMNS = 6;
const LINE = '#BFBFBF';
/** Of the title in points: smaller where it would take more than a line. */
const TITLE_SIZES = [18, 14] as const;

function titleSize(title: string): number {
  const width = WIDTHS.reduce((sum, each) => sum + each, 0);
  const [large, small] = TITLE_SIZES;
  return linesOf(title, width, { size: large, bold: true }) === 1 ? large : small;
}

export function coverSheet(facts: CoverFacts): CopySheet {
  const { title, plans, gate } = facts;
  const cells: CopyCell[] = [];
  const formats: FormatChange[] = [];
  const merges: Area[] = [];
  let row = 0;
  const line = (values: readonly (CopyCell['value'] | null)[]): number => {
    appendAll(cells, cellsOfRow(row, 0, values));
    row += 1;
    return row - 1;
  };
  const format = (rowIndex: number, count: number, columns: number, how: Omit<FormatChange, 'area'>) =>
    formats.push({ area: areaFrom(rowIndex, 0, count, columns), ...how });
  const heading = (words: readonly string[]): void => {
    row += 1;
    format(line(words), 1, Math.max(2, words.length), {
      bold: true,
      wrap: true,
      fill: HEADER_FILL,
      colour: '#FFFFFF',
    });
  };

  merges.push(areaFrom(row, 0, 1, WIDTHS.length));
  format(line([title]), 1, 1, { bold: true, fontSize: titleSize(title), wrap: true });
  format(line([COVER_MARK]), 1, 1, {
    italic: true,
  });
  row += 1;
  const first = row;
  for (const [label, words] of particulars(facts)) line([label, words]);
  format(first, row - first, 1, { bold: true });
  format(first, row - first, 2, {
    wrap: true,
    vertical: 'top',
    horizontal: 'left',
    lines: { colour: LINE, sides: ['top', 'bottom', 'inside'] },
  });

  heading(['Plan', 'Actions', ...RATING_COLOURS.map((colour) => RATING_WORDS[colour]), 'Covered elsewhere']);
  const counted = row;
  for (const { sheet, actions, tally, table } of plans) {
    const counts = RATING_COLOURS.map((colour) => tally[colour]);
    line([sheet, actions.length, ...counts, table.crossReferences.length]);
  }
  format(counted, plans.length, 2 + RATING_COLOURS.length + 1, {
    horizontal: 'left',
    lines: { colour: LINE, sides: ['bottom', 'inside'] },
  });
  line([
    'Unrated actions have no usable due date. They are listed separately, and never counted as on track.',
  ]);
  row += 1;
  const chart = ratingChart(counted, plans.length, row);
  row += chart.place.rowCount;

  const through = gate.failures.filter(({ overridden }) => overridden !== null);
  if (through.length === 0) {
    heading(['Accepted with a reason']);
    line(['Nothing: every point was met.']);
  } else {
    heading([
      'Accepted with a reason',
      'What was found',
      'Row',
      'Reason',
      ...Array<string>(REASON_COLUMNS - 1).fill(''),
    ]);
    merges.push(areaFrom(row - 1, 3, 1, REASON_COLUMNS));
    const from = row;
    const points = together(through);
    for (const { sheet, words, rows, overridden } of points) {
      merges.push(areaFrom(row, 3, 1, REASON_COLUMNS));
      line([sheet, words, rows.length === 1 ? (rows[0] ?? null) : rows.join(', '), overridden]);
    }
    format(from, points.length, 3 + REASON_COLUMNS, {
      wrap: true,
      vertical: 'top',
      horizontal: 'left',
      lines: { colour: LINE, sides: ['bottom', 'inside'] },
    });
  }
  return {
    ...emptyCopy(facts.name),
    cells,
    merges,
    formats,
    rules: ratingColourRules(areaFrom(counted - 1, 2, 1, RATING_COLOURS.length)),
    columns: WIDTHS.map((width, columnIndex) => ({ columnIndex, width })),
    charts: [chart],
    tabColour: HEADER_FILL,
  };
}

interface Accepted {
  readonly sheet: string;
  readonly words: string;
  readonly overridden: string | null;
  /** Excel's, from 1. */
  readonly rows: number[];
}

/** The same point with the same reason stands once, with the row of each. */
function together(through: GateVerdict['failures']): readonly Accepted[] {
  const points = new Map<string, Accepted>();
  for (const {
    sheet,
    cells: [first],
    words,
    overridden,
  } of through) {
    const key = JSON.stringify([sheet, words, overridden]);
    const point = points.get(key) ?? { sheet, words, overridden, rows: [] };
    points.set(key, point);
    if (first) point.rows.push(first.rowIndex + 1);
  }
  return [...points.values()];
}

function particulars({
  plans,
  setup,
  gate,
  validatedBy,
  validatedOn,
  remarks,
}: CoverFacts): readonly (readonly [string, string])[] {
  const through = gate.failures.length;
  const points = through === 1 ? '1 point was' : `${through} points were`;
  const agreed = plans.map(({ sheet, agreed }) => {
    const on = agreed ? inWords(agreed.date) : 'not known';
    return plans.length === 1 ? on : `${sheet}: ${on}`;
  });
  return [
    ['Plan', plans.map(({ sheet }) => sheet).join('\n')],
    ['Rated on (as-of date)', inWords(setup.asOf)],
    ['Agreed on', agreed.join('\n')],
    ['Validated by', validatedBy],
    ['Validated on', inWords(validatedOn)],
    [
      'Outcome',
      through === 0
        ? 'Validated: nothing was left open.'
        : `Validated: ${points} accepted by the person named above, for the reasons below.`,
    ],
    ['About this copy', remarks.join('\n')],
  ];
}

/** Charts the figures of the table above it. */
function ratingChart(counted: number, planCount: number, rowIndex: number): ChartChange {
  return {
    name: 'Ratings',
    kind: 'stacked-bar',
    title: 'Actions by rating',
    place: areaFrom(rowIndex, 0, Math.min(24, 8 + planCount * 2), 2),
    categories: areaFrom(counted, 0, planCount, 1),
    series: RATING_COLOURS.map((colour, at) => ({
      title: RATING_WORDS[colour],
      values: areaFrom(counted, 2 + at, planCount, 1),
      colour: CHART_COLOURS[colour],
    })),
  };
}
