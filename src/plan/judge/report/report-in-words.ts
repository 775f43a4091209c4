/** Prints a report as plain text for a terminal: the tally, then every action with its rating and findings. */
import { inWords } from '../../read/dates/calendar';
import { RATING_COLOURS, type RatingColour } from '../rating/rating-colour';
import { textOf } from '../../read/schema/action-row';
import { FIELD_TITLES } from '../../read/schema/fields';
import { columnName } from '../../read/sheet/a1';
import { dayThatCounts } from './judge-action';
import { isLive } from './live-plans';
import { STANDING_WORDS, whyStandingInWords } from '../../read/standing/standing';
import type { ActionReport, Finding, PlanReport, WorkbookReport } from './plan-report';

const WIDTHS = { row: 5, rating: 9, due: 12, lead: 26, text: 45 } as const;

/** Lines of at most about 110 characters, with findings below their action. */
export function reportInWords(report: WorkbookReport): string {
  const noneLive = report.plans.some(isLive) ? [] : ['No plan of this workbook is live.'];
  return [...noneLive, ...report.plans.map((plan) => planInWords(plan).join('\n'))].join('\n\n');
}

/** "11 actions: 5 red, 2 amber, 2 green, 2 unrated." */
export function tallyInWords(plan: PlanReport): string {
  const count = plan.actions.length;
  const parts = RATING_COLOURS.filter((colour) => plan.tally[colour] > 0).map(
    (colour) => `${plan.tally[colour]} ${colour}`,
  );
  return `${count} ${count === 1 ? 'action' : 'actions'}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
}

function planInWords(plan: PlanReport): readonly string[] {
  const columns = plan.columns.columns
    .filter((column) => column.fields.length > 0)
    .map(
      (column) =>
        `${columnName(column.columnIndex)} ${column.fields.map((field) => FIELD_TITLES[field]).join(' + ')}`,
    );
  const missing = plan.columns.missing.map((field) => FIELD_TITLES[field]);
  return [
    `${plan.sheet}, rated on ${inWords(plan.asOf)}`,
    agreedInWords(plan),
    `Columns: ${columns.join(' · ')}`,
    ...(missing.length > 0 ? [`Missing: ${missing.join(' · ')}`] : []),
    tallyInWords(plan),
    ...(isLive(plan)
      ? []
      : [
          `${STANDING_WORDS[plan.standing]}: ${whyStandingInWords(plan)}. Counted apart, neither flagged nor chased.`,
        ]),
    '',
    [
      cell('Row', WIDTHS.row),
      cell('Rating', WIDTHS.rating),
      cell('Due', WIDTHS.due),
      cell('Lead', WIDTHS.lead),
      'Action',
    ].join(' '),
    ...plan.actions.flatMap(actionInWords),
    ...(plan.findings.length > 0 ? ['', 'The plan as a whole'] : []),
    ...plan.findings.map(findingInWords),
  ];
}

function agreedInWords({ agreed }: PlanReport): string {
  if (!agreed) return 'When the plan was agreed is not known.';
  const how = { given: '', stated: ', as the sheet says', titled: ', going by its title' }[agreed.origin];
  return `Agreed on ${inWords(agreed.date)}${how}.`;
}

function actionInWords(action: ActionReport): readonly string[] {
  const due = dayThatCounts(action);
  const leads = action.leads.map((lead) => lead.name).join('; ');
  const text = textOf(action.row, 'action') || textOf(action.row, 'recommendation');
  const line = [
    cell(String(action.row.rowIndex + 1), WIDTHS.row),
    cell(ratingWord(action.rating.colour), WIDTHS.rating),
    cell(due ?? '–', WIDTHS.due),
    cell(leads || '–', WIDTHS.lead),
    cell(text, WIDTHS.text),
  ].join(' ');
  return [line.trimEnd(), ...action.findings.map(findingInWords)];
}

function findingInWords({ verdict, message }: Finding): string {
  return `      ${verdict === 'fail' ? '!' : '?'} ${message}`;
}

function ratingWord(colour: RatingColour): string {
  return colour.charAt(0).toUpperCase() + colour.slice(1);
}

/** One table cell on one line, padded or cut to a width. */
function cell(text: string, width: number): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > width ? `${flat.slice(0, width - 1)}…` : flat.padEnd(width);
}
