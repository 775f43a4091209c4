/** Reads the board's own colour from a RAG or status cell: "Amber", "R", "G – on track". Words without a colour give none. */
import type { RatingColour } from './rating';

const COLOURS: readonly (readonly [RatingColour, RegExp])[] = [
  ['red', /^(?:red|r)$/],
  ['amber', /^(?:amber|a|yellow|orange)$/],
  ['green', /^(?:green|g)$/],
  ['blue', /^(?:blue|b)$/],
];

/** The one colour that the text names, `null` where it names none or more than one ("Red/Amber", "Amber to Green"). */
export function readStatedRag(text: string): RatingColour | null {
  if (text === '' || text.length > 120) return null;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  // A single letter is a colour only when it stands alone: "A new tool" is not amber.
  const found = COLOURS.filter(([, pattern]) =>
    words.some((word) => pattern.test(word) && (word.length > 1 || words.length === 1)),
  );
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}
