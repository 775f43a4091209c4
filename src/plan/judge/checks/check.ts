/**
 * The shape of a check: one plain object a file, one line in `checks/index.ts`. The runner never names a check.
 * Messages are data: `{cell}` and the other names in braces are filled in by the runner.
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

/** What a check found, before its words are put together. */
export interface Draft {
  /** Which of the check's messages. */
  readonly say: string;
  /** The first is where it stands. */
  readonly cells: readonly CellRef[];
  readonly data?: Readonly<Record<string, string>>;
  /** Where it differs from the check's own. */
  readonly verdict?: Verdict;
  readonly fixes?: readonly Fix[];
}

/** A small sheet and where the check must find something in it: addresses, in order; none where it must not. */
export interface CheckExample {
  readonly sheet: readonly (readonly (string | number)[])[];
  readonly asOf?: string;
  readonly agreed?: string;
  /** Names of a confirmed leads register, some with the day on which they ended; learnt from the sheet where left out. */
  readonly register?: readonly (string | { readonly name: string; readonly to: string })[];
  /** Addresses of cells that hold an error value. */
  readonly errors?: readonly string[];
  readonly finds: readonly string[];
}

/** What of a plan a finding leaves open: the gate of an export and the summary's score ask by it. */
export type OpenQuestion =
  | 'when-due'
  | 'date-meant'
  | 'whether-done'
  | 'who-leads'
  | 'which-lead'
  | 'which-column'
  | 'no-column'
  | 'evidence-wanted';

/** Fixes that several checks offer, or that have a name of their own, are offered together. */
export type SharedFixKind = 'misspelt-lead' | 'doubtful-date' | 'inherited-lead';

interface CheckBase<Id extends string> {
  /** The name of its file. */
  readonly id: Id;
  /** What people filter by. */
  readonly title: string;
  /** Why it matters, in a sentence. */
  readonly why: string;
  /** What would put it right, in a sentence. */
  readonly fix: string;
  readonly verdict: Verdict;
  /** Whether what it says stays true while nobody edits: not where a new day can change it. */
  readonly lasting: boolean;
  readonly leavesOpen?: OpenQuestion;
  /** Its message where nothing of the plan may be quoted, in a sentence. */
  readonly inPrint?: string;
  /** With what its fixes are offered; by themselves under the check's own title where nothing is said. */
  readonly offeredAs?: SharedFixKind;
  readonly messages: Readonly<Record<string, string>>;
  readonly examples: readonly CheckExample[];
}

/** `Id` makes the registry's ids a union: it is the check's own `id`. */
export interface ActionCheck<Id extends string> extends CheckBase<Id> {
  readonly scope: 'action';
  readonly judge: (subject: ActionSubject) => readonly Draft[];
  /** What the same finding says once for a whole column, instead of at each of its cells. */
  readonly judgePlan?: (subject: PlanSubject) => readonly Draft[];
}

export interface PlanCheck<Id extends string> extends CheckBase<Id> {
  readonly scope: 'plan';
  readonly judge: (subject: PlanSubject) => readonly Draft[];
}

export type Check<Id extends string> = ActionCheck<Id> | PlanCheck<Id>;

/** Nothing found. */
export const NOTHING: readonly Draft[] = [];

/** The cell of a field in an action's row: where its words stand, else where they would; the row's action without such a column. */
export function fieldCell({ action, context }: ActionSubject, field: Field): CellRef {
  const reading = action.row.readings[field];
  if (reading && reading.how !== 'above' && reading.how !== 'merged') {
    return { sheet: context.sheet, rowIndex: reading.rowIndex, columnIndex: reading.columnIndex };
  }
  const columnIndex =
    context.columnOf.get(field) ?? context.columnOf.get('action') ?? context.columnOf.get('recommendation');
  return { sheet: context.sheet, rowIndex: action.row.rowIndex, columnIndex: columnIndex ?? 0 };
}

/** Where the due date that counts stands. */
export function dueCell(subject: ActionSubject): CellRef {
  return subject.action.dueCell ?? fieldCell(subject, 'due');
}

/** A cell's words for a message: on one line, cut at 80 characters. */
export function quote(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= 80 ? flat : `${flat.slice(0, 77).replace(/[\ud800-\udbff]$/, '')}…`;
}
