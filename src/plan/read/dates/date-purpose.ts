/**
 * Decides from the surrounding words what a date is: a deadline; a record of something past or ended ("Raised 1
 * February", "Agreed at Board 14/03/24", "Actual: 2 April", "31 March (cancelled)"); or a deadline that replaces
 * earlier ones ("Revised date:", "Extended to"). Words about the future ("to be agreed at Board 14/03/24") always make
 * it a deadline.
 */
import type { FormMatch } from './date-form';
import type { Token } from './token';

export type DatePurpose = 'due' | 'past' | 'ended' | 'replaces';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words for an action that is no longer to be done. */
const ENDED = words(
  'cancelled canceled withdrawn superseded abandoned ended ceased lapsed rejected deleted removed discontinued decommissioned void stopped transferred declined merged',
);
/** Words for what happened to an action before it was due, anywhere in the clause. */
const HAPPENED = words('raised actual actually held');
/** Like `HAPPENED`, but only at the start of the clause: "Guidance issued June 2016" may be the thing to be done. */
const HAPPENED_FIRST = words(
  'agreed identified opened logged added approved ratified endorsed reported discussed considered presented noted received recorded escalated assigned ' +
    'allocated referred notified tabled created entered incident reviewed chased updated missed granted last published launched concluded',
);
const REVISING = words(
  'revised rev extended ext extd extn extension new now rescheduled postponed deferred delayed slipped moved changed amended pushed put carried updated re-scheduled',
);
/** Words that may come between a word of revision and its date. */
const REVISION_FILLERS = words(
  'date dates deadline target timescale timescales timeframe due completion complete end to until till for is as of the agreed approved be been at : - , ( on back ' +
    'forward out scheduled delivery anticipated expected by > revised .',
);
/** Words before a word of revision that show it is the date, not a document, that was revised. */
const BEFORE_REVISION = words(
  'date dates deadline timescale target has been was now dates completion due further second third latest - > agreed',
);
/** Words that make a date a future deadline, whatever is said before them. */
const BINDING = words('due target deadline new revised extended now then next');
/** Like `BINDING`, but only if nothing except filler words separates them from the date. */
const BINDING_NEAR = words('to until till for');
const COMING = words(
  'to will should shall must would could awaiting pending until once if when before not be can may',
);
const HARD_LEADS = words('by before until till til due deadline latest no not within');
/** Words that mark a date as outdated when they follow it in brackets. */
const OLD = words(
  'original originally orig old previous prev former initial actual raised agreed superseded was',
);
const FURTHEST = 7;

const isStop = (token: Token): boolean =>
  token.kind === 'break' || (token.kind === 'mark' && '.;!?'.includes(token.text));

/** The full stop of "rev." or "ext." ends no sentence. */
const isAbbreviated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && ABBREVIATED.has(tokens[at - 1]?.text ?? '');
const ABBREVIATED = words('rev ext extd extn orig prev');

/** What the date matched at token `at` is for; `floor` is the first token after the previous date. */
export function datePurpose(
  tokens: readonly Token[],
  at: number,
  match: FormMatch,
  floor: number,
): DatePurpose {
  const after = purposeAfter(tokens, match.to);
  if (after !== null) return after;
  if (isDayOfMeeting(tokens, at, floor) || isAmongOld(tokens, at, floor)) return 'past';
  for (let here = at - 1, crossed = false, near = true; here >= floor && here >= at - FURTHEST; here -= 1) {
    const token = tokens[here] as Token;
    if (isStop(token) && !isAbbreviated(tokens, here)) break;
    const { text } = token;
    if (isYetToBeSet(tokens, here, floor)) return 'past';
    if (isComing(tokens, here, floor) || (text === 'last' && tokens[here + 1]?.kind !== 'word')) return 'due';
    if (REVISING.has(text) && revises(tokens, here, at, floor)) return 'replaces';
    if (here === at - 1 && BINDING_NEAR.has(text) && text !== 'for' && isAgreedBy(tokens, here, floor))
      return 'replaces';
    const hard = match.lead === 'strong' && HARD_LEADS.has(tokens[at]?.text ?? '');
    if (!hard) {
      if (saysEnded(tokens, here, at, floor)) return 'ended';
      const happened =
        HAPPENED.has(text) ||
        (text === 'agreed' && tokens[here + 1]?.text === 'at') ||
        (HAPPENED_FIRST.has(text) && opens(tokens, here, floor));
      if (!crossed && happened && !isTimescale(tokens, here, at)) return 'past';
    }
    if (floor > 0 && (text === 'forecast' || text === 'projected')) return 'past';
    if (BINDING.has(text) || (near && BINDING_NEAR.has(text))) {
      // "Extended to": the word of revision may come earlier.
      if (!leadsBackToRevision(tokens, here, floor)) return 'due';
    }
    near &&= REVISION_FILLERS.has(text);
    crossed ||= text === ',';
  }
  // An arrow between two dates.
  return tokens[at - 1]?.text === '>' && floor > 0 ? 'replaces' : 'due';
}

/** "(originally 31/03/2025, then 30/06/2025)": a further date in a bracket that lists former ones. */
function isAmongOld(tokens: readonly Token[], at: number, floor: number): boolean {
  if (floor === 0) return false;
  for (let here = at - 1; here >= 0 && here >= at - MOST_IN_BRACKET; here -= 1) {
    const { kind, text } = tokens[here] as Token;
    if (kind === 'break' || text === ')' || (here >= floor && NOW.has(text))) return false;
    if (text === '(') return here < floor && FORMERLY.has(tokens[here + 1]?.text ?? '');
  }
  return false;
}
const MOST_IN_BRACKET = 24;
const FORMERLY = words('originally original orig previously previous prev formerly was');
const NOW = words('now new revised current currently extended to');

/** "Extended to 30/09/2024 at QA 12/03/2024": immediately after a date, the day of the meeting that set it. */
function isDayOfMeeting(tokens: readonly Token[], at: number, floor: number): boolean {
  if (floor === 0) return false;
  const words = tokens.slice(floor, at);
  if (words[0]?.text === '(') words.shift();
  if (words.length === 0) return tokens[at]?.text === 'at';
  if (words[0]?.text === 'as' && words[1]?.text === 'per') words.shift();
  const opens = /^(?:at|per|via)$/.test(words[0]?.text ?? '');
  return (
    opens &&
    words.length <= MOST_OF_MEETING &&
    words.slice(1).every(({ kind }) => kind === 'word' || kind === 'meeting')
  );
}
const MOST_OF_MEETING = 5;

/**
 * Matches "Cancelled 12/03/24" and "Superseded by action 4 on 12/03/24", but not "remove cancelled cases from the list
 * 12/03/24".
 */
function saysEnded(tokens: readonly Token[], at: number, date: number, floor: number): boolean {
  if (saysNoLonger(tokens, at)) return true;
  if (!ENDED.has(tokens[at]?.text ?? '')) return false;
  return opens(tokens, at, floor) || date - at <= 2;
}

/** Words after a date, in brackets or after a dash: "31 March (cancelled)", "30 September (revised)". */
function purposeAfter(tokens: readonly Token[], to: number): DatePurpose | null {
  let here = to;
  const bracket = tokens[here]?.text === '(';
  if (bracket || tokens[here]?.text === '-' || tokens[here]?.text === ',' || tokens[here]?.text === ')')
    here += 1;
  const text = tokens[here]?.text ?? '';
  if (ENDED.has(text) || saysNoLonger(tokens, here)) return 'ended';
  if (!bracket) return null;
  let closing = here + 1;
  if (tokens[closing]?.text === 'date' || tokens[closing]?.text === 'deadline') closing += 1;
  if (tokens[closing]?.text !== ')') return null;
  if (OLD.has(text)) return 'past';
  return REVISING.has(text) ? 'replaces' : null;
}

/** Matches at the first word of "no longer required" or "not accepted". */
function saysNoLonger(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === 'not' && tokens[at + 1]?.text === 'accepted') return true;
  return tokens[at]?.text === 'no' && tokens[at + 1]?.text === 'longer';
}

/** Whether an earlier word puts it in the future: "to be agreed", "will be raised". */
function isComing(tokens: readonly Token[], at: number, floor: number): boolean {
  const { text } = tokens[at] as Token;
  if (!ENDED.has(text) && !HAPPENED.has(text) && !HAPPENED_FIRST.has(text) && !REVISING.has(text))
    return false;
  for (let here = at - 1; here >= floor && here >= at - 3; here -= 1) {
    const before = tokens[here] as Token;
    if (isStop(before)) return false;
    if (COMING.has(before.text)) return true;
  }
  return false;
}

/** "Date to be agreed at Board 12/06/2025": the day on which the date will be set. "by" makes it a deadline for that. */
function isYetToBeSet(tokens: readonly Token[], at: number, floor: number): boolean {
  if (!SETTING.has(tokens[at]?.text ?? '') || tokens[at + 1]?.text === 'by') return false;
  if (at - 3 < floor || tokens[at - 1]?.text !== 'be' || tokens[at - 2]?.text !== 'to') return false;
  return SET.has(tokens[at - 3]?.text ?? '');
}
const SETTING = words('agreed confirmed set determined decided advised reviewed reconsidered');
const SET = words('date dates deadline deadlines timescale timescales timeframe target');

function opens(tokens: readonly Token[], at: number, floor: number): boolean {
  let before = at - 1;
  while (
    before >= floor &&
    /^(?:date|first|also|was|were|then|issue|action|concern|\(|-)$/.test(tokens[before]?.text ?? '')
  )
    before -= 1;
  const token = tokens[before];
  return before < floor || token === undefined || isStop(token) || token.text === ',';
}

/** "Agreed date: 31 March" and "timescale agreed: March 2024" give the deadline that was agreed. */
function isTimescale(tokens: readonly Token[], at: number, date: number): boolean {
  if (tokens[at]?.text !== 'agreed') return false;
  const thing = /^(?:deadline|timescale|timescales|timeframe|target|extension|completion|due|end)$/;
  const before = tokens[at - 1]?.text ?? '';
  if (thing.test(before)) return true;
  for (let here = at + 1; here < date; here += 1) {
    const { text } = tokens[here] as Token;
    if (thing.test(text) || text === 'date') return true;
  }
  return false;
}

function revises(tokens: readonly Token[], at: number, date: number, floor: number): boolean {
  for (let here = at + 1; here < date; here += 1)
    if (!REVISION_FILLERS.has((tokens[here] as Token).text)) return false;
  // In "Policy revised by 31 March" it is the policy that is revised, not the date.
  if (tokens[at]?.text === 'revised' && tokens[at + 1]?.text === 'by') return false;
  if (date === at + 1 && tokens[date]?.text === 'by') return false;
  const before = tokens[at - 1];
  if (before === undefined || at - 1 < floor) return true;
  return before.kind === 'break' || before.kind === 'mark' || BEFORE_REVISION.has(before.text);
}

/** "Extended by the Board to 31 July": who agreed it stands between. */
function isAgreedBy(tokens: readonly Token[], to: number, floor: number): boolean {
  for (let here = to - 1; here >= floor && here >= to - FURTHEST; here -= 1) {
    const token = tokens[here] as Token;
    if (isStop(token)) return false;
    if (REVISING.has(token.text)) return /^(?:by|at|with|via)$/.test(tokens[here + 1]?.text ?? '');
  }
  return false;
}

function leadsBackToRevision(tokens: readonly Token[], at: number, floor: number): boolean {
  for (let here = at - 1; here >= floor && here >= at - 4; here -= 1) {
    const { text } = tokens[here] as Token;
    if (REVISING.has(text)) return true;
    if (!REVISION_FILLERS.has(text)) return false;
  }
  return REVISING.has(tokens[at]?.text ?? '');
}
