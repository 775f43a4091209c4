/** One judged action, before any check runs: its dates, leads, evidence and rating, and what they are based on. */
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

/** The plan's column for evidence, or the progress column if there is none and the action is done. */
export type EvidenceOrigin = 'own' | 'progress';

export type OtherDateField = 'revisedDue' | 'reviewDate' | 'decisionDate';

export interface JudgedAction {
  readonly row: ActionRow;
  readonly leads: readonly LeadMatch[];
  readonly leadOrigin: LeadOrigin;
  /** What the due cell says by itself. */
  readonly stated: DateReading;
  /** What counts: the stated one, a later revised one, or that of the heading or marker above. */
  readonly due: DateReading;
  readonly dueOrigin: 'own' | 'revised' | 'marker';
  /** The cell whose words count; `null` if the plan has no column for them. */
  readonly dueCell: CellRef | null;
  readonly milestones: readonly Milestone[];
  readonly reviewDate: IsoDate | null;
  /** The date cells that are neither due nor achieved, read in the workbook's own date system; blank ones have none. */
  readonly otherDates: Readonly<Partial<Record<OtherDateField, DateReading>>>;
  /** How many dates the revised cells of a numbered series give: 0 for an action that was never re-dated. */
  readonly revisions: number;
  readonly achievedReading: DateReading | null;
  /** Whether it is done, withdrawn or open, and which cell says so. */
  readonly completion: Completion;
  /** The day on which it was done, if known. */
  readonly achieved: IsoDate | null;
  readonly evidence: EvidenceView;
  readonly evidenceOrigin: EvidenceOrigin;
  /** The board's own colour, if its words name one. */
  readonly statedRag: RatingColour | null;
  /** Everything the rating depends on, assembled once, for all code that explains, writes or counts the rating. */
  readonly facts: RatingFacts;
  readonly rating: Rating;
}
