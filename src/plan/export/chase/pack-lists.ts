/**
 * The board's own sheets of a chase pack: what is in it, and what was not chased with the reason of each. They are not
 * for sending.
 */
import { appendAll } from '../../long-lists';
import { actionInShort, cutShort } from '../../change/summary/action-words';
import { inWords } from '../../read/dates/calendar';
import type { CellRef } from '../../read/sheet/sheet-snapshot';
import { CHASE_RULES } from '../../returns/chase/rules';
import type { Chase, LeadChased, NotChased } from '../../returns/chase/who-to-chase';
import { areaFrom, cellsOfRow, emptyCopy, type CopyCell, type CopySheet } from '../board-copy/board-copy';
import { HEADER_FILL } from '../board-copy/plan-copy-formats';
import type { PackHead } from './lead-sheet';
import { heightsAt, packPage } from './pack-page';

const LINE = '#BFBFBF';
const SIZE = 11;

export interface Listed {
  readonly lead: LeadChased;
  readonly sheet: string;
  /** "Asked twice since 2 May 2016, never answered."; `''` if never asked. */
  readonly before: string;
}

/** `linked` if the leads' sheets are in the same workbook. */
export function contentsSheet(
  name: string,
  listed: readonly Listed[],
  chase: Chase,
  head: PackHead,
  linked: boolean,
): CopySheet {
  const rules = CHASE_RULES.filter(({ id }) =>
    listed.some(({ lead }) => lead.actions.some((asked) => asked.rules.includes(id))),
  );
  const rows = listed.map(({ lead, sheet, before }) => [
    lead.name,
    sheet,
    lead.actions.length,
    ...rules.map(({ id }) => lead.actions.filter((asked) => asked.rules.includes(id)).length),
    before,
  ]);
  const titles = [
    'Lead',
    linked ? 'Sheet' : 'File',
    'Actions',
    ...rules.map(({ title }) => title),
    'Before this',
  ];
  // A link does not wrap in every program, and a sheet's name can have 31 characters.
  const widths = [26, 33, 8, ...rules.map(() => 10), 26];
  const { mark, asOf, replyBy, from } = head;
  const by = replyBy === null ? 'No date to answer by.' : `Answers by ${inWords(replyBy)}.`;
  const lines = [
    `Chase pack ${mark}`,
    `${from === '' ? '' : `From ${from}. `}As at ${inWords(asOf)}. ${by} Made, not sent: sending is yours.`,
    linked
      ? 'Send each lead only their own sheet (right-click its tab, Move or Copy, new book), or make the pack as a zip with a file for each.'
      : 'Send each lead only their own file. This one is the board’s.',
    `${countOf(chase.notChased.length, 'row')} not chased, with the reason of each, on the sheet “Not chased”.`,
  ];
  const sheet = table(name, lines, titles, widths, rows, head);
  if (!linked) return sheet;
  const links = listed.map(({ sheet: to }, at) => ({
    rowIndex: lines.length + 2 + at,
    columnIndex: 1,
    to: { sheet: to, rowIndex: 0, columnIndex: 0 } satisfies CellRef,
  }));
  return { ...sheet, links };
}

export function notChasedSheet(name: string, { notAsked, notChased }: Chase, head: PackHead): CopySheet {
  const rows: (readonly (string | number | null)[])[] = [];
  for (const { lead, why, actions } of notAsked)
    for (const { plan, action } of actions)
      rows.push([plan.sheet, action.row.rowIndex + 1, action.row.ref, actionInShort(action), lead, why]);
  const asked = new Set(rows.map(([sheet, row]) => `${row}|${sheet}`));
  for (const each of notChased) if (!asked.has(`${each.rowIndex + 1}|${each.sheet}`)) rows.push(rowOf(each));
  return table(
    name,
    [
      'Not chased, because',
      'First the names that cannot be asked, as the plan has them: name somebody, or add them to the leads register. Then the actions that nobody is asked about.',
    ],
    ['On sheet', 'Row', 'Ref', 'Action', 'Lead', 'Because'],
    [16, 6, 7, 46, 20, 44],
    rows,
    head,
  );
}

const rowOf = ({ sheet, rowIndex, ref, words, why }: NotChased) => [
  sheet,
  rowIndex + 1,
  ref,
  cutShort(words, 140),
  null,
  why,
];

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function table(
  name: string,
  lines: readonly string[],
  titles: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly (string | number | null)[])[],
  head: PackHead,
): CopySheet {
  const header = lines.length + 1;
  const cells: CopyCell[] = [];
  for (const [row, text] of lines.entries()) appendAll(cells, cellsOfRow(row, 0, [text]));
  appendAll(cells, cellsOfRow(header, 0, titles));
  for (const [at, row] of rows.entries()) appendAll(cells, cellsOfRow(header + 1 + at, 0, row));
  const body = areaFrom(header, 0, rows.length + 1, titles.length);
  const sheet: CopySheet = {
    ...emptyCopy(name),
    cells,
    // A long sentence wraps within the table's width.
    merges: lines.map((_, row) => areaFrom(row, 0, 1, titles.length)),
    formats: [
      { area: areaFrom(0, 0, 1, 1), bold: true, fontSize: 16 },
      { area: areaFrom(1, 0, lines.length - 1, titles.length), wrap: true, vertical: 'top' },
      {
        area: body,
        wrap: true,
        vertical: 'top',
        horizontal: 'left',
        lines: { colour: LINE, sides: ['top', 'bottom', 'inside'] },
      },
      { area: areaFrom(header, 0, 1, titles.length), bold: true, fill: HEADER_FILL, colour: '#FFFFFF' },
    ],
    columns: widths.map((width, columnIndex) => ({ columnIndex, width })),
    filter: body,
  };
  return {
    ...sheet,
    heights: heightsAt(SIZE, sheet, 15),
    page: packPage(
      { first: header, header, rowCount: header + 1 + rows.length, columnCount: titles.length },
      { title: `Chase pack ${head.mark}`, plan: head.plan, head },
    ),
  };
}
