/**
 * Finds every date written in a text, wherever it is and whatever is said about it ("Signed off 12 May 2016 (draft seen
 * on 3/4/16)"), for readers that weigh the surrounding words themselves. Refuses what is not a date: durations,
 * "ongoing", versions, numbered sections.
 */
import type { IsoDate } from './calendar';
import type { FormMatch, Meaning } from './date-form';
import type { Certainty, DateContext, DatePrecision } from './date-context';
import { isLabel } from './labels';
import { matchScope } from './match-scope';
import { settle, type Neighbours } from './settle-year';
import type { Token } from './token';
import { tokenise } from './tokenise';

/**
 * A date in a text. `text.slice(start, end)` includes words that name part of a period ("end of") but not words that
 * lead in to it ("by", "on").
 */
export interface DateInText {
  /** The last day of the period; `null` if no such day exists ("31 September") or its year is unknown ("in March"). */
  readonly date: IsoDate | null;
  readonly start: number;
  readonly end: number;
  /** `null` if and only if `date` is. */
  readonly precision: DatePrecision | null;
  /** `implied` also if the year, the century or the spelling of the month had to be supplied. */
  readonly certainty: Certainty;
  /** Other dates that the same words could mean, best first. */
  readonly rivals: readonly IsoDate[];
  /** Names a document, version or programme ("Policy (May 2015)", "2016/17 training programme") rather than a time. */
  readonly label: boolean;
}

const NO_NEIGHBOURS: Neighbours = { before: null, after: null };
const NO_DATES: readonly DateInText[] = [];

/** The dates in a text, in the order written, without overlaps. */
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
      const { date, precision, certainty, rivals } = found;
      const label = isLabel(tokens, at, unbound(match));
      // Field by field: copying an object and adding to it takes longer than finding the date.
      dates.push({ date, precision, certainty, rivals, start, end, label });
    }
    at = match.to;
  }
  return dates;
}

/** The date that a match gives; `null` if it is only relative or says nothing about time. */
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

/** Whether a date is a label depends only on the words around it, so `lead` is ignored. */
function unbound({ to, meaning, form }: FormMatch): FormMatch {
  return { to, meaning, form };
}
