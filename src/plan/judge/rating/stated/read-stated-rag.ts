/**
 * Reads the board's own colour from a RAG or status cell: "Amber", "R", "G – on track", "🔴", "Off track". The plan's
 * own key takes precedence over a sign's usual meaning. Refuses words without a colour, or with two.
 */
import type { RatingColour } from '../rating-colour';
import { coloursNamed, coloursOfPlace } from './colour-signs';
import { wordsSayDone } from '../../done/read-status';
import { meaningIn, NO_KEY, type RagKey } from './rag-key';

/** The colour that a RAG cell states; `null` if it states none or more than one ("Red/Amber", "Amber to Green"). */
export function readStatedRag(text: string, key: RagKey = NO_KEY): RatingColour | null {
  const named = coloursNamed(text);
  const meaning = meaningIn(text, key);
  if (meaning !== null) return colourMeant(meaning) ?? ownColour(named, meaning);
  return only([...new Set([...named, ...coloursOfPlace(text)])]);
}

/** The colour that a status names outright. "On track" is an ordinary status and states no colour here. */
export const readStatusColour = (text: string): RatingColour | null => only(coloursNamed(text));

/** The rating that a key's words amount to: "achieved" is blue, whatever colour the board gives it. */
function colourMeant(meaning: string): RatingColour | null {
  return wordsSayDone(meaning) ? 'blue' : only(coloursOfPlace(meaning));
}

/** The sign's own colour, but never blue if the key does not say that it means done. */
function ownColour(named: readonly RatingColour[], meaning: string): RatingColour | null {
  const colour = only(named);
  return colour === 'blue' && !wordsSayDone(meaning) ? null : colour;
}

const only = (colours: readonly RatingColour[]): RatingColour | null =>
  colours.length === 1 ? (colours[0] ?? null) : null;
