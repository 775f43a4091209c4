import fc from 'fast-check';
import { layOutSetupSheet } from '../../../src/plan/layout/setup-sheet';
import { reviewWorkbook } from '../../../src/plan/review';
import { FIELDS } from '../../../src/plan/schema/fields';
import { readSetupSheet } from '../../../src/plan/setup/read-setup-sheet';
import { makeSetup, type SetupSettings } from '../../../src/plan/setup/setup';
import { isSetupSheet } from '../../../src/plan/setup/find-setup-tables';
import type { CellValue } from '../../../src/plan/sheet/sheet-snapshot';
import { a1 } from '../../../src/plan/sheet/a1';
import { gridSnapshot } from '../../support/grid-snapshot';
import { plannedSnapshot, typedOver } from '../../support/planned-snapshot';

const SETTINGS: SetupSettings = {
  asOf: '2016-10-15',
  agreed: '2016-01-27',
  scheme: 'rag',
  dueSoonDays: 14,
  implausibleYears: 10,
  yearKind: 'academic',
  plans: [{ sheet: 'Child O', agreed: '2015-03-01', published: null }],
  register: {
    origin: 'confirmed',
    entries: [
      {
        name: 'Assistant Director, Planning',
        kind: 'role',
        aliases: ['ADP', 'Planning lead'],
        agency: 'Council',
        from: null,
        to: '2016-03-31',
      },
      { name: 'LSCB', kind: 'board', aliases: [], agency: null, from: '2014-04-01', to: null },
    ],
  },
  meetings: [{ date: '2016-09-14', body: 'LSCB' }],
  confirmedColumns: [
    { sheet: null, header: 'Lead & when', fields: ['lead', 'due'] },
    { sheet: 'Child O', header: 'Notes', fields: [] },
  ],
};
const laidOut = (settings = SETTINGS) => plannedSnapshot(layOutSetupSheet(settings));
/** Where a header of the laid-out sheet stands: `at('Kind', 1)` is the first cell below it. */
const at = (header: string, below: number): string => {
  const cell = layOutSetupSheet(SETTINGS).cells.find(
    ({ value, rowIndex }) => value === header && rowIndex === 4,
  );
  if (!cell) throw new Error(header);
  return a1(cell.rowIndex + below, cell.columnIndex);
};
const typed = (cells: Readonly<Record<string, CellValue>>) => readSetupSheet(typedOver(laidOut(), cells));

describe('Each fault is said with its cell and what is used instead', () => {
  test.each<[string, Record<string, CellValue>, string, string, RegExp]>([
    [
      'a date that is none',
      { [at('Value', 3)]: '31 September 2016' },
      'unreadable',
      at('Value', 3),
      /31 September 2016.*blank/,
    ],
    ['a number that is no date', { [at('From', 2)]: 2014 }, 'unreadable', at('From', 2), /not a date/],
    [
      'a month where a day is wanted',
      { [at('Value', 3)]: 'March 2016' },
      'to-be-checked',
      at('Value', 3),
      /31 March 2016/,
    ],
    [
      'a year of two digits',
      { [at('Meeting date', 1)]: '14.9.16' },
      'to-be-checked',
      at('Meeting date', 1),
      /14 September 2016/,
    ],
    ['a kind misspelt', { [at('Kind', 1)]: 'Agncy' }, 'to-be-checked', at('Kind', 1), /taken as Agency/],
    ['a kind unheard of', { [at('Kind', 1)]: 'Boss' }, 'unreadable', at('Kind', 1), /Not known/],
    [
      'a lead named twice',
      { [at('Name', 3)]: 'lscb', [at('Also known as', 3)]: 'SCB' },
      'repeated',
      at('Name', 3),
      /row 7/,
    ],
    [
      'a lead without a name',
      { [at('Name', 3)]: '', [at('Also known as', 3)]: 'SCB' },
      'incomplete',
      at('Name', 3),
      /no name/,
    ],
    ['days out of bounds', { [at('Value', 6)]: 4000 }, 'unreadable', at('Value', 6), /0 to 365.*30 is used/],
    [
      'a scheme unheard of',
      { [at('Value', 5)]: 'traffic' },
      'unreadable',
      at('Value', 5),
      /BRAG, RAG.*BRAG is used/,
    ],
    [
      'a setting unheard of',
      { [at('Setting', 6)]: 'Colour of the cover' },
      'unknown-setting',
      at('Setting', 6),
      /not a setting/,
    ],
    [
      'a meeting without a date',
      { [at('Body', 2)]: 'Case review panel' },
      'incomplete',
      at('Meeting date', 2),
      /no date/,
    ],
    ['a field unheard of', { [at('Holds', 1)]: 'Zebra' }, 'unreadable', at('Holds', 1), /Zebra/],
    [
      'a header confirmed twice',
      { [at('Header', 3)]: 'LEAD & when', [at('Holds', 3)]: 'Lead' },
      'repeated',
      at('Header', 3),
      /row 6/,
    ],
    [
      'a sheet listed twice',
      { [at('Sheet', 2)]: 'child o', [at('Agreed date', 2)]: '1/2/2016' },
      'repeated',
      at('Sheet', 2),
      /row 6/,
    ],
    [
      'a date without a sheet',
      { [at('Sheet', 2)]: '', [at('Agreed date', 2)]: '1/2/2016' },
      'incomplete',
      at('Sheet', 2),
      /names no sheet/,
    ],
    ['a later layout', { [at('Value', 1)]: 9 }, 'newer-layout', at('Value', 1), /newer version/],
    [
      'a lead that ends before it begins',
      { [at('Until', 2)]: '1 January 2013' },
      'to-be-checked',
      at('Until', 2),
      /never holds/,
    ],
    ['entries far below a table', { [at('Name', 9)]: 'Police' }, 'row-apart', at('Name', 9), /blank row/],
  ])('%s', (_, cells, id, address, words) => {
    const { problems } = typed(cells);
    expect(
      problems.map((problem) => [problem.id, a1(problem.cell.rowIndex, problem.cell.columnIndex)]),
    ).toEqual([[id, address]]);
    expect(problems[0]?.message).toMatch(words);
    expect(problems[0]?.message).toMatch(/^[“A-Z].*[.]$/);
  });

  test('a sheet of that name that is not ours is not read', () => {
    const foreign = gridSnapshot(
      [
        ['Action', 'Lead', 'Due'],
        ['Train staff', 'LSCB', 'May 2016'],
      ],
      { name: 'Plan Setup' },
    );
    expect(isSetupSheet(foreign)).toBe(false);
    expect(readSetupSheet(foreign)).toMatchObject({ setup: {}, problems: [{ id: 'not-ours' }] });
    expect(reviewWorkbook([foreign], makeSetup({ asOf: '2016-10-15' })).plans).toHaveLength(1);
  });

  test('a table that was deleted is missed, the others are read', () => {
    const whole = laidOut();
    const column = whole.tables.find(({ name }) => name === 'PlanSetupLeads')?.area.columnIndex ?? 0;
    const cleared = {
      ...whole,
      values: whole.values.map((row) => row.map((value, c) => (c >= column && c < column + 6 ? '' : value))),
      kinds: whole.kinds.map((row) =>
        row.map((kind, c) => (c >= column && c < column + 6 ? ('blank' as const) : kind)),
      ),
      tables: whole.tables.filter(({ name }) => name !== 'PlanSetupLeads'),
    };
    const { setup, problems } = readSetupSheet(cleared);
    expect(problems).toMatchObject([{ id: 'table-missing' }]);
    expect(setup.register).toBeUndefined();
    expect(setup.meetings).toEqual(SETTINGS.meetings);
  });
});

describe('What staff type by hand is read as they mean it', () => {
  test.each<[string, Record<string, CellValue>, SetupSettings]>([
    ['a date day first', { [at('Value', 3)]: '03/04/2017' }, { agreed: '2017-04-03' }],
    ['a date in prose', { [at('Value', 3)]: '27th January 2016' }, { agreed: '2016-01-27' }],
    ['a number with its unit', { [at('Value', 6)]: '21 days' }, { dueSoonDays: 21 }],
    [
      'words in any case',
      { [at('Value', 5)]: 'brag', [at('Value', 8)]: 'calendar year' },
      { scheme: 'brag', yearKind: 'calendar' },
    ],
  ])('%s', (_, cells, expected) => {
    const { setup, problems } = typed(cells);
    expect(problems).toEqual([]);
    expect(setup).toMatchObject(expected);
  });

  test('a blank as-of date means today, so it sets nothing', () => {
    expect(typed({ [at('Value', 2)]: '' }).setup).not.toHaveProperty('asOf');
  });

  test('rows below a table, though Excel did not take them in, and blank rows inside it', () => {
    const { setup, problems } = typed({
      [at('Name', 3)]: 'Police',
      [at('Kind', 3)]: 'organisation',
      [at('Name', 2)]: '',
      [at('Kind', 2)]: '',
      [at('From', 2)]: '',
    });
    expect(problems).toEqual([]);
    expect(setup.register?.entries.map(({ name, kind }) => [name, kind])).toEqual([
      ['Assistant Director, Planning', 'role'],
      ['Police', 'agency'],
    ]);
  });

  test('columns in another order, with one of their own, and tables turned into plain cells below one another', () => {
    const { setup, problems } = readSetupSheet(
      gridSnapshot(
        [
          ['Kept by Action Plan Assurance. Typed out again.'],
          ['Setting', 'Value'],
          ['Agreed date', '1 May 2016'],
          ['As-of date', ''],
          [''],
          ['Leads'],
          ['Kind', 'Phone', 'Name'],
          ['board', '0123', 'LSCB'],
          [''],
          ['person', '', 'A. Jones'],
          ['Board meetings'],
          ['Body', 'Date'],
          ['LSCB', '14.9.2016'],
          ['Holds', 'Header'],
          ['Due date + Lead', 'Who and when'],
          ['Sheet', 'Agreed date'],
          ['Child O', '2 May 2016'],
        ],
        { name: 'plan setup ' },
      ),
    );
    expect(problems).toEqual([]);
    expect(setup).toMatchObject({
      agreed: '2016-05-01',
      register: {
        entries: [
          { name: 'LSCB', kind: 'board' },
          { name: 'A. Jones', kind: 'person' },
        ],
      },
      meetings: [{ date: '2016-09-14', body: 'LSCB' }],
      confirmedColumns: [{ sheet: null, header: 'Who and when', fields: ['due', 'lead'] }],
      plans: [{ sheet: 'Child O', agreed: '2016-05-02', published: null }],
    });
  });
});

describe('What was laid out is read back exactly', () => {
  test.each([1900, 1904] as const)('with everything set, in the %i date system', (dateSystem) => {
    const reading = readSetupSheet(plannedSnapshot(layOutSetupSheet(SETTINGS, dateSystem), dateSystem));
    expect(reading).toEqual({ setup: SETTINGS, problems: [] });
  });

  test('with nothing set', () => {
    expect(readSetupSheet(plannedSnapshot(layOutSetupSheet({})))).toEqual({ setup: {}, problems: [] });
  });

  test('whatever is set', () => {
    const words = fc
      .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
      .map((text) => text.trim().replace(/[;\n\r]/g, ','))
      .filter((text) => text.trim() === text && /\p{L}/u.test(text));
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2080-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const maybeDay = fc.option(day);
    const name = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    const settings = fc.record(
      {
        asOf: day,
        agreed: day,
        scheme: fc.constantFrom('brag' as const, 'rag' as const),
        dueSoonDays: fc.integer({ min: 0, max: 365 }),
        yearKind: fc.constantFrom('financial' as const, 'calendar' as const, 'academic' as const),
        register: fc
          .uniqueArray(
            fc.record({
              name: words,
              kind: fc.constantFrom(
                'agency' as const,
                'subgroup' as const,
                'role' as const,
                'unknown' as const,
              ),
              aliases: fc.uniqueArray(words, { maxLength: 3 }),
              agency: fc.option(words),
              from: fc.constant(null),
              to: maybeDay,
            }),
            { selector: (entry) => name(entry.name), minLength: 1, maxLength: 5 },
          )
          .map((entries) => ({ origin: 'confirmed' as const, entries })),
        meetings: fc.uniqueArray(fc.record({ date: day, body: fc.option(words) }), {
          selector: ({ date }) => date,
          minLength: 1,
          maxLength: 4,
        }),
        confirmedColumns: fc.uniqueArray(
          fc.record({
            sheet: fc.option(words),
            header: words,
            fields: fc.uniqueArray(fc.constantFrom(...FIELDS), { maxLength: 3 }),
          }),
          { selector: ({ header }) => name(header).replace(/s/g, ''), minLength: 1, maxLength: 4 },
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(settings, (given) => {
        expect(readSetupSheet(plannedSnapshot(layOutSetupSheet(given)))).toEqual({
          setup: given,
          problems: [],
        });
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

test('nothing that can be typed makes the reading throw', () => {
  const whole = laidOut();
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '__proto__',
      'constructor',
      '=1',
      '31/31/31',
      'Name',
      'Kind',
      'Setting',
      'Value',
      'x'.repeat(32_767),
    ),
    fc.double(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.rowCount + 2), fc.nat(whole.columnCount - 1), cell), { maxLength: 30 }),
      fc.boolean(),
      (edits, tables) => {
        const over = Object.fromEntries(edits.map(([row, column, value]) => [a1(row, column), value]));
        const reading = readSetupSheet(typedOver(whole, over, tables ? whole.tables : []));
        makeSetup({ asOf: '2016-10-15', ...reading.setup });
      },
    ),
    { numRuns: 400, seed: 5 },
  );
});

test('the setup sheet is never taken for a plan, nor its register for another one', () => {
  const header = ['Action', 'Lead', 'Due date'];
  const setup = typedOver(laidOut(), {
    A40: 'Action',
    B40: 'Lead',
    C40: 'Due date',
    A41: 'x',
    B41: 'y',
    C41: 'z',
  });
  const plan = gridSnapshot([header, ['Train staff', 'LSCB', 'May 2016']], { name: 'Child O' });
  const { plans } = reviewWorkbook(
    [setup, plan],
    makeSetup({ asOf: '2016-10-15', ...readSetupSheet(laidOut()).setup }),
  );
  expect(plans.map(({ sheet, agreed }) => [sheet, agreed?.date])).toEqual([['Child O', '2015-03-01']]);
});
