/**
 * The places in an e-mail's template that are filled in for each lead, written in braces: "{greeting}". A word in braces
 * that is none of them stays as it is, and is said.
 */
export const MAIL_PLACES = {
  greeting: '“Dear …,” with the salutation from the leads register, else the lead’s name',
  lead: 'the lead’s name',
  opening: 'the first paragraph, which goes by how often the lead was asked',
  actions: 'the list of actions, with what is asked of each',
  how: 'how to send the answer back',
  'reply by': 'the date to answer by',
  count: '“1 action”, “7 actions”',
  from: 'who asks, from Setup',
  plan: 'the name of the plan; in the subject line only if Setup allows it',
  pack: 'the mark of the pack',
} as const;

export type MailPlace = keyof typeof MAIL_PLACES;

const PLACE = /\{([^{}\n]{1,30})\}/g;

const isPlace = (name: string): name is MailPlace => Object.hasOwn(MAIL_PLACES, name);

const nameOf = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

/** Fills in a template once: braces in what is filled in mean nothing. */
export const filledIn = (template: string, says: Readonly<Record<MailPlace, string>>): string =>
  template.replace(PLACE, (all, words: string) => {
    const name = nameOf(words);
    return isPlace(name) ? says[name] : all;
  });

/** "{greeting}, {lead}, …" */
export const placesInWords = (): string =>
  Object.keys(MAIL_PLACES)
    .map((name) => `{${name}}`)
    .join(', ');

/** The words in braces that are no placeholder, each once. */
export const unknownPlaces = (template: string): readonly string[] => [
  ...new Set(
    [...template.matchAll(PLACE)].map(([, words = '']) => words).filter((words) => !isPlace(nameOf(words))),
  ),
];
