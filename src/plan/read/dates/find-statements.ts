/**
 * Scans a cell's tokens from left to right and collects what they say about time. At each position the longest match of
 * any form wins and the scan continues after it. Each form looks at a bounded number of tokens, so the scan is linear.
 */
import type { DateContext } from './date-context';
import { mapPeriods, type FormMatch, type Meaning } from './date-form';
import type { FormId } from './forms';
import { datePurpose } from './date-purpose';
import {
  isAgreedBetween,
  isAlternative,
  isAskedFor,
  isDenied,
  mayBeCountedFrom,
  mayBeEvent,
  mayBeItsReview,
  mightBePutOff,
} from './event-date';
import { isLabel } from './labels';
import { HEDGING_WORDS } from './lexicon';
import { longestMatch, matchScope } from './match-scope';
import { leftOpen, type Period } from './period';
import type { Token } from './token';
import { tokenise } from './tokenise';

/** One thing that the cell says, with its words: `text.slice(start, end)`. */
export interface Statement {
  readonly meaning: Meaning;
  readonly form: FormId;
  readonly start: number;
  readonly end: number;
  /** It replaces the earlier deadlines: "Revised date: 30/09/2016". */
  readonly replaces?: boolean;
}

export interface FoundStatements {
  readonly statements: readonly Statement[];
  readonly tokens: readonly Token[];
  /** Words that stop where a date should follow ("timescale agreed by"), else `''`. */
  readonly brokenOff: string;
}

/** What a cell's words say about time, in the order written. */
export function findStatements(text: string, context: DateContext): FoundStatements {
  const tokens = tokenise(text);
  const scope = matchScope(text, tokens, context);
  const statements: Statement[] = [];
  let clauseStart = 0;
  let floor = 0;
  let brokenOff = '';
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const match = token.kind === 'word' ? null : longestMatch(scope, at);
    if (match !== null) {
      const label = isLabel(tokens, at, match);
      const end = (tokens[match.to - 1] as Token).end;
      const isDue = context.role === 'due' && DATED.has(match.meaning.kind);
      const either = isDue && isAgreedBetween(tokens, at, floor);
      const purpose = isDue && !either ? datePurpose(tokens, at, match, floor) : 'due';
      const open =
        hedged(tokens, at) ||
        hedgedAfter(tokens, match.to) ||
        either ||
        (isDue && leavesOpen(tokens, at, match, floor));
      const meaning: Meaning = label
        ? NOTHING
        : purpose === 'past'
          ? NOTHING
          : purpose === 'ended'
            ? ENDED
            : open
              ? mapPeriods(match.meaning, unsure)
              : sinceOverdue(tokens, at, match.meaning);
      statements.push({
        meaning,
        // A match carries the id of the registered form that made it.
        form: match.form as FormId,
        start: token.start,
        end,
        // A deadline stands until another has been agreed.
        replaces: purpose === 'replaces' && !label && !(isDue && isAskedFor(tokens, at, match.to, floor)),
      });
      at = match.to;
      if (DATED.has(match.meaning.kind)) floor = at;
      clauseStart = end;
      continue;
    }
    const next = tokens[at + 1];
    if (token.kind === 'break' || token.text === '.') clauseStart = token.end;
    else if (BREAKING_OFF.has(token.text) && (next === undefined || next.kind === 'break')) {
      brokenOff ||= text.slice(clauseStart, token.end).trim();
    }
    at += 1;
  }
  return { statements, tokens, brokenOff };
}

/** "Overdue since 31 March" gives the due date, not the start of something. */
function sinceOverdue(tokens: readonly Token[], at: number, meaning: Meaning): Meaning {
  return meaning.kind === 'starts' && tokens[at - 1]?.text === 'overdue' ? meaning.of : meaning;
}

const NOTHING: Meaning = { kind: 'nothing' };
const ENDED: Meaning = { kind: 'ended' };
/** Meanings whose purpose depends on the words around them. */
const DATED: ReadonlySet<Meaning['kind']> = new Set(['period', 'yearless', 'choice', 'impossible', 'starts']);

const BREAKING_OFF = new Set(['by', 'before', 'until', 'till', 'due']);

/** Whether a hedging word precedes it: "Approx. March 2017", "likely March 2017". */
function hedged(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  const isMark = before.text === '.' || before.text === ':';
  return HEDGING_WORDS.has(isMark ? (tokens[at - 2]?.text ?? '') : before.text);
}

/** Whether a date may be something else than the deadline, or only one of two. */
function leavesOpen(tokens: readonly Token[], at: number, match: FormMatch, floor: number): boolean {
  return (
    isAlternative(tokens, at, floor) ||
    isAskedFor(tokens, at, match.to, floor) ||
    mightBePutOff(tokens, at, floor) ||
    mayBeItsReview(tokens, at, floor) ||
    mayBeCountedFrom(tokens, at, floor) ||
    isDenied(tokens, at) ||
    (match.lead !== 'strong' && mayBeEvent(tokens, at, floor))
  );
}

/** "June 2025 (provisional)", "June 2025 – draft". */
function hedgedAfter(tokens: readonly Token[], to: number): boolean {
  const mark = tokens[to]?.text;
  if (mark !== '(' && mark !== '-') return false;
  const next = tokens[to + 2];
  const ends =
    next === undefined || next.kind === 'break' || (next.kind === 'mark' && ').;,'.includes(next.text));
  const word = tokens[to + 1]?.text ?? '';
  return ends && (HEDGING_WORDS.has(word) || word === 'draft');
}

function unsure(period: Period): Period {
  return leftOpen(period, `${period.because}, though the words leave it open`);
}
