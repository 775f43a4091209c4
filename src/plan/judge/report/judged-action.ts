/** One action as it was judged, before any check looks at it: its dates, leads, evidence and rating, with what they rest on. */
import type { IsoDate } from '../../read/dates/calendar';
import type { DateReading, Milestone } from '../../read/dates/date-reading';
import type { EvidenceView } from '../../read/evidence/evidence-view';
import type { LeadMatch } from '../../read/leads/lead-match';
import type { ActionRow } from '../../read/schema/action-row';
import type { CellRef } from '../../read/sheet/sheet-snapshot';
import type { Completion } from '../done/completion';
import type { Rating } from '../rating/rating';
import type { RatingFacts } from '../rating/rating-facts';
import type { RatingColour } from '../rating/rating-colour';

/** Where an action's leads come from. */
export type LeadOrigin = 'own' | 'above' | 'section' | 'none';

/** The plan's column for evidence, or progress where a plan has none and the action is done. */
export type EvidenceOrigin = 'own' | 'progress';

export interface JudgedAction {
  readonly row: ActionRow;
  readonly leads: readonly LeadMatch[];
  readonly leadOrigin: LeadOrigin;
  /** What the due cell says by itself. */
  readonly stated: DateReading;
  /** What counts: the stated one, a later revised one, or that of the heading or marker above. */
  readonly due: DateReading;
  readonly dueOrigin: 'own' | 'revised' | 'marker';
  /** Where the counting words stand; `null` where the plan has no place for them. */
  readonly dueCell: CellRef | null;
  readonly milestones: readonly Milestone[];
  readonly reviewDate: IsoDate | null;
  /** How many dates the revised cells give, over a numbered series of them: 0 for an action that was never re-dated. */
  readonly revisions: number;
  readonly achievedReading: DateReading | null;
  /** Whether it is done, withdrawn or open, and which cell says so. */
  readonly completion: Completion;
  /** The day on which it was done, where one is known. */
  readonly achieved: IsoDate | null;
  readonly evidence: EvidenceView;
  readonly evidenceOrigin: EvidenceOrigin;
  /** The board's own colour, where its words name one. */
  readonly statedRag: RatingColour | null;
  /** All that the rating depends on, put together once: whoever explains, writes or counts it goes by these. */
  readonly facts: RatingFacts;
  readonly rating: Rating;
}
