/**
 * What is needed to undo a change, or to finish it, as texts for cells. If the undo is too large, only what was the
 * board's own is kept, or nothing.
 */
import { compactChange, readRecordedChange, type RecordedChange } from '../../change/recorded-change';
import { readInSteps, type KeptSheet, type Restoration } from '../../change/restoration';
import { jsonParts, parseInSteps } from '../../json-in-steps';
import { packInSteps, unpackInSteps } from './packed-cells';
import { finish, type Steps } from '../../steps';
import { MOST_PIECES, piecesInSteps, textInSteps } from './pieces';

export interface KeptText {
  /** Empty if none of it could be kept. */
  readonly pieces: readonly string[];
  readonly whole: boolean;
}

export const keptText = (undo: Restoration, most = MOST_PIECES): KeptText =>
  finish(keptTextInSteps(undo, most));

/** `keptText` in steps: packing what undoes the flags of a long plan takes a while. */
export function* keptTextInSteps(undo: Restoration, most = MOST_PIECES): Steps<KeptText> {
  const all = yield* piecesInSteps(inertParts(yield* packInSteps(undo)), most);
  if (all) return { pieces: all, whole: true };
  const own = yield* packInSteps({ sheets: undo.sheets.map(ownOnly) });
  return { pieces: (yield* piecesInSteps(inertParts(own), most)) ?? [], whole: false };
}

/** Takes the pieces in any order. `null` if one is missing, altered or from another text. */
export function* restorationInSteps(pieces: readonly string[]): Steps<Restoration | null> {
  return yield* readInSteps(yield* unpackInSteps(yield* jsonOf(pieces)));
}

/** Empty if it is too large to be kept. */
export function* finishText(change: RecordedChange): Steps<readonly string[]> {
  return (yield* piecesInSteps(inertParts(compactChange(change)))) ?? [];
}

export const changeOf = (pieces: readonly string[]): RecordedChange | null =>
  readRecordedChange(finish(jsonOf(pieces)));

/** `null` if the pieces do not hold JSON. */
export function* jsonOf(pieces: readonly string[]): Steps<unknown> {
  const text = yield* textInSteps(pieces);
  if (text === null) return null;
  try {
    return yield* parseInSteps(text);
  } catch {
    return null;
  }
}

/** JSON in which whatever a cell, a file or text normalisation could alter is escaped: lone surrogates and invisible characters. */
function* inertParts(value: object): Generator<string, void, void> {
  for (const part of jsonParts(value))
    yield part.replace(
      /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
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
