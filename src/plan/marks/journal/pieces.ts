/**
 * Stores a text in cells: compressed, in pieces that fit into one cell. Each piece gives its number and a checksum of
 * the whole, so that pieces in any order can be reassembled and an altered one is detected. Earlier versions stored
 * the text as it is; that is still read.
 */
import { Deflate, Inflate, strFromU8, strToU8 } from 'fflate';
import { finish, type Steps } from '../../steps';
import { base64FromBytes, bytesFromBase64 } from './base64';

/** Characters in a piece, below Excel's limit of 32,767 for a cell. */
const PIECE = 30_000;
/** Bytes that a text may have once it is unpacked: more was not written by the add-in. */
const MOST_BYTES = 200_000_000;

/** The piece's number, the number of pieces, the checksum of the whole, and whether it is compressed. */
const HEAD = /^Part (\d{1,3}) of (\d{1,3}), ([0-9a-z]{7})(, packed)?: /;
const LONGEST_HEAD = 48;

/** Pieces of one text: they travel with the file and are read on every check. */
export const MOST_PIECES = 400;

/** `null` if the text is too long to be stored. */
export const piecesOf = (text: string, most = MOST_PIECES): readonly string[] | null =>
  finish(piecesInSteps(text, most));

/** `piecesOf` in steps. */
export function* piecesInSteps(text: string, most = MOST_PIECES): Steps<readonly string[] | null> {
  const packed = yield* packedInSteps(text);
  const count = Math.max(1, Math.ceil(packed.length / PIECE));
  if (count > most) return null;
  const sum = sumOf(text);
  return Array.from(
    { length: count },
    (_, at) => `Part ${at + 1} of ${count}, ${sum}, packed: ${packed.slice(at * PIECE, (at + 1) * PIECE)}`,
  );
}

/** Bytes to compress or to write as letters in one step; of three, because four letters hold three bytes. */
const BYTES_PER_STEP = 3 * 16_384;

function* packedInSteps(text: string): Steps<string> {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate((chunk) => void chunks.push(chunk));
  const bytes = strToU8(text);
  yield 0;
  for (let at = 0; at === 0 || at < bytes.length; at += BYTES_PER_STEP) {
    deflate.push(bytes.subarray(at, at + BYTES_PER_STEP), at + BYTES_PER_STEP >= bytes.length);
    yield 0;
  }
  const packed = joined(chunks);
  const letters: string[] = [];
  for (let at = 0; at < packed.length; at += BYTES_PER_STEP) {
    letters.push(base64FromBytes(packed.subarray(at, at + BYTES_PER_STEP)));
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

/** Takes the pieces in any order. `null` if one is missing, altered or from another text. */
export const textOfPieces = (pieces: readonly string[]): string | null => finish(textInSteps(pieces));

/** `textOfPieces` in steps. */
export function* textInSteps(pieces: readonly string[]): Steps<string | null> {
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
  const stored = Array.from({ length: first.count }, (_, at) => parts.get(at + 1) ?? '').join('');
  const text = first.packed ? yield* unpackedInSteps(stored) : stored;
  yield 0;
  return text !== null && sumOf(text) === first.sum ? text : null;
}

function* unpackedInSteps(stored: string): Steps<string | null> {
  const bytes = bytesFromBase64(stored);
  if (!bytes) return null;
  yield 0;
  const chunks: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  try {
    const inflate = new Inflate((chunk, final) => {
      length += chunk.length;
      if (length > MOST_BYTES) throw new Error('Too long.');
      chunks.push(chunk);
      ended = final;
    });
    for (let at = 0; at === 0 || at < bytes.length; at += PACKED_PER_STEP) {
      inflate.push(bytes.subarray(at, at + PACKED_PER_STEP), at + PACKED_PER_STEP >= bytes.length);
      yield 0;
    }
  } catch {
    return null;
  }
  return ended ? strFromU8(joined(chunks)) : null;
}

/** Compressed bytes to unpack in one step: some ten times as many come out of them. */
const PACKED_PER_STEP = 16_384;

/** FNV-1a in base 36, seven characters: detects accidental changes. */
function sumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
