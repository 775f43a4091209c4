/**
 * Escapes text for XML and OOXML. What XML cannot hold is written as `_xHHHH_` where the format supports that escape
 * (ECMA-376 part 1, 22.9.2.19: cells, notes, column names) and left out elsewhere.
 */

/** Control characters, lone surrogates, and the two noncharacters. */
const UNHOLDABLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

const code = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

function entities(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;
}

/** Between tags, where the escape is not supported: formulas, headers and footers, document properties. */
export const escapeText = (text: string): string =>
  entities(text.replace(UNHOLDABLE, '')).replaceAll('\r', '&#13;');

/** In double quotes; line breaks are preserved. */
export const escapeAttribute = (text: string): string =>
  entities(text.replace(UNHOLDABLE, ''))
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Escapes a literal `_x0041_` and characters that XML cannot hold; not yet escaped as XML. */
export const asEscaped = (text: string): string =>
  text.replace(ESCAPE_LIKE, '_x005F_').replace(UNHOLDABLE, code).replaceAll('\r', '_x000D_');

/** The content of a `t` element: of a cell, a run, a note. */
export const escapeCellText = (text: string): string => entities(asEscaped(text));

/** A `t` element loses leading and trailing spaces and line breaks unless it is marked to preserve them. */
export const spaceAttribute = (text: string): string =>
  /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
