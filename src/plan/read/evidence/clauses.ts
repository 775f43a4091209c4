/**
 * Cuts an evidence cell into clauses that each say one thing: at line and sentence ends, semicolons, spaced dashes,
 * brackets, and before words that turn the sentence ("but", "however", "and no …"). Ignores capital letters, so that a
 * cell typed in capitals is cut the same way.
 */

export interface Clause {
  /** One line of text, single spaces, straight quotes and dashes. */
  readonly text: string;
}

/** Abbreviations whose full stop does not end the sentence. */
const ABBREVIATIONS = new Set(
  'st dr mr mrs ms prof rt hon rev sgt insp supt det cllr approx etc eg ie e.g i.e s sec sect para p pp ref rec vol app fig vs cf'.split(
    ' ',
  ),
);

/** Where a sentence turns: the text after it is judged separately from the text before. */
const TURN =
  /\s*(?:[;()[\]]|\s[-–—]+\s|,?\s(?=(?:but|however|although|though|whereas|except)\b)|,?\s(?=and\s(?:no|none|nothing|will|awaiting|await|awaits|is to|are to|has not|have not|not)\b)|,\s(?=(?:no|none|nothing|awaiting|not yet|still)\b))\s*/i;

/** A quick test for the start of any turn: most sentences have none and need no further search. */
const MAY_TURN = /[;()[\],–—]|\s(?:-|and\s|but|however|al?though|though|whereas|except)/i;

const SAYS_ANYTHING = /[\p{L}\p{N}]/u;

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|['./&-](?=[\p{L}\p{N}]))*/gu;

/** The cell with straight quotes and ordinary spaces; line breaks are kept. */
export function tidy(text: string): string {
  if (isTidy(text)) return text.trim();
  return text
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[✓✔☑✅√]/g, ' ticked ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** Whether a text is plain ASCII without tabs, backticks or repeated spaces, as most cells are. */
function isTidy(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 126 || code === 96 || (code < 32 && code !== 10) || (code === 32 && before === 32))
      return false;
    before = code;
  }
  return true;
}

/** Lower-case words, with inner apostrophes, stops and slashes kept ("14.1", "children's", "n/a"). */
export function clauseWords(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Whether a test holds for every word of `wordsOf`; stops at the first failure. */
export function everyWord(text: string, holds: (word: string) => boolean): boolean {
  const small = text.toLowerCase();
  WORD.lastIndex = 0;
  for (let match = WORD.exec(small); match !== null; match = WORD.exec(small)) {
    if (!holds(match[0])) return false;
  }
  return true;
}

/** Clauses in the order written, leaving out those without a letter, digit or tick. Linear in the text's length. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of sentencesOf(tidy(text))) {
    for (const part of MAY_TURN.test(sentence) ? sentence.split(TURN) : [sentence]) {
      if (SAYS_ANYTHING.test(part)) clauses.push({ text: part.trim() });
    }
  }
  return clauses;
}

const LINE_END = /[\n\r\u2028•●▪◦·*]+/;
const SENTENCE_END = /[.!?](?=\s|$)/;

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const line of LINE_END.test(text) ? text.split(LINE_END) : [text]) {
    if (!SENTENCE_END.test(line)) {
      sentences.push(line);
      continue;
    }
    let start = 0;
    for (const stop of line.matchAll(/[.!?]+(?=\s|$)/g)) {
      const end = stop.index;
      if (
        stop[0] === '.' &&
        endsInAbbreviation(line.slice(Math.max(start, end - 8), end), line.charAt(end + 2))
      )
        continue;
      sentences.push(line.slice(start, end));
      start = end + stop[0].length;
    }
    sentences.push(line.slice(start));
  }
  return sentences;
}

function endsInAbbreviation(before: string, next: string): boolean {
  const word = (/([\p{L}.]+)$/u.exec(before)?.[1] ?? '').toLowerCase();
  if (word === 'no' || word === 'nos') return /\d/.test(next);
  return ABBREVIATIONS.has(word);
}
