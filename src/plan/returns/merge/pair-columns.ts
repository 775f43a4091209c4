/**
 * Which column of the plan each column of a return answers: by the field it holds, in a numbered series by its place,
 * else by its header. Moved, swapped, added and reworded columns are found; one that the plan lacks has no place.
 */
import type { JudgedPlan } from '../../review-plan';
import type { Field } from '../../read/schema/fields';
import { headerKey } from '../../read/schema/header-text';
import type { ColumnMap, MappedColumn } from '../../read/schema/map-columns';
import { columnName } from '../../read/sheet/a1';
import type { MergeRules } from './owners';

export interface ColumnPair {
  /** The return's column. */
  readonly from: number;
  /** The plan's column; `null` if it has none. */
  readonly to: number | null;
  /** `null` for a column that holds none of the plan's fields. */
  readonly field: Field | null;
  /** The return's words for it. */
  readonly header: string;
  readonly isOwners: boolean;
  /** One of the two holds several fields and the other does not, so that their cells cannot be exchanged. */
  readonly isPart: boolean;
  /** On a sheet of a chase pack. */
  readonly form?: {
    /** Its heading, as `sameText` gives it, where the pack's own words stand below it: nobody's answer. */
    readonly ownWords?: string;
    /** A cell to fill in, which went out blank. */
    readonly isToFill: boolean;
    /** The column that says where the evidence is kept. */
    readonly where: number | null;
    /** The column with what the plan said when the pack was made. */
    readonly lastHeard: number | null;
  };
}

export function pairColumns(
  returned: JudgedPlan,
  plan: JudgedPlan,
  rules: MergeRules,
): readonly ColumnPair[] {
  const { columns } = returned.report;
  const mapped = columns.columns.map((column) => pairOf(column, columns, plan.report.columns, rules));
  return [...mapped, ...columnsBeside(returned)];
}

/** A heading, or the column's letters where it has none. */
export const namedHeader = (header: string, columnIndex: number): string =>
  header.trim() === '' ? `Column ${columnName(columnIndex)}` : header.trim();

function pairOf(
  { columnIndex, header, fields }: MappedColumn,
  map: ColumnMap,
  plan: ColumnMap,
  { owners }: MergeRules,
): ColumnPair {
  const base = { from: columnIndex, header: namedHeader(header, columnIndex) };
  const held = fields.find((field) => plan.columns.some((column) => column.fields.includes(field)));
  if (held !== undefined) {
    const theirs = plan.columns.find((column) => column.fields.includes(held)) as MappedColumn;
    const to = inSeries(held, columnIndex, map, plan) ?? theirs.columnIndex;
    const isPart =
      fields.length !== theirs.fields.length || fields.some((each) => !theirs.fields.includes(each));
    const isOwners =
      fields.every((field) => owners.has(field)) && theirs.fields.every((field) => owners.has(field));
    return { ...base, to: to < 0 ? null : to, field: held, isOwners, isPart };
  }
  const key = headerKey(header);
  const same = key === '' ? undefined : plan.columns.find((column) => headerKey(column.header) === key);
  const to = same?.columnIndex ?? null;
  return { ...base, to, field: fields[0] ?? null, isOwners: false, isPart: false };
}

/** `null` if neither side has a series; -1 if the plan's is shorter. */
function inSeries(field: Field, column: number, map: ColumnMap, plan: ColumnMap): number | null {
  const of = ({ series, columns }: ColumnMap): readonly number[] =>
    series.find((each) => each.field === field)?.columns ??
    columns.filter(({ fields }) => fields.includes(field)).map(({ columnIndex }) => columnIndex);
  const [from, to] = [of(map), of(plan)];
  if (from.length < 2 && to.length < 2) return null;
  return to[from.indexOf(column)] ?? -1;
}

/** Columns beside the table, under no header of its own, in which somebody may have written. */
export function columnsBeside({ plan: { grid, table } }: JudgedPlan): readonly ColumnPair[] {
  const { firstColumn, lastColumn, alone } = table.region;
  if (!alone) return [];
  const pairs: ColumnPair[] = [];
  for (let from = grid.firstColumn; from < grid.endColumn; from += 1)
    if (from < firstColumn || from > lastColumn)
      pairs.push({
        from,
        to: null,
        field: null,
        header: `Column ${columnName(from)}`,
        isOwners: false,
        isPart: false,
      });
  return pairs;
}
