/**
 * Decides whether a sheet's tab or a plan's title says that the plan is closed: "Closed", "Archive 2022", "Completed
 * actions", "Actions discharged", "Child J (closed)". Refuses what denies it, covers only a part, or tells people what
 * to do ("Actions to be completed", "Open and closed actions", "Completion plan", "Closed cases audit"). `perhaps`:
 * "Completed action plan" can be a form that somebody filled in.
 */
import {
  CHECKED,
  CONTAINERS,
  DENIALS,
  INSTRUCTION_WORDS,
  ENDED,
  FILLED_IN,
  FILLERS,
  ITEMS,
  OPENNESS,
  OTHER_THINGS,
  PREPOSITIONS,
  TAIL_WORDS,
  TIMES,
} from './closed-words';

export type SaysClosed = 'closed' | 'perhaps' | null;

/** A heading is short; a longer text is a sentence. */
const LONGEST = 80;

export const closedByTab = (tab: string): SaysClosed => saysClosed(tab, true);
export const closedByTitle = (title: string): SaysClosed => saysClosed(title, false);

/** "Open actions", "Live plan": a heading that says that what is below it is still open. */
export function saysOpen(text: string): boolean {
  if (text.length > LONGEST) return false;
  return parts(text).some((words) => {
    const at = words.findIndex((word) => OPENNESS.has(word));
    // "Moved from the live tracker" does not describe what is below it.
    if (words.some((word, place) => INSTRUCTION_WORDS.has(word) || (place < at && PREPOSITIONS.has(word))))
      return false;
    const isPlan = (word: string | undefined) =>
      word !== undefined && (ITEMS.has(word) || CONTAINERS.has(word) || word === 'action');
    return at >= 0 && (words.length === 1 || isPlan(words[at + 1]) || isPlan(words[at - 1]));
  });
}

function saysClosed(text: string, isTab: boolean): SaysClosed {
  if (text.length > LONGEST || /[=?%!]/.test(text)) return null;
  const all = parts(text);
  const words = all.flat();
  if (isDenied(words) || (!isTab && words.some((word) => INSTRUCTION_WORDS.has(word)))) return null;
  const said = all.map((part, at) => ofPart(part, isTab, isTab || mayCloseAll(all, at)));
  return said.find((each) => each === 'closed') ?? said.find((each) => each === 'perhaps') ?? null;
}

/**
 * Accepts "Child J (closed)", "Archive (2019)" and "Closed: Child J action plan", but not "Closed – evidence seen", a
 * line of a key.
 */
function mayCloseAll(all: readonly (readonly string[])[], at: number): boolean {
  const others = all.filter((_, place) => place !== at);
  const isLast = at === all.length - 1;
  return (
    isLast ||
    others.every((part) => isTime(part, false)) ||
    others.some((part) => CONTAINERS.has(part.at(-1) ?? ''))
  );
}

/** The parts between dashes, colons and brackets, as lower-case words; dates become `@date`. */
function parts(text: string): readonly (readonly string[])[] {
  return text
    .replace(/\bdo not \w+|\bpart (?:\d+|[a-d])\b/gi, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\b\d{1,4}(?:\s?[/.\-–]\s?\d{1,4}){1,2}\b|\b(?:19|20)\d\d\b/g, ' @date ')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .toLowerCase()
    .replace(/\bsigned[ -]off\b/g, 'signedoff')
    .replace(/\bclosed[ -](?:off|out)\b/g, 'closed')
    .replace(/n['’]t\b/g, ' not')
    .split(/[–—|:;()[\]{}•·,]|\s-+\s|\.(?:\s|$)/)
    .map((part) => part.replace(/&|\+|\//g, ' and ').match(/@?[a-z0-9]+/g) ?? [])
    .filter((words) => words.length > 0);
}

function isDenied(words: readonly string[]): boolean {
  const until = words.some(
    (word, at) =>
      word === 'to' && /^(?:be|close|complete|archive|discharge|finish|do)$/.test(words[at + 1] ?? ''),
  );
  return until || words.some((word, at) => DENIALS.has(word) && !(word === 'date' && words[at - 1] === 'to'));
}

/** Parts joined by "and" must all be closed, or name only what a plan contains. */
function ofPart(words: readonly string[], isTab: boolean, mayStandAlone: boolean): SaysClosed {
  const pieces: (readonly string[])[] = [];
  for (let from = 0; from <= words.length;) {
    const and = words.indexOf('and', from);
    const to = and < 0 ? words.length : and;
    if (to > from) pieces.push(words.slice(from, to));
    from = to + 1;
  }
  if (pieces.length === 1) return ofPiece(pieces[0] ?? [], isTab, mayStandAlone);
  const said = pieces.map((piece) => ofPiece(piece, isTab, true));
  const settles = said[0] ?? (ENDED.has(pieces.at(-1)?.at(-1) ?? '') ? said.at(-1) : null);
  const others = pieces.filter((_, at) => said[at] === null);
  return settles && others.every((piece) => piece.every((word) => ITEMS.has(word) || CHECKED.has(word)))
    ? settles
    : null;
}

function ofPiece(words: readonly string[], isTab: boolean, mayStandAlone: boolean): SaysClosed {
  const at = words.findIndex((word) => ENDED.has(word));
  const ended = words[at];
  if (ended === undefined) return null;
  const before = words.slice(0, at).filter((word) => !FILLERS.has(word) && !/^\d+$/.test(word));
  const after = words.slice(at + 1);
  const named = beforeIt(before, after, ended) ?? afterIt(before, after, ended);
  if (named) return named;
  if (before.length === 0 && isTime(after, isTab))
    return mayStandAlone && (isTab || !/^(?:complete|done)$/.test(ended)) ? 'closed' : null;
  return isTab && ended !== 'complete' && bearsName(before, after) ? 'closed' : null;
}

/** "Actions closed", "Plan now archived 2023". */
function beforeIt(before: readonly string[], after: readonly string[], ended: string): SaysClosed {
  const noun = before.at(-1);
  if (noun === undefined || !(ITEMS.has(noun) || CONTAINERS.has(noun)) || !isTail(after)) return null;
  // "Action plan completed by: …" says who filled it in.
  if (after[0] === 'by' && (after.length === 1 || CONTAINERS.has(noun))) return null;
  return weighed(noun, ended, false);
}

/** "Closed actions", "Completed SCR recommendations from 2019", "Archived action plan". */
function afterIt(before: readonly string[], rest: readonly string[], ended: string): SaysClosed {
  if (before.some((word) => PREPOSITIONS.has(word))) return null;
  const after = /^archives?$/.test(ended) && rest[0] === 'of' ? rest.slice(1) : rest;
  const at = after.findIndex((word) => ITEMS.has(word) || CONTAINERS.has(word));
  if (at < 0 || at > 4) return null;
  const between = after.slice(0, at);
  // Refuses "Complete list of actions" and "Archive service plan"; accepts only "complete actions" and "archive plan".
  if (/^(?:complete|archives?)$/.test(ended) && between.some((word) => word !== 'action')) return null;
  if (ended === 'complete' && (before.length > 0 || !ITEMS.has(after[at] ?? ''))) return null;
  if (between.some((word) => OTHER_THINGS.has(word) || PREPOSITIONS.has(word))) return null;
  let end = at;
  while (ITEMS.has(after[end + 1] ?? '') || CONTAINERS.has(after[end + 1] ?? '')) end += 1;
  return isTail(after.slice(end + 1)) ? weighed(after[end] ?? '', ended, ITEMS.has(after[at] ?? '')) : null;
}

/** A single plan, tracker or form that is "completed" may only have been filled in. */
const weighed = (noun: string, ended: string, holdsItems: boolean): SaysClosed =>
  CONTAINERS.has(noun) && !holdsItems && FILLED_IN.has(ended) ? 'perhaps' : 'closed';

/** "Closed Child J", "LCSPR Alex completed": a tab has room for little more than a name. */
function bearsName(before: readonly string[], after: readonly string[]): boolean {
  const words = [...before, ...after];
  const isOther = words.some((word) => OTHER_THINGS.has(word) || PREPOSITIONS.has(word) || ENDED.has(word));
  return !isOther && (before.length === 0 || isTime(after, true));
}

const isTail = (words: readonly string[]): boolean =>
  words.length === 0 || TAIL_WORDS.has(words[0] ?? '') || isTime(words, true);

/** A bare number is not a time ("Closed 12" is a count), except on a tab, which may be the second of its name. */
function isTime(words: readonly string[], withNumbers: boolean): boolean {
  const rest =
    TAIL_WORDS.has(words[0] ?? '') && words.length > 1 && words[0] !== 'by' ? words.slice(1) : words;
  const isNumber = (word: string) => /^\d+$/.test(word);
  return (
    rest.every((word) => TIMES.has(word) || isNumber(word) || word === 'date' || TAIL_WORDS.has(word)) &&
    (withNumbers || rest.length === 0 || rest.some((word) => !isNumber(word)))
  );
}
