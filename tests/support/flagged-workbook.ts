/**
 * A model workbook to which the add-in's columns are proposed and written, cell by cell, exactly as the change set
 * says.
 */
import type { PresentParts } from '../../src/plan/marks/flags/present-parts';
import { proposeFlags, type ProposedFlags } from '../../src/plan/change/flags/propose-flags';
import { withoutFlags } from '../../src/plan/marks/flags/without-flags';
import { isSummarySheet } from '../../src/plan/marks/summary/find-summary';
import type { CellChange } from '../../src/plan/change/parts/cells';
import { NOTHING_SAID } from '../../src/plan/change/settings-sheet/setup-said';
import type { SheetChange } from '../../src/plan/change/change-set';
import { DAY_FORMULAS } from '../../src/plan/judge/rating/day-formulas';
import { keptReadBy, READ_BY_COLUMNS, readByWords } from '../../src/plan/judge/rating/read-by';
import { SETTING_NAMES, type WorkedOutSetting } from '../../src/plan/judge/rating/setting-names';
import type { WorkbookReport } from '../../src/plan/judge/report/plan-report';
import { reviewWorkbook } from '../../src/plan/review';
import { makeSetup, type SetupInput } from '../../src/plan/read/setup/setup';
import { a1, columnName } from '../../src/plan/read/sheet/a1';
import type { Area, SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';
import { recalculate } from '../../src/workbench/model/recalculate';
import { resizeTable } from '../../src/workbench/model/tables';
import { serialOf } from '../../src/workbench/model/serial-date';
import {
  addSheet,
  ensureCell,
  findSheet,
  getCell,
  setCell,
  type CellValue,
  type Sheet,
  type Workbook,
} from '../../src/workbench/model/workbook';
import { area } from './grid-snapshot';
import { snapshots } from './read-through-client';

const SETUP = 'Plan setup';

/** Names of columns in tables, which this "Plan setup" does without. */
const OF_TABLES = new Set<string>([
  ...['ownSheets', 'ownAgreed', 'ownPublished', 'meetings'],
  ...Object.values(READ_BY_COLUMNS).flat(),
]);

/** The row of each of its settings, counted from 0. */
const ROW_OF: ReadonlyMap<string, number> = new Map(
  Object.keys(SETTING_NAMES)
    .filter((key) => !OF_TABLES.has(key))
    .map((key, at) => [key, at + 4]),
);

export function setOnSetup(workbook: Workbook, setting: keyof typeof SETTING_NAMES, value: string): void {
  setCell(findSheet(workbook, SETUP) as Sheet, ROW_OF.get(setting) as number, 1, { value });
}

/** The board's words that mean done, as its cell says them. */
export function doneWordsOn(workbook: Workbook): readonly string[] {
  const setup = findSheet(workbook, SETUP) as Sheet;
  const words = getCell(setup, ROW_OF.get('doneWords') as number, 1)?.value ?? '';
  return String(words).split('; ').filter(Boolean);
}

/** Adds the cells of "Plan setup" that the formulas refer to. */
export function withSettings(workbook: Workbook): Workbook {
  addSheet(workbook, SETUP);
  const setup = findSheet(workbook, SETUP) as Sheet;
  const single = Object.entries(SETTING_NAMES).filter(([key]) => !OF_TABLES.has(key));
  single.forEach(([key, name]) => {
    const row = ROW_OF.get(key) as number;
    workbook.names.push({
      name,
      sheet: null,
      formula: `'${SETUP}'!$B$${row + 1}`,
      visible: true,
      comment: '',
    });
    const formula = DAY_FORMULAS[key as WorkedOutSetting] as string | undefined;
    if (formula !== undefined) setCell(setup, row, 1, { value: null, formula });
  });
  return workbook;
}

export function setAsOf(workbook: Workbook, iso: string): void {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const setup = findSheet(workbook, SETUP) as Sheet;
  setCell(setup, 4, 1, { value: serialOf({ year, month, day }, workbook.date1904) });
  recalculate(workbook);
}

export interface Flagged {
  readonly planned: ProposedFlags;
  readonly report: WorkbookReport;
  readonly before: readonly SheetSnapshot[];
}

/** Reads, judges, proposes and writes. The conditional formats made are kept in `rules`, as a workbook would. */
export async function flag(
  workbook: Workbook,
  setup: SetupInput,
  rules: PresentParts['rules'][number][] | null = [],
): Promise<Flagged> {
  const before = (await snapshots(workbook)).filter(
    (sheet) => sheet.name !== SETUP && !isSummarySheet(sheet),
  );
  const report = reviewWorkbook(before.map(withoutFlags), makeSetup(setup));
  const present = rules && { names: namesOf(workbook), rules };
  const words = readByWords({
    doneWords: setup.doneWords?.join('; ') ?? '',
    columns: READ_BY_COLUMNS.columns.map(() => null),
    register: READ_BY_COLUMNS.register.map(() => null),
  });
  const said = { ...NOTHING_SAID, readBy: keptReadBy(words) };
  const planned = proposeFlags(report, before, present, { said });
  setOnSetup(workbook, 'readAs', said.readBy);
  for (const plan of planned.sheets) {
    write(workbook, plan);
    for (const stale of plan.staleRules) {
      const at = rules?.findIndex(
        (rule) => rule.word === stale.word && JSON.stringify(rule.area) === JSON.stringify(stale.area),
      );
      if (rules && at !== undefined && at >= 0) rules.splice(at, 1);
    }
    for (const rule of plan.rules) rules?.push({ sheet: plan.name, area: rule.area, word: rule.word });
  }
  setAsOf(workbook, setup.asOf);
  return { planned, report, before };
}

export function namesOf(workbook: Workbook): PresentParts['names'] {
  return workbook.names.map(({ name, formula }) => {
    const match = /^'?(.+?)'?!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula);
    if (!match) return { name, sheet: null, area: null };
    const [, sheet = '', from = '', top = '', to = from, bottom = top] = match;
    return { name, sheet, area: area(`${from}${top}:${to}${bottom}`) };
  });
}

/** Writes the change set's cells, and throws if a cell no longer holds what it was proposed over. */
export function writeCells(sheet: Sheet, cells: readonly CellChange[]): void {
  for (const { rowIndex, columnIndex, value, formula, before, numberFormat } of cells) {
    const cell = ensureCell(sheet, rowIndex, columnIndex);
    if (before !== undefined && (cell.value ?? '') !== before)
      throw new Error(`${a1(rowIndex, columnIndex)} holds something else than was planned over.`);
    delete cell.formula;
    if (formula !== undefined) cell.formula = formula;
    else cell.value = (value === '' ? null : value) as CellValue;
    if (numberFormat !== undefined) cell.style = { ...cell.style, numberFormat };
  }
}

function write(workbook: Workbook, plan: SheetChange): void {
  const sheet = findSheet(workbook, plan.name) as Sheet;
  writeCells(sheet, plan.cells);
  for (const { name, to } of plan.grow) {
    const table = sheet.tables.find((each) => each.name === name);
    if (!table) throw new Error(`No table ${name}`);
    resizeTable(sheet, table, to);
  }
  for (const { name, sheet: on, area: where } of plan.names) {
    workbook.names = workbook.names.filter((each) => each.name !== name);
    workbook.names.push({
      name,
      sheet: null,
      formula: `'${on}'!${absolute(where)}`,
      visible: true,
      comment: '',
    });
  }
}

const absolute = ({ rowIndex, columnIndex, rowCount, columnCount }: Area): string =>
  `$${columnName(columnIndex)}$${rowIndex + 1}:$${columnName(columnIndex + columnCount - 1)}$${rowIndex + rowCount}`;

/** The texts and values of one named column of a plan, by Excel row. */
export function columnOf(workbook: Workbook, name: string): ReadonlyMap<number, CellValue> {
  const known = namesOf(workbook).find((each) => each.name === name);
  if (!known?.area || known.sheet === null) throw new Error(`No name ${name}`);
  const sheet = findSheet(workbook, known.sheet) as Sheet;
  const found = new Map<number, CellValue>();
  for (let row = known.area.rowIndex; row < known.area.rowIndex + known.area.rowCount; row++) {
    const value = getCell(sheet, row, known.area.columnIndex)?.value ?? null;
    if (value !== null && value !== '') found.set(row + 1, value);
  }
  return found;
}

/** Swaps two rows as sorting does: formulas keep to their own row, and to those at the same distance from it. */
export function swapRows(sheet: Sheet, one: number, other: number): void {
  const [a, b] = [sheet.rows.get(one), sheet.rows.get(other)];
  if (!a || !b) throw new Error('Both rows must hold something.');
  sheet.rows.set(one, b);
  sheet.rows.set(other, a);
  for (const [row, down] of [
    [one, one - other],
    [other, other - one],
  ] as const) {
    for (const cell of sheet.rows.get(row)?.cells.values() ?? [])
      if (cell.formula)
        cell.formula = cell.formula.replace(
          /(\$[A-Z]{1,3})(\d+)/g,
          (_, column: string, at: string) => `${column}${Number(at) + down}`,
        );
  }
}
