/** The sheet "What changed" as it is laid out: what it says, that it is inert, and how it is printed. */
import {
  layOutWhatChanged,
  type WhatChangedLayout,
} from '../../../../src/plan/change/what-changed/lay-out-what-changed';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { comparedRows } from '../../../support/compared';
import type { Rows } from '../../../support/review-grid';
import { changed, rows } from '../../compare/support/made-versions';
import { thirtyAfter, thirtyBefore } from '../../../support/thirty-actions';

const day = (text: string) => text as IsoDate;
const source = (workbook: string, asOf: string) => ({ workbook, sheets: ['Plan'], asOf: day(asOf) });

const laidOut = (old: Rows, now: Rows): WhatChangedLayout =>
  layOutWhatChanged({
    comparison: comparedRows(old, now),
    old: source('may.xlsx', '2016-05-10'),
    now: source('october.xlsx', '2016-10-15'),
    paper: { title: 'Child J & Child K', board: 'Lambeth Safeguarding Board', marking: 'OFFICIAL-SENSITIVE' },
    built: day('2016-10-16'),
  });

/** Row by row, cells joined by a bar, without the first row. */
function said({ cells }: WhatChangedLayout): readonly string[] {
  const lines: string[] = [];
  for (const { rowIndex, value } of cells)
    if (rowIndex > 0) lines[rowIndex] = [lines[rowIndex], String(value)].filter(Boolean).join(' | ');
  return lines.slice(1);
}

const between = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
  laidOut(changed(rows(), 1, before), changed(rows(), 1, after));

test('without changes one line says that nothing is in the lists', () => {
  const same = said(laidOut(rows(), rows()));
  expect(same.filter((line) => /\(\d+\)/.test(line)).every((line) => line.startsWith('No news'))).toBe(true);
  const done = changed(rows(), 1, {});
  expect(said(laidOut(done.slice(0, 1).concat([]), done.slice(0, 1))).at(-1)).toBe('Nothing is in any list.');
});

test('it never says that nothing changed when a date could not be compared', () => {
  const lines = said(between({ 'Due date': '31 September 2017' }, { 'Due date': '30 September 2017' })).join(
    '\n',
  );
  expect(lines).toContain('1 date could not be compared.');
  expect(lines).toContain('Not compared (1)');
  expect(lines).not.toMatch(/No action changed|nothing changed/i);
});

test.each(['=HYPERLINK("http://example.org","x")', '+1+1', '-2', '@SUM(A1)', `=${'long '.repeat(80)}`])(
  'the words “%s” stay words',
  (words) => {
    const { cells } = between({ Progress: '' }, { Progress: words });
    expect(cells.every(({ formula }) => formula === undefined)).toBe(true);
    expect(cells.every(({ value }) => typeof value === 'string')).toBe(true);
    const holding = cells.filter(({ value }) => String(value).includes(words.slice(0, 5)));
    expect(holding.length).toBeGreaterThan(0);
    // In quotation marks, so that it does not even begin like a formula.
    expect(holding.every(({ value }) => /^[“\w]/.test(String(value)))).toBe(true);
  },
);

test('a plan of thirty actions with ten changes fits on one page, no letter below 9 points', () => {
  const sheet = laidOut(thirtyBefore, thirtyAfter);
  const { rows: heights, page, columns, formats } = sheet;
  expect(page).toMatchObject({ paper: 'a4', orientation: 'landscape', onePage: true, breaksBefore: [] });
  const points = heights.reduce((sum, { height }) => sum + (typeof height === 'number' ? height : 0), 0);
  // 485 points between normal margins, shrunk by a tenth at most.
  expect(points).toBeLessThanOrEqual(535);
  // 112 characters of 7 pixels and their margins are no wider than the 741 points between normal margins.
  const width = columns.filter(({ hidden }) => !hidden).reduce((sum, each) => sum + each.width, 0);
  expect(width).toBeLessThanOrEqual(112);
  expect(Math.min(...formats.flatMap(({ fontSize }) => fontSize ?? []))).toBeGreaterThanOrEqual(10);
  expect(said(sheet).join('\n')).toMatchInlineSnapshot(`
    "Child J & Child K
    Old: may.xlsx (Plan), rated on 10 May 2016
    New: october.xlsx (Plan), rated on 15 October 2016
    Open actions: 30 then, 28 now. Ratings: Red 0 → 1, Amber 0 → 1, Green 30 → 27, Blue 0 → 1.
    Newly done 2 · Dates moved 3 · Slipped into red 1 · Leads changed 1 · New 1 · Gone 1 · Same action? 1 · Progress added 1 ·
        No news 23
    What stands under a question mark is for a person to confirm.
    What | No. | Action | Lead | Change
    Newly done (2) | 1.2 | Review a shared standard of… | Named Nurse | 3 October 2016, with evidence: “Minutes of 3 October 2016”
    2.3 | Agree the pathway for bruising… | Business Manager | 12 October 2016, weak evidence: “Pathway v2, signed by both trusts”
    Dates moved (3) | 1.4 | Review how well the voice of the… | Business Manager | 31 March 2017 → 30 September 2017, 183 days later
    2.5 | Agree the protocol for sharing… | Head of MASH | 31 March 2017 → 31 December 2017, 275 days later
    3.3 | Publish the pathway for bruising… | Detective Superintendent | 31 March 2017 → 30 September 2016, 182 days earlier
    Slipped into red (1) | 3.3 | Publish the pathway for bruising… | Detective Superintendent | Green → Red
    Leads changed (1) | 3.5 | Publish the protocol for sharing… | Head of Quality | “Named Nurse” → “Head of Quality”
    New (1) | 7.1 | Write to every GP practice about… | Head of MASH
    Gone (1) | 6.3 | Introduce the pathway for… | Designated Doctor | Green
    Same action? (1) | 5.3 | Introduce the pathway for bruising in infants not yet mobile, with both trusts and GPs. | Named Nurse | was 5.3 Revise the pathway for bruising in infants who are not yet mobile, with both hospital trusts.
    Progress added (1) | 4.2 | Audit a shared standard of… | Detective Superintendent | “Draft sent to all agencies on 4 September; six of nine have replied so far.”
    No news (23) | Head of MASH: 1.1 Review the threshold… · 3.4 Publish how well the… · 4.3 Audit the pathway for… ·
        5.2 Revise a shared standard… · 6.1 Introduce the threshold…; Designated Doctor: 1.3 Review the pathway for… ·
        2.2 Agree a shared standard… · 3.1 Publish the threshold… · 4.5 Audit the protocol for… · 5.4 Revise how well the…;
        Detective Superintendent: 1.5 Review the protocol for… · 2.4 Agree how well the voice… ·
        5.1 Revise the threshold… · 6.5 Introduce the protocol…; Named Nurse: 2.1 Agree the threshold… ·
        4.4 Audit how well the voice… · 5.3 Introduce the pathway… · 6.2 Introduce a shared…;
        Business Manager: 3.2 Publish a shared… · 4.1 Audit the threshold… · 5.5 Revise the protocol for… ·
        6.4 Introduce how well the…; Head of Quality: 3.5 Publish the protocol for…"
  `);
});

test('board, marking and plan stand on every printed page, ampersands as Excel wants them', () => {
  const { header, footer } = laidOut(thirtyBefore, thirtyAfter).page ?? {};
  expect(header).toEqual({
    left: 'Lambeth Safeguarding Board',
    centre: '&BOFFICIAL-SENSITIVE',
    right: 'Made on 16 October 2016',
  });
  expect(footer).toEqual({
    left: 'What changed – Child J && Child K',
    centre: '&BOFFICIAL-SENSITIVE',
    right: 'Page &P of &N',
  });
});

test('a section that goes on over a page is named again, below the repeated header', () => {
  const many = (progress: string): Rows => [
    ['Ref', 'Action', 'Lead', 'Due date', 'Progress'],
    ...Array.from({ length: 90 }, (_, at) => [
      `${at + 1}`,
      `Agree item ${at} of the list of ${at * 7} things with all.`,
      'Nurse',
      '1 May 2017',
      `${progress} ${at}`,
    ]),
  ];
  const sheet = laidOut(many(''), many('Sent on 4 May to agency'));
  const { breaksBefore = [], titleRows } = sheet.page ?? {};
  expect(breaksBefore.length).toBeGreaterThan(0);
  for (const row of breaksBefore)
    expect(
      sheet.cells.find(({ rowIndex, columnIndex }) => rowIndex === row && columnIndex === 0)?.value,
    ).toMatch(/, continued$/);
  expect(said(sheet)[(titleRows?.[0] ?? 0) - 1]).toBe('What | No. | Action | Lead | Change');
});

test('an action whose words begin like a formula is written as text, in a cell formatted as text', () => {
  const sheet = laidOut(rows(), [
    ...rows(),
    ['9.1', '', '=1+1 is what the new panel is to work out', 'Nurse'],
  ]);
  expect(sheet.cells.find(({ value }) => String(value).startsWith('=1+1'))).toMatchObject({
    numberFormat: '@',
  });
});
