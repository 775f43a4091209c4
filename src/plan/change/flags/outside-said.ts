/**
 * Which ratings rest on something outside the plan's rows, such as the day on which the plan was agreed ("within three
 * months", "end of Q3"), and what says it: "Plan setup", the titles above the plan, a cover sheet. Only their rows compare
 * it.
 */
import { smallest } from '../../long-lists';
import { OUTSIDE_CODES, type Outside } from '../../judge/rating/reading-code';
import { readPart, type ReadReferences } from '../../judge/rating/rating-formula-terms';
import type { ActionReport, PlanReport } from '../../judge/report/plan-report';
import { SETTING_NAMES } from '../../judge/rating/setting-names';
import type { DateReading } from '../../read/dates/date-reading';
import { flagRows } from '../../marks/flags/flag-rows';
import { columnName } from '../../read/sheet/a1';
import type { Area, CellValue, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';

/** What was said when the plan was read, and an Excel term for what is said now in the same form. */
interface Said {
  readonly stamp: string;
  readonly term: string;
}

export interface OutsideSaid {
  readonly stampOf: (outside: Outside | null) => string;
  readonly termOf: (references: ReadReferences) => string;
}

/**
 * Whether another agreed date, kind of year or meeting could give the action another date; `unsaid` if it is not even known
 * when the plan was agreed or published, so that any cell that comes to say it counts.
 */
export function restsOnOutside(action: ActionReport, { agreed }: Pick<PlanReport, 'agreed'>): Outside | null {
  const { stated, due, otherDates, achievedReading, completion } = action;
  const readings = [stated, due, otherDates.revisedDue, otherDates.reviewDate, achievedReading];
  const rests =
    readings.some((reading) => reading && takesFromOutside(reading)) ||
    (completion.date !== null && completion.date !== achievedReading?.due);
  if (!rests) return null;
  const isUnsaid = agreed === null || agreed.origin === 'titled';
  return isUnsaid || readings.some((reading) => reading?.none === 'needs-base-date') ? 'unsaid' : 'said';
}

const ASKING: ReadonlySet<DateReading['none']> = new Set(['ambiguous', 'impossible', 'needs-base-date']);
const PLAIN: ReadonlySet<string> = new Set(['day', 'month']);

const takesFromOutside = (reading: DateReading): boolean =>
  reading.relative !== null ||
  reading.year !== null ||
  reading.certainty === 'implied' ||
  reading.rivals.length > 0 ||
  ASKING.has(reading.none) ||
  reading.milestones.some(({ precision }) => !PLAIN.has(precision));

/** Rows and titles that are compared, and characters of each; of a cell that was found to say it, as many from there on. */
const MOST_ROWS_ABOVE = 40;
const MOST_TITLES = 4;
const TITLE_KEPT = 100;
const SAID_KEPT = 250;

/** Rows below a plan, and rows, columns and sheets without a plan, where something that comes to be written is noticed. */
const MOST_ROWS_BELOW = 40;
const COVER = { rowIndex: 0, rowCount: 60, columnIndex: 0, columnCount: 26 };
const MOST_COVERS = 3;

interface Elsewhere {
  readonly plans: readonly PlanReport[];
  readonly covers: readonly SheetSnapshot[];
}

/**
 * `counted` is what "Plan setup" says, as `countedFrom` gives it; `plans` are those of the sheet; `covers` are the sheets of
 * the board that hold no plan. `null` if no rating of the plan rests on any of it.
 */
export function outsideSaid(
  snapshot: SheetSnapshot,
  plan: PlanReport,
  counted: string,
  { plans, covers }: Elsewhere,
): OutsideSaid | null {
  const resting = new Set(plan.actions.map((action) => restsOnOutside(action, plan)));
  if (!resting.has('said') && !resting.has('unsaid')) return null;
  const known = joined(knownSaid(snapshot, plan, counted));
  const yet = resting.has('unsaid') ? joined(filledWhereUnsaid(snapshot, plan, { plans, covers })) : null;
  return {
    stampOf: (outside) =>
      outside === null ? '' : `${known.stamp}${outside === 'unsaid' && yet ? yet.stamp : ''}`,
    termOf: (references) => {
      const code = readPart('outside', references);
      const whole =
        yet === null ? known.term : `${known.term}&IF(${code}="${OUTSIDE_CODES.unsaid}",${yet.term},"")`;
      return `IF(${code}="-","",${whole})`;
    },
  };
}

const joined = (said: readonly Said[]): Said => ({
  stamp: said.map(({ stamp }) => `${PARTING}${stamp}`).join(''),
  term: said.map(({ term }) => `"${PARTING}"&${term}`).join('&'),
});

/** How many cells are filled where it may come to be said. */
function filledWhereUnsaid(
  snapshot: SheetSnapshot,
  { table }: PlanReport,
  { plans, covers }: Elsewhere,
): readonly Said[] {
  const { firstColumn, lastColumn } = table.region;
  const rowIndex = flagRows(table).lastRow + 1;
  // Not the next plan, beside which flags will stand.
  const nextHeader = smallest(
    plans.map((other) => other.table.region.headerRow).filter((headerRow) => headerRow >= rowIndex),
  );
  const below: Area = {
    rowIndex,
    rowCount: Math.min(MOST_ROWS_BELOW, nextHeader - rowIndex),
    columnIndex: firstColumn,
    columnCount: lastColumn - firstColumn + 1,
  };
  return [
    ...(below.rowCount > 0 ? [{ on: snapshot, area: below }] : []),
    ...covers.slice(0, MOST_COVERS).map((on) => ({ on, area: COVER })),
  ].map(({ on, area }) => ({
    stamp: String(filledIn(on, area).length),
    term: `COUNTA(${sheetOf(on, snapshot)}${areaIn(area)})`,
  }));
}

/** In quotes only where Excel puts them, which else gives back another formula than was written. */
function sheetOf({ name }: Pick<SheetSnapshot, 'name'>, own: SheetSnapshot): string {
  if (name === own.name) return '';
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[a-z]{1,3}\d+|[rc]\d*(?:[rc]\d*)?)$/i.test(name);
  return `${isPlain ? name : `'${name.replace(/'/g, "''")}'`}!`;
}

function knownSaid(snapshot: SheetSnapshot, plan: PlanReport, counted: string): readonly Said[] {
  const above = areaAbove(plan);
  const filled = filledIn(snapshot, above);
  return [
    { stamp: counted, term: SETTING_NAMES.countedFrom },
    // A row put in above the sheet's first may hold a title that says it; one put in below that is counted.
    ...(above.rowIndex === 0 ? [{ stamp: '1', term: `ROW(${cellAt(0, above.columnIndex)})` }] : []),
    { stamp: String(filled.length), term: `COUNTA(${areaIn(above)})` },
    ...filled
      .filter(({ cell: { rowIndex } }) => rowIndex < plan.table.region.headerRow)
      .slice(-MOST_TITLES)
      .map(({ cell: { rowIndex, columnIndex }, value }) =>
        begins(cellAt(rowIndex, columnIndex), value, { from: 0, kept: TITLE_KEPT }),
      ),
    ...plan.datedBy.map(({ cell: { sheet, rowIndex, columnIndex }, value, words }) => {
      const on = sheetOf({ name: sheet }, snapshot);
      const from = Math.max(0, String(value).indexOf(words));
      return begins(`${on}${cellAt(rowIndex, columnIndex)}`, value, { from, kept: SAID_KEPT });
    }),
  ];
}

const PARTING = '=';

function begins(
  cell: string,
  value: CellValue,
  { from, kept }: { readonly from: number; readonly kept: number },
): Said {
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  return {
    stamp: `${text.slice(from, from + kept)}${text.length}`,
    term: `MID(${cell},${from + 1},${kept})&LEN(${cell})`,
  };
}

/** The rows right above the plan that are no part of it, and its header, so that a row put in between is within the area. */
function areaAbove({ table: { region, outsideRows } }: PlanReport): Area {
  const outside = new Set(outsideRows);
  let first = region.headerRow;
  while (outside.has(first - 1) && region.headerRow - first < MOST_ROWS_ABOVE) first -= 1;
  return {
    rowIndex: first,
    rowCount: region.headerRow - first + 1,
    columnIndex: region.firstColumn,
    columnCount: region.lastColumn - region.firstColumn + 1,
  };
}

/** What COUNTA counts: also a formula that returns "". */
function filledIn(snapshot: SheetSnapshot, area: Area) {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, at) => ({
    rowIndex: area.rowIndex + Math.floor(at / area.columnCount),
    columnIndex: area.columnIndex + (at % area.columnCount),
  }))
    .map((cell) => ({ cell, ...snapshotCell(snapshot, cell) }))
    .filter(({ kind, formula }) => kind !== 'blank' || formula !== '');
}

const cellAt = (rowIndex: number, columnIndex: number): string =>
  `$${columnName(columnIndex)}$${rowIndex + 1}`;

const areaIn = ({ rowIndex, rowCount, columnIndex, columnCount }: Area): string =>
  `${cellAt(rowIndex, columnIndex)}:${cellAt(rowIndex + rowCount - 1, columnIndex + columnCount - 1)}`;
