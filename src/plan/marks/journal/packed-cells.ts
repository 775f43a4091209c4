/**
 * Packs the cells kept for an undo before they become text: each distinct entry is stored once, and a formula filled
 * down a column counts as one entry, because only its row number differs. Unpacking returns exactly what was packed.
 */
import type { KeptSheet, Restoration } from '../../change/restoration';
import type { Steps } from '../../steps';

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

/** Takes a step for every few hundred cells. */
export function* packInSteps({ sheets }: Restoration): Steps<PackedRestoration> {
  const packed: PackedSheet[] = [];
  for (const sheet of sheets) {
    const cells: PackedSheet['cells'][number][] = [];
    for (const kept of sheet.cells) cells.push(yield* cellsPacked(kept));
    packed.push({ ...sheet, cells });
  }
  return { sheets: packed };
}

function* cellsPacked(kept: KeptCells): Steps<KeptCells | PackedCells> {
  if (kept.held === null) return kept;
  const places = new Map<string, number>();
  const entries: KeptEntry[] = [];
  const placeOf = (entry: KeptEntry, row: number): number => {
    const word = withoutRow(entry, row);
    const key = typeof word === 'object' ? `f${word.formula}` : `${typeof word}${String(word)}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, entries.length);
    entries.push(word);
    return entries.length - 1;
  };
  const held: number[][] = [];
  const rowsPerStep = rowsIn(CELLS_PER_STEP, kept.area.columnCount);
  for (const row of kept.held) {
    if (held.length % rowsPerStep === 0) yield rowsPerStep;
    const number = kept.area.rowIndex + held.length + 1;
    held.push(row.map((entry) => placeOf(entry, number)));
  }
  return { ...kept, entries, held };
}

/** Cells packed or unpacked in one step: a formula has up to a few thousand characters. */
const CELLS_PER_STEP = 500;

const rowsIn = (cells: number, columns: number): number => Math.max(1, Math.floor(cells / columns));

/**
 * Takes parsed JSON of any shape, since staff can edit the cells: unpacks what is packed, and returns the rest as it
 * is.
 */
export function* unpackInSteps(json: unknown): Steps<unknown> {
  if (!isRecord(json) || !Array.isArray(json['sheets'])) return json;
  const sheets: unknown[] = [];
  for (const sheet of json['sheets'] as readonly unknown[]) {
    if (!isRecord(sheet) || !Array.isArray(sheet['cells'])) {
      sheets.push(sheet);
      continue;
    }
    const cells: unknown[] = [];
    for (const kept of sheet['cells'] as readonly unknown[]) cells.push(yield* cellsUnpacked(kept));
    sheets.push({ ...sheet, cells });
  }
  return { ...json, sheets };
}

function* cellsUnpacked(cells: unknown): Steps<unknown> {
  if (!isRecord(cells)) return cells;
  const { entries, held: places, ...kept } = cells;
  if (!Array.isArray(entries) || !Array.isArray(places)) return cells;
  const { area } = kept;
  const firstRow = isRecord(area) && typeof area['rowIndex'] === 'number' ? area['rowIndex'] + 1 : 1;
  const held: unknown[] = [];
  for (const row of places as readonly unknown[]) {
    if (held.length % UNPACKED_ROWS === 0) yield UNPACKED_ROWS;
    const number = firstRow + held.length;
    held.push(
      Array.isArray(row) ? row.map((at: unknown) => withRow(entries[Number(at)] as unknown, number)) : row,
    );
  }
  return { ...kept, held };
}

const UNPACKED_ROWS = 25;

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
