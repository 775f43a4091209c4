/**
 * A sheet to send to one lead: their open actions from live plans, with blank cells to fill in. Only those cells can be
 * edited. Contains nothing of other leads' actions.
 */
import { appendAll } from '../../long-lists';
import { inWords } from '../../read/dates/calendar';
import { FLAG_DATE_FORMAT } from '../../marks/flags/flag-columns';
import { ratingColourRules } from '../../change/flags/flag-rules';
import type { LeadMatch } from '../../read/leads/lead-match';
import { isOpen } from '../../judge/rating/is-complete';
import { RATING_WORDS } from '../../judge/rating/rating-cells';
import { dayThatCounts } from '../../judge/report/judge-action';
import type { WorkbookReport } from '../../judge/report/plan-report';
import { textOf } from '../../read/schema/action-row';
import { isoDateToSerial } from '../../read/sheet/serial-date';
import type { DateSystem } from '../../read/sheet/sheet-snapshot';
import { liveOnly } from '../../judge/report/live-plans';
import { areaFrom, cellsOfRow, emptyCopy, type CopyCell, type CopySheet } from '../board-copy/board-copy';
import { pageOf } from '../board-copy/page-setup';
import { HEADER_FILL } from '../board-copy/plan-copy-formats';
import { uniqueSheetName } from '../board-copy/sheet-names';

export interface LeadToChase {
  readonly name: string;
  /** Actions that are neither withdrawn nor complete with evidence. */
  readonly open: number;
  readonly all: number;
}

/** Everyone who is responsible for an action, by name; collective entries such as "all agencies" are left out. */
export function leadsToChase(report: WorkbookReport): readonly LeadToChase[] {
  const { plans } = liveOnly(report);
  const found = new Map<string, { name: string; open: number; all: number }>();
  for (const action of plans.flatMap(({ actions }) => actions)) {
    const own = new Map(action.leads.filter(canBeAsked).map(({ name }) => [keyOf(name), name]));
    for (const [key, name] of own) {
      const lead = found.get(key) ?? { name, open: 0, all: 0 };
      lead.all += 1;
      if (isOpen(action.rating)) lead.open += 1;
      found.set(key, lead);
    }
  }
  return [...found.values()].sort((a, b) => (keyOf(a.name) < keyOf(b.name) ? -1 : 1));
}

export interface ChaseOptions {
  /** The workbook's sheet names, so that the new sheet gets a unique one. */
  readonly taken?: readonly string[];
  /** Include complete actions. */
  readonly all?: boolean;
  readonly dateSystem?: DateSystem;
}

const COLUMNS = [
  { title: 'Plan', width: 20 },
  { title: 'Row', width: 7 },
  { title: 'Ref', width: 8 },
  { title: 'Action', width: 52 },
  { title: 'Your part', width: 30 },
  { title: 'Due date', width: 13 },
  { title: 'RAG', width: 11 },
  { title: 'Update', width: 40 },
  { title: 'Evidence', width: 40 },
] as const;
const RAG = COLUMNS.findIndex(({ title }) => title === 'RAG');
const UPDATE = COLUMNS.findIndex(({ title }) => title === 'Update');
const HEADER_ROW = 3;
const LINE = '#BFBFBF';

/** `null` if the lead has no such action. `lead` as named by `leadsToChase`; case is ignored. */
export function chaseSheet(
  report: WorkbookReport,
  lead: string,
  { taken = [], all = false, dateSystem = 1900 }: ChaseOptions = {},
): CopySheet | null {
  const { plans, asOf } = liveOnly(report);
  const key = keyOf(lead);
  const cells: CopyCell[] = [];
  let row = HEADER_ROW;
  for (const { sheet, actions } of plans) {
    for (const action of actions) {
      const own = action.leads.find((lead) => canBeAsked(lead) && keyOf(lead.name) === key);
      if (!own || !(all || isOpen(action.rating))) continue;
      row += 1;
      const due = dayThatCounts(action);
      const values = [
        sheet,
        action.row.rowIndex + 1,
        action.row.ref,
        textOf(action.row, 'action') || textOf(action.row, 'recommendation'),
        own.duty,
      ];
      appendAll(cells, cellsOfRow(row, 0, values));
      const serial = due === null ? null : isoDateToSerial(due, dateSystem);
      appendAll(cells, cellsOfRow(row, values.length, [serial], FLAG_DATE_FORMAT));
      appendAll(cells, cellsOfRow(row, RAG, [RATING_WORDS[action.rating.colour]]));
    }
  }
  const count = row - HEADER_ROW;
  if (count === 0) return null;
  const head = [
    ...cellsOfRow(0, 0, [`Actions for ${lead}`]),
    ...cellsOfRow(1, 0, [
      `As of ${inWords(asOf)}. Please fill in the last two columns and send this sheet back; “Row” is the row of the plan.`,
    ]),
    ...cellsOfRow(
      HEADER_ROW,
      0,
      COLUMNS.map(({ title }) => title),
    ),
  ];
  const sheet: CopySheet = {
    ...emptyCopy(uniqueSheetName(`Chase ${lead}`, taken)),
    cells: [...head, ...cells],
    formats: [
      { area: areaFrom(0, 0, 1, 1), bold: true, fontSize: 16 },
      { area: areaFrom(1, 0, 1, 1), italic: true },
      {
        area: areaFrom(HEADER_ROW, 0, count + 1, COLUMNS.length),
        wrap: true,
        vertical: 'top',
        horizontal: 'left',
        lines: { colour: LINE, sides: ['top', 'bottom', 'inside'] },
      },
      { area: areaFrom(HEADER_ROW, 0, 1, COLUMNS.length), bold: true, fill: HEADER_FILL, colour: '#FFFFFF' },
      { area: areaFrom(HEADER_ROW + 1, UPDATE, count, 2), fill: '#FFF9E5' },
    ],
    rules: ratingColourRules(areaFrom(HEADER_ROW + 1, RAG, count, 1)),
    columns: COLUMNS.map(({ width }, columnIndex) => ({ columnIndex, width })),
    filter: areaFrom(HEADER_ROW, 0, count + 1, COLUMNS.length),
    open: [areaFrom(HEADER_ROW + 1, UPDATE, count, 2)],
  };
  return { ...sheet, page: pageOf(sheet, 'landscape', [HEADER_ROW, HEADER_ROW], `Actions for ${lead}`) };
}

/** Whether the lead is a named person or body that is still in post. */
const canBeAsked = ({ collective, former }: LeadMatch): boolean => !collective && !former;

const keyOf = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();
