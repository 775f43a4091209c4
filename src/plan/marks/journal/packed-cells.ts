/**
 * Packs the cells kept for an undo before they become text: each distinct entry is stored once, and a formula filled
 * down a column counts as one entry, because only its row number differs. Unpacking returns exactly what was packed.
 */
import type { KeptSheet, Restoration } from '../../change/restoration';

type KeptCells = KeptSheet['cells'][number];
type KeptEntry = NonNullable<KeptCells['held']>[number][number];

/** Stands for the number of the formula's own row; a formula that holds this character is left as it is. */
const OWN_ROW = '\u0001';

/** `held` gives the position of each entry in `entries`, row by row. */
type PackedCells = Omit<KeptCells, 'held'> & {
  readonly entries: readonly KeptEntry[];
  readonly held: readonly (readonly number[])[];
};

type PackedSheet = Omit<KeptSheet, 'cells'> & { readonly cells: readonly (KeptCells | PackedCells)[] };

export interface PackedRestoration {
  readonly sheets: readonly PackedSheet[];
}

export const packCells = ({ sheets }: Restoration): PackedRestoration => ({
  sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(packed) })),
});

function packed(kept: KeptCells): KeptCells | PackedCells {
  if (kept.held === null) return kept;
  const places = new Map<string, number>();
  const entries: KeptEntry[] = [];
  const held = kept.held.map((row, r) =>
    row.map((entry) => {
      const word = withoutRow(entry, kept.area.rowIndex + r + 1);
      const key = typeof word === 'object' ? `f${word.formula}` : `${typeof word}${String(word)}`;
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, entries.length);
      entries.push(word);
      return entries.length - 1;
    }),
  );
  return { ...kept, entries, held };
}

/**
 * Takes parsed JSON of any shape, since staff can edit the cells: unpacks what is packed, and returns the rest as it
 * is.
 */
export function unpackCells(json: unknown): unknown {
  if (!isRecord(json) || !Array.isArray(json['sheets'])) return json;
  return { ...json, sheets: json['sheets'].map(unpackedSheet) };
}

function unpackedSheet(sheet: unknown): unknown {
  if (!isRecord(sheet) || !Array.isArray(sheet['cells'])) return sheet;
  return { ...sheet, cells: sheet['cells'].map(unpacked) };
}

function unpacked(cells: unknown): unknown {
  if (!isRecord(cells)) return cells;
  const { entries, held, ...kept } = cells;
  if (!Array.isArray(entries) || !Array.isArray(held)) return cells;
  const { area } = kept;
  const firstRow = isRecord(area) && typeof area['rowIndex'] === 'number' ? area['rowIndex'] + 1 : 1;
  return {
    ...kept,
    held: held.map((row: unknown, r) =>
      Array.isArray(row)
        ? row.map((at: unknown) => withRow(entries[Number(at)] as unknown, firstRow + r))
        : row,
    ),
  };
}

function withoutRow(entry: KeptEntry, row: number): KeptEntry {
  if (typeof entry !== 'object' || entry.formula.includes(OWN_ROW)) return entry;
  const own = String(row);
  return { formula: entry.formula.replace(/\d+/g, (number) => (number === own ? OWN_ROW : number)) };
}

function withRow(entry: unknown, row: number): unknown {
  if (!isRecord(entry) || typeof entry['formula'] !== 'string') return entry;
  return { formula: entry['formula'].replaceAll(OWN_ROW, String(row)) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
