/**
 * Tells a date that may be the day of an event ("DHR published March 2025", "Trial listed for October 2025", "Extension
 * to 30 September requested") from a deadline. The words cannot settle it, so such a date is asked about.
 */
import type { Token } from './token';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words for what happened, or what others have fixed; after another word they may also be what is to be done. */
const EVENTS = words(
  'published concluded launched received listed met began begun started commenced completed finished achieved reported presented ' +
    'submitted held inspected visited updated reviewed circulated cancelled died closed sent issued undertaken conducted delivered appointed ' +
    'recruited established implemented signed',
);
/** May stand between such a word and its date. */
const BETWEEN = words('on in at for of from : - , ( the');
/** Before such a word, these make it a thing to be done. */
const TO_COME = words(
  'to be will should shall must would could can may until once if when before awaiting pending ensure all and due',
);
const ASKED_FOR = words('requested request requesting sought seeking proposed proposal');
const FURTHEST = 4;
const REACH = 7;

const isStop = ({ kind, text }: Token): boolean =>
  kind === 'break' || (kind === 'mark' && '.;!?'.includes(text));

/** Whether the date at tokens `[at, to)` follows a word for an event; `floor` is the first token after the previous date. */
export function mayBeEvent(tokens: readonly Token[], at: number, floor: number): boolean {
  let here = at - 1;
  while (here >= floor && here > at - FURTHEST && BETWEEN.has(tokens[here]?.text ?? '')) here -= 1;
  const token = tokens[here];
  if (here < floor || token === undefined || !EVENTS.has(token.text)) return false;
  for (let before = here - 1; before >= floor && before >= here - FURTHEST; before -= 1) {
    const word = tokens[before] as Token;
    if (isStop(word) || word.text === ',') break;
    if (TO_COME.has(word.text)) return false;
  }
  return true;
}

/** Whether it was only asked for: "extension requested to 30/09/25", "Extension to 30/09/25 requested". */
export function isAskedFor(tokens: readonly Token[], at: number, to: number, floor: number): boolean {
  const after = tokens[tokens[to]?.text === '(' || tokens[to]?.text === '-' ? to + 1 : to];
  if (after !== undefined && ASKED_FOR.has(after.text)) return true;
  for (let here = at - 1; here >= floor && here >= at - REACH; here -= 1) {
    const token = tokens[here] as Token;
    if (isStop(token)) return false;
    if (ASKED_FOR.has(token.text)) return tokens.slice(floor, at).some(({ text }) => /^ext/.test(text));
  }
  return false;
}

/** "may slip to September", "Board to agree extension to September": not agreed yet. */
const MIGHT = words(
  'may might could would will likely expected possible potential considering consider agree propose suggest suggested recommend recommended discuss',
);
const PUTS_OFF = /^(?:ext|slip|mov|delay|defer|postpon|push)/;
const STANDS_BETWEEN = words('to be need an a the further short');

/** Whether the date is one to which the deadline before it might be put off. */
export function mightBePutOff(tokens: readonly Token[], at: number, floor: number): boolean {
  if (floor === 0) return false;
  for (let here = at - 1; here > floor && here >= at - FURTHEST; here -= 1) {
    const token = tokens[here] as Token;
    if (isStop(token)) return false;
    if (!PUTS_OFF.test(token.text)) continue;
    let before = here - 1;
    while (before > floor && STANDS_BETWEEN.has(tokens[before]?.text ?? '')) before -= 1;
    return before >= floor && MIGHT.has(tokens[before]?.text ?? '');
  }
  return false;
}

const REVIEWED = words('review reviewed reviewing');
const AROUND_REVIEW = words(
  'then and with to be for a the next further first date due in by on at of : - , ; ( .',
);

/** "1 April 2025, review October 2025": the later day may be that of looking at it again, once it is done. */
export function mayBeItsReview(tokens: readonly Token[], at: number, floor: number): boolean {
  if (floor === 0) return false;
  const between = tokens.slice(floor, at).map(({ text }) => text);
  return (
    between.some((text) => REVIEWED.has(text)) &&
    between.every((text) => REVIEWED.has(text) || AROUND_REVIEW.has(text))
  );
}

const COUNTED_FROM = words('after from of post following since');

/** "6 months after go-live (1 March 2025)": the day in brackets may be the one that is counted from, or the one reached. */
export function mayBeCountedFrom(tokens: readonly Token[], at: number, floor: number): boolean {
  if (tokens[at - 1]?.text !== '(') return false;
  for (let here = at - 2; here > floor && here >= at - 2 * REACH; here -= 1) {
    const token = tokens[here] as Token;
    if (isStop(token)) return false;
    const counts = tokens[here - 1]?.kind;
    if (token.kind === 'unit' && (counts === 'number' || counts === 'count'))
      return COUNTED_FROM.has(tokens[here + 1]?.text ?? '');
  }
  return false;
}

/** "July 2025 agreed 3 March 2025", "SCB 3 March 2025 agreed July 2025": one is the deadline, the other when it was set. */
export const isAgreedBetween = (tokens: readonly Token[], at: number, floor: number): boolean =>
  floor > 0 && at === floor + 1 && tokens[floor]?.text === 'agreed';

/** "not July 2025" */
export const isDenied = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.text === 'not';

/** Whether "or" stands between the date and the one before it: "31 March or 30 April 2025". */
export const isAlternative = (tokens: readonly Token[], at: number, floor: number): boolean =>
  floor > 0 && at - 1 === floor && tokens[floor]?.text === 'or';
