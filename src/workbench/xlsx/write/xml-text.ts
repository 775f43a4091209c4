/**
 * Text as XML and OOXML want it. What XML cannot hold is written as `_xHHHH_` where the format knows that escape
 * (ECMA-376 part 1, 22.9.2.19: cells, notes, names of columns) and left out elsewhere.
 */

/** Control characters, halves of surrogate pairs, and the two that are no characters. */
const UNHOLDABLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

const code = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

function entities(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;
}

/** Between tags, where no escape is known: formulas, headers and footers, document properties. */
export const escapeText = (text: string): string =>
  entities(text.replace(UNHOLDABLE, '')).replaceAll('\r', '&#13;');

/** In double quotes; a line break stays one. */
export const escapeAttribute = (text: string): string =>
  entities(text.replace(UNHOLDABLE, ''))
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** `_x0041_` meant as it stands and characters that XML cannot hold, as the format escapes them; not yet XML. */
export const asEscaped = (text: string): string =>
  text.replace(ESCAPE_LIKE, '_x005F_').replace(UNHOLDABLE, code).replaceAll('\r', '_x000D_');

/** A `t` element's inside: of a cell, a run, a note. */
export const escapeCellText = (text: string): string => entities(asEscaped(text));

/** `t` loses spaces and line breaks at its ends unless it says that they count. */
export const spaceAttribute = (text: string): string =>
  /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
