/**
 * Whether a text is made only of a date's parts, so that replacing it with a true date loses no words: "31 March 2017",
 * "3/4/17". Does not read the date: "4/4/4/4" passes too.
 */

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const LONGEST = 40;

export function isBareDate(text: string): boolean {
  if (text.length > LONGEST) return false;
  const parts = text.trim().split(/[\s./,–-]+/);
  const last = parts.at(-1) === '' ? parts.slice(0, -1) : parts;
  return last.length > 0 && last.length <= 4 && last.every(isDatePart);
}

/** Words before a due date that a true date says by itself. */
const UNTIL = /^(?:due\s+)?(?:by|due)\s+(?:the\s+)?(?:end\s+(?:of\s+)?)?/i;

/** The same for a due date: "By June 2015", "due by the end of March 2017". */
export const isBareDueDate = (text: string): boolean => isBareDate(text.trim().replace(UNTIL, ''));

function isDatePart(part: string): boolean {
  if (/^\d{1,4}(?:st|nd|rd|th)?$/i.test(part)) return true;
  const word = part.toLowerCase();
  if (word === 'of' || word === 'sept') return true;
  return word.length >= 3 && MONTHS.some((month) => month.startsWith(word));
}
