/** Made-up trackers as boards keep them: true dates and words, a status, revised dates, headings, merged cells. */
import type { CellValue, Workbook } from '../../../src/workbench/model/workbook';
import { addTable } from '../../../src/workbench/model/tables';
import { ensureRow, setCell } from '../../../src/workbench/model/workbook';
import { serialOf } from '../../../src/workbench/model/serial-date';
import { withSettings } from '../../support/flagged-workbook';
import { area } from '../../support/grid-snapshot';
import { gridWorkbook } from '../../support/open-grid';
import type { seeded } from '../../support/seeded';
import { sheetOf } from '../../support/small-plan';

export const DATE_FORMAT = 'dd/mm/yyyy';

export const HEADERS = [
  'Ref',
  'Action',
  'Lead',
  'Due date',
  'Revised due date',
  'Status',
  'Progress',
  'Date completed',
  'Evidence provided',
] as const;
export const COLUMN = {
  action: 1,
  lead: 2,
  due: 3,
  revised: 4,
  status: 5,
  progress: 6,
  done: 7,
  evidence: 8,
};

/** The columns of another plan, in an order of its own. */
const OTHER_HEADERS = ['Recommendation', 'Responsible agency', 'Timescale', 'Progress', 'Assurance provided'];
const OTHER = [COLUMN.action, COLUMN.lead, COLUMN.due, COLUMN.progress, COLUMN.evidence];

type Random = ReturnType<typeof seeded>;

const day = (year: number, month: number, date: number): number =>
  serialOf({ year, month, day: date }, false) as number;

const VERBS = ['Audit', 'Review', 'Train', 'Write to', 'Visit', 'Publish', 'Agree', 'Share'];
const THINGS = [
  'every school',
  'the letters',
  'all staff',
  'thirty files',
  'each ward',
  'the policy',
  'the pathway',
];

export function randomDay(random: Random): number {
  return day(2016, 10, 15) + random.pick([-400, -90, -31, -1, 0, 1, 29, 30, 31, 90, 400]);
}

/** Words that begin alike whatever day they end with, which is of the same length too. */
export const LONG_DUE = 'The Board is to have a report of what was done at its meeting on 31/03/2017';
/** The last is merged with the row below it in trackers with merged rows. */
const LONG_DUE_REFS: readonly number[] = [2, 3];

/** A row of the board's cells; numbers are true dates. */
export function randomRow(random: Random, ref: number): readonly (CellValue & (string | number))[] {
  const said = random.pick([
    randomDay(random),
    randomDay(random),
    '31 March 2017',
    'June 2016 and May 2018',
    'Ongoing',
    'TBC',
    '',
  ]);
  const due = LONG_DUE_REFS.includes(ref) ? LONG_DUE : said;
  return [
    String(ref),
    `${random.pick(VERBS)} ${random.pick(THINGS)} (${ref}).`,
    random.pick(['Police', 'Health', 'Education', '']),
    due,
    random.pick(['', '', '', randomDay(random), 'See minutes']),
    random.pick(['', 'Open', 'Mainstreamed', 'Completed', 'Not started', 'Withdrawn']),
    random.pick([
      '',
      'Letters were sent in May.',
      'Not completed.',
      'All done and signed off.',
      'Delayed by leave.',
    ]),
    random.pick(['', '', randomDay(random), 'Completed', '3 May 2016']),
    random.pick(['', 'Minutes of 3 May 2016', 'Completed.', 'See above']),
  ];
}

/**
 * Headings between the rows; a merged due date over two of them; an Excel table; a filter that hides rows; a workbook whose
 * days count from 1904; the header repeated below empty rows; another plan below on the same sheet.
 */
export const SHAPES = [
  'plain',
  'headings',
  'merged',
  'table',
  'filtered',
  'days from 1904',
  'repeated header',
  'two plans',
] as const;
export type Shape = (typeof SHAPES)[number];

const FROM_1904 = 1_462;

export function tracker(random: Random, shape: Shape): Workbook {
  const rows: (readonly (string | number)[])[] = [HEADERS];
  for (let ref = 1; ref <= 9; ref += 1) {
    if (shape === 'headings' && (ref === 1 || ref === 5)) rows.push([`${ref === 1 ? 'A' : 'B'}. Early help`]);
    rows.push(randomRow(random, ref));
  }
  const more = [21, 22, 23].map((ref) => randomRow(random, ref));
  if (shape === 'repeated header') rows.push([], [], ['Continued'], HEADERS, ...more);
  if (shape === 'two plans')
    rows.push(
      [],
      [],
      ['Plan of the sub-group'],
      OTHER_HEADERS,
      ...more.map((row) => OTHER.map((at) => row[at] ?? '')),
    );
  const workbook = withSettings(gridWorkbook({ Plan: rows }));
  const sheet = sheetOf(workbook);
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      const isDate = [COLUMN.due, COLUMN.revised, COLUMN.done].includes(c);
      if (r > 0 && isDate)
        setCell(sheet, r, c, {
          value:
            value === ''
              ? null
              : shape === 'days from 1904' && typeof value === 'number'
                ? value - FROM_1904
                : value,
          style: { numberFormat: DATE_FORMAT },
        });
    }),
  );
  if (shape === 'merged') {
    for (const column of [COLUMN.due, COLUMN.done]) {
      setCell(sheet, 4, column, { value: null });
      sheet.merges.push({ ...area('A1'), rowIndex: 3, columnIndex: column, rowCount: 2 });
    }
  }
  if (shape === 'days from 1904') workbook.date1904 = true;
  const whole = { rowIndex: 0, rowCount: rows.length, columnIndex: 0, columnCount: HEADERS.length };
  if (shape === 'table') addTable(workbook, sheet, whole);
  if (shape === 'filtered') {
    sheet.autoFilter = { area: whole, columns: [] };
    for (const row of [2, 5, 6]) ensureRow(sheet, row).hidden = true;
  }
  return workbook;
}
