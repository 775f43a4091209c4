/**
 * Where a row that the plan lacks would go: the end of its section, known by the section's words, by the number that
 * its own begins with, or by the row above it in the return.
 */
import { largest } from '../../long-lists';
import type { ComparedAction } from '../../compare/compared-action';
import type { JudgedPlan } from '../../review-plan';
import { DATE_FIELDS } from '../../read/schema/fields';
import { cellSaid } from './cell-said';
import { dateToWrite } from './date-to-write';
import type { CopyCase } from './offers-of-copy';
import type { MergeRules } from './owners';
import { packColumns, packMarkOf } from './pack-sheet';
import { pairColumns } from './pair-columns';
import type { AnswerWritten } from './return-offer';
import { sureDay } from './sure-day';
import type { MetCopy } from './meet-copy';
import { planOf } from './meet-copy';

export interface NewRow {
  readonly file: string;
  readonly theirs: ComparedAction;
  /** The Excel row (from 1) of the return. */
  readonly row: number;
  /** The last action of its section, after which it would go. */
  readonly after: ComparedAction;
  /** The cells of the blank row below it, if there is one: what the row would hold in the plan. */
  readonly place: NewRowPlace | null;
  /** What it says, column by column, with the return's headers. */
  readonly says: readonly { readonly header: string; readonly text: string }[];
}

export interface NewRowPlace {
  readonly rowIndex: number;
  readonly cells: readonly { readonly columnIndex: number; readonly written: AnswerWritten }[];
}

/** Identifies a row by what it says and where it would go. */
export const newRowKey = ({ file, row, after, says }: NewRow): string =>
  JSON.stringify([file, row, after.plan.sheet, after.words.join(' '), says]);

export function placeNewRows(
  file: string,
  { met, added }: MetCopy,
  copy: readonly JudgedPlan[],
  mine: readonly ComparedAction[],
  { plans, rules }: Pick<CopyCase, 'plans' | 'rules'>,
): readonly NewRow[] {
  const last = mine.at(-1);
  if (!last) return [];
  return added.map((theirs) => {
    const after = endOfSection(theirs, met, mine) ?? last;
    return {
      file,
      theirs,
      row: theirs.action.row.rowIndex + 1,
      after,
      place: blankRowBelow(after, theirs, planOf(after, plans), planOf(theirs, copy), rules),
      says: wordsOfNewRow(theirs, copy),
    };
  });
}

function endOfSection(
  theirs: ComparedAction,
  met: MetCopy['met'],
  mine: readonly ComparedAction[],
): ComparedAction | undefined {
  if (theirs.section !== '') {
    const same = mine.filter(({ section }) => section === theirs.section).at(-1);
    if (same) return same;
  }
  const [group, ...rest] = theirs.ref.split('.');
  if (rest.length > 0) {
    const same = mine.filter(({ ref }) => ref.startsWith(`${group}.`)).at(-1);
    if (same) return same;
  }
  const above = met
    .filter((pair) => pair.theirs.plan === theirs.plan && pair.theirs.at < theirs.at)
    .sort((a, b) => b.theirs.at - a.theirs.at)[0]?.mine;
  return above && mine.filter(({ section, plan }) => plan === above.plan && section === above.section).at(-1);
}

/** A row is only ever written into one that holds nothing at all; none is put in between others. */
function blankRowBelow(
  after: ComparedAction,
  theirs: ComparedAction,
  plan: JudgedPlan,
  copy: JudgedPlan,
  rules: MergeRules,
): NewRowPlace | null {
  const { grid } = plan.plan;
  const { rowIndex: top, joinedRows } = after.action.row;
  const rowIndex = largest([top, ...joinedRows]) + 1;
  for (let column = grid.firstColumn; column < grid.endColumn; column += 1)
    if (grid.kindAt(rowIndex, column) !== 'blank' || grid.holdingRow(rowIndex, column) !== rowIndex)
      return null;
  const columns = packMarkOf(copy) ? packColumns(copy, plan, rules) : pairColumns(copy, plan, rules);
  const cells = columns.flatMap(({ from, to, field, isPart }) => {
    const said = cellSaid(copy.plan, theirs.action.row, from);
    if (to === null || isPart || said.text === '') return [];
    const day = field !== null && DATE_FIELDS.includes(field) ? sureDay(said) : null;
    const written = (day === null ? null : dateToWrite(plan, to, day)) ?? { value: said.text };
    return [{ columnIndex: to, written }];
  });
  return cells.length > 0 ? { rowIndex, cells } : null;
}

/** Everything that the row says, whatever its columns hold. */
export function wordsOfNewRow(theirs: ComparedAction, copy: readonly JudgedPlan[]): NewRow['says'] {
  const { plan, report } = planOf(theirs, copy);
  return report.columns.columns.flatMap(({ columnIndex, header }) => {
    const { text } = cellSaid(plan, theirs.action.row, columnIndex);
    return text === '' ? [] : [{ header, text }];
  });
}
