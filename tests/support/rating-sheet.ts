/** A model workbook with the facts of actions in cells, live formulas beside them, and settings as defined names. */
import type { IsoDate } from '../../src/plan/read/dates/calendar';
import {
  achievedFormula,
  daysFormula,
  dueFormula,
  ragFormula,
  whyFormula,
} from '../../src/plan/judge/rating/cell-formulas';
import { DAY_FORMULAS } from '../../src/plan/judge/rating/day-formulas';
import type { RatingReferences } from '../../src/plan/judge/rating/rating-formula-terms';
import { readingCode, type LastingFacts } from '../../src/plan/judge/rating/reading-code';
import { ruleFormula } from '../../src/plan/judge/rating/rule-formula';
import { SETTING_NAMES, type WorkedOutSetting } from '../../src/plan/judge/rating/setting-names';
import { isoDateToSerial } from '../../src/plan/read/sheet/serial-date';
import { recalculate } from '../../src/workbench/model/recalculate';
import {
  addSheet,
  getCell,
  newWorkbook,
  setCell,
  type CellValue,
  type Sheet,
  type Workbook,
} from '../../src/workbench/model/workbook';

/** The board's own columns, then ours. */
export const OWN_DUE = 0;
export const OWN_ACHIEVED = 1;
export const OWN_ACTION = 2;
const RAG_COLUMN = 5;
const COLUMNS = { due: 3, achieved: 4, rag: RAG_COLUMN, why: 6, days: 7, rule: 8, reading: 9, words: 10 };
export const READING_COLUMN = COLUMNS.reading;

/** The board's cells are blank as when they were read, so that the facts alone decide. */
export function referencesInRow(rowIndex: number): RatingReferences {
  const cell = (column: number): string => `$${String.fromCharCode(65 + column)}${rowIndex + 1}`;
  return {
    due: cell(COLUMNS.due),
    achieved: cell(COLUMNS.achieved),
    rule: cell(COLUMNS.rule),
    days: cell(COLUMNS.days),
    reading: cell(COLUMNS.reading),
    words: cell(COLUMNS.words),
    ownDue: cell(OWN_DUE),
    ownAchieved: cell(OWN_ACHIEVED),
    dueWords: `${cell(OWN_DUE)}&""`,
    achievedWords: `${cell(OWN_ACHIEVED)}&""`,
    otherWords: `${cell(OWN_ACTION)}&""`,
    hasAction: `LEN(${cell(OWN_ACTION)})>0`,
    nothingBelow: null,
    unchanged: [],
  };
}

export interface RatingSheet {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Sets the cells of "Plan setup" and recalculates, with the clock set to `today`. */
  readonly rate: (settings: SettingCells, today?: IsoDate) => readonly RatedRow[];
}

export interface SettingCells {
  readonly asOf: CellValue | { readonly date: IsoDate };
  readonly scheme: CellValue;
  readonly dueSoonDays: CellValue;
}

export interface RatedRow {
  readonly rating: CellValue;
  readonly why: CellValue;
  readonly days: CellValue;
}

export function ratingSheet(actions: readonly LastingFacts[], dateSystem: 1900 | 1904 = 1900): RatingSheet {
  const workbook = newWorkbook({ date1904: dateSystem === 1904 });
  const sheet = addSheet(workbook, 'Plan');
  const setup = addSheet(workbook, 'Plan setup');
  Object.entries(SETTING_NAMES).forEach(([key, name], at) => {
    workbook.names.push({
      name,
      sheet: null,
      formula: `'Plan setup'!$B$${at + 1}`,
      visible: true,
      comment: '',
    });
    const formula = DAY_FORMULAS[key as WorkedOutSetting] as string | undefined;
    if (formula !== undefined) setCell(setup, at, 1, { value: null, formula });
  });
  const serial = (date: IsoDate | null): CellValue =>
    date === null ? '' : isoDateToSerial(date, dateSystem);
  const live = {
    liveDue: true,
    liveAchieved: true,
    dueLength: 0,
    achievedLength: 0,
    outside: null,
    readBy: '1' as const,
    above: 0,
    rows: [],
  };
  actions.forEach((facts, row) => {
    const references = referencesInRow(row);
    setCell(sheet, row, COLUMNS.reading, { value: readingCode(facts, live, dateSystem) });
    const formulas = {
      due: dueFormula(references),
      achieved: achievedFormula(references),
      rag: ragFormula(references),
      why: whyFormula(references),
      days: daysFormula(references),
      rule: ruleFormula(references),
    };
    for (const [name, formula] of Object.entries(formulas))
      setCell(sheet, row, COLUMNS[name as keyof typeof COLUMNS], { value: null, formula });
  });
  return {
    workbook,
    sheet,
    rate: ({ asOf, scheme, dueSoonDays }, today) => {
      const day =
        typeof asOf === 'object' && asOf !== null && 'date' in asOf ? serial(asOf.date) : (asOf as CellValue);
      [day, dueSoonDays, scheme].forEach((value, at) => setCell(setup, at, 1, { value }));
      recalculate(workbook, today && (() => Date.parse(today) + 15 * 3_600_000));
      const at = (row: number, column: number): CellValue => getCell(sheet, row, column)?.value ?? null;
      return actions.map((_, row) => ({
        rating: at(row, COLUMNS.rag),
        why: at(row, COLUMNS.why),
        days: at(row, COLUMNS.days),
      }));
    },
  };
}
