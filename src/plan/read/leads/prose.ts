/**
 * Distinguishes a sentence in a lead cell from a name: "the policy", "Ensure the policy", "training will be …" say what
 * is done, not who does it. Looks for an article or a verb beside a topic in lower case. Never discards anything that
 * has its own capitals or the noun of a body or post.
 */
import type { LeadToken } from './lead-token';
import { BODY_HEADS, POSTS, SECTORS, TOPICS } from './trade-words';

const ARTICLES = new Set('the a an this that these those all any their our its each every new'.split(' '));
const VERBS = new Set('will shall must should is are has have had was were can may needs need'.split(' '));
const SMALL_LETTER = /^\p{Ll}/u;

/** Whether the tokens `[from, to)`, which the grammar considers a fragment, are part of a sentence. */
export function readsAsProse(tokens: readonly LeadToken[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (last === undefined || to <= from || !isTopicInPassing(last)) return false;
  // A sentence may start with a capital; any other capital belongs to a name.
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && !SMALL_LETTER.test(token.text)) return false;
  }
  if (VERBS.has(tokens[to]?.key ?? '')) return to - from === 1 || hasArticle(tokens, from, to);
  return hasArticle(tokens, from, to);
}

function isTopicInPassing({ kind, key, text }: LeadToken): boolean {
  if (kind !== 'word' || !SMALL_LETTER.test(text) || !TOPICS.has(key)) return false;
  return !BODY_HEADS.has(key) && !POSTS.has(key) && !SECTORS.has(key);
}

/** An article within the words or directly before them. */
function hasArticle(tokens: readonly LeadToken[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - 1); at < to; at += 1) {
    if (ARTICLES.has(tokens[at]?.word.low ?? '')) return true;
  }
  return false;
}
