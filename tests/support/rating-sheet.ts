/** Facts of actions in cells of a model workbook, with the formulas beside them and the settings as defined names. */
import type { IsoDate } from '../../src/plan/read/dates/calendar';
import { nextMilestoneFormula } from '../../src/plan/judge/rating/next-milestone-formula';
import {
  RATING_CELLS,
  DONE_UNDATED_WORDS,
  ratingCells,
  type LastingFacts,
} from '../../src/plan/judge/rating/rating-cells';
import { ratingFormula } from '../../src/plan/judge/rating/rating-formula';
import { SETTING_NAMES, type RatingReferences } from '../../src/plan/judge/rating/rating-formula-terms';
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

const COLUMNS = {
  due: 0,
  next: 1,
  achieved: 2,
  evidence: 3,
  first: 5,
  review: 6,
  ratedOn: 7,
  lead: 8,
};
export const RAG_COLUMN = 4;

export function referencesInRow(rowIndex: number): RatingReferences {
  return Object.fromEntries(
    RATING_CELLS.map((cell) => [cell, `$${String.fromCharCode(65 + COLUMNS[cell])}${rowIndex + 1}`]),
  ) as RatingReferences;
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
  readonly next: CellValue;
}

export function ratingSheet(actions: readonly LastingFacts[], dateSystem: 1900 | 1904 = 1900): RatingSheet {
  const workbook = newWorkbook({ date1904: dateSystem === 1904 });
  const sheet = addSheet(workbook, 'Plan');
  const setup = addSheet(workbook, 'Plan setup');
  Object.values(SETTING_NAMES).forEach((name, at) =>
    workbook.names.push({
      name,
      sheet: null,
      formula: `'Plan setup'!$B$${at + 1}`,
      visible: true,
      comment: '',
    }),
  );
  const serial = (date: IsoDate | null): CellValue =>
    date === null ? '' : isoDateToSerial(date, dateSystem);
  actions.forEach((facts, row) => {
    const cells = ratingCells(facts);
    const references = referencesInRow(row);
    const { due, achieved, first, review, evidence, ratedOn, lead } = cells;
    const done = achieved === DONE_UNDATED_WORDS ? achieved : serial(achieved);
    setCell(sheet, row, COLUMNS.achieved, { value: done });
    for (const [name, date] of Object.entries({ due, first, review }))
      setCell(sheet, row, COLUMNS[name as keyof typeof COLUMNS], { value: serial(date) });
    for (const [name, value] of Object.entries({ evidence, ratedOn, lead }))
      setCell(sheet, row, COLUMNS[name as keyof typeof COLUMNS], { value });
    setCell(sheet, row, COLUMNS.next, { value: null, formula: nextMilestoneFormula(cells, references) });
    setCell(sheet, row, RAG_COLUMN, { value: null, formula: ratingFormula(references) });
  });
  return {
    workbook,
    sheet,
    rate: ({ asOf, scheme, dueSoonDays }, today) => {
      const day =
        typeof asOf === 'object' && asOf !== null && 'date' in asOf ? serial(asOf.date) : (asOf as CellValue);
      [day, dueSoonDays, scheme].forEach((value, at) => setCell(setup, at, 1, { value }));
      recalculate(workbook, today && (() => Date.parse(today) + 15 * 3_600_000));
      return actions.map((_, row) => ({
        rating: getCell(sheet, row, RAG_COLUMN)?.value ?? null,
        next: getCell(sheet, row, COLUMNS.next)?.value ?? null,
      }));
    },
  };
}
