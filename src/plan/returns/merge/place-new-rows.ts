/**
 * Where a row that the plan lacks would go: the end of its section, known by the section's words, by the number that
 * its own begins with, or by the row above it in the return.
 */
import type { ComparedAction } from '../../compare/compared-action';
import type { JudgedPlan } from '../../review-plan';
import { cellSaid } from './cell-said';
import type { MetCopy } from './meet-copy';
import { planOf } from './meet-copy';

export interface NewRow {
  readonly file: string;
  readonly theirs: ComparedAction;
  /** The Excel row (from 1) of the return. */
  readonly row: number;
  /** The last action of its section, after which it would go. */
  readonly after: ComparedAction;
  /** What it says, column by column, with the return's headers. */
  readonly says: readonly { readonly header: string; readonly text: string }[];
}

export function placeNewRows(
  file: string,
  { met, added }: MetCopy,
  copy: readonly JudgedPlan[],
  mine: readonly ComparedAction[],
): readonly NewRow[] {
  const last = mine.at(-1);
  if (!last) return [];
  return added.map((theirs) => ({
    file,
    theirs,
    row: theirs.action.row.rowIndex + 1,
    after: endOfSection(theirs, met, mine) ?? last,
    says: wordsOfRow(theirs, copy),
  }));
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

/** Everything that the row says, whatever its columns hold. */
function wordsOfRow(theirs: ComparedAction, copy: readonly JudgedPlan[]): NewRow['says'] {
  const { plan, report } = planOf(theirs, copy);
  return report.columns.columns.flatMap(({ columnIndex, header }) => {
    const { text } = cellSaid(plan, theirs.action.row, columnIndex);
    return text === '' ? [] : [{ header, text }];
  });
}
