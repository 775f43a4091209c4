import { applied } from '../../../../src/plan/change/applied';
import { changesAnything } from '../../../../src/plan/change/change-set';
import { proposeColumns } from '../../../../src/plan/change/columns/propose-columns';
import { isBareDate } from '../../../../src/plan/change/fixes/bare-date';
import { reviewWorkbook } from '../../../../src/plan/review';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { gridSnapshot } from '../../../support/grid-snapshot';
import { byDefault, HEADER, judged, offered, said } from '../../../support/offered-completion';

describe('what is not offered', () => {
  test.each([
    ['by 31 March 2017'],
    ['31 March 2017 (first draft)'],
    ['March 2017'],
    ['31 March 2017 and 30 June 2017'],
    ['Ongoing'],
    ['TBC'],
    ['31/03/'],
    ['Completed 31 March 2016'],
  ])('%s is not made a true date, because words or doubt would be lost', (text) => {
    const { offers } = judged([HEADER, ['Write to schools.', 'Police', text, 'Letters', '', '']]);
    expect(said(offers.fixes)).toEqual([]);
  });

  test('a formula is never overwritten, whatever it shows', () => {
    const rows = [HEADER, ['Write to schools.', 'Police', '31 March 2017', 'Letters', '', '']];
    const snapshot = gridSnapshot(rows);
    const formulas = snapshot.formulas.map((row, r) =>
      row.map((none, c) => (r === 1 && c === 2 ? '=TEXT(A9,"d mmmm yyyy")' : none)),
    );
    expect(offered({ ...snapshot, formulas }).offers.fixes).toEqual([]);
  });

  test('nothing is offered or proposed if everything is in order', () => {
    const rows = [HEADER, ['Write to schools.', 'Police', 42825, 'Letters', '', '']];
    const { snapshot, report, offers } = judged(rows, {}, { formats: { C2: 'dd/mm/yyyy' } });
    expect(offers).toMatchObject({ columns: [], noRoom: null, fixes: [], order: [] });
    const planned = proposeColumns(report, snapshot, offers, new Set(['nothing']), null);
    expect(changesAnything(planned)).toBe(false);
  });

  test.each([
    '',
    'Police, 31 March 2017',
    '31 March 2017 31 March 2017 x',
    'may we',
    'x'.repeat(32_767),
    '1 2 3 4 5',
    '-',
  ])('is no bare date: %#', (text) => expect(isBareDate(text)).toBe(false));
});

describe('fixes of cells', () => {
  test('a text that is only a date becomes a true date, in either date system', () => {
    for (const [dateSystem, serial] of [
      [1900, 42825],
      [1904, 41363],
    ] as const) {
      const rows = [HEADER, ['Write to schools.', 'Police', ' 31st March 2017', 'Letters', '', '']];
      const { offers, report, snapshot } = judged(rows, {}, { dateSystem });
      expect(said(offers.fixes)).toEqual([['plain-date', '31st March 2017', '31 March 2017']]);
      const planned = proposeColumns(
        report,
        snapshot,
        offers,
        new Set(offers.fixes.map(({ id }) => id)),
        null,
      );
      expect(planned.cells).toEqual([
        {
          rowIndex: 1,
          columnIndex: 2,
          value: serial,
          before: ' 31st March 2017',
          numberFormat: 'd mmm yyyy',
        },
      ]);
    }
  });

  test('all misspellings in a lead cell are fixed at once, and its other words stay', () => {
    const register = {
      origin: 'confirmed' as const,
      entries: ['Anytown Council', 'Northshire Police'].map((name) => ({ name })),
    };
    const rows = [HEADER, ['Audit.', 'Anytwon Council and\nNorthshire Polcie', 42825, 'Report', '', '']];
    const { offers } = judged(rows, { register }, { formats: { C2: 'dd/mm/yyyy' } });
    expect(said(offers.fixes)).toEqual([
      ['misspelt-lead', 'Anytwon Council and\nNorthshire Polcie', 'Anytown Council and\nNorthshire Police'],
    ]);
  });

  test('for a date that does not exist its possible meanings are offered, of which only one can be chosen', () => {
    const rows = [HEADER, ['Audit.', 'Police', '31 September 2020', 'Report', '', '']];
    const { offers, report, snapshot } = judged(rows);
    expect(offers.fixes.length).toBeGreaterThan(1);
    expect(new Set(offers.fixes.map(({ rivalOf }) => rivalOf)).size).toBe(1);
    const all = new Set(offers.fixes.map(({ id }) => id));
    expect(proposeColumns(report, snapshot, offers, all, null).cells).toHaveLength(1);
    expect(byDefault(offers).size).toBe(0);
  });

  test.each([
    ['mm/dd/yyyy', true],
    ['m/d/yy', true],
    ['d mmm', true],
    ['dd/mm/yyyy', false],
    ['mmmm yyyy', false],
    ['mmm dd, yyyy', false],
    ['[$-409]m/d/yyyy;@', true],
  ])('a date shown as %s is offered an unambiguous format: %s', (format, isOffered) => {
    const rows = [HEADER, ['Audit.', 'Police', 42825, 'Report', '', '']];
    const { offers } = judged(rows, {}, { formats: { C2: format } });
    expect(said(offers.fixes)).toEqual(isOffered ? [['date-format', format, 'd mmm yyyy']] : []);
    for (const { cells } of offers.fixes) expect(cells[0]).toMatchObject({ value: 42825, before: 42825 });
  });

  test('a lead inherited from the row above can be written out, but not into a merged cell', () => {
    const header = ['Recommendation', ...HEADER];
    const rows = [
      header,
      ['1. Tell schools', 'Write to schools.', 'Police', 42825, 'Letters', '', ''],
      ['', 'Visit schools.', '', 42825, 'Notes', '', ''],
    ];
    const formats = { D2: 'dd/mm/yyyy', D3: 'dd/mm/yyyy' };
    expect(said(judged(rows, {}, { formats }).offers.fixes)).toEqual([['inherited-lead', '', 'Police']]);
    expect(said(judged(rows, {}, { formats, merges: ['C2:C3'] }).offers.fixes)).toEqual([]);
  });

  test('a header can be reworded as in the schema, never unasked', () => {
    const header = ['Actions to be taken', 'Lead (3)', 'By when', ...HEADER.slice(3)];
    const { offers } = judged([header, ['Audit.', 'Police', 'TBC', 'Report', '', '']]);
    expect(said(offers.fixes)).toEqual([
      ['header-name', 'Actions to be taken', 'Action'],
      ['header-name', 'By when', 'Due date'],
    ]);
    expect(byDefault(offers).size).toBe(0);
  });

  test('a header repeated at page breaks is reworded everywhere, so that the plan is not split', () => {
    const header = ['Actions to be taken', 'Who leads', 'By when'];
    const rows = [header, ['Audit.', 'Police', 'TBC'], header, ['Train.', 'Health', 'TBC']];
    const { offers, report, snapshot } = judged(rows);
    const named = offers.fixes.filter(({ kind }) => kind === 'header-name');
    expect(named.map(({ cells }) => cells.map(({ rowIndex }) => rowIndex))).toEqual([
      [0, 2],
      [0, 2],
      [0, 2],
    ]);
    expect(named[0]?.words).toBe(
      'Call column A “Action” instead of “Actions to be taken”, also where the header is repeated.',
    );
    const chosen = new Set(named.map(({ id }) => id));
    const [after] = applied([snapshot], {
      sheets: [proposeColumns(report, snapshot, offers, chosen, null)],
    });
    if (!after) throw new Error('no sheet');
    expect(reviewWorkbook([after], makeSetup({ asOf: '2016-10-15' })).plans).toHaveLength(1);
  });

  test('each says in one sentence where and what', () => {
    const { offers } = judged([HEADER, ['Write to schools.', 'Police', '31 March 2017', 'Letters', '', '']]);
    expect(offers.fixes.map(({ words }) => words)).toEqual([
      'Make “31 March 2017” in C2 a true date: 31 March 2017.',
    ]);
  });
});
