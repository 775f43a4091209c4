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
import { packColumns } from './pack-sheet';
import { isPackForm } from './pack-shifted';
import { pairColumns } from './pair-columns';
import type { AnswerWritten } from './return-offer';
import { roomForRows, type RoomForRows } from './room-for-rows';
import { sureDay } from './sure-day';
import type { MetCopy } from './met-copy';
import { planOf } from './meet-copy';

export interface NewRow {
  readonly file: string;
  readonly theirs: ComparedAction;
  /** The Excel row (from 1) of the return. */
  readonly row: number;
  /** The last action of its section, after which it would go. */
  readonly after: ComparedAction;
  /** Where it can stand below that. */
  readonly room: RoomForRows;
  /** What it would hold there; none if the plan has a column for nothing of it. */
  readonly cells: readonly NewCell[];
  /** What it says, column by column, with the return's headers. */
  readonly says: readonly { readonly header: string; readonly text: string }[];
}

export interface NewCell {
  readonly columnIndex: number;
  readonly written: AnswerWritten;
}

/** Whether a blank row waits for it, or one can be inserted. */
export const canBeInserted = ({ room: { blank, insertion }, cells }: NewRow): boolean =>
  cells.length > 0 && (blank > 0 || typeof insertion === 'object');

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
    const plan = planOf(after, plans);
    const { rowIndex, joinedRows } = after.action.row;
    const room = roomForRows(plan, largest([rowIndex, ...joinedRows]));
    return {
      file,
      theirs,
      row: theirs.action.row.rowIndex + 1,
      after,
      room,
      cells: cellsOfRow(theirs, plan, planOf(theirs, copy), room, rules),
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

/** In each column of the plan, once: a formula that stands in a blank row is left as it is. */
function cellsOfRow(
  theirs: ComparedAction,
  plan: JudgedPlan,
  copy: JudgedPlan,
  { rowIndex, blank }: RoomForRows,
  rules: MergeRules,
): readonly NewCell[] {
  const { grid } = plan.plan;
  const columns = isPackForm(copy) ? packColumns(copy, plan, rules) : pairColumns(copy, plan, rules);
  return columns.flatMap(({ from, to, field, isPart }) => {
    const said = cellSaid(copy.plan, theirs.action.row, from);
    if (to === null || isPart || said.text === '') return [];
    if (blank > 0 && grid.formulaAt(rowIndex, to) !== '') return [];
    const day = field !== null && DATE_FIELDS.includes(field) ? sureDay(said) : null;
    const written = (day === null ? null : dateToWrite(plan, to, day)) ?? { value: said.text };
    return [{ columnIndex: to, written }];
  });
}

/** Everything that the row says, whatever its columns hold. */
export function wordsOfNewRow(theirs: ComparedAction, copy: readonly JudgedPlan[]): NewRow['says'] {
  const { plan, report } = planOf(theirs, copy);
  return report.columns.columns.flatMap(({ columnIndex, header }) => {
    const { text } = cellSaid(plan, theirs.action.row, columnIndex);
    return text === '' ? [] : [{ header, text }];
  });
}
