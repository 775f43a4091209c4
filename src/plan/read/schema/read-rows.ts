/**
 * Reads the rows of a recognised plan into actions: each field's words, joined over page breaks, taken from merged
 * cells, and taken from above if a theme, recommendation or source is written once for several rows.
 */
import { joinTexts } from '../recognise/continued-row';
import type { BodyRow, PlanTable } from '../recognise/plan-table';
import type { SheetGrid } from '../recognise/sheet-grid';
import { leadingReference, numberedLines } from '../recognise/wording';
import { shownFromBlank } from './date-from-blank';
import { isDateFormat, serialToIsoDate } from '../sheet/serial-date';
import { ROWS_PER_STEP, type Steps } from '../../steps';
import type { ActionRow, Reading } from './action-row';
import { DATE_FIELDS, type Field } from './fields';
import { columnsByField, type ColumnMap } from './map-columns';
import { asksShare, shareByFormat, shareReader, type ReadShare } from './share-column';

/** Written once and valid for the rows below until the next. */
const HELD_FROM_ABOVE: readonly Field[] = ['theme', 'source', 'recommendation'];

/** If rows continue an action, only the last value of these counts, rather than all of them joined. */
const LAST_COUNTS: readonly Field[] = ['status', 'statedRag', 'priority'];

/** Where a field's cells are, and what decides how they are read. */
interface FieldPlace {
  readonly field: Field;
  readonly columns: readonly number[];
  /** The plan's first row: a cell merged down from its header or titles holds nothing for an action. */
  readonly top: number;
  readonly isDate: boolean;
  readonly lastCounts: boolean;
  /** How its numbers are written; `null` if they are only numbers. */
  readonly share: ReadShare | null;
}

/** In these a number can be the share that is done. */
const SHARES: readonly Field[] = ['status', 'statedRag'];

/** Reads one row; `previous` is the action above it in the plan. */
export type RowReader = (body: BodyRow, previous: ActionRow | undefined) => ActionRow;

export function rowReader(grid: SheetGrid, table: PlanTable, columns: ColumnMap): RowReader {
  const fields = [...columnsByField(columns)];
  const byField = new Map(fields);
  const ownColumn = (field: Field) =>
    byField.has(field) && fields.every(([other, column]) => other === field || column !== byField.get(field));
  const held = HELD_FROM_ABOVE.filter((field) => ownColumn(field) && byField.has('action'));
  const series = new Map(columns.series.map((each) => [each.field, each.columns]));
  const top = table.region.headerRow + table.region.headerRowCount;
  const places = fields.map(([field, column]): FieldPlace => ({
    field,
    columns: series.get(field) ?? [column],
    top,
    isDate: DATE_FIELDS.includes(field),
    lastCounts: LAST_COUNTS.includes(field),
    share: !SHARES.includes(field)
      ? null
      : columns.columns.some((each) => each.columnIndex === column && asksShare(each.header))
        ? shareReader(grid, table, column)
        : shareByFormat,
  }));
  return (body, previous) => {
    const above = previous?.section === body.section ? previous : undefined;
    const readings: Partial<Record<Field, Reading>> = {};
    for (const place of places) readings[place.field] = readField(grid, body, place);
    const ownRecommendation = readings.recommendation;
    for (const field of held) {
      const reading = readings[field];
      const from = above?.readings[field];
      if (reading?.text === '' && from && from.text !== '') readings[field] = { ...from, how: 'above' };
    }
    return {
      rowIndex: body.rowIndex,
      joinedRows: body.joinedRows,
      continues: body.continues,
      section: body.section,
      ref: referenceOf(readings),
      readings,
      sameRecommendation: isSameRecommendation(body, above, ownRecommendation, readings),
      errors: errorsIn(grid, table, body),
    };
  };
}

export function* readRowsInSteps(
  grid: SheetGrid,
  table: PlanTable,
  columns: ColumnMap,
): Steps<readonly ActionRow[]> {
  const read = rowReader(grid, table, columns);
  const rows: ActionRow[] = [];
  for (const body of table.rows) {
    rows.push(read(body, rows[rows.length - 1]));
    if (rows.length % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
  }
  return rows;
}

/** In a series of columns, the last filled one counts (POLICY.md, Fields). */
function readField(grid: SheetGrid, body: BodyRow, place: FieldPlace): Reading {
  const { columns } = place;
  if (columns.length === 1) return readCell(grid, body, columns[0] as number, place);
  const readings = columns.map((column) => readCell(grid, body, column, place));
  const filled = readings.filter(({ text }) => text !== '');
  const last = filled[filled.length - 1];
  return last ? { ...last, earlier: filled.length - 1 } : (readings[0] as Reading);
}

function readCell(
  grid: SheetGrid,
  body: BodyRow,
  column: number,
  { top, isDate: holdsDate, lastCounts, share }: FieldPlace,
): Reading {
  const holding = grid.holdingRow(body.rowIndex, column);
  const row = holding < top ? body.rowIndex : holding;
  const merged = row !== body.rowIndex;
  const textAt = (at: number): string =>
    share !== null && grid.kindAt(at, column) === 'number'
      ? share(grid.valueAt(at, column) as number, grid.formatAt(at, column))
      : grid.textAt(at, column);
  let text = textAt(row);
  // The first row whose text counts, and how many do: for a state only the last, for anything else all.
  let only = row;
  let lines = 1;
  for (const below of body.joinedRows) {
    const rest = grid.holdingRow(below, column) === row ? '' : textAt(below);
    if (rest === '') continue;
    const restarts = text === '' || lastCounts;
    text = restarts ? rest : joinTexts(text, rest);
    if (restarts) only = below;
    lines = restarts ? 1 : lines + 1;
  }
  const isDate = lines === 1 && holdsDate;
  const fromBlank = isDate ? shownFromBlank(grid, only, column) : null;
  const serial = isDate && fromBlank === null ? serialAt(grid, only, column) : null;
  const joined = lines > 1 || only !== row;
  const how = joined ? 'joined' : merged && text !== '' ? 'merged' : 'own';
  const rowIndex = joined && lines === 1 ? only : row;
  if (fromBlank !== null) return { text: '', value: '', rowIndex, columnIndex: column, how, fromBlank };
  const unformatted = serial !== null && !isDateFormat(grid.formatAt(only, column));
  return {
    text,
    value: serial ?? text,
    rowIndex,
    columnIndex: column,
    how,
    ...(unformatted ? { unformatted } : {}),
  };
}

function serialAt(grid: SheetGrid, row: number, column: number): number | null {
  if (grid.kindAt(row, column) !== 'number') return null;
  const value = grid.valueAt(row, column) as number;
  return isDateFormat(grid.formatAt(row, column)) || isPlainlyDay(value, grid.snapshot) ? value : null;
}

/** As in the live formulas, which see no format. */
function isPlainlyDay(value: number, { dateSystem }: SheetGrid['snapshot']): boolean {
  const date = serialToIsoDate(value, dateSystem);
  return date !== null && date >= FIRST_PLAIN && date < END_OF_PLAIN;
}

const FIRST_PLAIN = '1990-01-01';
const END_OF_PLAIN = '2100-01-01';

/** From its own column, else the number that opens the recommendation or the action; `null` if a cell lists several. */
function referenceOf(readings: ActionRow['readings']): string | null {
  const own = readings.ref?.text ?? '';
  if (own !== '') return own;
  for (const field of ['recommendation', 'action'] as const) {
    const reading = readings[field];
    if (!reading || reading.how === 'merged' || reading.how === 'above') continue;
    const found = leadingReference(reading.text);
    if (found && numberedLines(reading.text) === 1) return found.ref;
  }
  return null;
}

function isSameRecommendation(
  body: BodyRow,
  above: ActionRow | undefined,
  own: Reading | undefined,
  readings: ActionRow['readings'],
): boolean {
  if (!above) return false;
  if (body.continues !== null) return body.continues === above.rowIndex;
  const recommendation = readings.recommendation;
  if (!recommendation || recommendation.text === '' || recommendation === readings.action) return false;
  return (
    own?.text === '' ||
    (recommendation.how === 'merged' && recommendation.rowIndex === above.readings.recommendation?.rowIndex)
  );
}

const NO_ERRORS: ActionRow['errors'] = [];

function errorsIn(grid: SheetGrid, table: PlanTable, body: BodyRow): ActionRow['errors'] {
  let errors: ActionRow['errors'] = NO_ERRORS;
  for (const rowIndex of body.joinedRows.length === 0
    ? [body.rowIndex]
    : [body.rowIndex, ...body.joinedRows]) {
    for (let column = table.region.firstColumn; column <= table.region.lastColumn; column++) {
      if (grid.kindAt(rowIndex, column) !== 'error') continue;
      const ref = { sheet: table.sheet, rowIndex, columnIndex: column };
      errors = [...errors, { ref, value: String(grid.valueAt(rowIndex, column)), kind: 'error' }];
    }
  }
  return errors;
}
