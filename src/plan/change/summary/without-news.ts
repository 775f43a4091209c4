/**
 * Open actions of which nothing new was reported for long, as far back as meetings were recorded. Words such as "ongoing"
 * or "update pending" are no news (RETURNS.md, sections 3 and 4).
 */
import { isOpen } from '../../judge/rating/is-complete';
import type { ActionReport } from '../../judge/report/plan-report';
import type { SinceMeeting } from '../../compare/carried-over';
import { daysBetween } from '../../read/dates/calendar';
import { actionList, LIST_COLUMN } from './action-list';
import { progressInShort, serial } from './action-words';
import { text, type BlockPart, type SummaryInput, type SummaryPlan } from './block';

/** In days. */
const LONG = 90;

export function withoutNews(
  plan: SummaryPlan,
  since: ReadonlyMap<ActionReport, SinceMeeting>,
  input: SummaryInput,
): readonly BlockPart[] {
  const silent = plan.report.actions.flatMap((action) => {
    const newsSince = since.get(action)?.newsSince ?? null;
    if (newsSince === null || !isOpen(action.rating)) return [];
    const days = daysBetween(newsSince, plan.report.asOf);
    return days >= LONG ? [{ action, newsSince, days }] : [];
  });
  if (silent.length === 0) return [];
  const count = silent.length === 1 ? '1 open action has' : `${silent.length} open actions have`;
  return [
    text(`${count} had no news for ${LONG} days or more, as far as meetings were recorded.`),
    ...actionList(
      input,
      [
        { title: 'Days', column: LIST_COLUMN.days, as: 'days' },
        { title: 'No news since', column: LIST_COLUMN.wide, as: 'date' },
        { title: 'Progress', column: LIST_COLUMN.last, as: 'long' },
      ],
      [...silent].sort((a, b) => b.days - a.days),
      ({ action, newsSince, days }) => ({
        plan,
        action,
        cells: [days, serial(newsSince, input), progressInShort(action)],
      }),
    ),
  ];
}
