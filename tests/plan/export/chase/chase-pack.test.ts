import { leadPages, packList, packWorkbook } from '../../../../src/plan/export/chase/chase-pack';
import { NO_NAMES, type PackHead } from '../../../../src/plan/export/chase/lead-sheet';
import { heightsAt, printableSize } from '../../../../src/plan/export/chase/pack-page';
import { PACK_COLUMNS } from '../../../../src/plan/export/chase/pack-columns';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { whoToChase } from '../../../../src/plan/returns/chase/who-to-chase';
import { reviewWorkbook } from '../../../../src/plan/review';
import { rowsOf } from '../../../support/board-copies';
import { gridSnapshot } from '../../../support/grid-snapshot';

const HEAD: PackHead = {
  mark: 'K7F3-Q2MX',
  asOf: '2016-10-15' as IsoDate,
  replyBy: '2016-10-29' as IsoDate,
  from: 'B. Officer',
  marking: 'OFFICIAL-SENSITIVE',
  board: 'Northborough Safeguarding Partnership',
  plan: 'Review of Child K',
  namesPlan: false,
  dateSystem: 1900,
};
const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'Evidence required', 'Progress'];
const ROWS = [
  ['1', 'Write to every school.', 'Education', '30 June 2016', 'A letter', ''],
  ['2', '=cmd|x', 'Police', 'By end of June 2016', '', 'Begun.'],
  ['3', 'Train the staff.', 'Police and Education', '30 June 2016', '', ''],
  ['4', 'Tell everyone.', 'All agencies', '30 June 2016', '', ''],
  ['5', 'Wait.', 'Police', '30 June 2030', '', ''],
];

function packOf(rows: readonly (readonly string[])[] = ROWS, names = ['Plan']) {
  const report = reviewWorkbook(
    names.map((name) => gridSnapshot([HEADER, ...rows], { name })),
    makeSetup({ asOf: '2016-10-15' }),
  );
  const chase = whoToChase(report, new Set(['overdue'] as const), []);
  return { chase, pages: leadPages(chase.leads, HEAD) };
}

test('every page bears board and marking; the plan’s title, which may name a case, only the board’s own and where it is wished', () => {
  const { chase, pages } = packOf();
  const workbook = packWorkbook(pages, chase, [], HEAD);
  const headers = new Map(workbook.sheets.map(({ name, page }) => [name, page?.header]));
  const said = { left: HEAD.board, centre: '&BOFFICIAL-SENSITIVE' };
  expect(headers.get('Contents')).toEqual({ ...said, right: 'Review of Child K' });
  expect(headers.get('Not chased')).toEqual({ ...said, right: 'Review of Child K' });
  expect(headers.get('Police')).toEqual({ ...said, right: '' });
  const [named] = leadPages(chase.leads, { ...HEAD, namesPlan: true });
  expect(named?.sheet.page?.header.right).toBe('Review of Child K');
  expect(named?.sheet.page?.footer.left).toContain(HEAD.mark);
});

const sheetOf = (lead: string, ...args: Parameters<typeof packOf>) => {
  const page = packOf(...args).pages.find((each) => each.lead.name === lead);
  if (!page) throw new Error(`No sheet for ${lead}`);
  return page.sheet;
};

test('a lead’s sheet says who asks, by when, the pack’s mark and marking, and holds their own actions alone', () => {
  const sheet = sheetOf('Police');
  const rows = rowsOf(sheet);
  expect(rows.slice(0, 5).map(([first]) => first)).toEqual([
    'Actions for Police – OFFICIAL-SENSITIVE',
    'From B. Officer. As at 15 October 2016. Please answer by 29 October 2016.',
    expect.stringContaining('fill in the yellow cells'),
    expect.stringContaining('Pack K7F3-Q2MX for Police'),
    NO_NAMES,
  ]);
  const texts = JSON.stringify(sheet.cells);
  expect(texts).not.toMatch(/every school|Tell everyone|Wait\./);
  expect(texts).toContain('By end of June 2016');
  expect(texts).toContain('With: Education.');
  expect(texts).toContain('Begun.');
});

test('only the cells to fill in can be edited, they are blank, and Status has a list', () => {
  const sheet = sheetOf('Police');
  const titles = sheet.cells.filter(({ rowIndex }) => rowIndex === 5).map(({ value }) => value);
  const fill = PACK_COLUMNS.filter(({ says }) => !says).map(({ title }) => title);
  expect(titles.slice(-fill.length)).toEqual(fill);
  const first = titles.length - fill.length;
  expect(sheet.open).toEqual([{ rowIndex: 6, columnIndex: first, rowCount: 2, columnCount: fill.length }]);
  expect(sheet.cells.filter(({ rowIndex, columnIndex }) => rowIndex > 5 && columnIndex >= first)).toEqual([]);
  expect(sheet.lists).toEqual([
    {
      area: { rowIndex: 6, columnIndex: titles.indexOf('Status'), rowCount: 2, columnCount: 1 },
      options: expect.any(Array),
    },
  ]);
});

test('a column in which the plan says nothing is left out, and the sheet is named where there are several plans', () => {
  const titlesOf = (sheet: ReturnType<typeof sheetOf>) =>
    sheet.cells.filter(({ rowIndex }) => rowIndex === 5).map(({ value }) => value);
  expect(titlesOf(sheetOf('Police'))).not.toContain('Evidence required');
  expect(titlesOf(sheetOf('Education'))).toContain('Evidence required');
  expect(titlesOf(sheetOf('Education'))).not.toContain('Sheet');
  expect(titlesOf(sheetOf('Education', ROWS, ['Plan', 'Second plan']))).toContain('Sheet');
});

test('the whole prints on A4 landscape with titles repeated and no text below 9 points, however many columns', () => {
  const { page, columns } = sheetOf('Police');
  expect(page).toMatchObject({ paper: 'a4', orientation: 'landscape', titleRows: [5, 5] });
  expect(page?.header.centre).toBe('&BOFFICIAL-SENSITIVE');
  for (const widths of [columns.map(({ width }) => width), PACK_COLUMNS.map(({ width }) => width), [300]]) {
    const across = widths.reduce((sum, width) => sum + width, 0) * 6.4;
    expect(printableSize(widths) * Math.min(1, 785 / across)).toBeGreaterThanOrEqual(9);
  }
  const sheet = sheetOf('Police');
  expect(heightsAt(22, sheet, 15)[0]?.points).toBeGreaterThan(heightsAt(11, sheet, 15)[0]?.points ?? 0);
});

test('the pack has its contents first and what was not chased last, each with its reason', () => {
  const { chase, pages } = packOf();
  const { sheets } = packWorkbook(pages, chase, [], HEAD);
  expect(sheets.map(({ name }) => name)).toEqual(['Contents', 'Education', 'Police', 'Not chased']);
  expect(sheets[0]?.links.map(({ to }) => to.sheet)).toEqual(['Education', 'Police']);
  const rows = rowsOf(sheets.at(-1) ?? sheetOf('Police')).slice(3);
  expect(rows.map((row) => [row[1], row.at(-1)])).toEqual([
    ['Row', 'Because'],
    ['5', '“All agencies” names nobody in particular: name somebody.'],
    ['6', expect.stringContaining('its next date is 30 June 2030')],
  ]);
  const { sheets: list } = packList(pages, chase, [], HEAD, ({ lead }) => `${lead.name}.xlsx`);
  expect(list.map(({ name }) => name)).toEqual(['Contents', 'Not chased']);
  expect(JSON.stringify(list[0]?.cells)).toContain('Police.xlsx');
});

test('leads of the same beginning, of a board’s own sheet’s name, or of nothing that a sheet can be called have a sheet each', () => {
  const names = [
    'Contents',
    'Not chased',
    `${'Learning and Improvement '.repeat(2)}Sub-Group A`,
    `${'Learning and Improvement '.repeat(2)}Sub-Group B`,
  ];
  const leads = names.map((name) => ({ name, actions: packOf().chase.leads[0]?.actions ?? [] }));
  const made = leadPages([...leads, { name: "'[]:*?/\\", actions: leads[0]?.actions ?? [] }], HEAD).map(
    ({ sheet }) => sheet.name.toLowerCase(),
  );
  expect(new Set([...made, 'contents', 'not chased']).size).toBe(7);
  expect(made.every((name) => name.length <= 31 && !/[:\\/?*[\]]/.test(name))).toBe(true);
});
