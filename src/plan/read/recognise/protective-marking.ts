/**
 * Protective markings ("OFFICIAL-SENSITIVE") that stand in a sheet above or below its plan: as a line of their own, or in
 * capitals at either end of one, set apart from what else it says. A word in a sentence is no marking, so nothing is read
 * out of prose or out of the plan's own rows.
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

/** What sets a marking apart from the rest of a line: "Version 7. OFFICIAL-SENSITIVE", "Plan | RESTRICTED". */
const APART = /[.;|]\s+|\s+(?=\()|(?<=\))\s+|\s+[|–—-]\s+/g;
/** Markings in capitals that mean nothing else in a title: "OFFICIAL" and "PROTECT" may. */
const UNMISTAKABLE =
  /^[\s([*–—-]*(?:(?:STRICTLY |HIGHLY |PRIVATE (?:AND|&) )?CONFIDENTIAL|OFFICIAL[\s–—-]*SENSITIVE|RESTRICTED|TOP SECRET)\b[^a-z]*$/;

/** The marking as written, without what stands beside it on its line; `''` if there is none. */
export function markingIn(line: string): string {
  const whole = markingAlone(line);
  if (whole !== '') return whole;
  for (const { index, 0: mark } of line.matchAll(APART)) {
    for (const end of [line.slice(index + mark.length), line.slice(0, index)]) {
      const marking = UNMISTAKABLE.test(end) ? markingAlone(end) : '';
      if (marking !== '') return marking;
    }
  }
  return '';
}

/** The marking if the line says nothing else; `''` otherwise. */
export function markingAlone(line: string): string {
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
