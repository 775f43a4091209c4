/** What the cells of a column say for each field: the shares of its signs, weighed; how much of it is filled. */
import { CELL_SIGNS } from './cell-signs';
import type { SampleCell } from './cell-signs/cell-sign';
import { FIELDS, type Field } from './fields';

export interface ColumnContent {
  /** Filled cells of the sample, of so many rows. */
  readonly filled: number;
  readonly rows: number;
  /** What they say for each field, in units of log odds, in the order of `FIELDS`. */
  readonly fit: readonly number[];
}

/** Cells count half as much as words, and have an opinion only where there are some. */
const MOST_FOR = 2.6;
const MOST_AGAINST = -7;
/** So many cells say half of what many would. */
const HALF_SAID = 0.7;

/** What a column says in which a few texts recur. */
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
