/**
 * What recorded meetings tell of news: since when an action's words have said nothing new, as far back as meetings were
 * recorded. Worked out once for each reading of the workbook, for actions are met by their words.
 */
import { comparedWithMeeting } from '../../plan/compare/compare-with-meeting';
import { summaryInput } from '../../plan/change/summary/summary-input';
import type { ActionReport } from '../../plan/judge/report/plan-report';
import type { LastNews } from '../../plan/returns/chase/last-news';
import type { Review } from '../../plan/review';

type News = ReadonlyMap<ActionReport, LastNews>;

const known = new WeakMap<Review, News>();

export function newsAtMeetings(review: Review): News {
  const found = known.get(review) ?? worksOut(review);
  known.set(review, found);
  return found;
}

function worksOut({ report, snapshots, setup }: Review): News {
  const all = new Map(report.plans.map((plan) => [plan, '']));
  const news = new Map<ActionReport, LastNews>();
  for (const { report: plan, meetings } of summaryInput(report, all, snapshots, setup, report.asOf).plans) {
    const last = meetings.filter(({ date }) => date < plan.asOf).slice(-1);
    const [meeting] = last;
    const compared = meeting ? comparedWithMeeting(last, [plan], setup.decidedPairs) : null;
    for (const [action, { newsSince }] of compared?.since ?? [])
      if (newsSince !== null) news.set(action, { at: 'none-since', date: newsSince });
      else if (meeting) news.set(action, { at: 'since', date: meeting.date });
  }
  return news;
}
