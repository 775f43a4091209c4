/** What the add-in's columns hold for one action: dates as serial numbers, plain words, and the two live formulas. */
import { nextMilestoneFormula } from '../../judge/rating/next-milestone-formula';
import { DONE_UNDATED_WORDS, RATING_CELLS, ratingCells } from '../../judge/rating/rating-cells';
import { ratingFormula } from '../../judge/rating/rating-formula';
import type { RatingReferences } from '../../judge/rating/rating-formula-terms';
import type { ActionReport } from '../../judge/report/plan-report';
import { columnName } from '../../read/sheet/a1';
import { isoDateToSerial } from '../../read/sheet/serial-date';
import type { CellValue, DateSystem } from '../../read/sheet/sheet-snapshot';
import type { IsoDate } from '../../read/dates/calendar';
import { checksInWords } from './checks-in-words';
import type { FlagColumnId } from '../../marks/flags/flag-columns';
import { GROUPINGS, groupingKey, leadListKey, type Grouping } from '../../marks/flags/grouping-keys';

/** A value, or a formula with its `=`. */
export type FlagContent = { readonly value: CellValue } | { readonly formula: string };

/** `key` as `actionKeys` gives it; `groupings` are those that the plan has. */
export function flagCells(
  action: ActionReport,
  key: string,
  groupings: ReadonlySet<Grouping>,
  columnOf: ReadonlyMap<FlagColumnId, number>,
  dateSystem: DateSystem,
): ReadonlyMap<FlagColumnId, FlagContent> {
  const cells = ratingCells(action.facts);
  const references = referencesOf(action.row.rowIndex, columnOf);
  const day = (date: IsoDate | null): FlagContent => ({
    value: (date === null ? null : isoDateToSerial(date, dateSystem)) ?? '',
  });
  return new Map<FlagColumnId, FlagContent>([
    ['due', day(cells.due)],
    ['next', { formula: nextMilestoneFormula(cells, references) }],
    ['achieved', cells.achieved === DONE_UNDATED_WORDS ? { value: cells.achieved } : day(cells.achieved)],
    ['evidence', { value: cells.evidence }],
    ['rag', { formula: ratingFormula(references) }],
    ['checks', { value: checksInWords(action) }],
    ['first', day(cells.first)],
    ['review', day(cells.review)],
    ['ratedOn', { value: cells.ratedOn }],
    ['lead', { value: cells.lead }],
    ['leads', { value: leadListKey(action) }],
    ...GROUPINGS.map((id): [FlagColumnId, FlagContent] => [
      id,
      { value: groupings.has(id) ? groupingKey(action, id) : '' },
    ]),
    ['key', { value: key }],
  ]);
}

/** The row moves with the cell, the columns stay. */
function referencesOf(rowIndex: number, columnOf: ReadonlyMap<FlagColumnId, number>): RatingReferences {
  return Object.fromEntries(
    RATING_CELLS.map((cell) => [cell, `$${columnName(columnOf.get(cell) ?? 0)}${rowIndex + 1}`]),
  ) as RatingReferences;
}
