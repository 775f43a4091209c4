/**
 * Decides from the words on either side whether a period is only a label ("2016/17 training programme", "Q1 2015/16
 * Audit Report", "Operating Protocol (May 2015)") or a deadline. Words that make a deadline ("by", "end of") always
 * win.
 */
import type { FormMatch } from './date-form';
import type { DatePrecision } from './date-context';
import { DOCUMENT_WORDS, JOINING_WORDS } from './lexicon';
import type { Token } from './token';

/** Directly before a date, these make it part of a title or a reference. */
const REFERRING = new Set(
  'dated version edition act acts circular minutes minute email letter notes'.split(' '),
);
/** A date after one of these has been superseded ("was 30/06/2016", "revised from June 2016"). */
const SUPERSEDED = new Set(
  'was were originally original orig previously previous prev formerly old initially'.split(' '),
);
const CHANGED = new Set(
  'revised moved changed slipped extended deferred postponed rescheduled amended brought carried'.split(' '),
);
/** Directly before a year or quarter, these make it the subject of something. */
const ABOUT = new Set(['for', 'on', 'of', 'about', 'covering', 'regarding', 're', 'from', 'since', 'at']);
/** Things that have a year in their names. */
const YEARLY_THINGS = new Set(
  'plan plans programme report reports priorities cycle budget profile survey scorecard'.split(' '),
);

function precisionOf(match: FormMatch): DatePrecision | null {
  const { meaning } = match;
  if (meaning.kind === 'period') return meaning.period.precision;
  if (meaning.kind === 'choice') return 'month';
  return meaning.kind === 'yearless' ? (meaning.inYear(2000)?.precision ?? null) : null;
}

/** Whether the match that starts at token `at` is only a label. */
export function isLabel(tokens: readonly Token[], at: number, match: FormMatch): boolean {
  if (match.lead === 'strong') return isSuperseded(tokens, at);
  const precision = precisionOf(match);
  if (precision === null) return match.meaning.kind === 'starts' && CHANGED.has(tokens[at - 1]?.text ?? '');
  const before = tokens[at - 1];
  const after = tokens[match.to];
  if (isSuperseded(tokens, at)) return true;
  const bracketed = before?.text === '(' && after?.text === ')';
  const named = bracketed ? tokens[at - 2] : before;
  if (named && REFERRING.has(named.text === 'of' ? (tokens[at - 2]?.text ?? '') : named.text)) return true;
  if (bracketed && named && DOCUMENT_WORDS.has(named.text)) return true;
  if (precision !== 'year' && precision !== 'quarter' && precision !== 'half') return false;
  if (bracketed && named?.kind === 'word') return true;
  if (before && (ABOUT.has(before.text) || (before.text === 'the' && ABOUT.has(tokens[at - 2]?.text ?? ''))))
    return true;
  if (match.lead === 'weak' && ABOUT.has(tokens[at]?.text ?? '')) return true;
  if (before?.kind === 'word' && (YEARLY_THINGS.has(before.text) || DOCUMENT_WORDS.has(before.text)))
    return true;
  if (after === undefined) return false;
  if (after.kind === 'word') return !JOINING_WORDS.has(after.text);
  return after.text === 'annual' || (after.kind === 'meeting' && precision === 'year');
}

function isSuperseded(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > at - 4 && (BEFORE_DATE.has(tokens[before]?.text ?? '') || isShort(tokens, before)))
    before -= 1;
  return SUPERSEDED.has(tokens[before]?.text ?? '');
}

/** The full stop of "orig." and "prev.". */
const isShort = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && /^(?:orig|prev)$/.test(tokens[at - 1]?.text ?? '');

const BEFORE_DATE = new Set([':', 'date', 'due', 'deadline', 'target', 'timescale', '-']);
