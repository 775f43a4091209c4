/**
 * Proposes a new, empty plan on a sheet of its own, from any layout: a title to type over and an Excel table with blank
 * rows, validation for dates and lists, ready to print. The add-in's own columns are added when its rows are flagged.
 */
import type { RatingScheme } from '../../read/setup/rating-scheme';
import type { Profile } from '../../read/schema/profile';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { validationFor } from '../columns/column-validation';
import { FLAG_DATE_FORMAT } from '../../marks/flags/columns/flag-column';
import type { CellChange } from '../parts/cells';
import type { FormatChange } from '../parts/formats';
import { emptySheet, type SheetChange } from '../change-set';
import { freeSheetName } from './free-sheet-name';
import { newPlanColumns } from './new-plan-columns';

export interface AboutNewPlan {
  /** The workbook's sheets, for finding free names. */
  readonly snapshots: readonly SheetSnapshot[];
  readonly scheme: RatingScheme;
  /** Whether "Plan setup" has a register whose names can be offered. */
  readonly leadsNamed: boolean;
}

const HEADER_ROW = 4;
const BLANK_ROWS = 10;
const TITLE_SIZE = 16;
const HEADER_FILL = '#1F3864';
const LINES = '#BFBFBF';
const FAINT = '#595959';
/** Once filled in, read as the day on which the plan was agreed. */
const AGREED = 'Agreed by the board on: (type the date here)';
const HOW_TO =
  'Type one action a row; the table grows as you go on below it. Ratings appear beside it when you flag the plan.';

/** The sheet gets the wanted name, or the next free one. Nothing is overwritten. */
export function proposeNewPlan(profile: Profile, sheetName: string, about: AboutNewPlan): SheetChange {
  const { snapshots, scheme, leadsNamed } = about;
  const name = freeSheetName(
    sheetName,
    snapshots.map((sheet) => sheet.name),
  );
  const columns = newPlanColumns(profile);
  const area = (rowIndex: number, rowCount: number, columnIndex = 0, columnCount = columns.length): Area => ({
    rowIndex,
    rowCount,
    columnIndex,
    columnCount,
  });
  const texts: readonly (readonly [number, number, string])[] = [
    [0, 0, name],
    [1, 0, AGREED],
    [2, 0, HOW_TO],
    ...columns.map(({ header }, at) => [HEADER_ROW, at, header] as const),
  ];
  const body = area(HEADER_ROW + 1, BLANK_ROWS);
  const formats: FormatChange[] = [
    { area: area(0, 1, 0, 1), bold: true, fontSize: TITLE_SIZE },
    { area: area(2, 1, 0, 1), colour: FAINT },
    {
      area: area(HEADER_ROW, 1),
      bold: true,
      wrap: true,
      vertical: 'centre',
      fill: HEADER_FILL,
      colour: '#FFFFFF',
    },
    { area: body, wrap: true, vertical: 'top', lines: { colour: LINES, sides: ['top', 'bottom', 'inside'] } },
  ];
  return {
    ...emptySheet(name, 'create'),
    cells: texts.map(([rowIndex, columnIndex, value]): CellChange => ({
      rowIndex,
      columnIndex,
      value,
      before: '',
    })),
    tables: [{ name: freeTableName(snapshots), area: area(HEADER_ROW, BLANK_ROWS + 1) }],
    formats: [
      ...formats,
      ...columns.flatMap(({ isDate }, at) =>
        isDate
          ? [{ area: { ...body, columnIndex: at, columnCount: 1 }, numberFormat: FLAG_DATE_FORMAT }]
          : [],
      ),
    ],
    validations: columns.flatMap(({ fields }, at) => {
      const asked = validationFor(fields, { scheme, leadsNamed, words: [] });
      return asked ? [{ area: { ...body, columnIndex: at, columnCount: 1 }, ...asked }] : [];
    }),
    columns: columns.map(({ width }, columnIndex) => ({ columnIndex, width })),
    page: {
      paper: 'a4',
      orientation: 'landscape',
      titleRows: [HEADER_ROW, HEADER_ROW],
      // Whole columns, so that rows added later are printed too.
      printArea: null,
      breaksBefore: [],
      header: { left: '', centre: '', right: '' },
      footer: { left: '&A', centre: '', right: 'Page &P of &N' },
      gridlines: true,
      frozenRows: HEADER_ROW + 1,
    },
  };
}

/** Table names must be unique in a workbook. */
function freeTableName(snapshots: readonly SheetSnapshot[]): string {
  const taken = new Set(snapshots.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  let name = 'ActionPlan';
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `ActionPlan${count}`;
  return name;
}
