/** A cell as the engine is shown it while some formulas are calculated: a formula to calculate, or a value. */
import type { CellLike } from '@cj-tech-master/excelts/formula';
import { modelOf, plainValue } from '../engine-sheet';
import type { Cell } from '../workbook';

class PartCell {
  readonly row: number;
  readonly col: number;

  constructor(
    rowIndex: number,
    columnIndex: number,
    private readonly cell: Cell,
    readonly formula: string | undefined,
    private readonly spill: () => void,
  ) {
    this.row = rowIndex + 1;
    this.col = columnIndex + 1;
  }

  get type(): number {
    return this.formula !== undefined ? 6 : this.cell.value === null ? 0 : 2;
  }

  get model(): CellLike['model'] {
    return this.formula === undefined ? {} : modelOf(this.cell);
  }

  get value(): unknown {
    return this.cell.value;
  }

  /** The engine writes only results that are larger than one cell here. */
  set value(_value: unknown) {
    this.spill();
  }

  get result(): CellLike['result'] {
    return this.cell.value ?? undefined;
  }

  set result(value: unknown) {
    this.cell.value = plainValue(value) ?? 0;
  }
}

/** The engine's types do not allow a `formula` property that is present but undefined. */
export const partCell = (...given: ConstructorParameters<typeof PartCell>): CellLike =>
  // eslint-disable-next-line no-restricted-syntax -- the arguments of one call
  new PartCell(...given) as CellLike;
