/**
 * Whether a text could be taken for a formula by a program that opens it, or by Excel when its cell is typed in again:
 * it opens with = + - @, a tab, a line break or NUL, or with a full-width form of those signs, space before it or not.
 */

/** Space, controls, marks and signs that cannot be seen: programs pass over them in different ways. */
const UNSEEN = '[\\s\\p{C}\\p{Z}\\p{M}\\u115f\\u1160\\u3164\\uffa0]*';
/** Their small and full-width forms, and the signs of minus that Excel takes for one. */
const SIGNS = '[=+\\-@\\u2212\\ufe62\\ufe63\\ufe66\\ufe6b\\uff0b\\uff0d\\uff1d\\uff20]';
const OPENER = new RegExp(`^(?:${UNSEEN}${SIGNS}|[\\t\\r\\n\\u0000])`, 'u');

/** `-5` written as a text: every program reads it as a number, which does nothing. */
const PLAIN_NUMBER = /^-\d{1,15}(?:\.\d{1,15})?$/;

export function opensFormula(text: string): boolean {
  return OPENER.test(text) && !PLAIN_NUMBER.test(text);
}
