/**
 * Settles which column holds which field: what a person confirmed first, then a profile whose headers all stand there,
 * then words and cells weighed over the whole table. A field goes to one column, or to a numbered series of them.
 */
import type { ColumnContent } from './column-content';
import { agencyColumns, seriesIn } from './column-series';
import { REQUIRED_FIELDS, type Field } from './fields';
import { headerKey, sameText } from './header-text';
import type { Profile } from './profile';
import { readHeader, type HeaderReading } from './read-header';
import { settleColumns, type SettledColumn } from './settle-columns';

/** A header cell and what stands below it. */
export interface ColumnToMap {
  readonly columnIndex: number;
  readonly header: string;
  readonly content: ColumnContent;
}

export interface MappedColumn {
  readonly columnIndex: number;
  readonly header: string;
  /** Empty where no field could be found; several for a combined column. */
  readonly fields: readonly Field[];
  readonly how: 'confirmed' | 'profile' | 'header' | 'none';
  /** Other fields that the column could hold, best first. */
  readonly rivals: readonly Field[];
  /** A close call that nobody has confirmed (POLICY.md, Fields). */
  readonly inDoubt: boolean;
}

export interface ColumnMap {
  /** Left to right. */
  readonly columns: readonly MappedColumn[];
  readonly profile: string | null;
  /** Columns that name a field which another column holds. */
  readonly duplicates: readonly {
    readonly columnIndex: number;
    readonly field: Field;
    readonly keptIn: number;
  }[];
  /** Numbered or dated columns of one field, left to right: the last one filled in a row counts. */
  readonly series: readonly { readonly field: Field; readonly columns: readonly number[] }[];
  /** Required fields that no column holds, in schema order. */
  readonly missing: readonly Field[];
}

/** A mapping that a person confirmed: fields by header, as it was when they confirmed; `sheet` limits it to one. */
export type ConfirmedColumns = readonly {
  readonly sheet?: string | null | undefined;
  readonly header: string;
  readonly fields: readonly Field[];
}[];

/** Maps the columns of one plan, left to right. */
export function mapColumns(
  columns: readonly ColumnToMap[],
  profiles: readonly Profile[],
  confirmed: ConfirmedColumns,
): ColumnMap {
  const readings = columns.map(({ header }) => readHeader(header));
  const profile = profiles.find((each) => stands(each, columns)) ?? null;
  const likely = seriesIn(readings);
  const fixed = fixedFields(columns, profile, confirmed, likely);
  const series = likely.filter((places) => isOneSeries(places, fixed));
  const byAgency = agencyColumns(readings);
  const followers = new Set(series.flatMap((places) => places.slice(1)));
  const settled = settleColumns(
    columns.map(({ content }, at) => ({
      reading: readings[at] as HeaderReading,
      content,
      fixed: fixed[at]?.fields ?? (followers.has(at) || byAgency.has(at) ? [] : null),
    })),
  );

  const fieldsAt = settled.map(({ fields }) => fields);
  const inSeries: { field: Field; columns: readonly number[] }[] = [];
  for (const places of series) {
    const [field] = fieldsAt[places[0] as number] ?? [];
    if (!field) continue;
    for (const at of places) fieldsAt[at] = [field];
    inSeries.push({ field, columns: places.map((at) => (columns[at] as ColumnToMap).columnIndex) });
  }
  const holder = new Map<Field, number>();
  fieldsAt.forEach((fields, at) => fields.forEach((field) => holder.has(field) || holder.set(field, at)));

  const mapped = columns.map(({ columnIndex, header }, at): MappedColumn => {
    const fields = fieldsAt[at] as readonly Field[];
    const { rivals, inDoubt, wants } = settled[at] as SettledColumn;
    const held = wants === null ? undefined : columns[holder.get(wants) ?? -1];
    const same = held !== undefined && headerKey(held.header) === headerKey(header);
    const how = fixed[at]?.how ?? (fields.length > 0 ? 'header' : 'none');
    return { columnIndex, header, fields, how, rivals, inDoubt: inDoubt && !same };
  });
  return {
    columns: mapped,
    profile: profile?.id ?? null,
    duplicates: columns.flatMap(({ columnIndex }, at) => {
      const field = fixed[at]?.wants ?? settled[at]?.wants ?? null;
      const kept = field === null ? undefined : columns[holder.get(field) ?? -1];
      return field && kept && fieldsAt[at]?.length === 0
        ? [{ columnIndex, field, keptIn: kept.columnIndex }]
        : [];
    }),
    series: inSeries,
    missing: REQUIRED_FIELDS.filter((field) => !holder.has(field)),
  };
}

/** The column of each field, by column index; the first of a series. */
export function columnsByField(map: ColumnMap): ReadonlyMap<Field, number> {
  const found = new Map<Field, number>();
  for (const column of map.columns)
    for (const field of column.fields) if (!found.has(field)) found.set(field, column.columnIndex);
  return found;
}

interface Fixed {
  readonly fields: readonly Field[];
  readonly how: 'confirmed' | 'profile';
  /** Said to hold what another column holds already. */
  readonly wants: Field | null;
  /** The place of the series' first column, where it was said to hold the same. */
  readonly follows?: number;
}

/** Nobody has said anything of its columns, or that all hold the same. */
function isOneSeries(places: readonly number[], fixed: readonly (Fixed | null)[]): boolean {
  return places.every((at) => !fixed[at]) || places.slice(1).every((at) => fixed[at]?.follows === places[0]);
}

/** What a person said, column by column, then what the profile says of the columns left. */
function fixedFields(
  columns: readonly ColumnToMap[],
  profile: Profile | null,
  confirmed: ConfirmedColumns,
  series: readonly (readonly number[])[],
): readonly (Fixed | null)[] {
  const known = new Map(confirmed.map(({ header, fields }) => [headerKey(header), fields]));
  const exact = new Map(confirmed.map(({ header, fields }) => [sameText(header), fields]));
  const told = new Map(profile?.columns.map(({ header, fields }) => [headerKey(header), fields]) ?? []);
  const held = new Set<Field>();
  const fixed: (Fixed | null)[] = columns.map(() => null);
  for (const [how, by] of [
    ['confirmed', known],
    ['profile', told],
  ] as const) {
    columns.forEach(({ header }, at) => {
      // Of "Revised date 1" and "Revised date 2" each is what was said of it.
      const fields = (how === 'confirmed' ? exact.get(sameText(header)) : null) ?? by.get(headerKey(header));
      if (!fields || fixed[at]) return;
      // Said to hold what the first of its series does: it goes on with it.
      const first = series.find((places) => places.indexOf(at) > 0)?.[0];
      if (first !== undefined && fields.length === 1 && fixed[first]?.fields[0] === fields[0]) {
        fixed[at] = { fields: [], how, wants: null, follows: first };
        return;
      }
      const taken = fields.find((field) => held.has(field)) ?? null;
      fixed[at] = { fields: taken === null ? fields : [], how, wants: taken };
      if (taken === null) for (const field of fields) held.add(field);
    });
  }
  return fixed;
}

function stands(profile: Profile, columns: readonly ColumnToMap[]): boolean {
  const keys = new Set(columns.map((column) => headerKey(column.header)));
  return profile.columns.every(({ header }) => keys.has(headerKey(header)));
}
