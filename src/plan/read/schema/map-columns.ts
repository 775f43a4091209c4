/**
 * Decides which column holds which field: first what a person confirmed, then a profile whose headers are all present,
 * then words and cells weighed over the whole table. A field goes to one column, or to a numbered series of columns.
 */
import type { ColumnContent } from './column-content';
import { agencyColumns, seriesIn } from './column-series';
import { REQUIRED_FIELDS, type Field } from './fields';
import { headerKey, sameText } from './header-text';
import type { Profile } from './profile';
import { readHeader, type HeaderReading } from './read-header';
import { settleColumns, type SettledColumn } from './settle-columns';
import { asksShare } from './share-column';

/** A header cell and the content below it. */
export interface ColumnToMap {
  readonly columnIndex: number;
  readonly header: string;
  readonly content: ColumnContent;
}

export interface MappedColumn {
  readonly columnIndex: number;
  readonly header: string;
  /** Empty if no field was found; several for a combined column. */
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
  /** Columns that name a field already held by another column. */
  readonly duplicates: readonly {
    readonly columnIndex: number;
    readonly field: Field;
    readonly keptIn: number;
  }[];
  /** Numbered or dated columns of one field, from left to right: the last one filled in a row counts. */
  readonly series: readonly { readonly field: Field; readonly columns: readonly number[] }[];
  /** Required fields that no column holds, in schema order. */
  readonly missing: readonly Field[];
}

/** Mappings that a person confirmed: fields by header as it read at the time; `sheet` limits one to a single sheet. */
export type ConfirmedColumns = readonly {
  readonly sheet?: string | null | undefined;
  readonly header: string;
  readonly fields: readonly Field[];
}[];

/** Maps the columns of one plan, from left to right. */
export function mapColumns(
  columns: readonly ColumnToMap[],
  profiles: readonly Profile[],
  confirmed: ConfirmedColumns,
): ColumnMap {
  const readings = columns.map(({ header }) => readHeader(header));
  const profile = profiles.find((each) => isPresent(each, columns)) ?? null;
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
  // Where no column gives a status, the share that is complete is the only word of it.
  if (!fieldsAt.some((fields) => fields.includes('status'))) {
    const share = columns.findIndex(
      ({ header }, at) => !fixed[at] && fieldsAt[at]?.length === 0 && asksShare(header),
    );
    if (share >= 0) fieldsAt[share] = ['status'];
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

/** The column index for each field; for a series, the first. */
export function columnsByField(map: ColumnMap): ReadonlyMap<Field, number> {
  const found = new Map<Field, number>();
  for (const column of map.columns)
    for (const field of column.fields) if (!found.has(field)) found.set(field, column.columnIndex);
  return found;
}

interface Fixed {
  readonly fields: readonly Field[];
  readonly how: 'confirmed' | 'profile';
  /** The field that it was confirmed to hold but that another column already holds. */
  readonly wants: Field | null;
  /** The index of the first column of its series, if confirmed to hold the same field. */
  readonly follows?: number;
}

/** Nobody has confirmed anything about its columns, or all were confirmed to hold the same field. */
function isOneSeries(places: readonly number[], fixed: readonly (Fixed | null)[]): boolean {
  return places.every((at) => !fixed[at]) || places.slice(1).every((at) => fixed[at]?.follows === places[0]);
}

/** What a person confirmed, column by column, then what the profile says about the remaining columns. */
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
      // "Revised date 1" and "Revised date 2" each keep their own confirmation.
      const fields = (how === 'confirmed' ? exact.get(sameText(header)) : null) ?? by.get(headerKey(header));
      if (!fields || fixed[at]) return;
      // Confirmed to hold the same field as the first of its series, so it continues the series.
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

function isPresent(profile: Profile, columns: readonly ColumnToMap[]): boolean {
  const keys = new Set(columns.map((column) => headerKey(column.header)));
  return profile.columns.every(({ header }) => keys.has(headerKey(header)));
}
