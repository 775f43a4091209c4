import { layOutSetupSheet } from '../../../../src/plan/change/settings-sheet/setup-sheet';
import { reviewWorkbook } from '../../../../src/plan/review';
import { readSetupSheet } from '../../../../src/plan/read/setup/read-setup-sheet';
import { makeSetup, type SetupSettings } from '../../../../src/plan/read/setup/setup';
import { isSetupSheet } from '../../../../src/plan/read/setup/find-setup-tables';
import type { CellValue } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { a1 } from '../../../../src/plan/read/sheet/a1';
import { gridSnapshot } from '../../../support/grid-snapshot';
import { typedOver } from '../../../support/planned-snapshot';
import { laidOut, SETTINGS } from './setup-case';

/** The cell below a header of the written sheet: `at('Kind', 1)` is the first cell below it. */
const at = (header: string, below: number): string => {
  const cell = layOutSetupSheet(SETTINGS).cells.find(
    ({ value, rowIndex }) => value === header && rowIndex === 4,
  );
  if (!cell) throw new Error(header);
  return a1(cell.rowIndex + below, cell.columnIndex);
};
const typed = (cells: Readonly<Record<string, CellValue>>) => readSetupSheet(typedOver(laidOut(), cells));

describe('Each fault is reported with its cell and what is used instead', () => {
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

  test('a sheet of that name that is not the add-in’s is not read', () => {
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

  test('a deleted table is reported, and the others are read', () => {
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

describe('What staff type by hand is read as intended', () => {
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

  test('rows below a table that Excel did not include, and blank rows inside it', () => {
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

  test('columns in another order, with an extra one, and tables converted to plain cells below one another', () => {
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
