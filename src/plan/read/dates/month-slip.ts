/**
 * Recognises a misspelt month name ("Feburary", "Novemeber", "Setpember"): one letter added, missing, wrong, or swapped
 * with its neighbour. Refuses short words and, for short months, a changed letter ("match" is not March).
 */
const NAMES = [
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
] as const;

/** The month (1 to 12) that a misspelt word means, or 0. `word` is lower case. */
export function monthOfSlip(word: string): number {
  if (word.length < 5 || word.length > 10) return 0;
  for (const [name, month] of NAMES) {
    if (name.charCodeAt(0) === word.charCodeAt(0) && oneSlipApart(word, name)) return month;
  }
  return 0;
}

function oneSlipApart(word: string, name: string): boolean {
  const shorter = Math.min(word.length, name.length);
  if (Math.abs(word.length - name.length) > 1 || word === name) return false;
  let head = 0;
  while (head < shorter && word[head] === name[head]) head += 1;
  const rest = (text: string, from: number) => text.slice(from);
  if (word.length > name.length) return rest(word, head + 1) === rest(name, head);
  if (word.length < name.length) return name.length > 5 && rest(word, head) === rest(name, head + 1);
  const swapped =
    word[head] === name[head + 1] &&
    word[head + 1] === name[head] &&
    rest(word, head + 2) === rest(name, head + 2);
  return swapped || (name.length > 6 && rest(word, head + 1) === rest(name, head + 1));
}
