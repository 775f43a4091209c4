/**
 * Assigns fields to all columns of a table at once: the assignment with the best total of words and cells, trying
 * combined columns both ways, and how close each column came to another field.
 */
import { bestAssignment } from './best-assignment';
import type { ColumnContent } from './column-content';
import { FIELDS, type Field } from './fields';
import { namesOnlyAPeriod } from './header-terms';
import type { HeaderReading } from './read-header';

/** A column to settle; `fixed` if a person or a profile decided it. */
export interface OpenColumn {
  readonly reading: HeaderReading;
  readonly content: ColumnContent;
  readonly fixed: readonly Field[] | null;
}

export interface SettledColumn {
  readonly fields: readonly Field[];
  /** Other fields that it could hold, nearest first. */
  readonly rivals: readonly Field[];
  /** A close call that a person must decide. */
  readonly inDoubt: boolean;
  /** The field that it would hold if no other column did. */
  readonly wants: Field | null;
}

/** A field within this distance is a rival, in log odds of the whole table. */
const CLOSE = 1.6;
/** A field within this distance is worth listing. */
const NEAR = 3;
/** A field this close to none is in doubt; below, a column this close to a field though it holds none. */
const FIELD_IN_DOUBT = 0.9;
const NONE_IN_DOUBT = 0.6;
/** The cost of holding any field. */
const PRICE = -0.8;
/** Penalty for a blank column, so that a filled one is preferred. */
const BLANK = -1.2;
/** The value of each field of a combined column, relative to a column of its own. */
const COMBINED = 0.55;
const NAMED = 8;
/** At most this many combined columns are tried both ways. */
const MOST_COMBINED = 5;
/** At most this many columns are considered as holding something. */
const WIDEST = 60;

export function settleColumns(columns: readonly OpenColumn[]): readonly SettledColumn[] {
  const held = new Set<Field>(columns.flatMap(({ fixed }) => fixed ?? []));
  const open = columns
    .map((column, at) => ({ ...column, at }))
    .filter(({ fixed, reading }) => fixed === null && reading.scores.terms.words.length > 0)
    .filter((column) => !isTimeLine(column));
  const weighed = open
    .map((column) => ({ ...column, gains: gainsOf(column) }))
    .filter(({ gains, reading }) => reading.fields.length > 1 || gains.some((gain) => gain > -NEAR));
  const likely = weighed.slice(0, WIDEST);
  const gains = likely.map((column) => column.gains);
  const best = bestWay(
    likely.map(({ reading }) => reading),
    gains,
    held,
  );
  const settled = new Map<number, SettledColumn>();
  likely.forEach(({ at }, row) => {
    const own = gains[row] as readonly number[];
    const fields = best.fields[row] as readonly Field[];
    const wants = fields.length === 0 ? wanted(own) : null;
    settled.set(at, {
      fields,
      wants,
      ...(fields.length > 1 ? SURE : nearnessOf(row, fields[0] ?? null, gains, best)),
    });
  });
  return columns.map(({ fixed }, at) => settled.get(at) ?? { fields: fixed ?? [], wants: null, ...SURE });
}

/** Months or weeks with marks below them show when work is to be done; with commentary, they may be updates. */
const isTimeLine = ({ reading, content }: OpenColumn): boolean =>
  namesOnlyAPeriod(reading.scores.terms) && (content.fit[FIELDS.indexOf('progress')] ?? 0) <= 0;

const SURE = { rivals: [] as readonly Field[], inDoubt: false };

/** The gain of each field in this column, from words and cells together. */
function gainsOf({ reading, content }: Pick<OpenColumn, 'reading' | 'content'>): readonly number[] {
  const blank = content.filled === 0 && content.rows > 1 ? BLANK : 0;
  return reading.scores.odds.map((odds, at) => odds + (content.fit[at] ?? 0) + blank + PRICE);
}

interface Way {
  readonly fields: readonly (readonly Field[])[];
  readonly total: number;
  /** Fields that no single column may take. */
  readonly closed: ReadonlySet<Field>;
  readonly combined: ReadonlySet<number>;
}

function bestWay(
  readings: readonly HeaderReading[],
  gains: readonly (readonly number[])[],
  held: ReadonlySet<Field>,
): Way {
  const combined = readings
    .flatMap(({ fields }, row) => (fields.length > 1 ? [row] : []))
    .slice(0, MOST_COMBINED);
  let best: Way | null = null;
  for (let way = (1 << combined.length) - 1; way >= 0; way--) {
    const taken = new Set(combined.filter((_, bit) => (way & (1 << bit)) !== 0));
    const closed = new Set(held);
    let total = 0;
    let clash = false;
    for (const row of taken)
      for (const field of (readings[row] as HeaderReading).fields) {
        clash ||= closed.has(field);
        closed.add(field);
        total += COMBINED * NAMED;
      }
    if (clash) continue;
    const found = assign(gains, closed, taken, null);
    total += found.total;
    if (best && best.total >= total) continue;
    const fields = readings.map(({ fields: all }, row): readonly Field[] => {
      if (taken.has(row)) return all;
      const field = FIELDS[found.taken[row] as number];
      return field ? [field] : [];
    });
    best = { fields, total, closed, combined: taken };
  }
  return best as Way;
}

const NEVER = -1e6;

function assign(
  gains: readonly (readonly number[])[],
  closed: ReadonlySet<Field>,
  without: ReadonlySet<number>,
  forced: { readonly row: number; readonly field: number } | null,
): { readonly taken: readonly number[]; readonly total: number } {
  const table = gains.map((own, row) =>
    own.map((gain, at) => {
      if (forced && at === forced.field) return row === forced.row ? gain + FORCE : NEVER;
      return closed.has(FIELDS[at] as Field) || without.has(row) || row === forced?.row ? NEVER : gain;
    }),
  );
  const found = bestAssignment(table, FIELDS.length);
  return forced ? { ...found, total: found.total - FORCE } : found;
}

/** Greater than any total, so that a forced choice is always taken. */
const FORCE = 1000;

/** How close the column came to another field, or to none. */
function nearnessOf(row: number, field: Field | null, gains: readonly (readonly number[])[], best: Way) {
  const own = gains[row] as readonly number[];
  const singles = assign(gains, best.closed, best.combined, null).total;
  const near: { readonly field: Field; readonly loss: number }[] = [];
  FIELDS.forEach((other, at) => {
    const gain = own[at] as number;
    if (other === field || gain < -NEAR || best.closed.has(other)) return;
    const loss = singles - assign(gains, best.closed, best.combined, { row, field: at }).total;
    if (loss < NEAR) near.push({ field: other, loss });
  });
  near.sort((a, b) => a.loss - b.loss);
  const gain = field === null ? 0 : (own[FIELDS.indexOf(field)] as number);
  const bound = field === null ? NONE_IN_DOUBT : CLOSE;
  const close = near.some(({ loss }) => loss < bound);
  return {
    rivals: near.map((each) => each.field),
    inDoubt: close || (field !== null && gain < FIELD_IN_DOUBT),
  };
}

function wanted(own: readonly number[]): Field | null {
  let best = -1;
  own.forEach((gain, at) => {
    if (gain > FIELD_IN_DOUBT && (best < 0 || gain > (own[best] as number))) best = at;
  });
  return best < 0 ? null : (FIELDS[best] as Field);
}
