/** The whole judgement as plain data: the pane, the summary, exports and the headless command read only this. */
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

/** `fail`: something is wrong. `review`: a person must decide. */
export type Verdict = 'fail' | 'review';

/**
 * A fix that is shown before it is made: in a cell, or in the leads register, where one entry settles every cell with
 * that lead.
 */
export type Fix = CellFix | RegisterFix;

/** The cell's content before and after. */
export interface CellFix {
  readonly cell: CellRef;
  readonly before: string;
  /** A text, or a day to be written as a true date. */
  readonly after: { readonly text: string } | { readonly date: IsoDate };
}

/** A lead missing from the register, as it would be added. */
export interface RegisterFix {
  readonly add: RegisterEntry;
}

export interface Finding {
  /** Id of the check, which is the name of its file in `checks`. */
  readonly id: string;
  readonly verdict: Verdict;
  /** The first is the cell at which it is shown. */
  readonly cells: readonly CellRef[];
  readonly message: string;
  /** Best first; empty if no fix can be offered. */
  readonly fixes: readonly Fix[];
}

/** Where an action's leads come from. */
export type LeadOrigin = 'own' | 'above' | 'section' | 'none';

/** The plan's column for evidence, or progress if the plan has none and the action is done. */
export type EvidenceOrigin = 'own' | 'progress';

export interface ActionReport {
  readonly row: ActionRow;
  readonly leads: readonly LeadMatch[];
  readonly leadOrigin: LeadOrigin;
  /** What the due cell itself says. */
  readonly stated: DateReading;
  /** The deadline that counts: the stated one, a later revised one, or that of a heading or marker above. */
  readonly due: DateReading;
  readonly dueOrigin: 'own' | 'revised' | 'marker';
  /** The cell with the words that count; `null` if the plan has none. */
  readonly dueCell: CellRef | null;
  readonly milestones: readonly Milestone[];
  readonly reviewDate: IsoDate | null;
  /** How many dates the revised cells give, including a numbered series: 0 for an action that was never re-dated. */
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
  /** Everything that the rating depends on, assembled once; explanations, formulas and counts all use these facts. */
  readonly facts: RatingFacts;
  readonly rating: Rating;
  readonly findings: readonly Finding[];
}

export type Tally = Readonly<Record<RatingColour, number>>;

/** The agreed date and its origin: set by a person, stated on the sheet, or merely found in its title. */
export interface AgreedDate {
  readonly date: IsoDate;
  readonly origin: 'given' | 'stated' | 'titled';
  /** The words that said so; `''` if a person set it. */
  readonly words: string;
}

export interface PlanReport extends PlanStanding {
  readonly sheet: string;
  /** The title directly above the header; `''` if there is none. */
  readonly heading: string;
  readonly asOf: IsoDate;
  readonly agreed: AgreedDate | null;
  readonly table: PlanTable;
  readonly columns: ColumnMap;
  /** `assurance`: rated on evidence alone. */
  readonly basis: 'dates' | 'assurance';
  readonly register: Register;
  readonly actions: readonly ActionReport[];
  /** Findings about the plan as a whole. */
  readonly findings: readonly Finding[];
  readonly tally: Tally;
}

export interface WorkbookReport {
  readonly asOf: IsoDate;
  readonly plans: readonly PlanReport[];
}
