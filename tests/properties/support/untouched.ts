/** Compares a workbook after a change with what it was: everything that the change did not propose must be the same. */
import type { SheetChange, ChangeSet } from '../../../src/plan/change/change-set';
import { a1 } from '../../../src/plan/read/sheet/a1';
import type { Area } from '../../../src/plan/read/sheet/sheet-snapshot';
import { contains } from '../../../src/workbench/model/area';
import type { Sheet, Workbook } from '../../../src/workbench/model/workbook';
import { sheetWhole } from './whole-state';

interface SheetBefore {
  readonly sheet: Sheet;
  readonly whole: ReturnType<typeof sheetWhole>;
}

export interface Before {
  readonly sheets: readonly SheetBefore[];
  readonly names: readonly string[];
}

const namesOf = ({ names }: Workbook): string[] =>
  names.map(({ name, formula, visible, comment }) => `${name} ${formula} ${visible} ${comment}`);

export const picture = (workbook: Workbook): Before => ({
  sheets: workbook.sheets.map((sheet) => ({ sheet: structuredClone(sheet), whole: sheetWhole(sheet) })),
  names: namesOf(workbook),
});

/** Every difference that the change sets do not account for, in words; should be empty. */
export function touched(before: Before, now: Workbook, plans: readonly ChangeSet[]): readonly string[] {
  const names = new Set(namesOf(now));
  const planned = plans.flatMap(({ sheets }) => sheets);
  return [
    ...before.names.filter((name) => !names.has(name)).map((name) => `name ${name}`),
    ...before.sheets.flatMap((each, at) => {
      const sheet = now.sheets[at];
      if (sheet?.name !== each.sheet.name) return [`sheet ${each.sheet.name}`];
      const parts = planned.filter(({ name }) => name === sheet.name);
      return sheetTouched(each, sheet, parts).map((words) => `${sheet.name}: ${words}`);
    }),
  ];
}

function sheetTouched(before: SheetBefore, now: Sheet, parts: readonly SheetChange[]): readonly string[] {
  const after = sheetWhole(now);
  const widths = new Set(parts.flatMap(({ columns }) => columns.map(({ columnIndex }) => columnIndex)));
  const lines = (whole: SheetBefore['whole']): unknown =>
    (whole['columns'] as readonly (readonly unknown[])[]).filter(([at]) => !widths.has(at as number));
  const same = ['rows', 'merges', 'freeze', 'protection', 'visibility', 'comments', 'tabColour'];
  return [
    ...same.filter((key) => !alike(before.whole[key], after[key])),
    ...(alike(filterAfter(before.sheet, parts), now.autoFilter) ? [] : ['autoFilter']),
    ...(alike(lines(before.whole), lines(after)) ? [] : ['columns']),
    ...[...widths].filter((at) => holdsContent(before.sheet, at)).map((at) => `width of column ${at}`),
    ...cellsTouched(before, after, parts),
    ...rulesTouched(before.whole['rules'], after['rules']),
    ...validationsTouched(before.sheet, now, parts),
    ...before.sheet.tables
      .filter(({ name, area }) => {
        const table = now.tables.find((each) => each.name === name);
        return !table || table.area.rowCount !== area.rowCount || table.area.columnCount < area.columnCount;
      })
      .map(({ name }) => `table ${name}`),
  ];
}

/** The filter over the area that the plans say, with its own criteria. */
function filterAfter({ autoFilter }: Sheet, parts: readonly SheetChange[]): Sheet['autoFilter'] {
  const planned = parts.flatMap(({ filters }) => filters.filter(({ table }) => table === null)).at(-1);
  return autoFilter && { ...autoFilter, area: planned?.to.area ?? autoFilter.area };
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const holdsContent = ({ rows }: Sheet, columnIndex: number): boolean =>
  [...rows.values()].some(({ cells }) => {
    const cell = cells.get(columnIndex);
    return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
  });

/** Filled cells may change only where a cell was to be written; blank ones also where a format was. */
function cellsTouched(
  before: SheetBefore,
  after: SheetBefore['whole'],
  parts: readonly SheetChange[],
): string[] {
  const [then, now] = [before.whole['cells'], after['cells']] as ReadonlyMap<string, string>[];
  if (!then || !now) return ['cells'];
  const cells = new Set(
    parts.flatMap((part) => part.cells.map(({ rowIndex, columnIndex }) => a1(rowIndex, columnIndex))),
  );
  const areas: readonly Area[] = parts.flatMap(({ copiedFormats, formats }) =>
    [...copiedFormats, ...formats].map(({ area }) => area),
  );
  const isDressed = (address: string): boolean => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return areas.some((area) => contains(area, Number(digits) - 1, column));
  };
  const blank = '[null,null,null,null,null]';
  return [...new Set([...then.keys(), ...now.keys()])].filter((address) => {
    const was = then.get(address);
    if (was === now.get(address) || cells.has(address)) return false;
    return (was !== undefined && !was.startsWith(blank)) || !isDressed(address);
  });
}

/** The board's own rules are still there, in the same order. */
function rulesTouched(before: unknown, after: unknown): string[] {
  const [then, now] = [before, after].map((rules) =>
    (rules as readonly unknown[]).map((rule) => JSON.stringify(rule)),
  );
  const left = (now ?? []).filter((rule) => then?.includes(rule));
  return alike(left, then) ? [] : ['colour rules'];
}

/** A header's note may be added to a cell with validation of the board's, which must stay. */
function validationsTouched(before: Sheet, now: Sheet, parts: readonly SheetChange[]): string[] {
  const notes = new Set(
    parts.flatMap((part) => part.notes.map(({ rowIndex, columnIndex }) => a1(rowIndex, columnIndex))),
  );
  return before.validations.flatMap(({ areas }) =>
    areas.flatMap((area) =>
      Array.from({ length: Math.min(area.rowCount, 60) }, (_, at) => area.rowIndex + at)
        .filter((row) => askedAt(before, row, area.columnIndex) !== askedAt(now, row, area.columnIndex))
        .map((row) => a1(row, area.columnIndex))
        .filter((address) => !notes.has(address))
        .map((address) => `validation of ${address}`),
    ),
  );
}

function askedAt({ validations }: Sheet, rowIndex: number, columnIndex: number): string {
  const found = validations.find(({ areas }) => areas.some((area) => contains(area, rowIndex, columnIndex)));
  const { areas: _, ...rule } = found ?? { areas: [] };
  return JSON.stringify(
    Object.entries(rule)
      .filter(([, value]) => value !== '' && value !== undefined)
      .sort(),
  );
}
