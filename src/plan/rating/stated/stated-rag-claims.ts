/**
 * What the board's own RAG says of an action's end: done, not done, withdrawn, or nothing. The plan's key counts before the
 * usual meaning; words that deny or hedge ("partly", "not yet") never claim.
 */
import { coloursNamed, coloursOfPlace } from './colour-signs';
import { NO_KEY, signOf, type RagKey } from './rag-key';

export type RagClaim = 'done' | 'not-done' | 'withdrawn';

const LEADING = String.raw`^[\s(]*(?:(?:all|the|this|these|action|actions|task|tasks|work|is|are|was|were|has|have|been|now|fully|agreed)\s+)*`;
const DONE = new RegExp(
  String.raw`${LEADING}(?:complete|completed|closed|done|achieved|implemented|actioned|delivered|finished|discharged|signed[\s-]off|100\s?%)(?![\p{L}\d])(?!\s+by\b)`,
  'iu',
);
const TICK = /^\s*[✅✔✓☑]\uFE0F?\s*$/u;
const WITHDRAWN = new RegExp(
  String.raw`${LEADING}(?:withdrawn|cancelled|canceled|superseded|not accepted|rejected|no longer (?:required|needed|applicable|relevant)|duplicate|transferred)(?!\p{L})`,
  'iu',
);
const HEDGED =
  /\b(?:not|never|part(?:ly|ial|ially)?|nearly|almost|mostly|largely|yet|except|but|pending|awaiting|outstanding|in part|to be|will be|subject to|or)\b|\?/i;
const OPEN =
  /\b(?:not (?:yet )?(?:started|complete|completed|done|achieved|implemented|begun|due|met)|in progress|under ?way|ongoing|outstanding|partly|partially|no progress|started|commenced|open)\b/i;

/** What words alone claim. */
function wordsClaim(text: string): RagClaim | null {
  if (WITHDRAWN.test(text)) return 'withdrawn';
  if (TICK.test(text)) return 'done';
  if (DONE.test(text)) return HEDGED.test(text) ? null : 'done';
  if (OPEN.test(text) || coloursOfPlace(text).length > 0) return 'not-done';
  return null;
}

/** The key's words for the one sign that the text is or names; `null` where the key is silent on it. */
export function meaningIn(text: string, key: RagKey): string | null {
  if (key.size === 0) return null;
  const [only, ...more] = coloursNamed(text);
  const sign = signOf(text) ?? (only !== undefined && more.length === 0 ? only : null);
  return sign === null ? null : (key.get(sign) ?? null);
}

/** What the text says of the action's end. */
export function statedRagClaims(text: string, key: RagKey = NO_KEY): RagClaim | null {
  if (text === '' || text.length > 120) return null;
  const words = wordsClaim(text);
  const meaning = meaningIn(text, key);
  if (meaning !== null) return words ?? wordsClaim(meaning);
  if (words !== null) return words;
  const named = coloursNamed(text);
  if (named.length !== 1 || HEDGED.test(text)) return null;
  return named[0] === 'blue' ? 'done' : 'not-done';
}

/** Whether a status says that the action is done: "Closed", "Completed – March 2016", not "Not complete" or "50% complete". */
export function saysClosed(text: string): boolean {
  return /^\W*(?:action\s+|now\s+|fully\s+)?(?:complete|completed|closed|done|achieved|implemented|finished|signed off|discharged)\b(?!\s+by\b)/i.test(
    text,
  );
}
