/**
 * The colours of the RAG column: one rule per rating over the whole column, which Excel extends when rows are inserted.
 * The colours are those of the task pane; each word has a contrast of at least 4.5:1 against its fill.
 */
import { RATING_COLOURS, type RatingColour } from '../../judge/rating/rating-colour';
import { CHECK_AGAIN, COLOURED_WORDS, RATING_WORDS } from '../../judge/rating/rating-cells';
import type { Area } from '../../read/sheet/sheet-snapshot';
import type { ColourRuleChange } from '../parts/sheet-state';
import type { PresentColourRule } from '../../marks/flags/present-parts';
import { sameArea } from '../../read/sheet/overlap';

/** The colours of each rating's word and of the fill behind it. */
export const RATING_FILLS: Readonly<
  Record<RatingColour, { readonly fill: string; readonly colour: string }>
> = {
  red: { fill: '#B10E1C', colour: '#FFFFFF' },
  amber: { fill: '#F2B705', colour: '#1B1A19' },
  green: { fill: '#0E700E', colour: '#FFFFFF' },
  blue: { fill: '#0F548C', colour: '#FFFFFF' },
  unrated: { fill: '#5C5C5C', colour: '#FFFFFF' },
  // No colour: a word on white.
  withdrawn: { fill: '#FFFFFF', colour: '#3B3A39' },
};

/** Grey, because it is not a rating. */
const CHECK_AGAIN_FILL = { fill: '#D2D0CE', colour: '#1B1A19' };

export const ratingColourRules = (area: Area): readonly ColourRuleChange[] => [
  ...RATING_COLOURS.map((rating) => ({ area, word: RATING_WORDS[rating], ...RATING_FILLS[rating] })),
  { area, word: CHECK_AGAIN, ...CHECK_AGAIN_FILL },
];

/**
 * The rules to create for a column of ratings, and the rules of ours to delete first: those for rating words that
 * overlap its rows, in that column or in `ragWas`, the column where the ratings were, unless they cover exactly `area`.
 */
export function changeRules(
  area: Area,
  ragWas: number,
  present: readonly PresentColourRule[],
): { readonly rules: readonly ColourRuleChange[]; readonly stale: readonly PresentColourRule[] } {
  const ours = present.filter(
    (rule) => COLOURED_WORDS.includes(rule.word) && overlapsIn(area, ragWas, rule.area),
  );
  const kept = new Set<string>();
  const stale: PresentColourRule[] = [];
  for (const rule of ours) {
    if (sameArea(rule.area, area) && !kept.has(rule.word)) kept.add(rule.word);
    else stale.push({ area: rule.area, word: rule.word });
  }
  return { rules: ratingColourRules(area).filter(({ word }) => !kept.has(word)), stale };
}

/** Ours are one column wide, so a wider rule is the board's and is left alone. */
const overlapsIn = (area: Area, ragWas: number, other: Area): boolean =>
  (other.columnIndex === area.columnIndex || other.columnIndex === ragWas) &&
  other.columnCount === 1 &&
  other.rowIndex < area.rowIndex + area.rowCount &&
  area.rowIndex < other.rowIndex + other.rowCount;
