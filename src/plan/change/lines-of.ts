/** Estimates how many lines a text takes in a column, by characters, because no font can be measured here. */

/** A text longer than this would not fit anyway: the rest is not counted. */
const LONGEST = 8_000;

/** `width` in characters. Words are not split: a line ends before a word that would not fit. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(4, Math.floor(width * 0.95));
  let lines = 0;
  for (const paragraph of text.slice(0, LONGEST).split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > room) {
        lines += 1;
        used = 0;
      }
      used += word.length + (used > 0 ? 1 : 0);
      if (used > room) {
        lines += Math.ceil(used / room) - 1;
        used = used % room || room;
      }
    }
  }
  return lines;
}
