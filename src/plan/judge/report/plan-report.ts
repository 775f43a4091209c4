/** The whole judgement as plain data: the pane, the summary, exports and the headless command read only this. */
import type { IsoDate } from '../../read/dates/calendar';
import type { Register } from '../../read/leads/lead-match';
import type { PlanTable } from '../../read/recognise/plan-table';
import type { ColumnMap } from '../../read/schema/map-columns';
import type { CellRef } from '../../read/sheet/sheet-snapshot';
import type { PlanStanding } from '../../read/standing/standing';
import type { CheckId } from '../checks';
import type { RatingColour } from '../rating/rating-colour';
import type { AgreedDate, SaidCell } from './agreed-date';
import type { Fix, Verdict } from './fix';
import type { JudgedAction } from './judged-action';

export interface Finding {
  /** Id of the check: the name of its file in `checks`. */
  readonly id: CheckId;
  readonly verdict: Verdict;
  /** The first is the cell at which it is shown. */
  readonly cells: readonly CellRef[];
  readonly message: string;
  /** Best first; empty if no fix can be offered. Exactly these are shown, offered and made. */
  readonly fixes: readonly Fix[];
}

/** A judged action, and what the checks found in it. */
export interface ActionReport extends JudgedAction {
  readonly findings: readonly Finding[];
}

export type Tally = Readonly<Record<RatingColour, number>>;

export interface PlanReport extends PlanStanding {
  readonly sheet: string;
  /** The title directly above the header; `''` if there is none. */
  readonly heading: string;
  readonly asOf: IsoDate;
  readonly agreed: AgreedDate | null;
  /** The cells outside its rows that say when it was agreed and published. */
  readonly datedBy: readonly SaidCell[];
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
