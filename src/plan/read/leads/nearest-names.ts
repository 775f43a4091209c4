/**
 * Ranks the registered names nearest to an unknown one, for a person to choose from: by shared words, rarer words
 * counting more, and by spelling where words are merely similar. A name that shares nothing is not offered. The results
 * are suggestions, never matches.
 */
import type { CompiledRegister } from './compile-register';
import { JOIN, nameSteps } from './name-steps';
import { slipsBetween } from './spelling';

/** How many of a name's words are looked up. */
const WORDS = 12;

/** More than the three returned, since a name may be in the register twice, for two periods. */
const KEPT = 6;

/** Up to three names, best first. */
export function nearestNames(name: string, register: CompiledRegister): readonly string[] {
  if (register.entries.length === 0) return [];
  const words = [...new Set(nameSteps(name))].filter((word) => word !== JOIN).slice(0, WORDS);
  const scores = new Map<number, number>();
  for (const word of words) {
    for (const [near, weight] of likeWords(word, register)) {
      const places = register.byWord.get(near) ?? [];
      const worth = weight / (1 + Math.log2(places.length));
      for (const place of places) scores.set(place, (scores.get(place) ?? 0) + worth);
    }
  }
  const best: { place: number; score: number }[] = [];
  for (const [place, sum] of scores) {
    const score = sum / (words.length + (register.lengths[place] ?? 1));
    const at = best.findIndex(
      (other) => score > other.score || (score === other.score && place < other.place),
    );
    if (at >= 0) best.splice(at, 0, { place, score });
    else if (best.length < KEPT) best.push({ place, score });
    if (best.length > KEPT) best.pop();
  }
  const names = best.flatMap(({ place }) => register.entries[place]?.name ?? []);
  return [...new Set(names)].slice(0, 3);
}

function likeWords(word: string, register: CompiledRegister): readonly (readonly [string, number])[] {
  if (register.words.has(word)) return [[word, 1]];
  if (word.length < 4 || /\d/.test(word)) return [];
  const bound = word.length < 7 ? 2 : 3;
  return (register.spellings.get(word[0] ?? '') ?? []).flatMap((near) => {
    const slips = slipsBetween(word, near, bound);
    return slips <= bound ? [[near, 1 - slips / word.length] as const] : [];
  });
}
