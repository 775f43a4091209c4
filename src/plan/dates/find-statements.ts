/**
 * Walks a cell's tokens from left to right and collects what its words say about time. At each place the longest match of
 * all forms wins, then the walk goes on after it. Each form looks at a bounded number of tokens, so time is linear.
 */
import type { DateContext } from './date-reading';
import { mapPeriods, type FormMatch, type MatchScope, type Meaning } from './date-form';
import { formsByStart, startPlace, type FormTable } from './forms';
import { isLabel } from './labels';
import { HEDGING_WORDS } from './lexicon';
import { implied, type Period } from './period';
import type { Token } from './token';
import { tokenise } from './tokenise';

/** One thing that the cell says, and its words: `text.slice(start, end)`. */
export interface Statement {
  readonly meaning: Meaning;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

export interface Found {
  readonly statements: readonly Statement[];
  readonly tokens: readonly Token[];
  /** Words that break off where a date should follow ("timescale agreed by"), else `''`. */
  readonly brokenOff: string;
}

const PERIODS: FormTable = formsByStart('period');
const COMPOUNDS: FormTable = formsByStart('compound');
const PHRASES: FormTable = formsByStart('phrase');

/** The longest match of a table's forms, if it is longer than the match had already. */
function longer(than: FormMatch | null, table: FormTable, scope: MatchScope, at: number): FormMatch | null {
  const forms = table[startPlace(scope.tokens, at)];
  if (forms === undefined) return than;
  let best = than;
  for (const form of forms) {
    const match = form.match(scope, at);
    if (match !== null && match.to > (best === null ? at : best.to)) best = match;
  }
  return best;
}

/** Wrapping forms ask for the same place again and again: the last answer of each layer is kept. */
interface OpenScope extends MatchScope {
  periodAt: number;
  periodThere: FormMatch | null;
  dateAt: number;
  dateThere: FormMatch | null;
}

function periodHere(this: MatchScope, at: number): FormMatch | null {
  const scope = this as OpenScope;
  if (at >= scope.tokens.length) return null;
  if (at !== scope.periodAt) {
    scope.periodThere = longer(null, PERIODS, scope, at);
    scope.periodAt = at;
  }
  return scope.periodThere;
}

function dateHere(this: MatchScope, at: number): FormMatch | null {
  const scope = this as OpenScope;
  if (at >= scope.tokens.length) return null;
  if (at !== scope.dateAt) {
    const found = longer(scope.period(at), COMPOUNDS, scope, at);
    scope.dateThere = found;
    scope.dateAt = at;
  }
  return scope.dateThere;
}

function scopeOf(text: string, tokens: readonly Token[], context: DateContext): MatchScope {
  const scope: OpenScope = {
    text,
    tokens,
    context,
    period: periodHere,
    date: dateHere,
    periodAt: -1,
    periodThere: null,
    dateAt: -1,
    dateThere: null,
  };
  return scope;
}

/** What a cell's words say about time, in the order written. */
export function findStatements(text: string, context: DateContext): Found {
  const tokens = tokenise(text);
  const scope = scopeOf(text, tokens, context);
  const statements: Statement[] = [];
  let clauseStart = 0;
  let brokenOff = '';
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const match = token.kind === 'word' ? null : longer(scope.date(at), PHRASES, scope, at);
    if (match !== null) {
      const label = isLabel(tokens, at, match);
      const end = (tokens[match.to - 1] as Token).end;
      const meaning: Meaning = label
        ? { kind: 'nothing' }
        : hedged(tokens, at)
          ? mapPeriods(match.meaning, unsure)
          : match.meaning;
      statements.push({ meaning, form: match.form, start: token.start, end });
      at = match.to;
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

const BREAKING_OFF = new Set(['by', 'before', 'until', 'till', 'due']);

/** "Approx. March 2017", "likely March 2017". */
function hedged(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  return HEDGING_WORDS.has(before.text === '.' ? (tokens[at - 2]?.text ?? '') : before.text);
}

function unsure(period: Period): Period {
  return implied(period, `${period.because}, though the words leave it open`);
}
