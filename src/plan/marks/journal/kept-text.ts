/**
 * What takes a change back, as the texts of cells: JSON in pieces that a cell can hold, each saying which it is and of what,
 * so that rows which staff sorted are put together again and a text that was touched is known. A change too large to be
 * kept keeps what was the board's own, or nothing.
 */
import { readRestoration, type KeptSheet, type Restoration } from '../../change/restoration';

/** Excel takes 32,767 characters in a cell. */
const PIECE = 30_000;

/** All the journal's texts together, in characters: they travel with the file and are read with every check. */
export const MOST_KEPT = 2_000_000;

export interface KeptText {
  /** None where nothing of it could be kept. */
  readonly pieces: readonly string[];
  readonly whole: boolean;
}

export function keptText(undo: Restoration): KeptText {
  const all = textOf(undo);
  if (all.length <= MOST_KEPT) return { pieces: piecesOf(all), whole: true };
  const own = textOf({ sheets: undo.sheets.map(ownOnly) });
  return { pieces: own.length <= MOST_KEPT ? piecesOf(own) : [], whole: false };
}

/** In any order. `null` where a piece is missing, altered or of another text. */
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

/** Which part it is, of how many, and the sum of the whole. */
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

/** What a cell, a file or a fold of the text could alter is spelt out: halves of characters, marks that are not seen. */
const textOf = (undo: Restoration): string =>
  JSON.stringify(undo).replace(
    /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** FNV-1a, in seven characters: it finds what was altered by mistake. */
function sumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/** Without the blank cells that the add-in filled and formats that were none; of a sheet that it made, everything. */
function ownOnly(sheet: KeptSheet): KeptSheet {
  if (sheet.when === 'remove') return sheet;
  return {
    ...sheet,
    cells: sheet.cells.filter(({ held }) => held !== null),
    looks: sheet.looks.filter(({ look }) => look !== 'plain'),
  };
}
