/**
 * The defined names that live formulas and drop-downs need from "Plan setup": the cells of five settings, and the
 * column of leads' names. Written again if they are missing or their rows have moved.
 */
import { SETTING_NAMES } from '../../judge/rating/setting-names';
import type { SetupTableId } from '../../read/setup/tables';
import { sameArea } from '../../read/sheet/overlap';
import type { Area } from '../../read/sheet/sheet-snapshot';
import type { PresentParts } from '../../marks/flags/present-parts';
import type { NameChange } from '../parts/sheet-state';

/** Where a table of the sheet lies, or will lie once the change is written. */
export interface TablePlace {
  /** By the row's key: for settings, the setting's own key. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
  /** The first row of the body; `rowCount` includes blank rows. */
  readonly firstRow: number;
  readonly rowCount: number;
}

export type SetupPlaces = ReadonlyMap<SetupTableId, TablePlace>;

/** The names whose cells exist; `sheet` is the sheet's name in this workbook. */
export function setupNames(sheet: string, places: SetupPlaces): readonly NameChange[] {
  const settings = places.get('settings');
  const value = settings?.columnOf.get('value');
  const cells = (['asOf', 'dueSoonDays', 'scheme', 'day', 'soonUntil'] as const).flatMap(
    (key): NameChange[] => {
      const rowIndex = settings?.rowOf.get(key);
      if (rowIndex === undefined || value === undefined) return [];
      return [{ name: SETTING_NAMES[key], sheet, area: column(rowIndex, 1, value) }];
    },
  );
  const leads = places.get('leads');
  const name = leads?.columnOf.get('name');
  if (!leads || name === undefined || leads.rowCount === 0) return cells;
  return [...cells, { name: SETTING_NAMES.leads, sheet, area: column(leads.firstRow, leads.rowCount, name) }];
}

/** The wanted names that the workbook lacks or that lie elsewhere. */
export function namesToWrite(
  wanted: readonly NameChange[],
  present: PresentParts['names'],
): readonly NameChange[] {
  const known = new Map(present.map((name) => [name.name.toLowerCase(), name]));
  return wanted.filter(({ name, sheet, area }) => {
    const now = known.get(name.toLowerCase());
    return !now?.area || now.sheet?.toLowerCase() !== sheet.toLowerCase() || !sameArea(now.area, area);
  });
}

const column = (rowIndex: number, rowCount: number, columnIndex: number): Area => ({
  rowIndex,
  rowCount,
  columnIndex,
  columnCount: 1,
});
