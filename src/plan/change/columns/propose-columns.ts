/**
 * Proposes the change that the chosen offers make. If two offers are for the same cell, the first is taken; the next
 * check offers the other. New columns go side by side at the plan's right edge, formatted like its last column.
 */
import type { PlanReport } from '../../judge/report/plan-report';
import type { RatingScheme } from '../../read/setup/rating-scheme';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { holdsMore } from '../flags/flag-formats';
import { tableOf } from '../flags/place-flags';
import { flagRows } from '../../marks/flags/flag-rows';
import type { CellChange } from '../parts/cells';
import { emptySheet, type SheetChange } from '../change-set';
import type { CompletionOffers } from './completion-offers';
import { hasNamedLeads, proposeValidations } from './propose-validations';

const NEW_COLUMN_WIDTH = 24;

/**
 * `chosen` holds ids of offers; unknown ids are ignored. With a scheme in `validate`, the change adds validation, for
 * the new columns too.
 */
export function proposeColumns(
  report: PlanReport,
  snapshot: SheetSnapshot,
  offers: CompletionOffers,
  chosen: ReadonlySet<string>,
  validate: RatingScheme | null,
  leadsNamed: boolean = hasNamedLeads(report),
): SheetChange {
  const { table, columns } = report;
  const { headerRow, lastRow } = flagRows(table);
  const first = table.region.lastColumn + 1;
  const added = offers.columns.filter(({ id }) => chosen.has(id));
  const cells = new Map<string, CellChange>();
  const put = (cell: CellChange): void => {
    const key = `${cell.rowIndex},${cell.columnIndex}`;
    if (!cells.has(key)) cells.set(key, cell);
  };
  const rivals = new Set<string>();
  for (const { id, rivalOf, cells: planned } of offers.fixes) {
    if (!chosen.has(id) || (rivalOf !== null && rivals.has(rivalOf))) continue;
    if (rivalOf !== null) rivals.add(rivalOf);
    planned.forEach(put);
  }
  added.forEach(({ after, body }, at) => {
    const columnIndex = first + at;
    for (const rowIndex of [headerRow, ...repeatedHeaders(report)])
      put({ rowIndex, columnIndex, value: after, before: '' });
    for (const { rowIndex, value } of body) put({ rowIndex, columnIndex, value, before: '' });
  });
  const own = tableOf(snapshot, table);
  const fieldsOf = new Map(columns.columns.map(({ columnIndex, fields }) => [columnIndex, fields]));
  added.forEach(({ fields }, at) => fieldsOf.set(first + at, fields));
  const like = (rowIndex: number) => ({ sheet: report.sheet, rowIndex, columnIndex: first - 1 });
  const area = (rowIndex: number, rowCount: number) => ({
    rowIndex,
    rowCount,
    columnIndex: first,
    columnCount: added.length,
  });
  const body = table.rows[0]?.rowIndex;
  return {
    ...emptySheet(report.sheet),
    cells: [...cells.values()],
    grow:
      own && added.length > 0
        ? [
            {
              name: own.name,
              from: own.area,
              to: { ...own.area, columnCount: own.area.columnCount + added.length },
            },
          ]
        : [],
    copiedFormats:
      added.length === 0
        ? []
        : [
            { area: area(headerRow, 1), like: like(headerRow), as: 'header' },
            ...(body === undefined || lastRow === headerRow
              ? []
              : [{ area: area(headerRow + 1, lastRow - headerRow), like: like(body), as: 'body' as const }]),
            ...repeatedHeaders(report).map((row) => ({
              area: area(row, 1),
              like: like(row),
              as: 'header' as const,
            })),
          ],
    // If the board has something in that column, above or below the plan, its width stays as the board set it.
    columns: added
      .map((_, at) => ({ columnIndex: first + at, width: NEW_COLUMN_WIDTH }))
      .filter(({ columnIndex }) => !holdsMore(snapshot, columnIndex, [])),
    validations: validate ? proposeValidations(report, fieldsOf, validate, leadsNamed) : [],
  };
}

/**
 * Headers repeated at page breaks get the new columns too; otherwise they would be taken for the headers of other
 * plans.
 */
function repeatedHeaders({ table }: PlanReport): readonly number[] {
  const rows = new Set(table.repeatedHeaderRows);
  // A header over two rows gets the new headers in its lower row.
  return [...rows].filter((row) => table.region.headerRowCount === 1 || !rows.has(row + 1));
}
