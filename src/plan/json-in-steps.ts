/**
 * Large JSON written and read in steps: what undoes a change to a long plan, or records it at a meeting, has megabytes,
 * which `JSON` would handle in one go. Gives exactly what `JSON.stringify` and `JSON.parse` give for plain data.
 */
import { appendAll } from './long-lists';
import type { Steps } from './steps';

/** Characters that are written or read at once. */
const CHARACTERS_PER_STEP = 65_536;

/** The text in parts of a few ten thousand characters; a part is longer only if a single string in it is. */
export function* jsonParts(value: object): Generator<string, void, void> {
  let part = '';
  for (const text of fragments(value)) {
    part += text;
    if (part.length < CHARACTERS_PER_STEP) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
}

function* fragments(value: unknown): Generator<string, void, void> {
  if (!isHeld(value) || weightOf(value) < CHARACTERS_PER_STEP) yield JSON.stringify(value);
  else if (Array.isArray(value)) yield* ofList(value);
  else {
    let before = '{';
    for (const [key, held] of Object.entries(value)) {
      if (held === undefined) continue;
      yield `${before}${JSON.stringify(key)}:`;
      yield* fragments(held);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  }
}

/** Small entries are written together. */
function* ofList(list: readonly unknown[]): Generator<string, void, void> {
  let [from, weight] = [0, 0];
  let before = '[';
  for (let at = 0; at < list.length; at += 1) {
    const own = weightOf(list[at]);
    weight += own;
    const isLarge = own >= CHARACTERS_PER_STEP;
    if (weight < CHARACTERS_PER_STEP && at + 1 < list.length) continue;
    const small = list.slice(from, isLarge ? at : at + 1);
    if (small.length > 0) {
      yield before + JSON.stringify(small).slice(1, -1);
      before = ',';
    }
    if (isLarge) {
      yield before;
      yield* fragments(list[at]);
      before = ',';
    }
    [from, weight] = [at + 1, 0];
  }
  yield before === '[' ? '[]' : ']';
}

/** About the number of characters, counted no further than a step's. */
function weightOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 3;
  if (!isHeld(value)) return 8;
  let weight = 2;
  for (const each of Array.isArray(value) ? (value as readonly unknown[]) : Object.values(value)) {
    weight += weightOf(each) + (Array.isArray(value) ? 0 : 12);
    if (weight >= CHARACTERS_PER_STEP) break;
  }
  return weight;
}

const isHeld = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Throws a `SyntaxError` if the text is not JSON. */
export function* parseInSteps(text: string): Steps<unknown> {
  const reader = { text, at: 0 };
  const value = yield* valueAt(reader);
  if (reader.text.slice(reader.at).trim() !== '') throw new SyntaxError('Text after the end.');
  return value;
}

interface Reader {
  readonly text: string;
  at: number;
}

function* valueAt(reader: Reader): Steps<unknown> {
  skipBlanks(reader);
  const { text, at } = reader;
  const isList = text.charAt(at) === '[';
  if (isList || text.charAt(at) === '{') {
    const { close } = look(text, at + 1);
    if (close < 0) return isList ? yield* listAt(reader) : yield* recordAt(reader);
    reader.at = close + 1;
  } else {
    const { comma, close } = look(text, at, Infinity);
    const end = comma >= 0 ? comma : close;
    reader.at = end >= 0 ? end : text.length;
  }
  yield 1;
  return JSON.parse(text.slice(at, reader.at));
}

function* listAt(reader: Reader): Steps<readonly unknown[]> {
  const list: unknown[] = [];
  reader.at += 1;
  for (;;) {
    const { text, at } = reader;
    const end = endOfStep(text, at);
    if (end < 0) list.push(yield* valueAt(reader));
    else {
      appendAll(list, some(JSON.parse(`[${text.slice(at, end)}]`) as unknown[]));
      reader.at = end;
      yield 1;
    }
    if (isLast(reader, ']')) return list;
  }
}

function* recordAt(reader: Reader): Steps<object> {
  const members: [string, unknown][] = [];
  reader.at += 1;
  for (;;) {
    const { text, at } = reader;
    const end = endOfStep(text, at);
    if (end < 0) {
      const colon = colonAfter(text, at);
      reader.at = colon + 1;
      members.push([String(JSON.parse(text.slice(at, colon))), yield* valueAt(reader)]);
    } else {
      const read = JSON.parse(`{${text.slice(at, end)}}`) as object;
      appendAll(members, some(Object.entries(read)));
      reader.at = end;
      yield 1;
    }
    // Unlike an assignment, this takes any name for a plain member.
    if (isLast(reader, '}')) return Object.fromEntries(members);
  }
}

/** A list that spans several steps is not empty, nor is any part of it between commas. */
function some<T>(entries: readonly T[]): readonly T[] {
  if (entries.length === 0) throw new SyntaxError('An entry is missing.');
  return entries;
}

function isLast(reader: Reader, end: string): boolean {
  skipBlanks(reader);
  const character = reader.text.charAt(reader.at);
  reader.at += 1;
  if (character !== end && character !== ',') throw new SyntaxError(`Expected "${end}".`);
  return character === end;
}

/** Where the entries that fit into a step end; negative if the first of them is larger. */
function endOfStep(text: string, from: number): number {
  const { comma, close } = look(text, from);
  return close >= 0 ? close : comma;
}

function skipBlanks(reader: Reader): void {
  while (/^[ \t\n\r]$/.test(reader.text.charAt(reader.at))) reader.at += 1;
}

function colonAfter(text: string, from: number): number {
  let at = text.indexOf('"', from) + 1;
  if (at === 0) throw new SyntaxError('A name is missing.');
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  const colon = text.indexOf(':', at);
  if (colon < 0) throw new SyntaxError('A value is missing.');
  return colon;
}

const [QUOTE, BACKSLASH, COMMA] = [34, 92, 44];

/**
 * What stands within a step's characters, on the level of the first: the last comma, and what closes that level; minus
 * one if it does not. With `most` endless the first comma, since a single value is looked for.
 */
function look(text: string, from: number, most = CHARACTERS_PER_STEP): { comma: number; close: number } {
  const end = Math.min(text.length, from + most);
  let [depth, comma] = [0, -1];
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      for (at += 1; at < text.length && text.charCodeAt(at) !== QUOTE; at += 1)
        if (text.charCodeAt(at) === BACKSLASH) at += 1;
    } else if (code === 0x5b || code === 0x7b) depth += 1;
    else if (code === 0x5d || code === 0x7d) {
      if (depth === 0) return { comma, close: at };
      depth -= 1;
    } else if (code === COMMA && depth === 0) {
      comma = at;
      if (most === Infinity) break;
    }
  }
  return { comma, close: -1 };
}
