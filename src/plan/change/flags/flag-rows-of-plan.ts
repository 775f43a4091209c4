/**
 * What the add-in's columns are made from, row by row over the whole plan including headings: what was read, the words
 * that it was read from, and the cells that the formulas refer to.
 */
import { MOST_ROWS, readingCode, rowCode } from '../../judge/rating/reading-code';
import { readByDigest, sameReadByTerm, type ReadByLevel } from '../../judge/rating/read-by';
import { readPart, type RatingReferences } from '../../judge/rating/rating-formula-terms';
import { ruleFormula } from '../../judge/rating/rule-formula';
import { formulaInRow } from '../filled-formula';
import { liveCells } from '../../judge/report/live-cells';
import type { ActionReport, PlanReport } from '../../judge/report/plan-report';
import type { Steps } from '../../steps';
import type { FlagRow } from '../../marks/flags/columns/flag-column';
import { countedBy } from '../../marks/flags/counted-by';
import { groupingsOf } from '../../marks/flags/grouping-keys';
import { flagRows } from '../../marks/flags/flag-rows';
import type { FlagColumnId } from '../../marks/flags/flag-columns';
import type { SetupSaid } from '../settings-sheet/setup-said';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { DAY_IS_HERE, ownCellsTerm, sameEpochTerm } from './in-place';
import { openingsAbove, type OpeningsAbove } from './openings-above';
import { outsideSaid, restsOnOutside, type OutsideSaid } from './outside-said';
import { levelsOf } from './rests-on-settings';
import { restsOn } from './rests-on';
import { isBlankStamp, ownCell, rowStamp, stampTerms, type RowStamp } from './row-stamp';
import { otherRows, rowsStamp, rowsTerm, type OtherRows } from './rows-stamp';
import { mayContinueBelow, nothingBelow } from './row-below';
import { sameHeaders } from './same-headers';
import { watchedColumns, type WatchedColumns } from './watched-columns';

export interface FlagRows {
  /** What the formulas refer to: the same in every row, with `OWN_ROW` for the row's number. */
  readonly references: RatingReferences;
  /** In order, from the first row below the header to the plan's last. */
  readonly rows: Iterable<FlagRow & { readonly rowIndex: number }>;
}

/** What the flags of a workbook rest on beside the plans. */
export interface FlagsRestOn {
  /** What "Plan setup" says. */
  readonly said: SetupSaid;
  /** Those of the sheet that are flagged. */
  readonly plans: readonly PlanReport[];
  /** The board's sheets that hold no plan. */
  readonly covers: readonly SheetSnapshot[];
}

/** `columnOf` is where the add-in's columns are or will be. */
export function* flagRowsOf(
  snapshot: SheetSnapshot,
  plan: PlanReport,
  columnOf: ReadonlyMap<FlagColumnId, number>,
  { said, plans, covers }: FlagsRestOn,
): Steps<FlagRows> {
  const { headerRow, lastRow } = flagRows(plan.table);
  const watched = watchedColumns(plan);
  const elsewhere = otherRows(plan.table.region.firstColumn, watched);
  const outside = outsideSaid(snapshot, plan, said.counted, { plans, covers });
  const openings = openingsAbove(snapshot, plan);
  const below = mayContinueBelow(snapshot, lastRow, watched);
  const unchanged = [
    ...sameHeaders(snapshot, plan),
    ownCellsTerm(watched, headerRow),
    sameEpochTerm(snapshot.dateSystem),
    DAY_IS_HERE,
    sameReadByTerm(
      readByDigest(said.readBy),
      readPart('readBy', { reading: ownCell(columnOf.get('reading') ?? 0) }),
    ),
  ];
  const referring = (most: number): RatingReferences => ({
    ...referencesOf(columnOf, watched, { others: { rows: elsewhere, most }, outside, openings }, below),
    unchanged,
  });
  const fitting = mostRows(referring);
  const rowsOf = yield* restsOn(plan, fitting);
  const needed = [...rowsOf.values()].reduce((count, rows) => Math.max(count, rows.length), 0);
  const most = Math.min(fitting, needed);
  return {
    references: referring(most),
    rows: readRows(snapshot, plan, { watched, rowsOf, elsewhere, most, outside, openings }),
  };
}

/** Excel's limit on a formula, in characters. */
const LONGEST_FORMULA = 8_192;
const LAST_ROW = 1_048_574;

/** How many other rows a formula of this plan can compare. */
function mostRows(referring: (most: number) => RatingReferences): number {
  let most: number = MOST_ROWS;
  while (most > 0 && formulaInRow(ruleFormula(referring(most)), LAST_ROW).length > LONGEST_FORMULA) most -= 1;
  return most;
}

function* readRows(
  snapshot: SheetSnapshot,
  plan: PlanReport,
  { watched, rowsOf, elsewhere, most, outside, openings }: RowsRead,
): Generator<FlagRow & { readonly rowIndex: number }> {
  const { headerRow, lastRow } = flagRows(plan.table);
  const actions = new Map(plan.actions.map((action) => [action.row.rowIndex, action]));
  const continued = new Set(plan.table.rows.flatMap(({ joinedRows }) => joinedRows));
  const groupings = groupingsOf(plan);
  const levelOf = levelsOf(plan);
  for (let rowIndex = headerRow + 1; rowIndex <= lastRow; rowIndex += 1) {
    const action = actions.get(rowIndex) ?? null;
    const rows = rowsOf.get(rowIndex) ?? [];
    const stamp = rowStamp(snapshot, rowIndex, watched);
    const isBlank = action === null && !continued.has(rowIndex) && isBlankStamp(stamp);
    yield {
      rowIndex,
      action,
      reading: isBlank
        ? ''
        : readingOf(
            action,
            {
              plan,
              stamp,
              rows,
              levelOf,
              above: openings?.countOf(rowIndex) ?? 0,
              isContinued: continued.has(rowIndex),
            },
            snapshot,
          ),
      words: isBlank
        ? ''
        : [
            stamp.due,
            stamp.achieved,
            stamp.others,
            rowsStamp(snapshot, rowIndex, rows, elsewhere, most),
            action && outside ? outside.stampOf(restsOnOutside(action, plan)) : '',
            action && openings ? openings.stampOf(rowIndex) : '',
          ].join(''),
      counted: action === null ? '' : countedBy(action, groupings),
    };
  }
}

interface RowsRead {
  readonly watched: WatchedColumns;
  readonly rowsOf: ReadonlyMap<number, readonly number[]>;
  readonly elsewhere: OtherRows;
  /** Other rows that the formula compares. */
  readonly most: number;
  readonly outside: OutsideSaid | null;
  readonly openings: OpeningsAbove | null;
}

function readingOf(
  action: ActionReport | null,
  {
    plan,
    stamp,
    rows,
    levelOf,
    above,
    isContinued,
  }: {
    readonly plan: PlanReport;
    readonly stamp: RowStamp;
    readonly rows: readonly number[];
    readonly levelOf: (action: ActionReport) => ReadByLevel;
    readonly above: number;
    readonly isContinued: boolean;
  },
  { dateSystem }: SheetSnapshot,
): string {
  const lengths = { dueLength: stamp.due.length, achievedLength: stamp.achieved.length, rows };
  if (action === null) return rowCode(isContinued ? 'continued' : 'nothing', lengths);
  const live = liveCells(action, plan);
  const more = {
    ...lengths,
    liveDue: live.due,
    liveAchieved: live.achieved,
    outside: restsOnOutside(action, plan),
    readBy: levelOf(action),
    above,
  };
  return readingCode({ ...action.facts, evidence: live.evidence }, more, dateSystem);
}

/** References with absolute columns and the formula's own row. */
function referencesOf(
  columnOf: ReadonlyMap<FlagColumnId, number>,
  watched: WatchedColumns,
  {
    others,
    outside,
    openings,
  }: {
    readonly others: { readonly rows: OtherRows; readonly most: number };
    readonly outside: OutsideSaid | null;
    readonly openings: OpeningsAbove | null;
  },
  below: boolean,
): Omit<RatingReferences, 'unchanged'> {
  const own = (id: FlagColumnId): string => ownCell(columnOf.get(id) ?? 0);
  const board = (column: { readonly columnIndex: number } | null): string | null =>
    column === null ? null : ownCell(column.columnIndex);
  const [due, revised] = [board(watched.due), board(watched.revised)];
  const { due: dueWords, achieved: achievedWords, others: otherWords } = stampTerms(watched);
  const reading = own('reading');
  return {
    due: own('due'),
    achieved: own('achieved'),
    rule: own('rule'),
    days: own('days'),
    reading,
    words: own('words'),
    ownDue: due !== null && revised !== null ? `IF(${revised}="",${due},${revised})` : due,
    ownAchieved: board(watched.achieved),
    dueWords,
    achievedWords,
    otherWords: [
      otherWords,
      ...(others.most === 0 ? [] : [rowsTerm({ reading }, others.rows, others.most)]),
      ...[outside, openings].flatMap((each) => (each === null ? [] : [each.termOf({ reading })])),
    ].join('&'),
    hasAction: watched.action === null ? 'FALSE' : `LEN(${ownCell(watched.action)})>0`,
    nothingBelow: below ? nothingBelow(reading, watched) : null,
  };
}
