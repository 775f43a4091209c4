/** Columns that could hold one field or another; an answer is the settings that confirm it. */
import type { Checked } from '../../../app/check-plan';
import type { PlanReport } from '../../../plan/judge/report/plan-report';
import { FIELD_TITLES, type Field } from '../../../plan/read/schema/fields';
import { columnName } from '../../../plan/read/sheet/a1';
import type { SetupChanges } from '../../../plan/read/setup/setup-changes';
import { proposedColumns, withChoice, withColumns } from '../../setup/column-choices';
import { columnLines, type ColumnLine } from '../../setup/column-lines';
import { onSheet, type AnswerDone, type Asking, type PersonQuestion } from './question';

const LONGEST_HEADER = 80;

/** Every action of the plan waits for the answer. */
export const columnQuestions = (asking: Asking): readonly PersonQuestion[] =>
  asking.plans
    .filter(({ columns }) => columns.columns.some(({ inDoubt }) => inDoubt))
    .flatMap((plan) =>
      columnLines(plan, undefined)
        .filter(({ offered }) => offered.length > 0)
        .map((line) => questionOf(line, plan, asking)),
    );

function questionOf(line: ColumnLine, plan: PlanReport, asking: Asking): PersonQuestion {
  const { column, offered } = line;
  const isRead = column.fields.length > 0;
  const name = columnName(column.columnIndex);
  const header = column.header.replace(/\s+/g, ' ').trim().slice(0, LONGEST_HEADER);
  const savedAs = (fields: readonly Field[]): AnswerDone => ({
    ask: { kind: 'save', what: 'columns', settings: answerTo(asking.checked, plan, line, fields) },
  });
  return {
    key: `column ${plan.sheet} ${plan.table.region.headerRow} ${column.columnIndex}`,
    words: `Column ${name}, “${header}”${onSheet(plan, asking)}, ${inDoubtWords(line, plan)}.`,
    waiting: plan.actions.length,
    answers: [
      ...offered.map((field) => ({
        label: `It is “${FIELD_TITLES[field]}”`,
        does: () => savedAs([field]),
      })),
      ...(isRead ? [] : [{ label: 'Leave it unread', does: () => savedAs([]) }]),
      { label: 'Something else', does: () => ({ open: 'columns', plan }) },
    ],
  };
}

/** What it could be; of a field that another column has, which one. */
function inDoubtWords({ column, offered }: ColumnLine, plan: PlanReport): string {
  const holder = (field: Field): string => {
    const other = plan.columns.columns.find((each) => each !== column && each.fields.includes(field));
    return other ? `, which column ${columnName(other.columnIndex)} holds` : '';
  };
  const title = (field: Field): string => `“${FIELD_TITLES[field]}”`;
  if (column.fields.length === 0)
    return `is not read. It could be ${offered.map((field) => `${title(field)}${holder(field)}`).join(' or ')}`;
  if (offered.length === 1) return `is read as ${offered.map(title).join('')}, which is not certain`;
  return `could be ${offered.map(title).join(' or ')}`;
}

/** Confirms the column, and a rival column that hands its field over; every other column stays open. */
function answerTo(
  { settings }: Checked,
  plan: PlanReport,
  line: ColumnLine,
  fields: readonly Field[],
): SetupChanges {
  const before = proposedColumns(plan);
  const after = withChoice(before, line.at, fields, plan);
  const settled = after.filter((choice, at) => at === line.at || choice !== before[at]);
  const { confirmedColumns } = withColumns(settings, plan.sheet, settled);
  return { confirmedColumns };
}
