/**
 * Which of an action's cells a formula may follow: where any true date typed there would be read as that date and as
 * nothing else. Elsewhere an edit wants a check (POLICY.md, Rating).
 */
import { readEvidenceReference } from '../../read/evidence/evidence-reference';
import type { EvidenceLevel } from '../../read/evidence/evidence-view';
import { judgeEvidence, pointsToEvidence } from '../../read/evidence/judge-evidence';
import { numberedLines } from '../../read/recognise/wording';
import { textOf, type Reading } from '../../read/schema/action-row';
import type { Field } from '../../read/schema/fields';
import { isDone } from '../done/completion';
import type { JudgedAction } from './judged-action';
import type { PlanReport } from './plan-report';

export interface LiveCells {
  /** The revised date where one stands, else the due date. */
  readonly due: boolean;
  readonly achieved: boolean;
  /** How its evidence would be judged, were it done. */
  readonly evidence: EvidenceLevel;
}

export type PlanColumns = Pick<PlanReport, 'columns'>;

export function liveCells(action: JudgedAction, { columns }: PlanColumns): LiveCells {
  const { row, completion } = action;
  const isSeries = (field: Field): boolean => columns.series.some((each) => each.field === field);
  const isAlone = (field: Field): boolean =>
    columns.columns.some(({ fields }) => fields.length === 1 && fields[0] === field) && !isSeries(field);
  const isOwn = (field: Field): boolean => isOwnCell(row.readings[field], row.rowIndex);
  const isWithdrawn = Object.values(completion.claims).some((claim) => claim?.says === 'withdrawn');
  const revised = row.readings.revisedDue;
  const due =
    isAlone('due') &&
    isOwn('due') &&
    (revised === undefined || (isAlone('revisedDue') && isOwn('revisedDue'))) &&
    completion.claims.due === null &&
    !action.due.ongoing &&
    numberedLines(textOf(row, 'due')) <= 1;
  const shown = evidenceIfDone(action, columns);
  return {
    due,
    achieved:
      isAlone('achieved') && isOwn('achieved') && !isWithdrawn && !completion.proofToCome && shown.isOwn,
    evidence: shown.level,
  };
}

const isOwnCell = (reading: Reading | undefined, rowIndex: number): boolean =>
  reading?.how === 'own' && reading.rowIndex === rowIndex && isDateOrWords(reading);

/** A number that is shown as a number, not as a date, is read as words. */
const isDateOrWords = ({ value, text }: Reading): boolean =>
  typeof value === 'number' || !/^\d+(?:\.\d+)?$/.test(text);

/** Without a column for evidence, the progress of an action is judged once it is done (POLICY.md, Evidence). */
function evidenceIfDone(
  { row, evidence, completion }: JudgedAction,
  columns: PlanReport['columns'],
): { readonly level: EvidenceLevel; readonly isOwn: boolean } {
  const hasColumn = columns.columns.some(({ fields }) => fields.includes('evidenceProvided'));
  if (hasColumn || isDone(completion)) return { level: evidence.level, isOwn: true };
  const text = textOf(row, 'progress');
  // Evidence of another row is read only by a check.
  if (readEvidenceReference(text)) return { level: evidence.level, isOwn: false };
  const view = judgeEvidence(text, null);
  const level = view.level === 'supplied' && pointsToEvidence(view) ? 'supplied' : 'none';
  return { level, isOwn: true };
}
