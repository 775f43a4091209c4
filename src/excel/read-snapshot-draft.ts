/**
 * A sheet's snapshot while it is filled block by block. Converts Excel's answers into snapshot values: the kind of
 * each cell from its value type, and its formula only if it has one.
 */
import type {
  Area,
  CellKind,
  CellValue,
  DateSystem,
  NamedRange,
  SheetSnapshot,
  TableArea,
} from '../plan/read/sheet/sheet-snapshot';
import { inNameOrder } from '../plan/read/sheet/name-order';
import { joinMerges } from './read-snapshot-sizes';

/** The four grids of a range, as Excel returns them. */
export interface CellGrids {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

export interface SheetDraft {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** The used range. */
  readonly area: Area;
  readonly tables: readonly TableArea[];
  readonly names: readonly NamedRange[];
  readonly values: CellValue[][];
  readonly kinds: CellKind[][];
  readonly formulas: string[][];
  readonly numberFormats: string[][];
  readonly merges: Area[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

export function newDraft(
  about: Pick<SheetDraft, 'id' | 'name' | 'visible' | 'area' | 'tables' | 'names'>,
): SheetDraft {
  const grid = <T>(blank: T): T[][] =>
    Array.from({ length: about.area.rowCount }, () => new Array<T>(about.area.columnCount).fill(blank));
  return {
    ...about,
    values: grid<CellValue>(''),
    kinds: grid<CellKind>('blank'),
    formulas: grid(''),
    numberFormats: grid('General'),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** Copies a block into the draft; returns its approximate size in Excel's response, in bytes. */
export function fillCells(draft: SheetDraft, grids: CellGrids): number {
  const { area } = grids;
  let bytes = 0;
  for (let r = 0; r < area.rowCount; r += 1) {
    const row = area.rowIndex - draft.area.rowIndex + r;
    const from = area.columnIndex - draft.area.columnIndex;
    const [values, kinds] = [draft.values[row], draft.kinds[row]];
    const [formulas, numberFormats] = [draft.formulas[row], draft.numberFormats[row]];
    if (!values || !kinds || !formulas || !numberFormats) continue;
    for (let c = 0; c < area.columnCount; c += 1) {
      const value = plainValue(grids.values[r]?.[c]);
      const type = String(grids.valueTypes[r]?.[c] ?? '');
      const formula = grids.formulas[r]?.[c];
      const numberFormat = String(grids.numberFormats[r]?.[c] ?? 'General');
      values[from + c] = value;
      kinds[from + c] = kindOf(type, value);
      // `formulas` repeats a text that begins with "=", whereas a real formula differs from its result.
      if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
        formulas[from + c] = formula;
      numberFormats[from + c] = numberFormat;
      bytes += jsonBytes(value) + jsonBytes(formula) + type.length + jsonBytes(numberFormat) + 6;
    }
  }
  return bytes;
}

/** The finished snapshot. A sheet whose used range is a single blank cell gives no rows and no columns. */
export function snapshotOf(
  draft: SheetDraft,
  { dateSystem, isManual }: { readonly dateSystem: DateSystem; readonly isManual: boolean },
): SheetSnapshot {
  const { area } = draft;
  const isEmpty =
    area.rowCount === 1 &&
    area.columnCount === 1 &&
    draft.kinds[0]?.[0] === 'blank' &&
    draft.formulas[0]?.[0] === '';
  const ascending = (indexes: readonly number[]) => [...indexes].sort((a, b) => a - b);
  return {
    name: draft.name,
    visible: draft.visible,
    dateSystem,
    origin: { rowIndex: area.rowIndex, columnIndex: area.columnIndex },
    rowCount: isEmpty ? 0 : area.rowCount,
    columnCount: isEmpty ? 0 : area.columnCount,
    values: isEmpty ? [] : draft.values,
    kinds: isEmpty ? [] : draft.kinds,
    formulas: isEmpty ? [] : draft.formulas,
    numberFormats: isEmpty ? [] : draft.numberFormats,
    merges: joinMerges(draft.merges),
    hiddenRows: ascending(draft.hiddenRows),
    hiddenColumns: ascending(draft.hiddenColumns),
    ...(isManual ? { calculatedWhenAsked: true } : {}),
    tables: draft.tables,
    ...(draft.names.length > 0 ? { names: inNameOrder(draft.names) } : {}),
  };
}

function plainValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return '';
}

/**
 * The kind from `Excel.RangeValueType`. Types newer than our minimum API version (rich values) are judged by their
 * plain value.
 */
function kindOf(type: string, value: CellValue): CellKind {
  if (type === 'Error') return 'error';
  if (value === '') return 'blank';
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
}

/** The size of a value as JSON in UTF-8, in bytes. */
function jsonBytes(value: unknown): number {
  if (typeof value !== 'string') return String(value).length;
  let bytes = value.length + 2;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    else if (code === 0x22 || code === 0x5c || code < 0x20) bytes += 1;
  }
  return bytes;
}
