/**
 * Reads the date-achieved cell (POLICY.md, Done, 1): a date with nothing beside it but a claim, who or where is that
 * date; a bare claim is done without a date. Refuses words that deny, postpone or leave a part open, and words it
 * cannot interpret: a wrong "done" is the worst error about an action.
 */
import type { IsoDate } from '../../read/dates/calendar';
import type { DateInText } from '../../read/dates/dates-in';
import {
  BROUGHT_BACK,
  DONE,
  DONE_STATUS,
  EVENT,
  LEAVES_OPEN,
  NOTHING_MORE,
  OPENS_DONE,
  OPENS_WITHDRAWN,
  OPEN_MARK,
  PART_SHARE,
  PROOF_TO_COME,
  PUTS_OFF,
  STILL_TO_DO,
  WEAK_EVENT,
} from './claim-words';
import type { Claim } from './completion';
import { comparable, daysOf, withDatesMarked } from './plain-words';
import { saysReason } from './read-withdrawn';
import { namesWhoOrWhere } from './who-or-where';

const YES = new RegExp(`^[^\\w@]*(?:yes|y|true|${DONE_STATUS})[^\\w@]*$`, 'u');
/** "No": plainly not done, with nothing to query. */
const NO =
  /^[^\w@]*(?:no|n|false|none|nil|open|not\b[^@]{0,40}|un(?:achieved|finished|met)|incomplete|outstanding|in progress|in hand|pending|on track|on target|ongoing|on-going|overdue|awaited|awaiting|to follow|under ?way|started|tb[acd]|to be (?:confirmed|agreed|advised|determined)|[-–—]+)[^\w@]*$/u;
const CLAIM = new RegExp(`(?<![\\w-])(?:${DONE}|${EVENT})(?![\\w])`, 'u');
/** Something was updated, agreed or received, and the words say what. */
const WEAK_CLAIM = new RegExp(
  `[\\p{L})]{2} (?:(?:has|have|was|were|been|and|now|fully) )*${WEAK_EVENT}(?![\\w])`,
  'u',
);
/** A day until or from which something applies is not the day it was done, unless the words say so. */
const UNTIL =
  /(?<![\w-])(?:(?:from|since|until|till?|before|for) (?:the |end of |early |mid |meeting )*|to (?:the |end of |early |mid )*)@/u;
const BY = /(?<![\w-])by (?:the |end of |early |mid |meeting )*@/u;
/** "Complete as at 12/05" is a claim with its date. */
const CLAIM_AS_AT = new RegExp(`(?<=(?<![\\w-])(?:${DONE}) )as (?:at|of) (?=@)`, 'u');
const ITEM = /(?:^|\s)\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)[.)](?=\s|$)/gu;
const SENTENCE = /[\n.;:()]|\s[-–—]\s/u;
const NAME_END = /[,+&/]|\sand\s/u;

/**
 * `dates` are those of the same text; `parts` is how many numbered parts the action has. Returns `null` for a blank
 * cell.
 */
export function readAchieved(text: string, dates: readonly DateInText[], parts: number): Claim | null {
  if (text.trim() === '') return null;
  const marked = withDatesMarked(text, dates);
  const days = daysOf(dates);
  const all = comparable(marked);
  if (YES.test(all)) return { says: 'done', date: null, proofToCome: false };
  if (NO.test(all)) return { says: 'open' };
  if (OPENS_WITHDRAWN.test(all) && !BROUGHT_BACK.test(all))
    return { says: 'withdrawn', hasReason: saysReason(all) };
  const proved = all.replace(NOTHING_MORE, ' ');
  const words = proved.replace(PROOF_TO_COME, ' ');
  const proofToCome = words !== proved;
  // "Evidence requested 12/05" claims nothing: the date is that of the request.
  if (proofToCome && !/[\p{L}@]/u.test(proved.slice(0, proved.search(PROOF_TO_COME))))
    return { says: 'unclear', why: 'put-off' };
  if (leavesPartOpen(words, days.length, parts)) return { says: 'unclear', why: 'open-part' };
  if (
    LEAVES_OPEN.test(words) ||
    PART_SHARE.test(words) ||
    STILL_TO_DO.test(words) ||
    OPEN_MARK.test(words) ||
    words.includes('?')
  )
    return { says: 'unclear', why: 'open-part' };
  const claims = CLAIM.test(words) || WEAK_CLAIM.test(words);
  if (PUTS_OFF.test(words.replace(CLAIM_AS_AT, '')) || UNTIL.test(words) || (BY.test(words) && !claims))
    return { says: 'unclear', why: 'put-off' };
  if (days.length === 0) return OPENS_DONE.test(words) ? { says: 'done', date: null, proofToCome } : UNREAD;
  return proofToCome || onlyClaims(comparableCase(marked)) ? doneOn(days, proofToCome) : UNREAD;
}

const UNREAD: Claim = { says: 'unclear', why: 'unread' };
/** With several days, the last is when everything was done; if any is uncertain, none is used. */
function doneOn(days: readonly (IsoDate | null)[], proofToCome: boolean): Claim {
  const last = [...days].sort().at(-1) ?? null;
  return days.includes(null) ? UNREAD : { says: 'done', date: last, proofToCome };
}

const comparableCase = (text: string): string => text.normalize('NFKC').replace(NOTHING_MORE, ' ');

/** A numbered list with an item that claims nothing, or with fewer items or dates than the action has parts. */
function leavesPartOpen(words: string, dates: number, parts: number): boolean {
  const marks = [...words.matchAll(ITEM)];
  if (marks.length === 0 || (marks[0]?.index ?? 1) > 0) return dates > 1 && dates < parts;
  const items = marks.map(({ index, 0: mark }, at) => words.slice(index + mark.length, marks[at + 1]?.index));
  return marks.length < parts || items.some((item) => !item.includes('@') && !CLAIM.test(item));
}

/** Whether every sentence is a claim with its date, or says only when, who or where. */
function onlyClaims(marked: string): boolean {
  for (const sentence of marked.replace(ITEM, ' ').split(SENTENCE)) {
    const small = comparable(sentence);
    if (CLAIM.test(small) || WEAK_CLAIM.test(small) || YES.test(small) || small.includes('ticked')) continue;
    if (!sentence.split(NAME_END).every(namesWhoOrWhere)) return false;
  }
  return true;
}
