/**
 * Tries the registered forms at a position in a cell, layer by layer: the longest match wins, and of equally long ones
 * the earlier in the registry. Forms that wrap others ask about the same position repeatedly, so each layer's last
 * answer is cached.
 */
import type { DateContext } from './date-context';
import type { FormMatch, MatchScope } from './date-form';
import { formsByStart, startPlace, type FormTable } from './forms';
import type { Token } from './token';

const PERIODS: FormTable = formsByStart('period');
const COMPOUNDS: FormTable = formsByStart('compound');
const PHRASES: FormTable = formsByStart('phrase');

/** The longest match of a table's forms if it is longer than `than`, else `than`. */
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

/** What matchers may inspect, for one cell. */
export function matchScope(text: string, tokens: readonly Token[], context: DateContext): MatchScope {
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

/** The longest match of any layer at a position; `null` if no form matches. */
export function longestMatch(scope: MatchScope, at: number): FormMatch | null {
  return longer(scope.date(at), PHRASES, scope, at);
}
