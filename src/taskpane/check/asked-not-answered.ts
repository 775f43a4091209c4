/** Who was asked and has not answered, in one line for the pane's first page, and how many answers are overdue. */
import type { IsoDate } from '../../plan/read/dates/calendar';
import { everyoneAsked, isAnswerOverdue } from '../../plan/returns/chase/asked-before';
import type { ChaseEntry } from '../../plan/returns/chase-record';

/** Further leads are only counted. */
const NAMED = 5;

/** "ICB (7 actions, asked 3 times), Police (2). 1 answer is overdue."; `''` if nobody owes an answer. */
export function askedNotAnswered(entries: readonly ChaseEntry[], today: IsoDate): string {
  const open = everyoneAsked(entries)
    .filter(({ before }) => before.times > 0)
    .sort((a, b) => b.before.times - a.before.times || b.before.last.actions - a.before.last.actions);
  if (open.length === 0) return '';
  const named = open.slice(0, NAMED).map(({ name, before: { times, last } }, at) => {
    const actions = at > 0 ? `${last.actions}` : last.actions === 1 ? '1 action' : `${last.actions} actions`;
    const asked = times === 1 ? '' : times === 2 ? ', asked twice' : `, asked ${times} times`;
    return `${name} (${actions}${asked})`;
  });
  const more = open.length > NAMED ? ` and ${open.length - NAMED} more` : '';
  const overdue = open.filter(({ before }) => isAnswerOverdue(before, today)).length;
  const late =
    overdue === 0 ? '' : overdue === 1 ? ' 1 answer is overdue.' : ` ${overdue} answers are overdue.`;
  return `${named.join(', ')}${more}.${late}`;
}
