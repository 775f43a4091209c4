/**
 * Reads a year after a month, season or quarter: "2016", "'16", "16", or a span "2016/17". Two digits take the century
 * nearest to the plan, or 20yy, implied, if there is nothing to go by. A four-digit year far from the plan is read as
 * written but only implied, with the years a typing error may have altered as rivals.
 */
import { yearOf } from './calendar';
import type { Certainty, DateContext } from './date-context';
import type { Token } from './token';

export interface YearReading {
  readonly year: number;
  readonly certainty: Certainty;
  readonly to: number;
  /** More likely years than the one written, if that one is implausible. */
  readonly rivalYears: readonly number[];
  /** Written with two digits and no apostrophe, so it could also be a day. */
  readonly bare: boolean;
}

export interface SpanReading {
  /** The year in which the span begins. */
  readonly year: number;
  readonly to: number;
  readonly certainty: Certainty;
}

const NONE: readonly number[] = [];
const REACH = 15;

/** The year around which the plan falls, or `null`. */
function baseYear(context: DateContext): number | null {
  if (context.agreed) return yearOf(context.agreed);
  if (context.columnYears) return context.columnYears.to;
  return context.published ? yearOf(context.published) : null;
}

/** Expands a two-digit year to the century nearest to the plan, else 20yy. */
function centuryOf(twoDigits: number, context: DateContext): { year: number; certainty: Certainty } {
  const base = baseYear(context);
  if (base === null) return { year: 2000 + twoDigits, certainty: 'implied' };
  const year = twoDigits + 100 * Math.round((base - twoDigits) / 100);
  return { year, certainty: 'known' };
}

/** Reads a year at a position; `null` if there is none. */
export function readYear(tokens: readonly Token[], at: number, context: DateContext): YearReading | null {
  const first = tokens[at];
  const quoted = first?.text === "'";
  const token = quoted ? tokens[at + 1] : first;
  if (token === undefined || token.kind !== 'number') return null;
  const to = quoted ? at + 2 : at + 1;
  if (runsOn(tokens, to, token.digits === 4 ? ':.' : ':./')) return null;
  if (token.digits === 2) {
    const { year, certainty } = centuryOf(token.value, context);
    return { year, certainty, to, rivalYears: NONE, bare: !quoted };
  }
  if (token.digits !== 4 || token.value < 1000) return null;
  const year = token.value;
  if (withinReach(year, context)) return { year, certainty: 'known', to, rivalYears: NONE, bare: false };
  return { year, certainty: 'implied', to, rivalYears: likelierYears(year, context), bare: false };
}

/** Reads "2016/17", "2016-17", "2016/2017" or, with `short`, "16/17"; `null` unless the years are consecutive. */
export function readSpan(
  tokens: readonly Token[],
  at: number,
  context: DateContext,
  short: boolean,
): SpanReading | null {
  const from = tokens[at];
  const mark = tokens[at + 1];
  const until = tokens[at + 2];
  if (from?.kind !== 'number' || until?.kind !== 'number' || mark === undefined) return null;
  if (mark.text !== '/' && mark.text !== '-') return null;
  if (mark.gap !== until.gap || runsOn(tokens, at + 3, ':./')) return null;
  if (from.digits === 4 && from.value >= 1900 && from.value < 2200) {
    const follows =
      until.digits === 2
        ? until.value === (from.value + 1) % 100
        : until.digits === 4 && until.value === from.value + 1;
    return follows ? { year: from.value, to: at + 3, certainty: 'known' } : null;
  }
  if (!short || from.digits !== 2 || until.digits !== 2 || until.value !== (from.value + 1) % 100)
    return null;
  const { year, certainty } = centuryOf(from.value, context);
  return { year, to: at + 3, certainty };
}

/** A number that continues ("12.5", "09:30", "12%", "12 weeks", "2016/17") is not a year. */
function runsOn(tokens: readonly Token[], at: number, marks: string): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  if (next.kind === 'unit') return true;
  if (next.kind === 'word') return !next.gap;
  if (next.kind !== 'mark' || next.gap) return false;
  if (next.text === '%') return true;
  const after = tokens[at + 1];
  return after?.kind === 'number' && !after.gap && marks.includes(next.text);
}

function withinReach(year: number, context: DateContext): boolean {
  const base = baseYear(context);
  return base === null ? year >= 1980 && year <= 2060 : Math.abs(year - base) <= REACH;
}

/** Years near the plan that differ by two swapped digits or, failing those, by the century. */
function likelierYears(year: number, context: DateContext): readonly number[] {
  const digits = String(year);
  const found: number[] = [];
  const consider = (text: string) => {
    const candidate = Number(text);
    if (candidate !== year && withinReach(candidate, context) && !found.includes(candidate))
      found.push(candidate);
  };
  for (let i = 0; i < 3; i += 1) {
    consider(digits.slice(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.slice(i + 2));
  }
  if (found.length === 0) consider('20' + digits.slice(2));
  return found;
}
