/** The whole judgement as plain data: pane, summary, export and headless command read only this. */
import type { IsoDate } from '../../read/dates/calendar';
import type { DateReading, Milestone } from '../../read/dates/date-reading';
import type { Completion } from '../done/completion';
import type { EvidenceView } from '../../read/evidence/evidence-view';
import type { LeadMatch, Register, RegisterEntry } from '../../read/leads/lead-match';
import type { Rating, RatingColour, RatingFacts } from '../rating/rating';
import type { PlanTable } from '../../read/recognise/plan-table';
import type { ActionRow } from '../../read/schema/action-row';
import type { ColumnMap } from '../../read/schema/map-columns';
import type { CellRef } from '../../read/sheet/sheet-snapshot';
import type { PlanStanding } from '../../read/standing/standing';

/** `fail`: something is wrong. `review`: a person must say. */
export type Verdict = 'fail' | 'review';

/** A fix that is shown before it is made: in a cell, or in the leads register, where one settles all of its cells. */
export type Fix = CellFix | RegisterFix;

/** The cell's words before and after. */
export interface CellFix {
  readonly cell: CellRef;
  readonly before: string;
  /** A text, or a day that is to be written as a true date. */
  readonly after: { readonly text: string } | { readonly date: IsoDate };
}

/** A lead that the register lacks, as it would be added. */
export interface RegisterFix {
  readonly add: RegisterEntry;
}

export interface Finding {
  /** Id of the check: the name of its file in `checks`. */
  readonly id: string;
  readonly verdict: Verdict;
  /** The first is where it stands. */
  readonly cells: readonly CellRef[];
  readonly message: string;
  /** Best first; none where no mend can be offered. */
  readonly fixes: readonly Fix[];
}

/** Where an action's leads come from. */
export type LeadOrigin = 'own' | 'above' | 'section' | 'none';

/** The plan's column for evidence, or progress where a plan has none and the action is done. */
export type EvidenceOrigin = 'own' | 'progress';

export interface ActionReport {
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
  readonly findings: readonly Finding[];
}

export type Tally = Readonly<Record<RatingColour, number>>;

/** The agreed date and where it comes from: given by a person, said by the sheet, or only borne by its title. */
export interface AgreedDate {
  readonly date: IsoDate;
  readonly origin: 'given' | 'stated' | 'titled';
  /** The words that said so, `''` when given. */
  readonly words: string;
}

export interface PlanReport extends PlanStanding {
  readonly sheet: string;
  /** The title right above the header; `''` where there is none. */
  readonly heading: string;
  readonly asOf: IsoDate;
  readonly agreed: AgreedDate | null;
  readonly table: PlanTable;
  readonly columns: ColumnMap;
  /** `assurance`: rated on its evidence alone. */
  readonly basis: 'dates' | 'assurance';
  readonly register: Register;
  readonly actions: readonly ActionReport[];
  /** Of the plan as a whole. */
  readonly findings: readonly Finding[];
  readonly tally: Tally;
}

export interface WorkbookReport {
  readonly asOf: IsoDate;
  readonly plans: readonly PlanReport[];
}
