/**
 * Protective markings ("OFFICIAL-SENSITIVE") that stand in a sheet as a line of their own, above or below its plan. A
 * word in a sentence is no marking, so nothing is read out of prose or out of the plan's own rows.
 */

/** The strictest first: of several markings the strictest covers everything that is printed together. */
const LEVELS = [
  'top secret',
  'secret',
  'confidential',
  'restricted',
  'official sensitive',
  'protect',
  'official',
  'not protectively marked',
];
const LABEL = /^(?:(?:protective|security|document|government) )?(?:marking|classification)\s*[:–—-]\s*/i;
const BEFORE = '(?:strictly |highly |private (?:and|&) |nhs )?';
const AFTER =
  '(?:personal(?: data| information)?|commercial|locsen|legal|private|privileged|police|staff|health|' +
  'sensitive|restricted|confidential|when complete(?:d)?|once complete(?:d)?|draft|' +
  'not for (?:circulation|publication|onward (?:sharing|circulation|distribution)|disclosure|distribution|release))';
const MARKING = new RegExp(
  `^${BEFORE}(${LEVELS.map((level) => level.replace(' ', '[\\s–—-]*')).join('|')})(?:[\\s:;,/(\\[–—-]+(?:and |& )?${AFTER})*[\\s)\\].*]*$`,
  'i',
);
const LONGEST = 80;

/** The marking as written, on one line; `''` if the text is anything else. */
export function markingIn(line: string): string {
  const bare = line.replace(/\s+/g, ' ').replace(/^[\s*–—-]+|[\s*–—-]+$/g, '');
  const words = (/^[([](.*)[)\]]$/.exec(bare)?.[1] ?? bare).replace(LABEL, '').trim();
  return words.length <= LONGEST && MARKING.test(words) ? words : '';
}

/** The strictest of them; `''` if there is none. */
export function strictest(markings: readonly string[]): string {
  let [found, least] = ['', LEVELS.length];
  for (const marking of markings) {
    const level = MARKING.exec(marking)?.[1]
      ?.toLowerCase()
      .replace(/[\s–—-]+/g, ' ');
    const rank = level === undefined ? LEVELS.length : LEVELS.indexOf(level);
    if (rank < least) [found, least] = [marking, rank];
  }
  return found;
}
