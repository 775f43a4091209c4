/** The table of "Plan setup" that says which plans take part: written, read back, edited by hand, misspelt. */
import { reviseSetupSheet } from '../../../../src/plan/change/settings-sheet/revise-setup-sheet';
import { layOutSetupSheet } from '../../../../src/plan/change/settings-sheet/setup-sheet';
import { reviewWorkbook } from '../../../../src/plan/review';
import { readSetupSheet } from '../../../../src/plan/read/setup/read-setup-sheet';
import { makeSetup, type SetupSettings } from '../../../../src/plan/read/setup/setup';
import { standingsAstray } from '../../../../src/plan/judge/report/standings-astray';
import type { CellValue, SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { a1 } from '../../../../src/plan/read/sheet/a1';
import { gridSnapshot } from '../../../support/grid-snapshot';
import { plannedSnapshot, typedOver } from '../../../support/planned-snapshot';

const SETTINGS: SetupSettings = {
  standings: [
    { sheet: 'Closed 2015', heading: null, headerRow: null, standing: 'live' },
    { sheet: 'Log', heading: 'Child B', headerRow: 14, standing: 'left-out' },
  ],
};
const laidOut = () => plannedSnapshot(layOutSetupSheet(SETTINGS));

const at = (header: string, below: number): string => {
  const cell = layOutSetupSheet(SETTINGS).cells.find(
    ({ value, rowIndex }) => value === header && rowIndex === 4,
  );
  if (!cell) throw new Error(header);
  return a1(cell.rowIndex + below, cell.columnIndex);
};

test('what was set is read back, and no table is created if nothing was', () => {
  expect(readSetupSheet(laidOut())).toEqual({ setup: SETTINGS, problems: [] });
  expect(layOutSetupSheet({}).tables.map(({ name }) => name)).not.toContain('PlanSetupStandings');
});

test('a sheet from before the table existed is complete, and gets the table when it is needed', () => {
  const before = plannedSnapshot(layOutSetupSheet({ agreed: '2016-01-27' }));
  expect(readSetupSheet(before).problems).toEqual([]);
  const revised = reviseSetupSheet({ agreed: '2016-01-27', ...SETTINGS }, [before]);
  if (!revised.ok || !revised.value.sheets[0]) throw new Error('Nothing was planned.');
  const [planned] = revised.value.sheets;
  expect(planned.tables.map(({ name }) => name)).toEqual(['PlanSetupStandings']);
  expect(readSetupSheet(plannedSnapshot(planned, 1900, before)).setup).toEqual({
    agreed: '2016-01-27',
    ...SETTINGS,
  });
});

describe('an unknown word is reported, and leaves the plan as tab and title say', () => {
  test.each<[string, Record<string, CellValue>, string, string, RegExp]>([
    [
      'no such word',
      { [at('Standing', 1)]: 'Chair to say' },
      'unreadable',
      at('Standing', 1),
      /none of Live, Closed/,
    ],
    [
      'its contrary',
      { [at('Standing', 1)]: 'not closed' },
      'unreadable',
      at('Standing', 1),
      /none of Live, Closed/,
    ],
    [
      'no row',
      { [at('Header row', 2)]: 'fourteen' },
      'unreadable',
      at('Header row', 2),
      /not the number of a row/,
    ],
    ['no sheet', { [at('Plan on sheet', 2)]: '' }, 'incomplete', at('Plan on sheet', 2), /names no sheet/],
  ])('%s', (_, cells, id, cell, says) => {
    const { setup, problems } = readSetupSheet(typedOver(laidOut(), cells));
    expect(
      problems.map((problem) => [problem.id, a1(problem.cell.rowIndex, problem.cell.columnIndex)]),
    ).toEqual([[id, cell]]);
    expect(problems[0]?.message).toMatch(says);
    expect(setup.standings).toHaveLength(1);
  });

  test('a misspelling is read as the nearest word, and reported', () => {
    const { setup, problems } = readSetupSheet(typedOver(laidOut(), { [at('Standing', 1)]: 'Clsoed' }));
    expect(setup.standings?.[0]?.standing).toBe('closed');
    expect(problems.map(({ message }) => message)).toEqual(['“Clsoed” is taken as Closed.']);
  });

  test('a plan listed twice follows its first row', () => {
    const twice = typedOver(laidOut(), {
      [at('Plan on sheet', 3)]: 'closed 2015',
      [at('Standing', 3)]: 'Left out',
    });
    const { setup, problems } = readSetupSheet(twice);
    expect(setup.standings).toEqual(SETTINGS.standings);
    expect(problems.map(({ id }) => id)).toEqual(['repeated']);
  });
});

test.each<[string, string]>([
  ['open', 'live'],
  ['ARCHIVED', 'closed'],
  ['left-out', 'left-out'],
  ['Leave out', 'left-out'],
  ['Completed', 'closed'],
])('staff may type “%s”', (word, standing) => {
  const { setup, problems } = readSetupSheet(typedOver(laidOut(), { [at('Standing', 1)]: word }));
  expect(problems).toEqual([]);
  expect(setup.standings?.[0]?.standing).toBe(standing);
});

test('a word that could not be read is kept when other settings are saved', () => {
  const sheet = typedOver(laidOut(), { [at('Standing', 1)]: 'Chair to say' });
  const { setup } = readSetupSheet(sheet);
  const revised = reviseSetupSheet({ ...setup, agreed: '2016-01-27' }, [sheet]);
  if (!revised.ok || !revised.value.sheets[0]) throw new Error('Nothing was planned.');
  const after = plannedSnapshot(revised.value.sheets[0], 1900, sheet);
  expect(after.values.flat()).toContain('Chair to say');
});

test('a row that matches no plan is reported: the plan takes part again, though nobody said so', () => {
  const plan = (name: string): SheetSnapshot =>
    gridSnapshot(
      [
        ['Action', 'Lead', 'Due date'],
        ['Write to every school.', 'Education', '1 May 2016'],
      ],
      { name },
    );
  const sheets = [plan('Closed 2015'), plan('Log'), laidOut()];
  const { plans } = reviewWorkbook(sheets, makeSetup({ asOf: '2016-10-15', ...SETTINGS }));
  expect(plans.map(({ standing }) => standing)).toEqual(['live', 'live']);
  expect(
    standingsAstray(sheets, plans).map(({ id, cell, message }) => [
      id,
      a1(cell.rowIndex, cell.columnIndex),
      message,
    ]),
  ).toEqual([
    [
      'unmatched',
      at('Plan on sheet', 2),
      'No plan was found at this place of the sheet “Log”, so this row changes nothing. Sheets that are hidden are not read.',
    ],
  ]);
});
