/**
 * Stores what is needed to undo a change as cell texts: JSON in pieces that fit into a cell. Each piece gives its
 * number and a checksum of the whole, so that rows sorted by staff can be reassembled and an altered text is
 * detected. If a change is too large to keep, only what was the board's own is kept, or nothing.
 */
import { readRestoration, type KeptSheet, type Restoration } from '../../change/restoration';

/** Characters in a piece, below Excel's limit of 32,767 for a cell. */
const PIECE = 30_000;

/** Characters in all the journal's texts together: they travel with the file and are read on every check. */
export const MOST_KEPT = 2_000_000;

export interface KeptText {
  /** Empty if none of it could be kept. */
  readonly pieces: readonly string[];
  readonly whole: boolean;
}

export function keptText(undo: Restoration): KeptText {
  const all = textOf(undo);
  if (all.length <= MOST_KEPT) return { pieces: piecesOf(all), whole: true };
  const own = textOf({ sheets: undo.sheets.map(ownOnly) });
  return { pieces: own.length <= MOST_KEPT ? piecesOf(own) : [], whole: false };
}

/** Takes the pieces in any order. `null` if one is missing, altered or from another text. */
export function restorationOf(pieces: readonly string[]): Restoration | null {
  const parts = new Map<number, string>();
  let count = 0;
  let mark = '';
  for (const piece of pieces) {
    const head = HEAD.exec(piece.slice(0, LONGEST_HEAD));
    if (!head) return null;
    const [all, at = '', of = '', sum = ''] = head;
    if (parts.size > 0 && (Number(of) !== count || sum !== mark)) return null;
    count = Number(of);
    mark = sum;
    parts.set(Number(at), piece.slice(all.length));
  }
  if (parts.size === 0 || parts.size !== count) return null;
  const text = Array.from({ length: count }, (_, at) => parts.get(at + 1) ?? '').join('');
  if (sumOf(text) !== mark) return null;
  try {
    return readRestoration(JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** The piece's number, the number of pieces, and the checksum of the whole. */
const HEAD = /^Part (\d{1,3}) of (\d{1,3}), ([0-9a-z]{7}): /;
const LONGEST_HEAD = 40;

function piecesOf(text: string): readonly string[] {
  const sum = sumOf(text);
  const count = Math.max(1, Math.ceil(text.length / PIECE));
  return Array.from(
    { length: count },
    (_, at) => `Part ${at + 1} of ${count}, ${sum}: ${text.slice(at * PIECE, (at + 1) * PIECE)}`,
  );
}

/** Escapes whatever a cell, a file or text normalisation could alter: lone surrogates and invisible characters. */
const textOf = (undo: Restoration): string =>
  JSON.stringify(undo).replace(
    /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** FNV-1a in base 36, seven characters: detects accidental changes. */
function sumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/**
 * Leaves out the blank cells that the add-in filled and plain formats; a sheet that the change created is kept whole.
 */
function ownOnly(sheet: KeptSheet): KeptSheet {
  if (sheet.when === 'remove') return sheet;
  return {
    ...sheet,
    cells: sheet.cells.filter(({ held }) => held !== null),
    looks: sheet.looks.filter(({ look }) => look !== 'plain'),
  };
}
