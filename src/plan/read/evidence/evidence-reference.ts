/**
 * Reads a cell or clause that only points to another row: "See above", "As above", "Ditto", "See 1.1 above", "As per
 * action 14.2". Refuses anything that refers to something else ("See attached minutes", "As discussed").
 */
import { everyWord, tidy } from './clauses';

export interface EvidenceReference {
  readonly to: 'above' | 'below' | 'named';
  /** Reference numbers as written ("14.1"), in order; empty for a plain "see above". */
  readonly refs: readonly string[];
}

const OPENERS = new Set([
  'see',
  'as',
  'refer',
  'reference',
  'per',
  'same',
  'ditto',
  'covered',
  'above',
  'below',
  'cf',
]);
const POINTERS = new Set([
  'above',
  'below',
  'previous',
  'previously',
  'preceding',
  'earlier',
  'ditto',
  'following',
  'overleaf',
  'same',
]);
const BETWEEN = new Set(
  (
    'please also to in for at by under with the and or of on is are this has been provided given stated noted action actions ' +
    'recommendation recommendations rec recs point points item items row rows ref section sections number numbers no nos ' +
    'assurance evidence response responses comment comments comments update updates entry answer detail details same'
  ).split(' '),
);
const FIRST_WORD = /[\p{L}\p{N}]+/u;
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?$/;

/** The reference that the whole text makes; `null` if it says anything more. */
export function readEvidenceReference(text: string): EvidenceReference | null {
  if (text.length > 300) return null;
  const first = FIRST_WORD.exec(text)?.[0].toLowerCase();
  // Fast path: most cells start with other words.
  if (first !== undefined && !isPointing(first)) return null;
  const tidied = tidy(text);
  // A ditto mark: two strokes alone in the cell.
  if (/^(?:"|''|,,)$/.test(tidied)) return { to: 'above', refs: [] };
  let opened = false;
  let pointed = false;
  let below = false;
  const refs: string[] = [];
  const pointing = everyWord(tidied, (word) => {
    if (OPENERS.has(word)) opened = true;
    if (POINTERS.has(word)) {
      pointed = true;
      if (word === 'below' || word === 'following' || word === 'overleaf') below = true;
    } else if (NUMBER.test(word)) refs.push(word);
    else if (!isPointing(word)) return false;
    return true;
  });
  if (!pointing || !opened || !(pointed || refs.length > 0)) return null;
  return { to: refs.length > 0 ? 'named' : below ? 'below' : 'above', refs };
}

function isPointing(word: string): boolean {
  return OPENERS.has(word) || POINTERS.has(word) || BETWEEN.has(word) || NUMBER.test(word);
}
