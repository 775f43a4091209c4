/** Lists a plan's columns, doubtful ones first, each with its first cells and how it was recognised. */
import type { PlanReport } from '../../plan/judge/report/plan-report';
import { sampleTexts } from '../../plan/read/recognise/sample-texts';
import { sheetGrid } from '../../plan/read/recognise/sheet-grid';
import { FIELD_TITLES, type Field } from '../../plan/read/schema/fields';
import type { MappedColumn } from '../../plan/read/schema/map-columns';
import { a1, columnName } from '../../plan/read/sheet/a1';
import type { SheetSnapshot } from '../../plan/read/sheet/sheet-snapshot';

export interface ColumnLine {
  readonly column: MappedColumn;
  /** Its position among the choices, left to right. */
  readonly at: number;
  readonly how: string;
  readonly samples: readonly string[];
  /** The fields to offer as buttons; empty if the column is not in doubt. */
  readonly offered: readonly Field[];
}

const MOST_OFFERED = 3;

export function columnLines(plan: PlanReport, sheet: SheetSnapshot | undefined): readonly ColumnLine[] {
  const grid = sheet && sheetGrid(sheet);
  const rows = plan.actions.map(({ row }) => row.rowIndex);
  const lines = plan.columns.columns
    .filter(({ header }) => header.trim() !== '')
    .map((column, at): ColumnLine => ({
      column,
      at,
      how: howUnderstood(column, plan),
      samples: grid ? sampleTexts(grid, column.columnIndex, rows) : [],
      offered: column.inDoubt ? [...column.fields, ...column.rivals].slice(0, MOST_OFFERED) : [],
    }));
  return [...lines.filter(({ column }) => column.inDoubt), ...lines.filter(({ column }) => !column.inDoubt)];
}

function howUnderstood(column: MappedColumn, plan: PlanReport): string {
  const { columnIndex, how, fields, inDoubt } = column;
  const twin = plan.columns.duplicates.find((each) => each.columnIndex === columnIndex);
  if (twin)
    return `also names ${FIELD_TITLES[twin.field]}; column ${columnName(twin.keptIn)} is the one that counts`;
  const series = plan.columns.series.find(({ columns }) => columns.includes(columnIndex));
  if (series) return `one of the columns ${namesOf(series.columns)}; the last one filled counts`;
  if (how === 'confirmed') return fields.length === 0 ? 'confirmed: not used' : 'confirmed';
  if (inDoubt) return 'please say which';
  return how === 'profile' ? 'known layout' : how === 'header' ? 'from header and cells' : 'not recognised';
}

const namesOf = (columns: readonly number[]): string =>
  columns.length === 2
    ? columns.map(columnName).join(' and ')
    : `${columnName(columns[0] as number)} to ${columnName(columns.at(-1) as number)}`;

/** Which fields the check takes from a shared column, and which cell of a series counts; whole sentences. */
export function columnNotes({ columns, actions }: PlanReport): readonly string[] {
  const held = new Set(columns.columns.flatMap(({ fields }) => fields));
  const notes: string[] = [];
  if (!held.has('ref') && actions.some(({ row }) => row.ref !== null))
    notes.push('Ref: read from the number at the front of the action’s or the recommendation’s text.');
  if (!held.has('lead') && actions.some(({ leadOrigin }) => leadOrigin === 'section'))
    notes.push('Lead: taken from the heading of the section, which names an agency.');
  for (const series of columns.series) {
    const title = FIELD_TITLES[series.field];
    const example = actions
      .map(({ row }) => row.readings[series.field])
      .find((reading) => (reading?.earlier ?? 0) > 0);
    const such = example
      ? `: in row ${example.rowIndex + 1} that is ${a1(example.rowIndex, example.columnIndex)}`
      : '';
    notes.push(
      `${title}: of the columns ${namesOf(series.columns)} the last one filled in a row counts${such}.`,
    );
  }
  return notes;
}

/** For each series, its columns' positions among the choices. */
export function seriesPlaces({ columns }: PlanReport): readonly (readonly number[])[] {
  const shown = columns.columns.filter(({ header }) => header.trim() !== '');
  return columns.series.map((series) =>
    series.columns.map((index) => shown.findIndex(({ columnIndex }) => columnIndex === index)),
  );
}
