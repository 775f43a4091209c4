/**
 * The pairs and triples of letters in one clause, gathered in a single pass, against which the demands of patterns are
 * checked. Holds one clause at a time: the last one asked about. May say "perhaps" of what is not there, never "no" of
 * what is; capitals are forgiven as a pattern without the `u` flag forgives them, so clauses are tidied first.
 */
import { A_DIGIT, requiredWords, type AnyOf } from './required-words';

const TRIPLES = 4096;
const PAIRS = 1024;
const DIGIT_PLACE = TRIPLES + PAIRS;
/** For each place the number of the clause that held it last: nothing needs clearing between clauses. */
const heldIn = new Float64Array(DIGIT_PLACE + 1);
let clauseNumber = 0;
let current: string | null = null;

function triplePlace(a: number, b: number, c: number): number {
  return (Math.imul(a, 961) + Math.imul(b, 31) + c) & (TRIPLES - 1);
}

function pairPlace(a: number, b: number): number {
  return TRIPLES + ((Math.imul(a, 37) + b) & (PAIRS - 1));
}

function gather(clause: string): void {
  current = clause;
  clauseNumber += 1;
  let a = 0;
  let b = 0;
  for (let at = 0; at < clause.length; at += 1) {
    const code = clause.charCodeAt(at);
    const c = code >= 65 && code <= 90 ? code + 32 : code;
    if (code >= 48 && code <= 57) heldIn[DIGIT_PLACE] = clauseNumber;
    heldIn[pairPlace(b, c)] = clauseNumber;
    heldIn[triplePlace(a, b, c)] = clauseNumber;
    a = b;
    b = c;
  }
}

/** A test whether a clause may match a pattern: `false` only where it cannot. */
export function mayMatch(pattern: RegExp): (clause: string) => boolean {
  const demands = requiredWords(pattern).map(placesOf);
  const [first, second, third] = demands;
  if (first === undefined) return () => true;
  return (clause) => {
    if (clause !== current) gather(clause);
    return (
      holdsAny(first) &&
      (second === undefined || holdsAny(second)) &&
      (third === undefined || holdsAny(third))
    );
  };
}

/** The pattern's match in a clause, looked for only where there may be one. Not for patterns with the `g` or `y` flag. */
export function lookFor(pattern: RegExp): (clause: string) => RegExpExecArray | null {
  let may: ((clause: string) => boolean) | null = null;
  return (clause) => {
    may ??= mayMatch(pattern);
    return may(clause) ? pattern.exec(clause) : null;
  };
}

/** `places` in twos: both of a sequence must be held. */
function holdsAny(places: Uint16Array): boolean {
  for (let at = 0; at < places.length; at += 2) {
    if (heldIn[places[at] as number] === clauseNumber && heldIn[places[at + 1] as number] === clauseNumber)
      return true;
  }
  return false;
}

/** The two places by which each sequence is known, each two once. */
function placesOf(anyOf: AnyOf): Uint16Array {
  const twos = new Map(anyOf.map(rarestPlaces).map((two) => [two.join(), two]));
  return Uint16Array.from([...twos.values()].flat());
}

/** English letters, the commonest first. */
const COMMON = ' etaoinsrhldcumfpgwybvkxjqz';

/** Where the two rarest threes of letters in a row are held; for shorter sequences one place twice. */
function rarestPlaces(letters: string): readonly [number, number] {
  if (letters === A_DIGIT) return [DIGIT_PLACE, DIGIT_PLACE];
  const codes = Array.from(letters, (letter) => letter.charCodeAt(0));
  const [a = 0, b = 0] = codes;
  if (codes.length === 2) return [pairPlace(a, b), pairPlace(a, b)];
  const triples = codes.slice(2).map((c, at) => ({
    place: triplePlace(codes[at] ?? 0, codes[at + 1] ?? 0, c),
    rarity:
      rarityOf(letters.charAt(at)) + rarityOf(letters.charAt(at + 1)) + rarityOf(letters.charAt(at + 2)),
  }));
  triples.sort((one, other) => other.rarity - one.rarity);
  const first = triples[0]?.place ?? 0;
  return [first, triples[1]?.place ?? first];
}

function rarityOf(letter: string): number {
  const place = COMMON.indexOf(letter);
  return place < 0 ? COMMON.length : place;
}
