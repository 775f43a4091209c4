/** What a rule of chasing is: by which actions are asked about (RETURNS.md, section 4). Facts are worked out once. */
import type { IsoDate } from '../../../read/dates/calendar';
import type { ActionReport, PlanReport } from '../../../judge/report/plan-report';
import type { LastNews } from '../last-news';

export interface ChaseFacts {
  readonly plan: Pick<PlanReport, 'basis' | 'asOf'>;
  readonly action: ActionReport;
  /** Said to be done by the as-of date, whatever its evidence. */
  readonly done: boolean;
  /** The day by which it is to be done: its due date or, if ongoing, its review date. */
  readonly due: IsoDate | null;
  /** The first of its dates that has not passed. */
  readonly next: IsoDate | null;
  readonly news: LastNews;
}

export interface ChaseRule<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** Only actions that count as open come here; `null` if the plan does not tell. */
  readonly asks: (facts: ChaseFacts) => boolean | null;
  /** One sentence to the lead: what is asked. */
  readonly ask: (facts: ChaseFacts) => string;
  /** Why the rule could not tell, as a sentence. */
  readonly cannotTell?: string;
}
