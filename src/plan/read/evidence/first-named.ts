/**
 * What a cell of required evidence names first ("Record of meeting.\nReport to May 2016 Board." -> "the record of
 * meeting"), in its own words, to follow a verb such as "receive". Words that do not plainly name a thing are quoted.
 */
import { DOCUMENTS, RECORDS } from './vocabulary';

/** Words shown of it, at most. */
const MOST_WORDS = 8;

const OPENING = /^[\s•·▪●*–—-]*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)?/i;
/** Where the next thing, or a statement about this one, begins. */
const ENDS = /[\n;:]|[.!?](?=\s|$)|\s[–—-]\s/;
const STATES =
  /\s(?:(?:is|are|was|were|has|have|will|shall|should|must|includes?|shows?|demonstrates?|that|which)\b|to (?:be|show|demonstrate|include|go|come)\b)/i;
const NAMES_A_THING = new RegExp(`\\b(?:${RECORDS}|${DOCUMENTS})\\b`, 'i');
/** An agency "to submit a report" does something: it is not the report. */
const PROMISES = /\sto (?:[a-z]+)\b/;
const TAKES_NO_ARTICLE =
  /^(?:an?|the|all|any|each|every|both|copy|copies|evidence|confirmation|assurance|proof|data|details)\b/i;
/** A word that is no name, so that its capital only opened the sentence. */
const COMMON = new RegExp(
  `^(?:${RECORDS}|${DOCUMENTS}|an?|the|all|any|each|every|both|copy|copies|evidence|confirmation|assurance|proof|details|annual|quarterly|monthly|weekly|written|revised|reviewed|updated|relevant|full|completed|signed|final|new|draft|training|monitoring|performance|attendance|review|meeting|numbers?|results?|summary)\\b`,
  'i',
);
const LOOSE_END = /[\s,(/&–—-]+$|\s(?:an?|the|and|or|of|to|for|in|on|at|by|with|from|that|which|as|its?)$/i;

/** `''` if the cell names nothing. */
export function firstNamed(text: string): string {
  const first = firstPart(text.replace(/\r\n?/g, '\n'));
  if (first === '') return '';
  const named = (first.split(STATES)[0] ?? '').trim();
  if (!NAMES_A_THING.test(named) || PROMISES.test(beforeThing(named))) return `“${atMost(first)}”`;
  const words = COMMON.test(named) ? lowered(atMost(named)) : atMost(named);
  return TAKES_NO_ARTICLE.test(words) ? words : `the ${words}`;
}

/** The first line, list item or sentence with a word in it. */
function firstPart(text: string): string {
  let rest = text;
  while (rest !== '') {
    rest = rest.replace(OPENING, '');
    const end = ENDS.exec(rest);
    const part = (end ? rest.slice(0, end.index) : rest).replace(/\s+/g, ' ').trim();
    if (/\p{L}{2}/u.test(part)) return part;
    if (!end) return '';
    rest = rest.slice(end.index + end[0].length);
  }
  return '';
}

const beforeThing = (words: string): string => words.slice(0, NAMES_A_THING.exec(words)?.index ?? 0);

/** Not "Q1", "LSCB" or "iPad": only a word whose one capital is its first letter. */
const lowered = (words: string): string =>
  /^\p{Lu}(?:\p{Ll}|\s|$)/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

function atMost(words: string): string {
  const all = words.split(' ');
  let kept = all.slice(0, MOST_WORDS).join(' ');
  while (LOOSE_END.test(kept)) kept = kept.replace(LOOSE_END, '');
  return all.length > MOST_WORDS ? `${kept}…` : kept;
}
