/**
 * A short digest of a text, long enough to tell tens of thousands of texts apart; the text cannot be read back from it.
 */

/**
 * Eight lower-case letters and digits, about 41 bits, from two 32-bit hashes. Stored in workbooks, so it never changes.
 */
export function textDigest(text: string): string {
  let [one, other] = [0x811c9dc5, 0x27d4eb2f];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other + unit, 0x85ebca6b) ^ (other >>> 13);
  }
  return (lastFour(one) + lastFour(other)).toLowerCase();
}

const FOUR = 36 ** 4;

/** Mixes the bits once more, so that the four characters depend on all of them. */
function lastFour(bits: number): string {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  mixed ^= mixed >>> 16;
  return ((mixed >>> 0) % FOUR).toString(36).padStart(4, '0');
}
