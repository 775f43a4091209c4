/**
 * Settles which column holds which field: what a person confirmed first, then a profile whose headers all stand there,
 * then the best reading of each header. A field goes to one column; the losers are kept as rivals for a person to see.
 */
import { REQUIRED_FIELDS, type Field } from './fields';
import type { ColumnContent } from './header-matcher';
import { headerKey } from './header-text';
import { HEADER_MATCHERS } from './headers';
import type { Profile } from './profile';
import { readHeader, SURE_ENOUGH, type HeaderCandidate } from './read-header';

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
  /** Other fields that the header could name, best first. */
  readonly rivals: readonly Field[];
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
  /** Required fields that no column holds, in schema order. */
  readonly missing: readonly Field[];
}

/** A mapping that a person confirmed: fields by header, as it was when they confirmed; `sheet` limits it to one. */
export type ConfirmedColumns = readonly {
  readonly sheet?: string | null;
  readonly header: string;
  readonly fields: readonly Field[];
}[];

interface Claim {
  readonly column: number;
  readonly fields: readonly Field[];
  readonly score: number;
  readonly coverage: number;
  readonly alternatives: number;
  readonly how: MappedColumn['how'];
}

/** Maps the columns of one plan, left to right. */
export function mapColumns(
  columns: readonly ColumnToMap[],
  profiles: readonly Profile[],
  confirmed: ConfirmedColumns,
): ColumnMap {
  const readings = columns.map((column) => readHeader(column.header));
  const candidates = columns.map((column, at) => weigh(readings[at]?.candidates ?? [], column.content));
  const profile = profiles.find((each) => stands(each, columns)) ?? null;
  const told = new Map<string, Claim['fields']>();
  for (const { header, fields } of profile?.columns ?? []) told.set(headerKey(header), fields);
  const known = new Map(confirmed.map(({ header, fields }) => [headerKey(header), fields]));

  const claims: Claim[] = [];
  columns.forEach((column, at) => {
    const key = headerKey(column.header);
    const byPerson = known.get(key);
    const byProfile = told.get(key);
    const own = candidates[at] ?? [];
    const alternatives = own.filter((each) => each.score >= SURE_ENOUGH).length;
    const coverage = key === '' ? 0 : key.split(' ').length;
    if (byPerson) {
      claims.push({ column: at, fields: byPerson, score: 3, coverage, alternatives: 0, how: 'confirmed' });
      return;
    }
    if (byProfile)
      claims.push({ column: at, fields: byProfile, score: 2, coverage, alternatives, how: 'profile' });
    const reading = readings[at];
    if (reading && reading.fields.length > 1) {
      claims.push({
        column: at,
        fields: reading.fields,
        score: reading.score,
        coverage,
        alternatives,
        how: 'header',
      });
    }
    for (const { field, score } of own) {
      if (score < SURE_ENOUGH) continue;
      claims.push({ column: at, fields: [field], score, coverage, alternatives, how: 'header' });
    }
  });
  claims.sort(
    (a, b) =>
      b.score - a.score || b.coverage - a.coverage || a.alternatives - b.alternatives || a.column - b.column,
  );

  const holder = new Map<Field, number>();
  const settled = new Map<number, Claim>();
  for (const claim of claims) {
    if (settled.has(claim.column) || claim.fields.some((field) => holder.has(field))) continue;
    settled.set(claim.column, claim);
    for (const field of claim.fields) holder.set(field, claim.column);
  }

  const duplicates: { columnIndex: number; field: Field; keptIn: number }[] = [];
  const mapped = columns.map((column, at): MappedColumn => {
    const claim = settled.get(at);
    const best = candidates[at]?.[0];
    if (!claim && best && best.score >= SURE_ENOUGH) {
      const kept = columns[holder.get(best.field) ?? -1];
      if (kept)
        duplicates.push({ columnIndex: column.columnIndex, field: best.field, keptIn: kept.columnIndex });
    }
    const fields = claim?.fields ?? [];
    const rivals = (candidates[at] ?? [])
      .map((each) => each.field)
      .filter((field) => !fields.includes(field));
    return {
      columnIndex: column.columnIndex,
      header: column.header,
      fields,
      how: claim?.how ?? 'none',
      rivals,
    };
  });
  return {
    columns: mapped,
    profile: profile?.id ?? null,
    duplicates,
    missing: REQUIRED_FIELDS.filter((field) => !holder.has(field)),
  };
}

/** The column of each field, by column index. */
export function columnsByField(map: ColumnMap): ReadonlyMap<Field, number> {
  const found = new Map<Field, number>();
  for (const column of map.columns) for (const field of column.fields) found.set(field, column.columnIndex);
  return found;
}

function stands(profile: Profile, columns: readonly ColumnToMap[]): boolean {
  const keys = new Set(columns.map((column) => headerKey(column.header)));
  return profile.columns.every(({ header }) => keys.has(headerKey(header)));
}

function weigh(candidates: readonly HeaderCandidate[], content: ColumnContent): readonly HeaderCandidate[] {
  return candidates
    .map(({ field, score }) => {
      const fits = HEADER_MATCHERS.find((matcher) => matcher.field === field)?.fits;
      return { field, score: content.filled > 0 && fits ? score * fits(content) : score };
    })
    .sort((a, b) => b.score - a.score);
}
