/**
 * Puts a plan generated from a seed on a sheet: any of several layouts, with sections, headers repeated at page breaks,
 * merged cells, formulas, errors and hostile texts. Returns where it is.
 */
import { mergesIn } from '../../../src/workbench/model/edit';
import { addTable } from '../../../src/workbench/model/tables';
import type { Style } from '../../../src/workbench/model/style';
import { setCell, type Cell, type Sheet, type Workbook } from '../../../src/workbench/model/workbook';
import type { Seeded } from '../../support/seeded';
import { dueText } from '../../support/synthetic-plan';

export interface MadePlan {
  readonly sheet: string;
  /** Of the header's first cell. */
  readonly top: number;
  readonly left: number;
  readonly columnCount: number;
  /** Rows that hold an action. */
  readonly rows: readonly number[];
  /** One past the last row. */
  readonly end: number;
  /** Whether any of its cells are merged: such rows cannot be sorted. */
  readonly hasMerges: boolean;
  /** Whether some of its rows are not actions. */
  readonly hasBreaks: boolean;
}

type Kind =
  'ref' | 'said' | 'lead' | 'due' | 'wanted' | 'achieved' | 'provided' | 'progress' | 'rag' | 'theme';
type Layout = readonly (readonly [string, Kind])[];

const LAYOUTS: readonly Layout[] = [
  [
    ['Ref', 'ref'],
    ['Action', 'said'],
    ['Lead', 'lead'],
    ['Due date', 'due'],
    ['Evidence provided', 'provided'],
    ['Date achieved', 'achieved'],
  ],
  [
    ['No', 'ref'],
    ['Recommendation', 'said'],
    ['Proposed Action', 'said'],
    ['Lead agency', 'lead'],
    ['Timescale', 'due'],
    ['Progress', 'progress'],
    ['RAG', 'rag'],
  ],
  [
    ['Recommendation (1)', 'said'],
    ['Action (2)', 'said'],
    ['Lead (3)', 'lead'],
    ['Required evidence (4)', 'wanted'],
    ['Completion date (5)', 'due'],
    ['Date achieved (6)', 'achieved'],
    ['Comments/Outcome (7)', 'progress'],
  ],
  [
    ['Theme', 'theme'],
    ['Actions to be taken', 'said'],
    ['Lead Strategic/ operational leads & when', 'lead'],
    ['Success criteria', 'wanted'],
  ],
  [
    ['Area for Development', 'said'],
    ['Action', 'said'],
    ['Evidence to be provided', 'wanted'],
    ['ASSURANCE TO THE LSCB', 'provided'],
  ],
];

export const HOSTILE = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '@SUM(A1:A9)',
  "'quoted",
  '__proto__',
  'constructor',
  '\u202egnp.exe\u202c and \u2066more\u2069',
  'half \ud83d of a character',
  'x'.repeat(32_767),
  '#REF!',
  'TRUE',
  '03/04/2017',
  ' \u00a0 ',
  '<script>alert(1)</script>',
  'two\r\nlines\nand a\ttab',
];

const TEXTS: Readonly<Record<Exclude<Kind, 'ref' | 'due'>, readonly string[]>> = {
  said: [
    'Write to every school about the new threshold guidance.',
    'Audit twenty files and report to the Board.',
    'Review the procedure on pre-birth assessment.',
    'Train front line staff in professional curiosity.',
    'Agree a protocol for transfers between schools.',
  ],
  lead: ['LSCB', 'Head of Quality Assurance', 'Police and Education', 'Board Manager', 'All agencies', ''],
  wanted: ['Minutes of the Board', 'Report of the audit', 'Attendance figures', ''],
  achieved: ['', '', 'May 2016', '12 May 2016', 'Completed'],
  provided: ['Completed.', 'The Board hold a copy of the letter sent to 40 schools.', 'Awaited', ''],
  progress: ['Discussed with partners.', 'In place', '', 'See above'],
  rag: ['Green', 'Red', 'Amber', ''],
  theme: ['Neglect', 'Escalation', 'Neglect', ''],
};

export interface PlanPlace {
  readonly top: number;
  readonly left: number;
  /** Never a table: something shares its rows. */
  readonly plain?: boolean;
}

export function putPlan(workbook: Workbook, sheet: Sheet, random: Seeded, place: PlanPlace): MadePlan {
  const { top, left } = place;
  const layout = random.pick(LAYOUTS);
  const columnCount = layout.length;
  const chance = (share: number): boolean => random.next() < share;
  const isTable = place.plain !== true && chance(0.2);
  const [sections, breaks, merged] = isTable
    ? [false, false, false]
    : [chance(0.3), chance(0.3), chance(0.3)];
  const looks = { header: headerLook(random), body: bodyLook(random) };
  const hostile = chance(0.3);
  const header = (rowIndex: number): void =>
    layout.forEach(([text], at) =>
      setCell(sheet, rowIndex, left + at, formatted({ value: text }, looks.header)),
    );
  header(top);
  const rows: number[] = [];
  const actions = 3 + random.below(5);
  let next = top + 1;
  for (let at = 0; at < actions; at += 1) {
    if (sections && at % 3 === 0) putSection(sheet, random, { rowIndex: next++, left, columnCount });
    if (breaks && at === 2) header(next++);
    layout.forEach(([, kind], column) => {
      const cell = cellOf(kind, at, next, random, hostile);
      if (cell) setCell(sheet, next, left + column, formatted(cell, looks.body));
      else if (looks.body) setCell(sheet, next, left + column, { value: null, style: looks.body });
    });
    rows.push(next);
    next += 1;
  }
  if (merged) mergeDown(sheet, random, rows, left);
  const area = { rowIndex: top, rowCount: next - top, columnIndex: left, columnCount };
  if (isTable) addTable(workbook, sheet, area).name = `Board_${workbook.lastId}`;
  return {
    sheet: sheet.name,
    top,
    left,
    columnCount,
    rows,
    end: next,
    hasMerges: mergesIn(sheet, area).length > 0,
    hasBreaks: sections || breaks,
  };
}

const formatted = (cell: Cell, style: Style | undefined): Cell =>
  style ? { ...cell, style: { ...style, ...cell.style } } : cell;

function cellOf(kind: Kind, at: number, rowIndex: number, random: Seeded, hostile: boolean): Cell | null {
  const roll = random.next();
  if (kind === 'ref')
    return roll < 0.2
      ? { value: at + 1, formula: `=ROW()-${rowIndex - at}` }
      : { value: roll < 0.6 ? at + 1 : `1.${at + 1}` };
  if (hostile && roll < 0.15) return { value: random.pick(HOSTILE) };
  if (roll < 0.03) return { value: { error: '#N/A' } };
  if (roll < 0.06)
    return { value: null, formula: random.pick(['=1/0', '="Done: "&ROW()', '=IF(1>2,1,"")', '=NA()']) };
  if (kind === 'due') {
    const date: Style = { numberFormat: 'dd/mm/yyyy' };
    if (roll < 0.25) return { value: 42_000 + random.below(900), style: date };
    if (roll < 0.35) return { value: null, formula: `=DATE(2016,${1 + random.below(12)},28)`, style: date };
    return { value: dueText(random, at) };
  }
  const text = random.pick(TEXTS[kind]);
  return text === '' ? null : { value: text };
}

function putSection(
  sheet: Sheet,
  random: Seeded,
  {
    rowIndex,
    left,
    columnCount,
  }: { readonly rowIndex: number; readonly left: number; readonly columnCount: number },
): void {
  setCell(sheet, rowIndex, left, {
    value: random.pick(['Care Planning', 'Health', '2. Information sharing']),
    style: { font: { bold: true } },
  });
  // Some boards merge a section's row further than their table goes.
  const wider = random.pick([0, 0, 1, 3]);
  const room = 16_384 - left;
  if (random.next() < 0.7)
    sheet.merges.push({
      rowIndex,
      rowCount: 1,
      columnIndex: left,
      columnCount: Math.min(columnCount + wider, room),
    });
}

/** Two rows of the first column, one below the other, as one recommendation with two actions. */
function mergeDown(sheet: Sheet, random: Seeded, rows: readonly number[], left: number): void {
  const first = rows.find((row, at) => rows[at + 1] === row + 1 && random.next() < 0.6);
  if (first === undefined) return;
  const below = sheet.rows.get(first + 1)?.cells;
  const style = below?.get(left)?.style;
  below?.set(left, { value: null, ...(style ? { style } : {}) });
  sheet.merges.push({ rowIndex: first, rowCount: 2, columnIndex: left, columnCount: 1 });
}

const headerLook = (random: Seeded): Style | undefined =>
  random.pick<Style | undefined>([
    undefined,
    { font: { bold: true } },
    {
      font: { bold: true, name: 'Arial', size: 10, colour: { rgb: '#FFFFFF' } },
      fill: { pattern: 'solid', colour: { rgb: '#1F4E79' } },
      alignment: { wrap: true, horizontal: 'Center', vertical: 'Center' },
      borders: { bottom: { line: 'medium', colour: { rgb: '#000000' } } },
    },
  ]);

const bodyLook = (random: Seeded): Style | undefined =>
  random.pick<Style | undefined>([
    undefined,
    { alignment: { wrap: true, vertical: 'Top' } },
    {
      font: { name: 'Verdana', size: 9, italic: true },
      borders: {
        top: { line: 'thin', colour: { rgb: '#999999' } },
        bottom: { line: 'thin', colour: { rgb: '#999999' } },
        left: { line: 'dotted', colour: { rgb: '#336699' } },
        right: { line: 'dotted', colour: { rgb: '#336699' } },
      },
    },
  ]);
