/**
 * Makes text safe to hand to Excel, which reads what an add-in writes as if typed in the US: "03/04/2017" becomes a
 * date in March, "1.2" a number and "=…" a formula. A leading apostrophe, which Excel does not show, prevents it.
 */

/**
 * Starts with a letter and has no digits: Excel reads such a text as text, unless it is TRUE or FALSE. Excludes
 * whatever could be read as a formula (also one that begins with `-` or `+`), an error or a time.
 */
const PLAIN = /^\p{L}[^\d]*$/u;
const BOOLEAN = /^\s*(?:true|false)\s*$/i;

/** The text to send, with an apostrophe in front where needed. The cell then holds the original text. */
export function inertText(text: string): string {
  return text === '' || (PLAIN.test(text) && !BOOLEAN.test(text)) ? text : `'${text}`;
}
