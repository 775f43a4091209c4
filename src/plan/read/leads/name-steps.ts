/**
 * Breaks a name into the steps by which a text may spell it: folded words, with `&` where leads or words are joined.
 * Small words ("of", "the") and punctuation are not steps, so "Chair of the PPO Sub-group" and "Chair, PPO Subgroup"
 * differ at most by a join.
 */
import { keptBetweenChecks } from '../../memoise';
import { readLeadTokens, type LeadToken } from './lead-token';
import { SMALL_WORDS } from './trade-words';

/** The step for "and", "&", "/", a comma, a dash or an opening bracket inside a name. */
export const JOIN = '&';

const JOINS: ReadonlySet<LeadToken['kind']> = new Set(['and', 'slash', 'comma', 'dash', 'colon', 'open']);

/** Whether a mark can join two words of a name or separate two leads, rather than end a line or sentence. */
export function isJoin(token: LeadToken): boolean {
  return JOINS.has(token.kind);
}

/** The steps of a name; empty if it contains no word. Never begins or ends with a join. */
export function nameSteps(name: string): readonly string[] {
  return stepsOf(readLeadTokens(name));
}

/** The steps of tokens already read. */
function stepsOf(tokens: readonly LeadToken[]): readonly string[] {
  const steps: string[] = [];
  let join = false;
  for (const token of tokens) {
    if (token.kind !== 'word') join ||= isJoin(token);
    else if (!SMALL_WORDS.has(token.key)) {
      if (join && steps.length > 0) steps.push(JOIN);
      join = false;
      steps.push(token.key);
    }
  }
  return steps;
}

/** One key for all tolerated spellings of a name; joins are ignored. */
export const nameKey = keptBetweenChecks(
  (name) =>
    nameSteps(name)
      .filter((step) => step !== JOIN)
      .join(' '),
  4096,
  120,
);
