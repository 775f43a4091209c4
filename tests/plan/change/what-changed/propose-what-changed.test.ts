/** Where the sheet "What changed" is made: a new one, the earlier one in place, or beside one that staff wrote on. */
import { applied } from '../../../../src/plan/change/applied';
import { proposeRemoval } from '../../../../src/plan/change/removal/propose-removal';
import { proposeWhatChanged as proposing } from '../../../../src/plan/change/what-changed/propose-what-changed';
import { isOwnSheet } from '../../../../src/plan/marks/own-sheets';
import { isWhatChangedEdited } from '../../../../src/plan/marks/what-changed/find-what-changed';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { finish } from '../../../../src/plan/steps';
import { comparedRows } from '../../../support/compared';
import { gridSnapshot } from '../../../support/grid-snapshot';
import { changed, rows } from '../../compare/support/made-versions';

const proposeWhatChanged = (...about: Parameters<typeof proposing>) => finish(proposing(...about));

const day = (text: string) => text as IsoDate;
const input = (progress: string) => ({
  comparison: comparedRows(rows(), changed(rows(), 1, { Progress: progress })),
  old: { workbook: 'may.xlsx', sheets: ['Plan'], asOf: day('2016-05-10') },
  now: { workbook: 'october.xlsx', sheets: ['Plan'], asOf: day('2016-10-15') },
  paper: { title: 'Child J & Child K', board: 'Lambeth Safeguarding Board', marking: 'OFFICIAL-SENSITIVE' },
  built: day('2016-10-16'),
});

const plan = gridSnapshot(rows(), { name: 'Plan' });
const withSheet = (sheets: readonly SheetSnapshot[], progress = 'Sent in May.') =>
  applied(sheets, { sheets: [proposeWhatChanged(input(progress), sheets)] });

/** As if somebody had typed into a cell. */
const typed = (sheet: SheetSnapshot, rowIndex: number, columnIndex: number): SheetSnapshot =>
  applied([sheet], {
    sheets: [
      {
        ...proposeWhatChanged(input(''), []),
        name: sheet.name,
        when: 'exists',
        cells: [{ rowIndex, columnIndex, value: 'Ask her' }],
      },
    ],
  })[0] as SheetSnapshot;

const sheetNamed = (sheets: readonly SheetSnapshot[], name: string): SheetSnapshot => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
};

test('a sheet that only has the name is somebody else’s, and is not touched', () => {
  const theirs = gridSnapshot([['What changed'], ['our own notes']], { name: 'What changed' });
  expect(proposeWhatChanged(input('Sent.'), [plan, theirs])).toMatchObject({
    name: 'What changed 2',
    when: 'create',
  });
});

test('a sheet of that name that was not read is not touched either', () => {
  expect(proposeWhatChanged(input('Sent.'), [plan], ['what changed']).name).toBe('What changed 2');
});

test('the sheet is the add-in’s own, and never a plan', () => {
  const made = sheetNamed(withSheet([plan]), 'What changed');
  expect([isOwnSheet(made), isWhatChangedEdited(made)]).toEqual([true, false]);
});

test('an earlier one is recreated in place, under whatever name, and nothing of it is left', () => {
  const made = withSheet([plan]).map((sheet) =>
    sheet.name === 'Plan' ? sheet : { ...sheet, name: 'For the chair' },
  );
  const again = proposeWhatChanged(input('Agreed.'), made);
  expect(again).toMatchObject({ name: 'For the chair', when: 'exists' });
  const now = sheetNamed(applied(made, { sheets: [again] }), 'For the chair');
  expect(JSON.stringify(now.values)).toContain('Agreed.');
  expect(JSON.stringify(now.values)).not.toContain('Sent in May.');
  expect(isWhatChangedEdited(now)).toBe(false);
});

test.each([
  ['in a blank cell', 9, 2],
  ['over one of ours', 3, 0],
  ['beside the table', 2, 8],
  ['below it', 60, 0],
])('one that somebody has written on %s stays, and another is made', (_, rowIndex, columnIndex) => {
  const sheets = withSheet([plan]);
  const written = sheets.map((sheet) =>
    sheet.name === 'Plan' ? sheet : typed(sheet, rowIndex, columnIndex),
  );
  expect(proposeWhatChanged(input('Agreed.'), written)).toMatchObject({
    name: 'What changed 2',
    when: 'create',
  });
  const removal = proposeRemoval(written, { names: [], rules: [] }, [], () => false);
  expect(removal.changes.sheets.map(({ name }) => name)).not.toContain('What changed');
});

test('it is removed with all else that the add-in made', () => {
  const removal = proposeRemoval(withSheet([plan]), { names: [], rules: [] }, [], () => false);
  expect(removal.changes.sheets).toMatchObject([{ name: 'What changed', when: 'remove' }]);
});
