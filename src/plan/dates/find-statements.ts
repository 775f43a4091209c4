/**
 * Walks a cell's tokens from left to right and collects what its words say about time. At each place the longest match of
 * all forms wins, then the walk goes on after it. Each form looks at a bounded number of tokens, so time is linear.
 */
import type { DateContext } from './date-reading';
import type { DateForm, FormMatch, MatchScope, Meaning } from './date-form';
import { formsByKind, type FormTable } from './forms';
import { isLabel } from './labels';
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

const PERIODS: FormTable = formsByKind('period');
const DATES: FormTable = formsByKind('period', 'compound');
const ALL: FormTable = formsByKind('period', 'compound', 'phrase');
const NO_FORMS: readonly DateForm[] = [];

function longest(table: FormTable, scope: MatchScope, at: number): FormMatch | null {
  const token = scope.tokens[at];
  if (token === undefined) return null;
  let best: FormMatch | null = null;
  for (const form of table.get(token.kind) ?? NO_FORMS) {
    const match = form.match(scope, at);
    if (match !== null && (best === null || match.to > best.to)) best = match;
  }
  return best;
}

function scopeOf(text: string, tokens: readonly Token[], context: DateContext): MatchScope {
  // Wrapping forms ask for the same place again and again: the last answer of each layer is kept.
  let periodAt = -1;
  let periodThere: FormMatch | null = null;
  let dateAt = -1;
  let dateThere: FormMatch | null = null;
  const scope: MatchScope = {
    text,
    tokens,
    context,
    period: (at) => {
      if (at !== periodAt) {
        periodThere = longest(PERIODS, scope, at);
        periodAt = at;
      }
      return periodThere;
    },
    date: (at) => {
      if (at !== dateAt) {
        const found = longest(DATES, scope, at);
        dateThere = found;
        dateAt = at;
      }
      return dateThere;
    },
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
    const match = longest(ALL, scope, at);
    if (match !== null && match.to > at) {
      const label = isLabel(tokens, at, match);
      const end = (tokens[match.to - 1] as Token).end;
      const meaning: Meaning = label ? { kind: 'nothing' } : match.meaning;
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
