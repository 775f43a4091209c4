/**
 * Answers that were perhaps filled down over other rows by mistake: days that rise by one from row to row, as Excel makes
 * them of the first, or the same sentence for actions that no lead has in common.
 */
import { groupedBy } from '../../compare/exact-matches';
import { daysBetween } from '../../read/dates/calendar';
import { foldedLine } from './compared-line';
import type { CellSaid } from './cell-said';
import type { ReturnOffer } from './return-offer';
import { sureDay } from './sure-day';

interface AnswerInRow {
  /** The copy's row. */
  readonly at: number;
  readonly isOwners: boolean;
  readonly said: CellSaid;
  readonly offer: Pick<ReturnOffer, 'action'> | null;
}

/** Rows in which days rise by one, not by chance. */
const RISING = 3;
/** Words that tell a text. */
const ENOUGH = 5;

/** `column`: the answers in one column of a sheet that came back. */
export function filledDown<Answer extends AnswerInRow>(column: readonly Answer[]): readonly Answer[] {
  const inOrder = [...column].filter(({ isOwners }) => isOwners).sort((a, b) => a.at - b.at);
  return [...rising(inOrder), ...repeated(inOrder)];
}

function rising<Answer extends AnswerInRow>(inOrder: readonly Answer[]): readonly Answer[] {
  let run: Answer[] = [];
  const runs = [run];
  for (const answer of inOrder) {
    const [before, day] = [run.at(-1), sureDay(answer.said)];
    const last = before && sureDay(before.said);
    if (day === null || !last || daysBetween(last, day) !== 1) runs.push((run = []));
    if (day !== null) run.push(answer);
  }
  return runs.filter(({ length }) => length >= RISING).flat();
}

function repeated<Answer extends AnswerInRow>(inOrder: readonly Answer[]): readonly Answer[] {
  const told = inOrder.filter(({ said }) => foldedLine(said.text).split(' ').length >= ENOUGH);
  return [...groupedBy(told, ({ said }) => foldedLine(said.text)).values()].flatMap((same) => {
    const leads = same.map(({ offer }) => offer?.action.action.leads.map(({ name }) => name) ?? []);
    const [first = [], ...others] = leads;
    const isCommon = first.some((name) => others.every((names) => names.includes(name)));
    return same.length > 1 && !isCommon && leads.every(({ length }) => length > 0) ? same : [];
  });
}
