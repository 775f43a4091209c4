/**
 * Stores a text in cells: compressed, in pieces that fit into one cell. Each piece gives its number and a checksum of
 * the whole, so that pieces in any order can be reassembled and an altered one is detected. Earlier versions stored
 * the text as it is; that is still read.
 */
import { DecodeUTF8, Deflate, Inflate, strToU8 } from 'fflate';
import { finish, type Steps } from '../../steps';
import { base64FromBytes, bytesFromBase64 } from './base64';

/** Characters in a piece, below Excel's limit of 32,767 for a cell. */
export const PIECE = 30_000;
/** Bytes that a text may have once it is unpacked: more was not written by the add-in. */
const MOST_BYTES = 200_000_000;

/** The piece's number, the number of pieces, the checksum of the whole, and whether it is compressed. */
const HEAD = /^Part (\d{1,3}) of (\d{1,3}), ([0-9a-z]{7})(, packed)?: /;
const LONGEST_HEAD = 48;

/** Pieces of one text: they travel with the file and are read on every check. */
export const MOST_PIECES = 400;

/** `null` if the text is too long to be stored. */
export const piecesOf = (text: string, most = MOST_PIECES): readonly string[] | null =>
  finish(piecesInSteps([text], most));

/** The pieces of a text that is given in parts; no more parts are asked for once it is too long. */
export function* piecesInSteps(parts: Iterable<string>, most = MOST_PIECES): Steps<readonly string[] | null> {
  let sum = EMPTY_SUM;
  let length = 0;
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate((chunk) => {
    length += chunk.length;
    chunks.push(chunk);
  });
  for (const part of parts)
    for (const text of whole(part)) {
      sum = sumWith(sum, text);
      deflate.push(strToU8(text), false);
      yield 0;
      // Letters hold three bytes of four.
      if (length * 4 > most * PIECE * 3) return null;
    }
  deflate.push(new Uint8Array(), true);
  yield 0;
  const packed = yield* lettersInSteps(joined(chunks));
  const count = Math.max(1, Math.ceil(packed.length / PIECE));
  if (count > most) return null;
  return Array.from(
    { length: count },
    (_, at) =>
      `Part ${at + 1} of ${count}, ${inLetters(sum)}, packed: ${packed.slice(at * PIECE, (at + 1) * PIECE)}`,
  );
}

/** Characters to compress in one step. */
const CHARACTERS_PER_STEP = 32_768;

/** The text in shorter ones, none of which ends within a character. */
function* whole(text: string): Generator<string, void, void> {
  for (let from = 0; from < text.length;) {
    const end = from + CHARACTERS_PER_STEP;
    const isWithin = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1));
    yield text.slice(from, isWithin ? end + 1 : end);
    from = isWithin ? end + 1 : end;
  }
}

/** Bytes to write as letters in one step; of three, because four letters hold three bytes. */
const BYTES_PER_STEP = 3 * 16_384;

function* lettersInSteps(bytes: Uint8Array): Steps<string> {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_PER_STEP) {
    letters.push(base64FromBytes(bytes.subarray(at, at + BYTES_PER_STEP)));
    yield 0;
  }
  return letters.join('');
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

interface Stored {
  /** In their order. */
  readonly parts: readonly string[];
  readonly sum: string;
  readonly packed: boolean;
}

/** `null` unless the pieces, in any order, say that they are all those of one text. */
function inOrder(pieces: readonly string[]): Stored | null {
  const parts = new Map<number, string>();
  let first: { readonly count: number; readonly sum: string; readonly packed: boolean } | null = null;
  for (const piece of pieces) {
    const head = HEAD.exec(piece.slice(0, LONGEST_HEAD));
    if (!head) return null;
    const [all, at = '', of = '', sum = '', packed] = head;
    const here = { count: Number(of), sum, packed: packed !== undefined };
    if (first && (here.count !== first.count || sum !== first.sum || here.packed !== first.packed))
      return null;
    first = here;
    parts.set(Number(at), piece.slice(all.length));
  }
  if (!first || parts.size !== first.count) return null;
  const { count, ...rest } = first;
  return { ...rest, parts: Array.from({ length: count }, (_, at) => parts.get(at + 1) ?? '') };
}

/** Whether no piece is missing; one that was altered shows only when they are read. */
export const areWhole = (pieces: readonly string[]): boolean => inOrder(pieces) !== null;

/** Takes the pieces in any order. `null` if one is missing, altered or from another text. */
export const textOfPieces = (pieces: readonly string[]): string | null => finish(textInSteps(pieces));

/** `textOfPieces` in steps. */
export function* textInSteps(pieces: readonly string[]): Steps<string | null> {
  const first = inOrder(pieces);
  if (!first) return null;
  const stored = first.parts.join('');
  const texts = first.packed ? yield* unpackedInSteps(stored) : [stored];
  if (texts === null) return null;
  let found = EMPTY_SUM;
  for (const text of texts) {
    found = sumWith(found, text);
    yield 0;
  }
  return inLetters(found) === first.sum ? texts.join('') : null;
}

/** Letters to read in one step; of four, which hold three bytes. Some ten times as many come out of them. */
const LETTERS_PER_STEP = 4 * 4_096;

function* unpackedInSteps(stored: string): Steps<readonly string[] | null> {
  const texts: string[] = [];
  let length = 0;
  let ended = false;
  try {
    const decode = new DecodeUTF8((text) => void texts.push(text));
    const inflate = new Inflate((chunk, final) => {
      length += chunk.length;
      if (length > MOST_BYTES) throw new Error('Too long.');
      decode.push(chunk, final);
      ended = final;
    });
    for (let at = 0; at === 0 || at < stored.length; at += LETTERS_PER_STEP) {
      const bytes = bytesFromBase64(stored.slice(at, at + LETTERS_PER_STEP));
      if (!bytes) return null;
      inflate.push(bytes, at + LETTERS_PER_STEP >= stored.length);
      yield 0;
    }
  } catch {
    return null;
  }
  return ended ? texts : null;
}

/** FNV-1a: detects accidental changes. */
const EMPTY_SUM = 0x811c9dc5;

function sumWith(sum: number, text: string): number {
  let hash = sum;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** In base 36, seven characters. */
const inLetters = (sum: number): string => (sum >>> 0).toString(36).padStart(7, '0');
