/**
 * A meeting as kept in the RAG history: the state of one plan on its day, by action, for later summaries to compare
 * with.
 */
import type { IsoDate } from '../../read/dates/calendar';
import type { RatingColour } from '../../judge/rating/rating-colour';
import { isDoneOn } from '../../judge/rating/fact-values';
import { isComplete } from '../../judge/rating/is-complete';
import type { ActionReport, Tally } from '../../judge/report/plan-report';

/** An action's state: its colour, and whether it was complete and evidenced. */
export interface RecordedStanding {
  readonly colour: RatingColour;
  readonly complete: boolean;
}

export interface RecordedMeeting {
  readonly date: IsoDate;
  /** The body that met; `''` if not given. */
  readonly body: string;
  /** The plan's label. */
  readonly plan: string;
  readonly tally: Tally;
  readonly complete: number;
  /** Claimed as achieved, without evidence that could be looked at. */
  readonly claimed: number;
  /** By the action's key. */
  readonly standings: ReadonlyMap<string, RecordedStanding>;
  /** What was kept of the actions, packed (`recorded-action.ts`); empty in records of earlier versions. */
  readonly kept: readonly string[];
}

export const standingOf = ({ rating }: Pick<ActionReport, 'rating'>): RecordedStanding => ({
  colour: rating.colour,
  complete: isComplete(rating),
});

export const isClaimed = ({ facts }: Pick<ActionReport, 'facts'>): boolean =>
  !facts.withdrawn && isDoneOn(facts) && facts.evidence !== 'supplied';
