/**
 * Whether a text could be taken for a formula, by a program that opens it or by Excel when its cell is edited: it
 * begins with = + - @, a tab, a line break or NUL, or a full-width form of those characters, with or without leading
 * space.
 */

/** Spaces, controls, marks and invisible characters, which programs skip in different ways. */
const UNSEEN = '[\\s\\p{C}\\p{Z}\\p{M}\\u115f\\u1160\\u3164\\uffa0]*';
/** The characters, their small and full-width forms, and the minus signs that Excel accepts. */
const SIGNS = '[=+\\-@\\u2212\\ufe62\\ufe63\\ufe66\\ufe6b\\uff0b\\uff0d\\uff1d\\uff20]';
const OPENER = new RegExp(`^(?:${UNSEEN}${SIGNS}|[\\t\\r\\n\\u0000])`, 'u');

/** `-5` written as text: every program reads it as a number, which is harmless. */
const PLAIN_NUMBER = /^-\d{1,15}(?:\.\d{1,15})?$/;

export function opensFormula(text: string): boolean {
  return OPENER.test(text) && !PLAIN_NUMBER.test(text);
}
