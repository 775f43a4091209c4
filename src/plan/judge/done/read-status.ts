/**
 * Reads what a status, or words in a RAG column, say about completion (POLICY.md, Done, 2). A claim that leaves a part
 * open is not done; an unknown word says nothing.
 */
import { smallest } from '../../long-lists';
import type { DateInText } from '../../read/dates/dates-in';
import { BARE_BODIES, BODY_HEADS, SECTORS } from '../../read/leads/trade-words';
import {
  AFTERCARE,
  BROUGHT_BACK,
  BY_A_TIME,
  DONE_ON,
  DONE_STATUS,
  HEARSAY,
  LEAVES_OPEN,
  NOTHING_MORE,
  ON_HOLD,
  OPEN_MARK,
  OPEN_STATUS,
  PART_SHARE,
  PROOF_TO_COME,
  PUTS_OFF,
  STILL_TO_DO,
  WITHDRAWN,
} from './claim-words';
import type { Claim } from './completion';
import { daysOf, plainWords } from './plain-words';
import { saysReason } from './read-withdrawn';

/** A status is a few words; anything longer, in characters, is commentary and is read like progress. */
const LONGEST = 200;
const DONE_WORD = new RegExp(
  `(?<![\\w-])(?<!\\b(?:be|to|when|until|once|if|unless|for|or|previously|formerly|originally) )(?:${DONE_STATUS})(?![\\w])(?!${BY_A_TIME})`,
  'u',
);
const OPENS = new RegExp(
  `^\\W*(?:rag|status|action|green|blue|now|all|fully|\\W)*(?:${DONE_STATUS})(?![\\w])`,
  'u',
);
/** A status that starts like this is open, whatever it was before: "Open (was closed)". */
const OPENS_OPEN = /^\W*(?:status\W+)?(?:open|live|active|current|new)(?![\w-])/u;
/** "Complete once ratified": not yet. */
const ON_CONDITION = /(?<![\w-])(?:once|when|if|provided|as soon as)(?![\w-])/u;
const NOW_DONE = new RegExp(`(?<![\\w-])now (?:fully )?(?:${DONE_STATUS})\\W*$`, 'u');
const AGENCIES = [...BARE_BODIES, ...SECTORS].filter((name) => BODY_HEADS.get(name) !== 'board').join('|');
/** One agency's part, or one period's: "Police complete", "Complete for Q1". */
const ONE_PART = new RegExp(
  `^\\W*(?:the )?(?:${AGENCIES})(?: (?:and|&|\\/) (?:${AGENCIES}))* (?:(?:part|actions?|is|are|has|have|now|all) )*(?:${DONE_STATUS})(?!\\w)|(?<!\\w)(?:${DONE_STATUS}) for (?:the )?(?:${AGENCIES}|q[1-4]|quarter|year|this year|20\\d\\d)(?!\\w)`,
  'u',
);
const YES = /^\W*(?:yes|y|true|ticked|1)\W*$/u;
const NO = /^\W*(?:no|n|false|0)\W*$/u;
const SAYS_NO = /[\s:?–-](?:no|n|false)\W*$/u;
/** "Yes, 12/03/2025": the day on which it became so. */
const YES_WITH_DAY = /^\W*(?:yes|y|true|ticked)\b[^\w@]*(?:on )?@\W*$/u;
const OPENS_YES = /^\W*(?:yes|y|true|ticked)(?![\w'])/u;
/**
 * Words that answer without saying whether the action is done: an unasked yes, "N/A", a number that no key explains,
 * "Embedded" or "Moved to BAU", which a board can add to its own words that mean done, and "No further action", which
 * ends things done and undone alike.
 */
const UNSAID =
  /^\W*(?:yes|y|n\/?a|not applicable|nfa|\d{1,3}(?:\.\d+)?(?! ?(?:%|per|[\d.]))|no further actions?(?: (?:required|needed|necessary))?|closure (?:agreed|approved|confirmed|accepted|endorsed)(?: (?:by|at) .{1,30})?|(?:now |fully )*(?:(?:moved|passed|handed|transition(?:ed)?|absorbed|migrated|folded|taken)(?: over| across)? (?:in)?to )?(?:embedded|bau|business as usual)(?: (?:and|in|\/|into) (?:embedded|practice|bau|business as usual))?|wedi\W.{1,40})\W*$/u;
const NO_STATUS = /^\W*(?:n\/?a|not applicable|none|[-–—]+)\W*$/u;

export interface StatusContext {
  /** The column's header asks whether the action is done ("Completed?"), so yes or no answers it. */
  readonly asksIfDone: boolean;
  /** The board's own words that mean done, in lower case. */
  readonly doneWords: readonly string[];
}

/** `dates` are those of the same text. Returns `null` if it says nothing about completion. */
export function readStatus(text: string, dates: readonly DateInText[], context: StatusContext): Claim | null {
  if (text === '' || text.length > LONGEST) return null;
  const all = plainWords(text, dates);
  if (NO_STATUS.test(all)) return null;
  const asks = /\?\W*$|^\W*\?/u.test(all);
  if (context.asksIfDone && asks && OPENS_YES.test(all)) return { says: 'unclear', why: 'open-part' };
  if (context.asksIfDone && YES_WITH_DAY.test(all))
    return { says: 'done', date: daysOf(dates)[0] ?? null, proofToCome: false };
  if (context.asksIfDone && YES.test(all)) return { says: 'done', date: null, proofToCome: false };
  if (context.asksIfDone && NO.test(all)) return { says: 'open' };
  if (WITHDRAWN.test(all) && !asks && !BROUGHT_BACK.test(all))
    return { says: 'withdrawn', hasReason: saysReason(all) };
  const proved = all.replace(NOTHING_MORE, ' ');
  const whole = proved.replace(PROOF_TO_COME, ' ');
  const proofToCome = whole !== proved;
  const own = context.doneWords.some((word) => opensWith(whole, word));
  const claims = own || DONE_WORD.test(whole);
  const words = claims && (own || OPENS.test(whole)) ? whole.replace(AFTERCARE, ' ') : whole;
  if (asks) return claims ? { says: 'unclear', why: 'open-part' } : null;
  if (OPENS_OPEN.test(all)) return { says: 'open' };
  const limit = firstOf([LEAVES_OPEN, PART_SHARE, STILL_TO_DO, OPEN_MARK, SAYS_NO, ON_CONDITION], words);
  const putOff = PUTS_OFF.test(words.split(/[.;\n(]/u)[0] ?? '');
  // A date form may have taken "for" into the date.
  if (claims && (HEARSAY.test(words) || ONE_PART.test(plainWords(text))))
    return { says: 'unclear', why: 'open-part' };
  if (!claims && context.asksIfDone && OPENS_YES.test(all))
    return { says: 'unclear', why: limit === null && !putOff ? 'unread' : 'open-part' };
  if (!claims) return limit !== null || putOff || OPEN_STATUS.test(all) ? { says: 'open' } : null;
  if (limit === null && !putOff) {
    const day = DONE_ON.test(whole) ? (daysOf(dates)[0] ?? null) : null;
    return { says: 'done', date: day, proofToCome };
  }
  // "Not complete", "80 % complete" and "Completed? No" are plain; "Complete (Police only)" is contradictory.
  // "Overdue – now complete" may be no more than late.
  const plain =
    SAYS_NO.test(words) || (limit !== null && limit < words.search(DONE_WORD) && !NOW_DONE.test(words));
  return plain ? { says: 'open' } : { says: 'unclear', why: 'open-part' };
}

function firstOf(patterns: readonly RegExp[], words: string): number | null {
  const places = patterns.map((pattern) => words.search(pattern)).filter((place) => place >= 0);
  return places.length === 0 ? null : smallest(places);
}

/** Whether a status says something of the kind of done, but not whether it is. */
export const leavesUnsaid = (text: string): boolean =>
  text.length <= LONGEST && UNSAID.test(plainWords(text));

/** Words of a status that is plainly no claim of completion, though it says little of how far things are. */
const WORK_GOES_ON =
  /(?<![\p{L}])(?:progress\p{L}*|completing|develop\p{L}*|doing|working|work|due|late|slow|good|review\p{L}*|monitor\p{L}*|information|info|rolling|continu\p{L}*|discuss\p{L}*|escalat\p{L}*|deferred|defer|extended|extension|revised|update\p{L}*|tb[acd]|unknown|unsure|sure|awaited|draft\p{L}*|plan\p{L}*|consult\p{L}*|pilot\p{L}*|track|target|schedule|risk|hold|paused|parked|high|medium|low|normal|urgent|wip|ip|ns|next|soon|future|proposed?|proposal|recommend\p{L}*|request\p{L}*|submitted|sent|assigned|allocated|accepted|agreed|approved|concern\p{L}*|issue\p{L}*|yellow|orange|black|white|purple|gr[ae]y|annual\p{L}*|month\p{L}*|quarter\p{L}*|week\p{L}*|daily|year\p{L}*|ar y gweill|parhaus|heb)(?![\p{L}])/u;
const MOST_PLACED = 40;

/**
 * Whether a status of a few words is none that boards use for open, done or ended work: "Mainstreamed", "C",
 * "Competed". What it says about completion is then for a person to say.
 */
export function isUnplaced(text: string): boolean {
  const words = plainWords(text);
  return (
    words.length <= MOST_PLACED &&
    /\p{L}/u.test(words) &&
    words.split(' ').length <= 4 &&
    !NO_STATUS.test(words) &&
    !/^\W*(?:no|n|not|false)(?![\p{L}])/u.test(words) &&
    !WORK_GOES_ON.test(words)
  );
}

/** Whether words on their own, such as those of a plan's key, say that an action is done. */
export const wordsSayDone = (words: string): boolean =>
  readStatus(words, [], { asksIfDone: false, doneWords: [] })?.says === 'done';

/** Whether a status says that work is suspended: the action is rated as usual and queried (POLICY.md, Done). */
export const saysOnHold = (text: string): boolean => text.length <= LONGEST && ON_HOLD.test(plainWords(text));

function opensWith(words: string, own: string): boolean {
  return own !== '' && words.startsWith(own) && !/[\p{L}\p{N}]/u.test(words.charAt(own.length));
}
