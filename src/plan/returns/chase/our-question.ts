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

/** Line by line; a blank is none. */
export function isOurQuestion(text: string): boolean {
  // A lead's own part, which is the plan's words, can go on over several lines.
  const lines = text
    .replace(/^your part: (?:(?!\nwith: )[\s\S])*/im, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  return text.trim() !== '' && lines.every((line) => line === '' || LINES.some((form) => form.test(line)));
}
