/** The report as printed by the headless command; COMMANDS.md defines its shape. */
import type { CellRef } from '../../read/sheet/sheet-snapshot';
import { a1, columnName } from '../../read/sheet/a1';
import { textOf } from '../../read/schema/action-row';
import type { ActionReport, Finding, PlanReport, WorkbookReport } from './plan-report';

export function checkJson(report: WorkbookReport): object {
  return { asOf: report.asOf, plans: report.plans.map(planJson) };
}

function planJson(plan: PlanReport): object {
  const { table, columns } = plan;
  return {
    sheet: plan.sheet,
    standing: plan.standing,
    agreed: plan.agreed?.date ?? null,
    headerRow: table.region.headerRow + 1,
    columns: Object.fromEntries(
      columns.columns
        .filter((column) => column.fields.length > 0)
        .map((column) => [columnName(column.columnIndex), column.fields]),
    ),
    missingColumns: columns.missing,
    columnsInDoubt: Object.fromEntries(
      columns.columns
        .filter((column) => column.inDoubt)
        .map((column) => [columnName(column.columnIndex), [...column.fields, ...column.rivals]]),
    ),
    repeatedHeaderRows: table.repeatedHeaderRows.map(excelRow),
    sectionRows: Object.fromEntries(table.sections.map(({ rowIndex, label }) => [excelRow(rowIndex), label])),
    outsideRows: table.outsideRows.map(excelRow),
    actions: plan.actions.map(actionJson),
    findings: plan.findings.map(findingJson),
    tally: plan.tally,
  };
}

function actionJson(action: ActionReport): object {
  const { row } = action;
  return {
    row: excelRow(row.rowIndex),
    joinedRows: row.joinedRows.map(excelRow),
    ref: row.ref,
    section: row.section?.label ?? null,
    theme: textOf(row, 'theme') || null,
    source: textOf(row, 'source') || null,
    leads: action.leads.map(({ name, kind, known, suggestion }) => ({ name, kind, known, suggestion })),
    milestones: action.milestones.map(({ date, precision, text, certainty }) => ({
      date,
      precision,
      text,
      certainty,
    })),
    due: action.due.due,
    ongoing: action.due.ongoing,
    achieved: action.achieved,
    evidence: action.evidence.level,
    statedRag: action.statedRag,
    done: doneWord(action),
    rating: action.rating.colour,
    because: action.rating.because,
    findings: action.findings.map(findingJson),
  };
}

function doneWord({ completion: { state, against } }: ActionReport): string {
  if (against !== null) return 'disputed';
  return state === 'dated' || state === 'undated' ? state : 'no';
}

function findingJson({ id, verdict, cells, message }: Finding): object {
  return { id, verdict, cell: cells[0] ? address(cells[0]) : null, message };
}

function address({ rowIndex, columnIndex }: CellRef): string {
  return a1(rowIndex, columnIndex);
}

function excelRow(rowIndex: number): number {
  return rowIndex + 1;
}
