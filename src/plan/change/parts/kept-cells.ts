/**
 * Cells that a change wrote, as they were before: compact, with a digest of what the change left in each, so that a
 * cell edited since can be recognised.
 */
import { largest } from '../../long-lists';
import type { Area, CellValue } from '../../read/sheet/sheet-snapshot';
import { finish, type Steps } from '../../steps';

/** What a cell held; a formula with its `=`. */
export type KeptEntry = CellValue | { readonly formula: string };

/** A rectangle of cells that the change wrote. */
export interface KeptCells {
  readonly area: Area;
  /** Row by row; `null` if all were blank. */
  readonly held: readonly (readonly KeptEntry[])[] | null;
  /** Number formats: one for all cells, or row by row. */
  readonly formats: string | readonly (readonly string[])[];
  /**
   * One string per row: the digests of what the change left in its cells, joined (`digestOf`, DIGEST_LENGTH
   * characters each); NOT_WRITTEN for a cell that the change did not write, which was blank.
   */
  readonly left: readonly string[];
  /** Characters of the formulas that the change left in the longest row, if long: an undo sizes its reads by it. */
  readonly rowLength?: number | undefined;
}

const DIGEST_LENGTH = 5;
const DIGESTS = 36 ** DIGEST_LENGTH;
const NOT_WRITTEN = '.'.repeat(DIGEST_LENGTH);
const EACH_DIGEST = new RegExp(`.{1,${DIGEST_LENGTH}}`, 'g');

/**
 * A short digest of a cell's content. Excel's own spelling of a formula (case, spaces, prefixes) makes no difference.
 */
export function digestOf(entry: KeptEntry): string {
  if (entry === '') return '-'.repeat(DIGEST_LENGTH);
  const hash =
    typeof entry === 'object' ? hashOfFormula(entry.formula) : hashOf(`${typeof entry}${String(entry)}`);
  return ((hash >>> 0) % DIGESTS).toString(36).padStart(DIGEST_LENGTH, '0');
}

const SEED = 0x811c9dc5;
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function hashOf(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at += 1) hash = mixed(hash, text.charCodeAt(at));
  return hash;
}

/** `hashOf('f' + plainFormula(formula))`, without making that text: a long plan has tens of megabytes of formulas. */
function hashOfFormula(formula: string): number {
  let hash = mixed(SEED, 0x66);
  for (let at = 0; at < formula.length; at += 1) {
    const code = formula.charCodeAt(at);
    const mayBePrefix = code === 0x5f && (formula.charCodeAt(at + 1) | 0x20) === 0x78;
    if (code > 0x7e || code < 0x20 || mayBePrefix) return hashOf(`f${plainFormula(formula)}`);
    // Neither spaces nor "@"; letters as capitals.
    if (code !== 0x20 && code !== 0x40) hash = mixed(hash, code > 0x60 && code < 0x7b ? code - 0x20 : code);
  }
  return hash;
}

/** A formula without Excel's own spelling, for comparison only. */
export const plainFormula = (formula: string): string =>
  formula.replace(/\s|@|_xlfn\.|_xlws\.|_xlpm\./gi, '').toUpperCase();

export function sameEntry(a: KeptEntry, b: KeptEntry): boolean {
  if (typeof a === 'object' && typeof b === 'object')
    return a.formula === b.formula || plainFormula(a.formula) === plainFormula(b.formula);
  return a === b;
}

/** The digests in a row of `KeptCells.left`, of the cells that were written. */
export const digestsIn = (row: string): readonly string[] =>
  (row.match(EACH_DIGEST) ?? []).filter((digest) => digest !== NOT_WRITTEN);

/** The cells of one column that were written. */
export const keptInColumn = (kept: KeptCells, columnIndex: number): readonly KeptCell[] => {
  const { area, held, formats, left } = kept;
  const c = columnIndex - area.columnIndex;
  if (c < 0 || c >= area.columnCount) return [];
  const cut = <T>(rows: readonly (readonly T[])[]): T[][] => rows.map((row) => row.slice(c, c + 1));
  return keptCells({
    area: { ...area, columnIndex, columnCount: 1 },
    held: held && cut(held),
    formats: typeof formats === 'string' ? formats : cut(formats),
    left: left.map((row) => row.slice(c * DIGEST_LENGTH, (c + 1) * DIGEST_LENGTH)),
  });
};

/** The cells in which the change left what has this digest. */
export const keptWithDigest = (
  { area, held, formats, left }: KeptCells,
  digest: string,
): readonly KeptCell[] =>
  left.flatMap((row, r) =>
    row.includes(digest)
      ? keptCells({
          area: { ...area, rowIndex: area.rowIndex + r, rowCount: 1 },
          held: held && [held[r] ?? []],
          formats: typeof formats === 'string' ? formats : [formats[r] ?? []],
          left: [row],
        }).filter((cell) => cell.left === digest)
      : [],
  );

/** A single cell of a `KeptCells`. */
export interface KeptCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly held: KeptEntry;
  readonly numberFormat: string;
  /** The digest of what the change left. */
  readonly left: string;
}

export function keptCells({ area, held, formats, left }: KeptCells): readonly KeptCell[] {
  const cells: KeptCell[] = [];
  for (let r = 0; r < area.rowCount; r += 1) {
    for (let c = 0; c < area.columnCount; c += 1) {
      const digest = left[r]?.slice(c * DIGEST_LENGTH, (c + 1) * DIGEST_LENGTH) ?? '';
      if (digest === NOT_WRITTEN) continue;
      cells.push({
        rowIndex: area.rowIndex + r,
        columnIndex: area.columnIndex + c,
        held: held?.[r]?.[c] ?? '',
        numberFormat: typeof formats === 'string' ? formats : (formats[r]?.[c] ?? 'General'),
        left: digest,
      });
    }
  }
  return cells;
}

/** In characters; a row's length is kept only if it is longer. */
export const LONG_ROW = 1_000;

const isFormula = (entry: KeptEntry | null): entry is { readonly formula: string } =>
  typeof entry === 'object' && entry !== null;

/** A cell as it is now. */
export interface CellNow {
  readonly entry: KeptEntry;
  readonly numberFormat: string;
}

/**
 * Packs what the cells hold `now`, with digests of what is `left` in their place. `now` is `null` if there was
 * nothing at all. In `left`, `null` stands for a blank cell that is not written.
 */
export const keepCells = (
  area: Area,
  now: readonly (readonly CellNow[])[] | null,
  left: readonly (readonly (KeptEntry | null)[])[],
): KeptCells => finish(keepInSteps(area, now, left));

/** Cells whose digests are taken in one step: a formula has up to a few thousand characters. */
const DIGESTS_PER_STEP = 500;

/** `keepCells` in steps. */
export function* keepInSteps(
  area: Area,
  now: readonly (readonly CellNow[])[] | null,
  left: readonly (readonly (KeptEntry | null)[])[],
): Steps<KeptCells> {
  const rows = now ?? [];
  const blank = rows.every((row) => row.every(({ entry }) => entry === ''));
  const formats = new Set<string>();
  const longest = largest(
    left.map((row) =>
      row.reduce<number>((sum, cell) => sum + (isFormula(cell) ? cell.formula.length : 0), 0),
    ),
  );
  rows.forEach((row, r) =>
    row.forEach(({ numberFormat }, c) => {
      if (left[r]?.[c] !== null) formats.add(numberFormat);
    }),
  );
  const digests: string[] = [];
  const rowsPerStep = Math.max(1, Math.floor(DIGESTS_PER_STEP / area.columnCount));
  for (const row of left) {
    if (digests.length % rowsPerStep === 0) yield rowsPerStep;
    digests.push(row.map((cell) => (cell === null ? NOT_WRITTEN : digestOf(cell))).join(''));
  }
  return {
    area,
    held: blank ? null : rows.map((row) => row.map(({ entry }) => entry)),
    formats:
      formats.size > 1
        ? rows.map((row) => row.map(({ numberFormat }) => numberFormat))
        : ([...formats][0] ?? 'General'),
    left: digests,
    ...(longest > LONG_ROW ? { rowLength: longest } : {}),
  };
}

/**
 * Whether a cell holds what it held before the change (`back`), what the change left (`ours`) or something else
 * (`edited`).
 */
export function standing({ held, left }: KeptCell, now: KeptEntry): 'back' | 'ours' | 'edited' {
  if (sameEntry(held, now)) return 'back';
  return digestOf(now) === left ? 'ours' : 'edited';
}
