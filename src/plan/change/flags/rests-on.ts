/**
 * Which other rows of the plan a rating depends on: those of merged cells, rows that a page break split off, a heading
 * that names the lead or sets the deadline, and evidence given as "see above".
 */
import { readEvidenceReference } from '../../read/evidence/evidence-reference';
import type { ActionReport, PlanReport } from '../../judge/report/plan-report';
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

/** By the action's row index: the other rows as offsets from it, ascending. */
export function* restsOn({
  actions,
}: Pick<PlanReport, 'actions'>): Steps<ReadonlyMap<number, readonly number[]>> {
  const evidenceRows: (readonly number[])[] = [];
  const leadRows: (readonly number[])[] = [];
  const placeOfRef = new Map<string, number>();
  const found = new Map<number, readonly number[]>();
  for (const [at, action] of actions.entries()) {
    const { row } = action;
    const own = cellsOf(action);
    evidenceRows.push([...own, ...referredTo(action, at, evidenceRows, placeOfRef)]);
    leadRows.push(action.leadOrigin === 'above' ? (leadRows[at - 1] ?? []) : own);
    if (row.ref !== null) placeOfRef.set(row.ref, at);
    const rows = new Set([...(evidenceRows[at] ?? []), ...(leadRows[at] ?? []), ...row.joinedRows]);
    if (action.dueOrigin === 'marker' && action.dueCell) rows.add(action.dueCell.rowIndex);
    if (action.leadOrigin === 'section' && row.section) rows.add(row.section.rowIndex);
    rows.delete(row.rowIndex);
    const offsets = [...rows].map((other) => other - row.rowIndex).sort((a, b) => a - b);
    found.set(row.rowIndex, offsets);
    if (at % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
  }
  return found;
}

/** The rows of the cells that the action's fields were read from, including its own row. */
const cellsOf = ({ row }: ActionReport): readonly number[] => [
  ...new Set([row.rowIndex, ...RATED_BY.flatMap((field) => row.readings[field]?.rowIndex ?? [])]),
];

/** "See above" depends on whatever the row above depends on; "see 1.2" on the rows of that action. */
function referredTo(
  { row, evidenceOrigin }: ActionReport,
  at: number,
  evidenceRows: readonly (readonly number[])[],
  placeOfRef: ReadonlyMap<string, number>,
): readonly number[] {
  const pointer = readEvidenceReference(
    textOf(row, evidenceOrigin === 'own' ? 'evidenceProvided' : 'progress'),
  );
  if (!pointer || pointer.to === 'below') return [];
  if (pointer.to === 'above') return evidenceRows[at - 1] ?? [];
  return pointer.refs.flatMap((ref) => evidenceRows[placeOfRef.get(ref) ?? -1] ?? []);
}
