/**
 * Whether words are the pack's own question, as a lead's sheet says it under "Asked about": what else stands there was
 * typed by somebody, and where a question stands in a cell to fill in, the cells were pushed sideways.
 */
const LINES = [
  /^overdue(?:\.|\b.*\band why\?)$/i,
  /^due (?:soon|on .+): will it be done by then\?$/i,
  /^(?:said to be done\. )?(?:no evidence yet|the evidence is weak): .+\?$/i,
  /^(?:no news since .+: )?what is the news\?$/i,
  /^how does it stand\?$/i,
  /^with: .+$/i,
];

const BEGINNINGS = LINES.map(({ source, flags }) => new RegExp(source.replace(/\$$/, ''), flags));

const linesOf = (text: string): readonly string[] =>
  text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());

/** Line by line; a blank is none. */
export function isOurQuestion(text: string): boolean {
  // A lead's own part, which is the plan's words, can go on over several lines.
  const lines = linesOf(text.replace(/^your part: (?:(?!\nwith: )[\s\S])*/im, ''));
  return text.trim() !== '' && lines.every((line) => line === '' || LINES.some((form) => form.test(line)));
}

/** Whether the question still stands there, though somebody may have typed beside it. */
export const holdsOurQuestion = (text: string): boolean =>
  linesOf(text).some((line) => BEGINNINGS.some((form) => form.test(line)));
