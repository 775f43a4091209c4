/**
 * What is needed to undo a change, or to finish it, as texts for cells. If the undo is too large, only what was the
 * board's own is kept, or nothing.
 */
import { compactChange, readRecordedChange, type RecordedChange } from '../../change/recorded-change';
import { readRestoration, type KeptSheet, type Restoration } from '../../change/restoration';
import { packCells, unpackCells } from './packed-cells';
import { finish, type Steps } from '../../steps';
import { MOST_PIECES, piecesInSteps, textOfPieces } from './pieces';

export interface KeptText {
  /** Empty if none of it could be kept. */
  readonly pieces: readonly string[];
  readonly whole: boolean;
}

export const keptText = (undo: Restoration, most = MOST_PIECES): KeptText =>
  finish(keptTextInSteps(undo, most));

/** `keptText` in steps: packing what undoes the flags of a long plan takes a while. */
export function* keptTextInSteps(undo: Restoration, most = MOST_PIECES): Steps<KeptText> {
  const cells = packCells(undo);
  yield 0;
  const all = yield* piecesInSteps(inert(cells), most);
  if (all) return { pieces: all, whole: true };
  const own = packCells({ sheets: undo.sheets.map(ownOnly) });
  return { pieces: (yield* piecesInSteps(inert(own), most)) ?? [], whole: false };
}

/** Takes the pieces in any order. `null` if one is missing, altered or from another text. */
export const restorationOf = (pieces: readonly string[]): Restoration | null =>
  readRestoration(unpackCells(jsonOf(pieces)));

/** Empty if it is too large to be kept. */
export function* finishText(change: RecordedChange): Steps<readonly string[]> {
  return (yield* piecesInSteps(inert(compactChange(change)))) ?? [];
}

export const changeOf = (pieces: readonly string[]): RecordedChange | null =>
  readRecordedChange(jsonOf(pieces));

function jsonOf(pieces: readonly string[]): unknown {
  const text = textOfPieces(pieces);
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Escapes whatever a cell, a file or text normalisation could alter: lone surrogates and invisible characters. */
const inert = (value: object): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

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
