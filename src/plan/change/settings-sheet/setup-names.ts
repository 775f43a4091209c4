/**
 * The workbook's names for what the live formulas and drop-downs need of "Plan setup": the cells of three settings, and the
 * column of the leads' names. Planned again where they are missing or where their rows have moved.
 */
import { SETTING_NAMES } from '../../judge/rating/rating-formula-terms';
import type { SetupTableId } from '../../read/setup/setup-table';
import type { Area } from '../../read/sheet/sheet-snapshot';
import type { PresentParts } from '../../marks/flags/present-parts';
import type { PlannedName } from '../parts/sheet-state';

/** Where a table of the sheet stands, or will stand once what is planned is written. */
export interface TablePlace {
  /** By what tells a row from others: for settings, the setting's own key. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
  /** Of the body, blank rows included. */
  readonly firstRow: number;
  readonly rowCount: number;
}

export type SetupPlaces = ReadonlyMap<SetupTableId, TablePlace>;

/** Those whose cells are there; `sheet` as it is called in this workbook. */
export function setupNames(sheet: string, places: SetupPlaces): readonly PlannedName[] {
  const settings = places.get('settings');
  const value = settings?.columnOf.get('value');
  const cells = (['asOf', 'dueSoonDays', 'scheme'] as const).flatMap((key): PlannedName[] => {
    const rowIndex = settings?.rowOf.get(key);
    if (rowIndex === undefined || value === undefined) return [];
    return [{ name: SETTING_NAMES[key], sheet, area: column(rowIndex, 1, value) }];
  });
  const leads = places.get('leads');
  const name = leads?.columnOf.get('name');
  if (!leads || name === undefined || leads.rowCount === 0) return cells;
  return [...cells, { name: SETTING_NAMES.leads, sheet, area: column(leads.firstRow, leads.rowCount, name) }];
}

/** Of the wanted names those that the workbook lacks or that lie elsewhere. */
export function namesToWrite(
  wanted: readonly PlannedName[],
  present: PresentParts['names'],
): readonly PlannedName[] {
  const known = new Map(present.map((name) => [name.name.toLowerCase(), name]));
  return wanted.filter(({ name, sheet, area }) => {
    const now = known.get(name.toLowerCase());
    return !now?.area || now.sheet?.toLowerCase() !== sheet.toLowerCase() || !isSame(now.area, area);
  });
}

const column = (rowIndex: number, rowCount: number, columnIndex: number): Area => ({
  rowIndex,
  rowCount,
  columnIndex,
  columnCount: 1,
});

const isSame = (a: Area, b: Area): boolean =>
  a.rowIndex === b.rowIndex &&
  a.columnIndex === b.columnIndex &&
  a.rowCount === b.rowCount &&
  a.columnCount === b.columnCount;
