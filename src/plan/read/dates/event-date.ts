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

/** Whether "or" stands between the date and the one before it: "31 March or 30 April 2025". */
export const isAlternative = (tokens: readonly Token[], at: number, floor: number): boolean =>
  floor > 0 && at - 1 === floor && tokens[floor]?.text === 'or';
