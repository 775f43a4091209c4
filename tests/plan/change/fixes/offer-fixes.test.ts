/**
 * A finding's fixes are offered as they are, whichever check made them; what a fix does not expect is never
 * overwritten.
 */
import { fixesOffered, offerFixes } from '../../../../src/plan/change/fixes/offer-fixes';
import { proposeColumns } from '../../../../src/plan/change/columns/propose-columns';
import type { Fix } from '../../../../src/plan/judge/report/fix';
import type { Finding } from '../../../../src/plan/judge/report/plan-report';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { gridSnapshot } from '../../../support/grid-snapshot';
import { HEADER, judged, said } from '../../../support/offered-completion';

const SHEET = gridSnapshot([
  HEADER,
  ['Tell every school.', 'Polcie', '31 June 2017', 'Lettres', '', ''],
  ['Visit them by 31 June 2017.', '', 42825, '', '', ''],
]);
const at = (rowIndex: number, columnIndex: number) => ({ sheet: SHEET.name, rowIndex, columnIndex });
/** A check that offers no fix today; if it did, it would need no more than this. */
const finding = (fixes: readonly Fix[], id: Finding['id'] = 'evidence-not-specified'): Finding => ({
  id,
  verdict: 'review',
  cells: [at(1, 3)],
  message: 'Is this what is meant?',
  fixes,
});
const text = (rowIndex: number, columnIndex: number, before: string, after: string): Fix => ({
  cell: at(rowIndex, columnIndex),
  before,
  after: { text: after },
});
const day = (rowIndex: number, columnIndex: number, before: string, date: string): Fix => ({
  cell: at(rowIndex, columnIndex),
  before,
  after: { date: date as IsoDate },
});

test.each([
  ['By June 2015', true],
  ['due by the end of March 2017', true],
  ['By the board meeting in June 2015', false],
  ['By June 2015 if funded', false],
])('a day is offered for “%s”, where no words are lost: %s', (words, isOffered) => {
  const sheet = gridSnapshot([HEADER, ['Tell every school.', 'Police', words, '', '', '']]);
  const fixes = fixesOffered(finding([day(1, 2, words, '2016-06-30')]), { ...sheet, name: SHEET.name });
  expect(fixes.map(({ after }) => after)).toEqual(isOffered ? ['30 June 2016'] : []);
});

describe('no fix is offered', () => {
  test.each<[string, Fix]>([
    ['where the cell says something else by now', text(1, 3, 'Letter', 'Letters')],
    ['where the cell holds a number', text(2, 2, '42825', 'Friday')],
    ['for a blank that is none', text(1, 1, '', 'Police')],
    [
      'for a day in a sentence: its other words would be lost',
      day(2, 0, 'Visit them by 31 June 2017.', '2017-06-30'),
    ],
    [
      'in a cell, where it is one for the register',
      { add: { name: 'KM', kind: 'person' } as never, named: 'KM' },
    ],
  ])('%s', (_, fix) => {
    expect(fixesOffered(finding([fix]), SHEET)).toEqual([]);
  });

  test('for a formula, whatever it shows', () => {
    const formulas = SHEET.formulas.map((row, r) =>
      row.map((none, c) => (r === 1 && c === 3 ? '=A9' : none)),
    );
    expect(fixesOffered(finding([text(1, 3, 'Lettres', 'Letters')]), { ...SHEET, formulas })).toEqual([]);
  });

  test('for a blank that is part of a merged cell', () => {
    const merged = gridSnapshot([HEADER, ['Tell them.', 'Police', 42825], ['Visit them.', '', 42825]], {
      merges: ['B2:B3'],
    });
    expect(fixesOffered(finding([text(2, 1, '', 'Police')]), merged)).toEqual([]);
  });
});

describe('a fix is offered as its finding carries it', () => {
  test('texts are offered by the check that found them, without naming the check', () => {
    const [offer, ...others] = fixesOffered(finding([text(1, 3, 'Lettres', 'Letters')]), SHEET);
    expect(others).toEqual([]);
    expect(offer).toMatchObject({
      kind: 'evidence-not-specified',
      rivalOf: null,
      byDefault: false,
      words: 'Change D2 from “Lettres” to “Letters”.',
      cells: [{ rowIndex: 1, columnIndex: 3, value: 'Letters', before: 'Lettres' }],
    });
  });

  test('of several only one can be right, whether words or dates', () => {
    const fixes = [text(1, 3, 'Lettres', 'Letters'), text(1, 3, 'Lettres', 'Letter')];
    const offers = fixesOffered(finding(fixes), SHEET);
    expect(offers).toHaveLength(2);
    expect(new Set(offers.map(({ rivalOf }) => rivalOf)).size).toBe(1);
    expect(offers[0]?.rivalOf).not.toBeNull();
    const [only] = fixesOffered(finding([day(1, 2, '31 June 2017', '2017-06-30')], 'due-impossible'), SHEET);
    expect(only).toMatchObject({ kind: 'doubtful-date', after: '30 June 2017' });
    expect(only?.rivalOf).not.toBeNull();
  });

  test('a fix for a blank says where its words are taken from', () => {
    const fix = { ...text(2, 1, '', 'Police'), from: 'the row above' } as Fix;
    expect(fixesOffered(finding([fix], 'lead-inherited'), SHEET)).toMatchObject([
      { kind: 'inherited-lead', words: 'Write “Police”, taken from the row above, in B3.' },
    ]);
  });

  test('findings about the plan as a whole have fixes too, and the same fix is offered only once', () => {
    const { report, snapshot, offers } = judged([HEADER, ['Audit.', 'Police', 42825, 'Lettres', '', '']]);
    const found = { ...finding([text(1, 3, 'Lettres', 'Letters')]), cells: [at(1, 3)] };
    const plan = { ...report, findings: [found, found] };
    const fixes = offerFixes(plan, snapshot);
    expect(said(fixes)).toEqual([['evidence-not-specified', 'Lettres', 'Letters']]);
    const chosen = new Set(fixes.map(({ id }) => id));
    const { cells } = proposeColumns(plan, snapshot, { ...offers, columns: [], fixes }, chosen, null);
    expect(cells).toMatchObject([{ value: 'Letters' }]);
  });
});

test('each finding about a cell with two misspellings carries the whole corrected text', () => {
  const register = {
    origin: 'confirmed' as const,
    entries: [{ name: 'Northshire Police' }, { name: 'Anytown Council' }],
  };
  const { report, offers } = judged(
    [HEADER, ['Audit.', 'Northshire Polcie; Anytwon Council', 42825, 'Report', '', '']],
    {
      register,
    },
  );
  const misspelt = report.actions.flatMap(({ findings }) =>
    findings.filter(({ id }) => id === 'lead-misspelt'),
  );
  expect(misspelt).toHaveLength(2);
  for (const { fixes } of misspelt)
    expect(fixes).toMatchObject([{ after: { text: 'Northshire Police; Anytown Council' } }]);
  expect(offers.fixes.filter(({ kind }) => kind === 'misspelt-lead')).toHaveLength(1);
});
