/**
 * Indexes the pairs and triples of letters in one clause, in a single pass, so that patterns that cannot match are
 * skipped. Caches only the last clause asked about. May give a false "perhaps" but never a false "no". Ignores case as
 * a pattern without the `u` flag does, so clauses must be tidied first.
 */
import { A_DIGIT, requiredWords, type AnyOf } from './required-words';

const TRIPLES = 4096;
const PAIRS = 1024;
const DIGIT_PLACE = TRIPLES + PAIRS;
/** For each hash slot, the number of the last clause that set it, so nothing is cleared between clauses. */
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

/** Returns a test of whether a clause may match the pattern: `false` only if it cannot. */
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

/**
 * Returns a search for the pattern that runs it only on clauses that may match. Not for patterns with the `g` or `y`
 * flag.
 */
export function lookFor(pattern: RegExp): (clause: string) => RegExpExecArray | null {
  let may: ((clause: string) => boolean) | null = null;
  return (clause) => {
    may ??= mayMatch(pattern);
    return may(clause) ? pattern.exec(clause) : null;
  };
}

/** `places` holds pairs; a sequence is present only if both of its slots are set. */
function holdsAny(places: Uint16Array): boolean {
  for (let at = 0; at < places.length; at += 2) {
    if (heldIn[places[at] as number] === clauseNumber && heldIn[places[at + 1] as number] === clauseNumber)
      return true;
  }
  return false;
}

/** The slots that identify each sequence, two apiece. */
function placesOf(anyOf: AnyOf): Uint16Array {
  const twos = new Map(anyOf.map(rarestPlaces).map((two) => [two.join(), two]));
  return Uint16Array.from([...twos.values()].flat());
}

/** English letters, the commonest first. */
const COMMON = ' etaoinsrhldcumfpgwybvkxjqz';

/** The slots of a sequence's two rarest letter triples; for shorter sequences, one slot twice. */
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
