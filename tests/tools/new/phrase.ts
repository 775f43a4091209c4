/** Adds a phrase and an example to a header matcher. */

/** `header` as a board writes it: "Deadline for the action (5)". The phrase is its plain words. */
export function withPhrase(matcher: string, header: string): string {
  const phrase = header
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (phrase === '') throw new Error(`There are no words in this header: ${header}`);
  const example = `'${header.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return withItem(withWords(matcher, phrase), 'examples', example);
}

/** The phrases are in one text, separated by commas. */
function withWords(matcher: string, phrase: string): string {
  const found = /^ {2}phrases: phraseList\(`([^`]*)`\)/m.exec(matcher);
  if (!found) throw new Error('The matcher has no list of phrases.');
  const body = found[1] ?? '';
  const known = body.split(',').map((words) => words.replace(/\s+/g, ' ').trim());
  if (known.includes(phrase)) throw new Error(`It is among the phrases already: ${phrase}`);
  const end = found.index + found[0].indexOf('`') + 1 + body.trimEnd().length;
  return `${matcher.slice(0, end)},\n    ${phrase}${matcher.slice(end)}`;
}

function withItem(matcher: string, list: string, item: string): string {
  const opening = new RegExp(`^  ${list}: \\[`, 'm').exec(matcher);
  const end = opening ? matcher.indexOf(']', opening.index) : -1;
  if (!opening || end < 0) throw new Error(`The matcher has no list of ${list}.`);
  const body = matcher.slice(opening.index + opening[0].length, end);
  // A multi-line list ends in a comma; any other is reformatted by Prettier.
  const joined = /,\s*$/.test(body) ? `${body.trimEnd()}\n    ${item},\n  ` : `${body}, ${item}`;
  return matcher.slice(0, opening.index + opening[0].length) + joined + matcher.slice(end);
}
