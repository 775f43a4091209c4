/** The parts of an action that is rebuilt from a recorded meeting: its dates, leads, completion and rating. */
import type { Completion } from '../judge/done/completion';
import type { PlanReport } from '../judge/report/plan-report';
import type { Rating } from '../judge/rating/rating';
import type { RecordedDate } from '../marks/summary/recorded-action';
import type { RecordedStanding } from '../marks/summary/recorded-meeting';
import type { IsoDate } from '../read/dates/calendar';
import type { DateReading } from '../read/dates/date-reading';
import { BLANK_DATE } from '../read/dates/read-date';
import type { LeadMatch } from '../read/leads/lead-match';

export function rebuiltDate(date: RecordedDate): DateReading {
  const { text, dates, none, ongoing = false, starts = null, completed, implied, unsure } = date;
  const milestones = dates.map((day) => ({
    date: day,
    precision: 'day' as const,
    text,
    start: 0,
    end: text.length,
    certainty: 'known' as const,
    form: 'serial-date' as const,
    because: 'it was read so at the meeting',
  }));
  const due = [...dates].sort().at(-1) ?? null;
  return {
    ...BLANK_DATE,
    text,
    milestones,
    due,
    ongoing,
    starts,
    none: due === null ? (none ?? 'not-a-date') : null,
    certainty: implied ? 'implied' : 'known',
    completed: completed === undefined ? null : { date: completed, text },
    impossible: unsure ? [{ text, start: 0, end: text.length, offers: [] }] : [],
  };
}

export const leadNamed = (name: string, duty: string, former: boolean): LeadMatch => ({
  name,
  kind: 'unknown',
  known: false,
  duty,
  text: name,
  start: 0,
  end: name.length,
  suggestion: null,
  nearest: [],
  collective: false,
  expired: false,
  former,
});

const NO_CLAIMS: Completion['claims'] = {
  achieved: null,
  status: null,
  statedRag: null,
  due: null,
  progress: null,
};

export const completionThat = (state: Completion['state'], date: IsoDate | null): Completion => ({
  state,
  date,
  from: null,
  against: null,
  claims: NO_CLAIMS,
  hasReason: true,
  proofToCome: false,
  onHold: false,
});

/** The reason is known only of a complete action. */
export function ratingThat(standing: RecordedStanding | undefined, basis: PlanReport['basis']): Rating {
  const complete = basis === 'assurance' ? ('assured' as const) : ('complete' as const);
  return { colour: standing?.colour ?? 'unrated', because: standing?.complete === true ? [complete] : [] };
}
