/**
 * Works out what the cells of a column suggest for each field: the shares of its cells with each sign, weighted, and
 * how many are filled.
 */
import { CELL_SIGNS } from './cell-signs';
import type { SampleCell } from './cell-signs/cell-sign';
import { FIELDS, type Field } from './fields';

export interface ColumnContent {
  /** Filled cells of the sample, out of `rows`. */
  readonly filled: number;
  readonly rows: number;
  /** What they suggest for each field, in log odds, in the order of `FIELDS`. */
  readonly fit: readonly number[];
}

/** Limits on what cells can contribute, in log odds: less than words can, and only with enough cells. */
const MOST_FOR = 2.6;
const MOST_AGAINST = -7;
/** This many cells carry half the weight of a full column. */
const HALF_SAID = 0.7;

/** What it suggests if a column has only a few recurring values. */
const FEW_VALUES: Readonly<Partial<Record<Field, number>>> = {
  status: 0.6,
  statedRag: 0.6,
  priority: 0.6,
  theme: 0.5,
  source: 0.5,
  lead: 0.3,
  action: -1.2,
  recommendation: -0.4,
  ref: -0.8,
  progress: -0.3,
};

export const NO_CONTENT: ColumnContent = { filled: 0, rows: 0, fit: FIELDS.map(() => 0) };

export function contentOf(cells: readonly SampleCell[], rows: number): ColumnContent {
  const filled = cells.length;
  const fit = FIELDS.map(() => 0);
  if (filled === 0) return { ...NO_CONTENT, rows };
  const add = (speaks: Readonly<Partial<Record<Field, number>>>, share: number) =>
    FIELDS.forEach((field, at) => {
      fit[at] = (fit[at] as number) + share * (speaks[field] ?? 0);
    });
  for (const { bears, speaks, lacks } of CELL_SIGNS) {
    let bearing = 0;
    for (const cell of cells) if (bears(cell)) bearing += 1;
    if (bearing > 0) add(speaks, bearing / filled);
    else if (lacks && filled >= 3) add(lacks, 1);
  }
  const distinct = new Set(cells.map(({ text }) => text)).size;
  if (filled >= 4 && distinct <= Math.max(2, filled / 3)) add(FEW_VALUES, 1);
  const said = filled / (filled + HALF_SAID);
  return {
    filled,
    rows,
    fit: fit.map((each) => said * Math.max(MOST_AGAINST, Math.min(MOST_FOR, each))),
  };
}
