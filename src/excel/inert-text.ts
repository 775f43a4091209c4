/**
 * Makes a text safe to hand to Excel: what an add-in writes is read as American typing, so that "03/04/2017" becomes a
 * date in March, "1.2" a number and "=…" a formula. An apostrophe in front, which Excel keeps to itself, prevents it.
 */

/** Starts with a letter and holds no digit: nothing that Excel would read as anything but text, save TRUE and FALSE. */
const PLAIN = /^\p{L}[^\d]*$/u;
const BOOLEAN = /^\s*(?:true|false)\s*$/i;
/** A bullet of Markdown or a plus sign opens a formula too; so do errors and times, all caught by `PLAIN`. */

/** The text as it is to be sent. What Excel keeps is the text itself. */
export function inertText(text: string): string {
  return text === '' || (PLAIN.test(text) && !BOOLEAN.test(text)) ? text : `'${text}`;
}
