/**
 * The shape of a check: one plain object per file and one line in `checks/index.ts`. The runner never names a check.
 * Messages are data: the runner fills in `{cell}` and the other names in braces.
 */
import type { JudgedAction } from '../report/judged-action';
import type { PlanContext } from '../report/plan-context';
import type { Fix, Verdict } from '../report/fix';
import type { RecognisedPlan } from '../../read/recognise/recognise-plans';
import type { Field } from '../../read/schema/fields';
import type { CellRef } from '../../read/sheet/sheet-snapshot';

export interface ActionSubject {
  readonly action: JudgedAction;
  readonly context: PlanContext;
}

export interface PlanSubject {
  readonly plan: RecognisedPlan;
  readonly context: PlanContext;
}

/** A finding before its message is put together. */
export interface Draft {
  /** Key of the check's message to use. */
  readonly say: string;
  /** The first cell is where the finding is reported. */
  readonly cells: readonly CellRef[];
  readonly data?: Readonly<Record<string, string>>;
  /** Overrides the check's own verdict. */
  readonly verdict?: Verdict;
  readonly fixes?: readonly Fix[];
}

/** A small sheet and the addresses, in order, at which the check must report a finding; empty if it must not. */
export interface CheckExample {
  readonly sheet: readonly (readonly (string | number)[])[];
  readonly asOf?: string;
  readonly agreed?: string;
  /**
   * Names in a confirmed leads register, some with the date on which they left; omitted, the register is learnt from
   * the sheet.
   */
  readonly register?: readonly (string | { readonly name: string; readonly to: string })[];
  /** Addresses of cells that hold an error value. */
  readonly errors?: readonly string[];
  readonly finds: readonly string[];
}

/** The question that a finding leaves open; used by the export gate and by the summary's score. */
export type OpenQuestion =
  | 'when-due'
  | 'date-meant'
  | 'whether-done'
  | 'who-leads'
  | 'which-lead'
  | 'which-column'
  | 'no-column'
  | 'evidence-wanted';

/** Kinds of fix that several checks offer together, or that have a title of their own. */
export type SharedFixKind = 'misspelt-lead' | 'doubtful-date' | 'inherited-lead';

interface CheckBase<Id extends string> {
  /** Same as its file name. */
  readonly id: Id;
  /** The name that users filter by. */
  readonly title: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
  /** How to fix it, in one sentence. */
  readonly fix: string;
  readonly verdict: Verdict;
  /** Whether the finding stays true until someone edits the plan; false if a new day can change it. */
  readonly lasting: boolean;
  readonly leavesOpen?: OpenQuestion;
  /**
   * Whether "It is right" answers it: the reading is kept as it is, and the question is not asked again until the words
   * change.
   */
  readonly mayBeRight?: true;
  /** Where a person settles it: what the columns hold, columns that are missing, the settings. */
  readonly settledIn?: 'columns' | 'complete' | 'setup';
  /** What is wrong with the due date that it finds, to follow "settle the date,"; only if a board must settle it. */
  readonly dateInDoubt?: string;
  /** The message in one sentence where the plan must not be quoted. */
  readonly inPrint?: string;
  /** The group in which its fixes are offered; by default, under the check's own title. */
  readonly offeredAs?: SharedFixKind;
  readonly messages: Readonly<Record<string, string>>;
  readonly examples: readonly CheckExample[];
}

/** `Id` is the check's own `id`, so that the registry's ids form a union. */
export interface ActionCheck<Id extends string> extends CheckBase<Id> {
  readonly scope: 'action';
  readonly judge: (subject: ActionSubject) => readonly Draft[];
  /** Reports the finding once for a whole column instead of at each of its cells. */
  readonly judgePlan?: (subject: PlanSubject) => readonly Draft[];
}

export interface PlanCheck<Id extends string> extends CheckBase<Id> {
  readonly scope: 'plan';
  readonly judge: (subject: PlanSubject) => readonly Draft[];
}

export type Check<Id extends string> = ActionCheck<Id> | PlanCheck<Id>;

/** The result when nothing was found. */
export const NOTHING: readonly Draft[] = [];

/**
 * The cell of a field in an action's row: where its text is, otherwise where it would be; the action's cell if there is
 * no such column.
 */
export function fieldCell({ action, context }: ActionSubject, field: Field): CellRef {
  const reading = action.row.readings[field];
  if (reading && reading.how !== 'above' && reading.how !== 'merged') {
    return { sheet: context.sheet, rowIndex: reading.rowIndex, columnIndex: reading.columnIndex };
  }
  const columnIndex =
    context.columnOf.get(field) ?? context.columnOf.get('action') ?? context.columnOf.get('recommendation');
  return { sheet: context.sheet, rowIndex: action.row.rowIndex, columnIndex: columnIndex ?? 0 };
}

/** The cell of the due date that counts. */
export function dueCell(subject: ActionSubject): CellRef {
  return subject.action.dueCell ?? fieldCell(subject, 'due');
}

/** A cell's text for a message: on one line, cut at 80 characters. */
export function quote(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= 80 ? flat : `${flat.slice(0, 77).replace(/[\ud800-\udbff]$/, '')}…`;
}
