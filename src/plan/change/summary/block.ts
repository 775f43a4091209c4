/**
 * The shape of a summary block: turns the judgement into parts (texts and tables) that have no position yet. Figures
 * are formulas over the add-in's columns; lists that no formula of Excel 2016 can produce state their date.
 * `place-blocks.ts` puts the parts on the sheet.
 */
import type { IsoDate } from '../../read/dates/calendar';
import type { RatingColour } from '../../judge/rating/rating-colour';
import type { PaperWords } from '../../judge/report/paper-words';
import type { PlanReport } from '../../judge/report/plan-report';
import type { Setup } from '../../read/setup/setup';
import type { CellRef, CellValue, DateSystem } from '../../read/sheet/sheet-snapshot';
import type { ChartChange } from '../parts/charts';
import type { RecordedMeeting } from '../../marks/summary/recorded-meeting';

export interface SummaryPlan {
  readonly report: PlanReport;
  /** What the names of its columns begin with: `Plan_`, `Plan2_`. */
  readonly prefix: string;
  /** Its display name: the sheet's name, with a number if the sheet has several plans. */
  readonly label: string;
  /** As the board writes it above the plan; else the label. */
  readonly title: string;
  /** One for each action, in the plan's order, as returned by `actionKeys`. */
  readonly keys: readonly string[];
  /** Of this plan only, earliest first. */
  readonly meetings: readonly RecordedMeeting[];
}

export interface SummaryInput {
  readonly plans: readonly SummaryPlan[];
  /** The workbook's plans that are closed or left out; no figure includes them. */
  readonly apart: readonly PlanReport[];
  readonly setup: Setup;
  /** The day of the build, which dates the lists. */
  readonly built: IsoDate;
  readonly dateSystem: DateSystem;
  /** What every page says of the plans. */
  readonly paper: PaperWords;
}

/** Which blocks the summary has. */
export interface SummaryChoice {
  readonly shows: (id: string) => boolean;
  /** Nobody chose them: a block that says nothing new is left out. */
  readonly isUsual: boolean;
}

/** Excel's row numbers, from 1: the cell's own, and the first and last of its table's body. */
export interface At {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  /** The row that has the hidden cells of this row's group: its own, or one above that counts the same. */
  readonly countedIn: number;
}

export type Content = CellValue | { readonly formula: (at: At) => string };

/** How a column's cells are formatted. `ask`: words that must stand out. `rating`: a word with its colour. `change`: with its sign. `age`: days, beside words.
 * `name`: on one line where the blank column beside it has room for that. */
export type ColumnKind =
  'text' | 'long' | 'name' | 'count' | 'share' | 'change' | 'date' | 'days' | 'age' | 'ask' | 'rating';

export interface TableColumn {
  readonly title: string;
  /** Where on the sheet, from 0. */
  readonly column: number;
  readonly as: ColumnKind;
  /** Its header has the rating's colour. */
  readonly rating?: RatingColour;
}

/** A number that visible cells need, in a hidden column. */
export interface HiddenCell {
  /** Which of the hidden columns after the key's, from 0. */
  readonly at: number;
  readonly formula: (at: At) => string;
  /** The same in all rows of a group: only the first of them has it. */
  readonly isOfGroup?: boolean;
}

export interface TableRow {
  /** One for each column of the table. */
  readonly cells: readonly Content[];
  /** The value by which its formulas count, in a hidden column; `=$M12`. */
  readonly key?: string;
  /** What it counts: rows with the same count the same. */
  readonly group?: string;
  readonly hidden?: readonly HiddenCell[];
  readonly isTotal?: boolean;
  /** Rating colour of the first cell. */
  readonly rating?: RatingColour;
  readonly link?: { readonly column: number; readonly to: CellRef };
}

/** Positions by the table's own rows (from 0) and the sheet's columns. */
export interface TableChart {
  readonly name: string;
  readonly kind: ChartChange['kind'];
  readonly title: string;
  readonly bare?: true;
  readonly columns: readonly [number, number];
  /** Rows of the table, its header included, that it stands below; by default none. */
  readonly below?: number;
  readonly rowCount: number;
  readonly categories: ChartCells;
  readonly series: readonly {
    readonly title: string;
    readonly values: ChartCells;
    readonly colour: string;
  }[];
}

/** `-1` is the table's header row. */
export interface ChartCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
}

export interface BlockTable {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** First and last column of the sheet whose numbers are shaded. */
  readonly shade?: readonly [number, number];
  readonly chart?: TableChart;
  /** Blank rows at its end that are left out rather than put on a page of their own. */
  readonly spareRows?: number;
  /** In other columns of the same rows. */
  readonly beside?: BlockTable;
}

export interface BlockText {
  readonly kind: 'text';
  readonly text: Content;
  /** In the second column, with its format. */
  readonly beside?: Content;
  readonly as?: ColumnKind;
  /** In the third column and over the blank ones to its right. */
  readonly then?: string;
  /** `aside`: remarks. `loud`: must not be overlooked. `minutes`: to be read out, on a band across the page. */
  readonly tone: 'plain' | 'aside' | 'loud' | 'minutes';
}

export type BlockPart = BlockTable | BlockText;

interface BlockShape<Id extends string> {
  /** The name of its file. */
  readonly id: Id;
  readonly title: string;
  /** Why a group wants it. */
  readonly why: string;
  /** Small plans, and texts that the block must then contain. */
  readonly examples: readonly {
    readonly rows: readonly (readonly string[])[];
    readonly says: readonly string[];
  }[];
}

/** `Id` makes the registry's ids a union: it is the block's own `id`. */
export type Block<Id extends string> = BlockShape<Id> &
  (
    | {
        readonly scope: 'plan';
        readonly layOut: (
          plan: SummaryPlan,
          input: SummaryInput,
          choice: SummaryChoice,
        ) => readonly BlockPart[];
      }
    | {
        readonly scope: 'workbook';
        readonly layOut: (input: SummaryInput, choice: SummaryChoice) => readonly BlockPart[];
      }
  );

export const text = (
  words: Content,
  tone: BlockText['tone'] = 'plain',
  beside?: { readonly content: Content; readonly as: ColumnKind },
): BlockText => ({
  kind: 'text',
  text: words,
  tone,
  ...(beside ? { beside: beside.content, as: beside.as } : {}),
});
