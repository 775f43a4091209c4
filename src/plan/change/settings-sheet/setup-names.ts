/**
 * The defined names that live formulas and drop-downs need from "Plan setup": the cells of settings, and
 * columns of leads' names, of plans with dates of their own and of meetings. Written again if they are missing or their rows have moved.
 */
import { ROWS_COMPARED } from '../../judge/rating/counted-from';
import { ROWS_READ_BY } from '../../judge/rating/read-by';
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
  const cells = SINGLE.flatMap((key): NameChange[] => {
    const rowIndex = settings?.rowOf.get(key);
    if (rowIndex === undefined || value === undefined) return [];
    return [{ name: SETTING_NAMES[key], sheet, area: column(rowIndex, 1, value) }];
  });
  const columns = COLUMNS.flatMap(({ name, of, key, rows }): NameChange[] => {
    const table = places.get(of);
    const columnIndex = table?.columnOf.get(key);
    const rowCount = rows ?? table?.rowCount ?? 0;
    if (!table || columnIndex === undefined || rowCount === 0) return [];
    return [{ name: SETTING_NAMES[name], sheet, area: column(table.firstRow, rowCount, columnIndex) }];
  });
  return [...cells, ...columns];
}

const SINGLE = [
  'asOf',
  'dueSoonDays',
  'scheme',
  'day',
  'soonUntil',
  'agreed',
  'published',
  'yearKind',
  'countedFrom',
  'readBy',
  'readAs',
  'doneWords',
] as const;

/** Columns of tables; those of `rows` reach below the table as it is, so that a row added there is noticed. */
const COLUMNS: readonly {
  readonly name: keyof typeof SETTING_NAMES;
  readonly of: SetupTableId;
  readonly key: string;
  readonly rows?: number;
}[] = [
  { name: 'leads', of: 'leads', key: 'name' },
  { name: 'ownSheets', of: 'plans', key: 'sheet', rows: ROWS_COMPARED.own },
  { name: 'ownAgreed', of: 'plans', key: 'agreed', rows: ROWS_COMPARED.own },
  { name: 'ownPublished', of: 'plans', key: 'published', rows: ROWS_COMPARED.own },
  { name: 'meetings', of: 'meetings', key: 'date', rows: ROWS_COMPARED.meetings },
  { name: 'confirmedSheets', of: 'columns', key: 'sheet', rows: ROWS_READ_BY },
  { name: 'confirmedHeaders', of: 'columns', key: 'header', rows: ROWS_READ_BY },
  { name: 'confirmedFields', of: 'columns', key: 'fields', rows: ROWS_READ_BY },
  { name: 'layouts', of: 'layouts', key: 'layout', rows: ROWS_READ_BY },
  { name: 'layoutHeaders', of: 'layouts', key: 'header', rows: ROWS_READ_BY },
  { name: 'layoutFields', of: 'layouts', key: 'fields', rows: ROWS_READ_BY },
  { name: 'registerNames', of: 'leads', key: 'name', rows: ROWS_READ_BY },
  { name: 'registerKinds', of: 'leads', key: 'kind', rows: ROWS_READ_BY },
  { name: 'registerAliases', of: 'leads', key: 'aliases', rows: ROWS_READ_BY },
];

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
