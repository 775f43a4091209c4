/**
 * Reads a claim of completion or withdrawal in prose (POLICY.md, Done, 3): a due or progress cell that opens with one,
 * or a due cell that ends with one. Later text in progress is commentary and decides nothing by itself.
 */
import type { IsoDate } from '../../read/dates/calendar';
import type { DateInText } from '../../read/dates/dates-in';
import {
  ACTUAL_ON,
  AFTERCARE,
  BROUGHT_BACK,
  BY_A_TIME,
  FROM_A_TIME,
  CLOSES_DONE,
  DONE_ON,
  LEAVES_OPEN,
  NOTHING_MORE,
  OPENS_DONE,
  OPENS_WITHDRAWN,
  PART_SHARE,
  PROOF_TO_COME,
  STILL_TO_DO,
} from './claim-words';
import type { Claim } from './completion';
import { daysOf, plainWords } from './plain-words';
import { saysReason } from './read-withdrawn';

/** How far, in characters, an open part is searched for after an opening claim: about three sentences. */
const REACH = 300;
/** Fast path: what a cell with a claim starts with. Most progress cells do not, and are skipped. */
const MAY_OPEN =
  /compl|clos|done|impl|achi|acti|disch|fini|fulf|conc|fina|acco|sign|tick|[✓✔☑✅√]|withd|canc|super|aband|disco|rejec|resc|scra|trans|dupl|repl|merg|comb|subs|no longer|not |never|will not|incorp|stood/iu;
const OPENING = 80;
/** Fast path: what a due cell with a claim contains somewhere, at its start or end. */
const MAY_CLAIM = new RegExp(`${MAY_OPEN.source}|met|resol|deliv|ended|100|actual`, 'iu');
/**
 * "Complete and circulate by May": the bare verb is an instruction, and is a claim only if no instruction follows it.
 */
const ORDERS = /^[\s("'*•·–-]*complete (?!$|@|[\n.,;:()–—-]|(?:on|in|at|as at|since) (?:the |end of )*@)/u;
const DEADLINE = new RegExp(`^\\W*(?:\\w+ )?\\w+${BY_A_TIME}`, 'u');

/** `datesOf` gives the dates of the same text. */
export function readDueClaim(text: string, datesOf: () => readonly DateInText[]): Claim | null {
  if (!MAY_CLAIM.test(text.normalize('NFKC'))) return null;
  const dates = datesOf();
  const words = plainWords(text, dates);
  if (OPENS_WITHDRAWN.test(words)) return endedOf(words);
  const opens = OPENS_DONE.test(words) && !ORDERS.test(words) && !DEADLINE.test(words);
  if (!opens && !CLOSES_DONE.test(words) && !dated(words)) return null;
  return claimOf(words, dates);
}

export function readProgressClaim(text: string, datesOf: () => readonly DateInText[]): Claim | null {
  if (text === '' || !MAY_OPEN.test(text.slice(0, OPENING))) return null;
  const dates = datesOf();
  const words = plainWords(text, dates).slice(0, REACH);
  if (OPENS_WITHDRAWN.test(words)) return endedOf(words);
  if (!OPENS_DONE.test(words) || ORDERS.test(words) || DEADLINE.test(words)) return null;
  return claimOf(words, dates);
}

/** "Cancelled due to sickness, new date to be set" is not the end of the action. */
const endedOf = (words: string): Claim =>
  BROUGHT_BACK.test(words)
    ? { says: 'unclear', why: 'open-part' }
    : { says: 'withdrawn', hasReason: saysReason(words) };

/** "31/03/2024 completed 28/03/2024": a claim with its own date, anywhere in a due cell. */
const dated = (words: string): boolean =>
  (/^[^\p{L}]*@/u.test(words) && DONE_ON.test(words)) || ACTUAL_ON.test(words);

function claimOf(all: string, dates: readonly DateInText[]): Claim {
  const proved = all.replace(NOTHING_MORE, ' ');
  const whole = proved.replace(PROOF_TO_COME, ' ');
  const words = whole.replace(AFTERCARE, ' ');
  if (LEAVES_OPEN.test(words) || PART_SHARE.test(words) || STILL_TO_DO.test(words) || FROM_A_TIME.test(words))
    return { says: 'unclear', why: 'open-part' };
  return { says: 'done', date: dayOf(all, daysOf(dates)), proofToCome: whole !== proved };
}

/** The date directly after the claim. */
function dayOf(words: string, days: readonly (IsoDate | null)[]): IsoDate | null {
  const at = DONE_ON.exec(words) ?? ACTUAL_ON.exec(words);
  if (!at) return null;
  const before = words.slice(0, at.index + at[0].length).split('@').length - 2;
  return days[before] ?? null;
}
