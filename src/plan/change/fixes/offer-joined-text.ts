/**
 * Offers a separate column with the full texts of rows that page breaks split. The board's rows stay as they are, and
 * the column is only offered, because it repeats what is there. If the plan has it already, texts that no longer
 * match the rows are offered again.
 */
import type { ActionReport, PlanReport } from '../../judge/report/plan-report';
import type { Reading } from '../../read/schema/action-row';
import type { Field } from '../../read/schema/fields';
import { headerKey } from '../../read/schema/header-text';
import { a1 } from '../../read/sheet/a1';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { flagRows } from '../../marks/flags/flag-rows';
import type { ColumnOffer, Offer } from '../columns/completion-offers';
import { snapshotCell } from '../snapshot-cell';

/** Not the name of any field, so the column does not affect how the plan is judged. */
export const JOINED_HEADER = 'Joined over page breaks';

/** Characters in a cell, below Excel's limit of 32,767. */
const LONGEST = 32_000;

/** `null` if no row is split or the plan has the column already. */
export function offerJoinedColumn(report: PlanReport): ColumnOffer | null {
  const body = report.actions.flatMap((action) => {
    const value = joinedText(action, report);
    return value === '' ? [] : [{ rowIndex: action.row.rowIndex, value }];
  });
  if (body.length === 0 || joinedColumn(report) !== null) return null;
  const { headerRow } = flagRows(report.table);
  const rows = body.length === 1 ? 'one row' : `${body.length} rows`;
  return {
    id: 'continued-row',
    kind: 'continued-row',
    fields: [],
    cell: { sheet: report.sheet, rowIndex: headerRow, columnIndex: report.table.region.lastColumn },
    before: '',
    after: JOINED_HEADER,
    words: `Add a column “${JOINED_HEADER}” with the whole text of ${rows} that page breaks split. The rows themselves stay as they are.`,
    byDefault: false,
    rivalOf: null,
    cells: [],
    body,
  };
}

/** In row order. */
export function offerJoinedTexts(report: PlanReport, snapshot: SheetSnapshot): readonly Offer[] {
  const columnIndex = joinedColumn(report);
  if (columnIndex === null) return [];
  return report.actions.flatMap((action): Offer[] => {
    const { rowIndex } = action.row;
    const value = joinedText(action, report);
    const cell = { sheet: report.sheet, rowIndex, columnIndex };
    const { value: now, formula } = snapshotCell(snapshot, cell);
    if (value === '' || now === value || formula !== '') return [];
    const address = a1(rowIndex, columnIndex);
    return [
      {
        id: `continued-row ${address} ${value.length}`,
        kind: 'continued-row',
        cell,
        before: String(now),
        after: value,
        words: `Write the whole text of row ${rowIndex + 1}, which a page break split, in ${address}.`,
        byDefault: false,
        rivalOf: null,
        cells: [{ rowIndex, columnIndex, value, before: now }],
      },
    ];
  });
}

function joinedColumn({ columns }: PlanReport): number | null {
  const key = headerKey(JOINED_HEADER);
  return columns.columns.find(({ header }) => headerKey(header) === key)?.columnIndex ?? null;
}

/** Each text that continues below, once, under its column's header; `''` if none does. */
function joinedText({ row }: ActionReport, { columns }: PlanReport): string {
  if (row.joinedRows.length === 0) return '';
  const readings = new Map<number, Reading>();
  for (const field of Object.keys(row.readings) as Field[]) {
    const reading = row.readings[field];
    if (reading?.how === 'joined') readings.set(reading.columnIndex, reading);
  }
  const texts = columns.columns.flatMap(({ columnIndex, header }) => {
    const reading = readings.get(columnIndex);
    return reading ? [`${header.replace(/\s+/g, ' ').trim()}: ${reading.text}`] : [];
  });
  return texts
    .join('\n\n')
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '');
}
