/**
 * Which other rows of the plan a rating depends on: those of merged cells, rows that a page break split off, a heading
 * that names the lead or sets the deadline, or may come to, and evidence given as "see above".
 */
import { readEvidenceReference } from '../../read/evidence/evidence-reference';
import { flagRows } from '../../marks/flags/flag-rows';
import type { PlanTable } from '../../read/recognise/plan-table';
import type { ActionReport, PlanReport } from '../../judge/report/plan-report';
import { takesLeadFromAbove } from '../../judge/report/judge-action';
import { MOST_ROWS } from '../../judge/rating/reading-code';
import { ROWS_PER_STEP, type Steps } from '../../steps';
import { textOf } from '../../read/schema/action-row';
import type { Field } from '../../read/schema/fields';

const RATED_BY: readonly Field[] = [
  'action',
  'lead',
  'due',
  'revisedDue',
  'reviewDate',
  'achieved',
  'evidenceProvided',
  'progress',
  'status',
  'statedRag',
];

/** By the action's row index: the other rows as offsets from it, ascending. The plan's formulas can compare `most`. */
export function* restsOn(
  { actions, table }: Pick<PlanReport, 'actions' | 'table'>,
  most: number = MOST_ROWS,
): Steps<ReadonlyMap<number, readonly number[]>> {
  const gaps = gapsIn(table);
  const evidenceRows: (readonly number[])[] = [];
  const leadRows: (readonly number[])[] = [];
  const between: (readonly number[])[] = [];
  const placeOfRef = new Map<string, number>();
  const found = new Map<number, readonly number[]>();
  for (const [at, action] of actions.entries()) {
    const { row } = action;
    const own = cellsOf(action);
    evidenceRows.push([...own, ...referredTo(action, at, evidenceRows, placeOfRef)]);
    const isUnder = action.leadOrigin === 'above' || wouldInheritLead(action);
    leadRows.push(isUnder ? (leadRows[at - 1] ?? []) : own);
    // An action typed in an empty row in between is then the one above.
    const above = isUnder || referenceIn(action)?.to === 'above' ? actions[at - 1] : undefined;
    between.push(
      above
        ? [...gaps.between(above.row.rowIndex, row.rowIndex), ...(between[at - 1] ?? [])].slice(0, MOST_ROWS)
        : [],
    );
    if (row.ref !== null) placeOfRef.set(row.ref, at);
    const rows = new Set([...(evidenceRows[at] ?? []), ...(leadRows[at] ?? []), ...row.joinedRows]);
    if (action.dueOrigin === 'marker' && action.dueCell) rows.add(action.dueCell.rowIndex);
    if (action.leadOrigin === 'section' && row.section) rows.add(row.section.rowIndex);
    rows.delete(row.rowIndex);
    // Not at the price of more rows than can be compared, which would always ask to be checked.
    for (const other of [...mayCome(action, actions[at - 1], gaps), ...(between[at] ?? [])])
      if (rows.size < most) rows.add(other);
    const offsets = [...rows].map((other) => other - row.rowIndex).sort((a, b) => a - b);
    found.set(row.rowIndex, offsets);
    if (at % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
  }
  return found;
}

/** A lead that is named only later in the row above is this action's too. */
const wouldInheritLead = ({ row, leadOrigin }: ActionReport): boolean =>
  leadOrigin === 'none' && takesLeadFromAbove(row);

/** Rows that may yet come to say what this one is silent about: its lead, or its heading's lead or deadline. */
function mayCome(action: ActionReport, above: ActionReport | undefined, gaps: Gaps): readonly number[] {
  const { row } = action;
  const fromAbove = wouldInheritLead(action) && above ? [above.row.rowIndex] : [];
  // A heading put in below the one that counts now, or below the plan's header, moves this row away from it.
  const from = datedFrom(action, gaps.headerRow);
  const under = takesLeadFromHeading(action) && gaps.hasHeadings;
  if (from === null && !under) return fromAbove;
  const heading = row.section?.rowIndex ?? gaps.headerRow;
  const nearest = from ?? heading;
  const section = row.section || under ? [heading] : [];
  return [...fromAbove, ...section, nearest, ...gaps.between(nearest, row.rowIndex)];
}

/** In a plan without a column for leads, the nearest heading says who leads, or says nothing. */
const takesLeadFromHeading = ({ row, leadOrigin }: ActionReport): boolean =>
  (leadOrigin === 'none' || leadOrigin === 'section') && row.readings.lead === undefined;

/**
 * The row that dates an action without a date of its own, or below which one may come to: a heading, or the last row of
 * the plan's header. `null` if the action says its date.
 */
export function datedFrom(action: ActionReport, headerRow: number): number | null {
  if (!waitsForDeadline(action)) return null;
  const { row, dueCell, dueOrigin } = action;
  return dueOrigin === 'marker' && dueCell ? dueCell.rowIndex : (row.section?.rowIndex ?? headerRow);
}

/** The row gives no date of its own, so a deadline above it counts, wherever the plan comes to set one. */
const waitsForDeadline = ({ row, stated, otherDates }: ActionReport): boolean =>
  (otherDates.revisedDue?.due ?? null) === null &&
  (stated.none === 'blank' ||
    (stated.none === 'not-a-date' && row.readings.due?.columnIndex === row.readings.lead?.columnIndex));

interface Gaps {
  /** The last row of the plan's header. */
  readonly headerRow: number;
  readonly hasHeadings: boolean;
  /** Rows strictly between these two that hold nothing that counts yet, in which a heading may be typed. */
  readonly between: (from: number, to: number) => readonly number[];
}

function gapsIn(table: PlanTable): Gaps {
  const { headerRow, lastRow } = flagRows(table);
  const taken = new Set([
    ...table.rows.flatMap(({ rowIndex, joinedRows }) => [rowIndex, ...joinedRows]),
    ...table.repeatedHeaderRows,
    ...table.crossReferences.map(({ rowIndex }) => rowIndex),
  ]);
  const free: number[] = [];
  for (let row = headerRow + 1; row <= lastRow; row += 1) if (!taken.has(row)) free.push(row);
  return {
    headerRow,
    hasHeadings: table.sections.length > 0,
    between: (from, to) => {
      const found: number[] = [];
      for (let at = free.length - 1; at >= 0 && found.length < MOST_ROWS; at -= 1) {
        const row = free[at] as number;
        if (row <= from) break;
        if (row < to) found.push(row);
      }
      return found;
    },
  };
}

/** The rows of the cells that the action's fields were read from, including its own row. */
const cellsOf = ({ row }: ActionReport): readonly number[] => [
  ...new Set([row.rowIndex, ...RATED_BY.flatMap((field) => row.readings[field]?.rowIndex ?? [])]),
];

/** "See above" depends on whatever the row above depends on; "see 1.2" on the rows of that action. */
function referredTo(
  action: ActionReport,
  at: number,
  evidenceRows: readonly (readonly number[])[],
  placeOfRef: ReadonlyMap<string, number>,
): readonly number[] {
  const pointer = referenceIn(action);
  if (!pointer || pointer.to === 'below') return [];
  if (pointer.to === 'above') return evidenceRows[at - 1] ?? [];
  return pointer.refs.flatMap((ref) => evidenceRows[placeOfRef.get(ref) ?? -1] ?? []);
}

const referenceIn = ({ row, evidenceOrigin }: ActionReport) =>
  readEvidenceReference(textOf(row, evidenceOrigin === 'own' ? 'evidenceProvided' : 'progress'));
