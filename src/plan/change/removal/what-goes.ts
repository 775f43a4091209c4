/** What a removal takes away whole, a sheet or a column, as what is written and what is kept of it. */
import type { PresentParts } from '../../marks/flags/present-parts';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { CELLS_PER_STEP, type Steps } from '../../steps';
import { emptySheet, type SheetChange } from '../change-set';
import { digestOf, keepInSteps, type KeptCells } from '../parts/kept-cells';
import { entryNow } from '../parts/snapshot-grids';
import { emptyKept, type KeptSheet } from '../restoration';

export interface GoingPart {
  readonly planned: SheetChange;
  readonly kept: KeptSheet;
}

/** Removes a whole sheet, as it was read: anything typed there meanwhile stops the removal. */
export function* goneSheet(snapshot: SheetSnapshot, names: PresentParts['names']): Steps<GoingPart> {
  const { name, origin, rowCount, columnCount } = snapshot;
  const left: string[] = [];
  for (let r = 0; r < rowCount; r += 1) {
    const digests = Array.from({ length: columnCount }, (_, c) =>
      digestOf(entryNow(snapshot, { rowIndex: origin.rowIndex + r, columnIndex: origin.columnIndex + c })),
    );
    left.push(digests.join(''));
    if (left.length % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
  }
  const on = names.filter(({ sheet }) => sheet === name).map((each) => each.name);
  return {
    planned: { ...emptySheet(name, 'remove'), staleNames: on },
    kept: {
      ...emptyKept(name, 'remove'),
      cells: [{ area: { ...origin, rowCount, columnCount }, held: null, formats: 'General', left }],
      madeNames: on,
    },
  };
}

/** The cells of a column that is to be blank, with digests of what they hold now. */
export function* blankColumn(
  snapshot: SheetSnapshot,
  area: Area,
  formats: KeptCells['formats'],
): Steps<KeptCells> {
  const now = Array.from({ length: area.rowCount }, (_, at) => [
    entryNow(snapshot, { rowIndex: area.rowIndex + at, columnIndex: area.columnIndex }),
  ]);
  return { ...(yield* keepInSteps(area, null, now)), formats };
}
