/**
 * Finds every date that a text writes out, wherever it stands and whatever is said of it ("Signed off 12 May 2016 (draft seen on 3/4/16)"): for
 * readers that weigh the words around a date themselves. Refuses what is no date: durations, "ongoing", versions, numbered sections.
 */
import type { IsoDate } from './calendar';
import type { FormMatch, Meaning } from './date-form';
import type { Certainty, DateContext, DatePrecision } from './date-context';
import { isLabel } from './labels';
import { matchScope } from './match-scope';
import { settle, type Neighbours } from './settle-year';
import type { Token } from './token';
import { tokenise } from './tokenise';

/** A date in a text: `text.slice(start, end)` are its own words, with those that name a part of it ("end of"), without those that lead in to it ("by", "on"). */
export interface DateInText {
  /** Its last day; `null` where no such day exists ("31 September") or nothing tells its year ("in March"). */
  readonly date: IsoDate | null;
  readonly start: number;
  readonly end: number;
  /** `null` exactly when `date` is. */
  readonly precision: DatePrecision | null;
  /** `implied` also where the year, the century or the spelling of the month had to be supplied. */
  readonly certainty: Certainty;
  /** Other dates that the same words could mean, best first. */
  readonly rivals: readonly IsoDate[];
  /** It names a document, a version or a programme ("Policy (May 2015)", "2016/17 training programme") rather than a time. */
  readonly label: boolean;
}

const NO_NEIGHBOURS: Neighbours = { before: null, after: null };
const NO_DATES: readonly DateInText[] = [];

/** The dates in a text, in the order written; they never overlap. */
export function datesIn(text: string, context: DateContext): readonly DateInText[] {
  const tokens = tokenise(text);
  if (tokens.every(({ kind }) => kind === 'word' || kind === 'mark' || kind === 'break')) return NO_DATES;
  const scope = matchScope(text, tokens, context);
  const dates: DateInText[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = tokens[at]?.kind === 'word' ? null : scope.date(at);
    if (match === null) {
      at += 1;
      continue;
    }
    const found = dated(match.meaning, context);
    if (found !== null) {
      const { start } = tokens[at] as Token;
      const { end } = tokens[match.to - 1] as Token;
      dates.push({ ...found, start, end, label: isLabel(tokens, at, unbound(match)) });
    }
    at = match.to;
  }
  return dates;
}

/** What a match dates; `null` where it only counts from somewhere or says nothing of time. */
function dated(
  meaning: Meaning,
  context: DateContext,
): Pick<DateInText, 'date' | 'precision' | 'certainty' | 'rivals'> | null {
  if (meaning.kind === 'impossible')
    return { date: null, precision: null, certainty: 'implied', rivals: meaning.offers };
  const settled = settle(meaning, context, NO_NEIGHBOURS);
  if (settled === null) return null;
  if ('open' in settled) return { date: null, precision: null, certainty: 'implied', rivals: settled.open };
  const { last: date, precision, certainty, rivals } = settled.period;
  return { date, precision, certainty, rivals };
}

/** A label is told by the words around the date alone. */
function unbound({ to, meaning, form }: FormMatch): FormMatch {
  return { to, meaning, form };
}
