/**
 * Finds the colours that a text names, in any form: words, the letter that boards use, coloured dots, and standard
 * terms for progress ("Off track"). Ignores a colour that is denied or past ("not green", "was red").
 */
import type { RatingColour } from '../rating-colour';

type Colour = Exclude<RatingColour, 'unrated'>;

const NAMES: readonly (readonly [Colour, RegExp])[] = [
  ['red', /\b(?:red|coch)\b|🔴|🟥/iu],
  ['amber', /\b(?:amber|yellow|orange|melyn|oren)\b|🟠|🟡|🟧|🟨/iu],
  ['green', /\b(?:green|gwyrdd)\b|🟢|🟩/iu],
  ['blue', /\b(?:blue|glas)\b|🔵|🟦/iu],
];
const LETTERS: Readonly<Record<string, Colour>> = { r: 'red', a: 'amber', g: 'green', b: 'blue' };
/** "R", "RAG: B", "A – some delay", "G (on track)": a letter alone or before a sign. "A new tool" is not amber. */
const LETTER =
  /^[\s(]*(?:(?:b?rag|ragb|status|rating)(?: (?:status|rating))?\s*[:=–—-]\s*)?([ragb])(?=[\s)↑↓→←↗↘⬆⬇▲▼.]*$|\s*[-–—:(=]\s)/iu;
const PLACES: readonly (readonly [Colour, RegExp])[] = [
  ['red', /\b(?:off[\s-]track|not on[\s-]track|overdue|past due)\b/i],
  ['amber', /\b(?:at risk|(?:slightly |some )?(?:delayed|delays?)|slipp(?:ed|ing)|behind schedule)\b/i],
  ['green', /\b(?:on[\s-]track|on (?:target|schedule))\b/i],
];
const DENIED_OR_PAST =
  /\b(?:not?|never|nor|neither|isn['’]?t|was|were|previous(?:ly)?|former(?:ly)?|no longer|until|will be|to (?:become|turn|go|move)|turn(?:s|ing)|(?:going|moving) (?:to|blue|green|amber|red)|once|when|if|expected|forecast)\b/i;

/** Colours named outright by words, letters or dots. */
export function coloursNamed(text: string): readonly Colour[] {
  if (text === '' || text.length > 120 || DENIED_OR_PAST.test(text)) return [];
  const named = NAMES.filter(([, pattern]) => pattern.test(text)).map(([colour]) => colour);
  const letter = LETTER.exec(text)?.[1]?.toLowerCase();
  const byLetter = letter === undefined ? undefined : LETTERS[letter];
  return byLetter && !named.includes(byLetter) ? [byLetter, ...named] : named;
}

/** Whether blue is among the words, alone or not, denied, past or to come: "Blue/Green", "Blue (was Green)", "B/G". */
export const mentionsBlue = (text: string): boolean =>
  BLUE.test(text) || /^\s*(?:b\s*[/–-]\s*[rag]|[rag]\s*[/–-]\s*b)\s*$/iu.test(text);
/** "Blue/Red". */
export function namesBlueToo(text: string): boolean {
  const named = coloursNamed(text);
  return named.length > 1 && named.includes('blue');
}
const BLUE = NAMES[3]?.[1] as RegExp;

/** Colours implied by terms for progress. */
export function coloursOfPlace(text: string): readonly Colour[] {
  if (text.length > 120) return [];
  const bare = text.replace(/\bnot on[\s-]track\b/gi, 'off track');
  return DENIED_OR_PAST.test(bare)
    ? []
    : PLACES.filter(([, pattern]) => pattern.test(bare)).map(([colour]) => colour);
}
