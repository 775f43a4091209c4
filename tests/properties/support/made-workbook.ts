/**
 * Generates a board's workbook from a seed: one plan or two, surrounded by everything that boards put on a sheet.
 * States the obstacle to a change, if there is one.
 */
import { addFormat } from '../../../src/workbench/model/conditional-formats';
import { filterRows } from '../../../src/workbench/model/filter-rows';
import { recalculate } from '../../../src/workbench/model/recalculate';
import type { Style } from '../../../src/workbench/model/style';
import {
  addSheet,
  ensureRow,
  getCell,
  newWorkbook,
  setCell,
  type Sheet,
  type Workbook,
} from '../../../src/workbench/model/workbook';
import { seeded, type Seeded } from '../../support/seeded';
import { HOSTILE, putPlan, type MadePlan } from './made-plan';

export interface MadeWorkbook {
  readonly workbook: Workbook;
  readonly plans: readonly MadePlan[];
  readonly refuses: 'sheet-protected' | 'filter-active' | null;
}

const LAST_COLUMN = 16_383;
const SHEET_NAMES = ['Plan', "Board's plan", 'Action Plan 2016', '__proto__', 'Plän & “co”'];

export function makeWorkbook(seed: number): MadeWorkbook {
  const random = seeded(seed * 7919 + 13);
  const chance = (share: number): boolean => random.next() < share;
  const workbook = newWorkbook({ date1904: chance(0.1) });
  if (chance(0.3)) putNotes(workbook);
  const sheet = addSheet(workbook, random.pick(SHEET_NAMES));
  const plans = putPlans(workbook, sheet, random);
  if (chance(0.5)) putTitle(sheet, random, plans);
  if (chance(0.4)) formatLines(sheet, random, plans);
  if (chance(0.4)) formatBeside(sheet, random, plans);
  if (chance(0.15)) writeBeside(sheet, random, plans);
  if (chance(0.4)) layRules(workbook, sheet, random, plans);
  if (chance(0.4)) askTypers(sheet, random, plans);
  if (chance(0.3)) sheet.freeze = { rowCount: 1 + random.below(3), columnCount: random.below(3) };
  if (chance(0.3)) giveNames(workbook, sheet, random, plans);
  if (chance(0.2)) addSheet(workbook, 'Protected').protection = { options: {}, hasPassword: true };
  if (chance(0.2)) addSheet(workbook, 'Hidden').visibility = 'Hidden';
  const refuses = chance(0.03) ? 'sheet-protected' : chance(0.03) ? 'filter-active' : null;
  if (refuses === 'sheet-protected') sheet.protection = { options: {}, hasPassword: false };
  const tables = sheet.tables.length > 0;
  if (refuses === 'filter-active' || (chance(0.15) && !tables)) putFilter(sheet, plans, refuses !== null);
  recalculate(workbook);
  return { workbook, plans, refuses };
}

function putPlans(workbook: Workbook, sheet: Sheet, random: Seeded): readonly MadePlan[] {
  const roll = random.next();
  const top = random.below(5);
  const left = roll < 0.06 ? LAST_COLUMN - 6 - random.below(24) : random.below(4);
  const two = roll > 0.06 && roll < 0.4;
  const first = putPlan(workbook, sheet, random, { top, left, plain: two && roll > 0.2 });
  if (!two) return [first];
  const second =
    roll < 0.2
      ? { top: first.end + 2 + random.below(3), left }
      : { top, left: left + first.columnCount + 1 + random.below(2), plain: true };
  return [first, putPlan(workbook, sheet, random, second)];
}

/** A sheet before the plan's, with formulas that refer to it. */
function putNotes(workbook: Workbook): void {
  const notes = addSheet(workbook, 'Notes');
  setCell(notes, 0, 0, { value: 'Figures of the board', style: { font: { bold: true, size: 14 } } });
  setCell(notes, 2, 1, { value: 12.5, style: { numberFormat: '0.0' } });
  setCell(notes, 3, 1, { value: null, formula: '=B3*2' });
  notes.columns.set(0, { width: 40 });
  notes.merges.push({ rowIndex: 0, rowCount: 1, columnIndex: 0, columnCount: 3 });
}

function putTitle(sheet: Sheet, random: Seeded, [plan]: readonly MadePlan[]): void {
  if (!plan || plan.top < 2) return;
  setCell(sheet, 0, plan.left, {
    value: 'Anyshire Board: action plan',
    style: { font: { bold: true, size: 16 } },
  });
  const room = LAST_COLUMN + 1 - plan.left;
  // A title merged across, sometimes further than the plan goes.
  if (random.next() < 0.6)
    sheet.merges.push({
      rowIndex: 0,
      rowCount: 1,
      columnIndex: plan.left,
      columnCount: Math.min(plan.columnCount + random.below(6), room),
    });
}

/** Gives rows and columns heights, widths, formats and outline levels of their own; hides some. */
function formatLines(sheet: Sheet, random: Seeded, plans: readonly MadePlan[]): void {
  for (const { top, left, columnCount, rows } of plans) {
    for (const rowIndex of rows) {
      const row = ensureRow(sheet, rowIndex);
      const roll = random.next();
      if (roll < 0.1) row.hidden = true;
      else if (roll < 0.2) row.outlineLevel = 1;
      else if (roll < 0.3) row.height = 45.75;
    }
    if (random.next() < 0.2) ensureRow(sheet, top).height = 60;
    for (let column = left; column < Math.min(left + columnCount + 8, LAST_COLUMN + 1); column += 1) {
      const roll = random.next();
      if (roll < 0.1) sheet.columns.set(column, { width: 5 + random.below(40) });
      else if (roll < 0.14) sheet.columns.set(column, { hidden: true, width: 12 });
      else if (roll < 0.2)
        sheet.columns.set(column, {
          style: { numberFormat: '0.0%', fill: { pattern: 'solid', colour: { rgb: '#FFF2CC' } } },
        });
    }
  }
}

const ODD_LOOKS: readonly Style[] = [
  { fill: { pattern: 'solid', colour: { rgb: '#FFE0E0' } } },
  { numberFormat: '0.00%' },
  { numberFormat: '@', font: { italic: true } },
  { borders: { bottom: { line: 'double', colour: { rgb: '#112233' } } } },
  { alignment: { wrap: true, indent: 2, horizontal: 'Left' } },
  { font: { bold: true, underline: 'Single', colour: { rgb: '#C00000' } } },
];

/** Formats blank cells to the right of a plan. */
function formatBeside(sheet: Sheet, random: Seeded, plans: readonly MadePlan[]): void {
  for (const { top, end, left, columnCount } of plans) {
    const count = 1 + random.below(12);
    for (let at = 0; at < count; at += 1) {
      const column = left + columnCount + random.below(18);
      const row = top + random.below(end - top + 2);
      if (column <= LAST_COLUMN && !getCell(sheet, row, column))
        setCell(sheet, row, column, { value: null, style: random.pick(ODD_LOOKS) });
    }
  }
}

/** Writes words of the board's to the right of a plan: beside its rows, or below them. */
function writeBeside(sheet: Sheet, random: Seeded, plans: readonly MadePlan[]): void {
  const plan = plans.at(-1);
  if (!plan) return;
  const column = plan.left + plan.columnCount + 1 + random.below(6);
  const row = random.next() < 0.5 ? random.pick(plan.rows) : plan.end + 1 + random.below(4);
  if (column <= LAST_COLUMN && !getCell(sheet, row, column))
    setCell(sheet, row, column, { value: random.pick(['Ask the chair', ...HOSTILE]) });
}

function layRules(workbook: Workbook, sheet: Sheet, random: Seeded, plans: readonly MadePlan[]): void {
  for (const { top, end, left, columnCount } of plans) {
    const area = { rowIndex: top + 1, rowCount: end - top - 1, columnIndex: left, columnCount };
    const style: Style = { fill: { pattern: 'solid', colour: { rgb: '#FFC7CE' } } };
    addFormat(workbook, sheet, [area], { kind: 'expression', formula: `LEN($A${top + 2})>3`, style });
    if (random.next() < 0.5)
      addFormat(workbook, sheet, [{ ...area, columnIndex: left + columnCount - 1, columnCount: 1 }], {
        kind: 'cellIs',
        operator: 'equal',
        formulas: ['"Red"'],
        style,
      });
    if (random.next() < 0.5)
      addFormat(workbook, sheet, [{ ...area, rowIndex: 0, rowCount: 1_048_576 }], {
        kind: 'text',
        operator: 'contains',
        text: 'overdue',
        formula: `NOT(ISERROR(SEARCH("overdue",A1)))`,
        style,
      });
  }
}

function askTypers(sheet: Sheet, random: Seeded, plans: readonly MadePlan[]): void {
  const base = { allowBlank: true, inCellDropdown: true, errorStyle: 'stop', showError: true } as const;
  for (const { top, end, left, columnCount } of plans) {
    const columnIndex = left + random.below(columnCount);
    const half = random.next() < 0.5;
    sheet.validations.push({
      areas: [{ rowIndex: top + 1, rowCount: half ? 2 : end - top - 1, columnIndex, columnCount: 1 }],
      kind: 'list',
      formula1: '"Yes,No,Maybe"',
      ...base,
      showPrompt: true,
      promptTitle: 'Ours',
      promptMessage: 'Choose one.',
    });
    const beside = left + columnCount + random.below(4);
    if (random.next() < 0.4 && beside <= LAST_COLUMN)
      sheet.validations.push({
        areas: [{ rowIndex: top, rowCount: end - top, columnIndex: beside, columnCount: 1 }],
        kind: 'whole',
        operator: 'between',
        formula1: '1',
        formula2: '10',
        ...base,
        showPrompt: false,
      });
  }
}

function giveNames(workbook: Workbook, sheet: Sheet, random: Seeded, [plan]: readonly MadePlan[]): void {
  if (!plan) return;
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const push = (name: string, formula: string): void =>
    void workbook.names.push({ name, sheet: null, formula, visible: true, comment: 'ours' });
  push('Our_Actions', `${quoted}!$A$${plan.top + 2}:$A$${plan.end}`);
  push('Our_Rate', '0.2');
  // A board may use a name that the add-in would like to give.
  if (random.next() < 0.3) push(random.pick(['Plan_Due', 'plan_rag', 'Plan_Key']), `${quoted}!$A$1`);
}

function putFilter(sheet: Sheet, [plan]: readonly MadePlan[], active: boolean): void {
  if (!plan) return;
  const area = {
    rowIndex: plan.top,
    rowCount: plan.end - plan.top,
    columnIndex: plan.left,
    columnCount: plan.columnCount,
  };
  sheet.autoFilter = { area, columns: active ? [{ columnOffset: 0, values: ['1'] }] : [] };
  if (active) filterRows(sheet, sheet.autoFilter, false);
}
