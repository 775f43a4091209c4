/** What staff type in the setup: days, meetings, columns and leads, read strictly. */
import type { RegisterEntry } from '../../../src/plan/read/leads/lead-match';
import {
  fieldsChosenTwice,
  fieldsMissing,
  proposedColumns,
  withColumns,
  withoutColumns,
} from '../../../src/taskpane/setup/column-choices';
import {
  addEntry,
  mergeEntries,
  namesTyped,
  registerDraft,
  renameEntry,
  sharedNames,
} from '../../../src/taskpane/setup/edit-register';
import { doneWordsAsTyped, withDoneWords } from '../../../src/taskpane/setup/done-words';
import { planDates, withPlanDate } from '../../../src/taskpane/setup/plan-dates';
import { typedDay } from '../../../src/taskpane/setup/typed-day';
import { meetingsAsTyped, typedMeetings } from '../../../src/taskpane/setup/typed-meetings';
import { parseIsoDate } from '../../../src/plan/read/dates/calendar';
import { planIn } from '../../support/review-grid';

describe('a typed date', () => {
  test.each([
    'March 2016',
    '2016',
    '31 September 2016',
    '1/2/2016 or 3/2/2016',
    'soon',
    'Q1 2016/17',
    '__proto__',
  ])('is refused: %s', (text) => {
    expect(typedDay(text)).toEqual({ kind: 'unreadable' });
  });

  test.each([
    ['27 January 2016', '2016-01-27'],
    ['27th Jan 2016', '2016-01-27'],
    ['03/04/2017', '2017-04-03'],
    ['2016-01-27', '2016-01-27'],
  ])('%s is %s', (text, date) => {
    expect(typedDay(text)).toEqual({ kind: 'day', date });
  });

  test('blank is distinguished from unreadable', () => {
    expect(typedDay('  ')).toEqual({ kind: 'blank' });
  });
});

describe('typed meetings', () => {
  test('lines that do not begin with a date are reported by number', () => {
    expect(typedMeetings('14 September 2016\nnext autumn\n\n1 March 2017')).toMatchObject({
      unreadable: [2],
    });
  });

  test('are shown again as typed, with their body', () => {
    const text = '14 September 2016 – Executive\n1 March 2017';
    expect(meetingsAsTyped([...typedMeetings(text).meetings])).toBe(text);
  });
});

describe('columns', () => {
  const plan = planIn([
    ['Action', 'Lead', 'Due date', 'Notes'],
    ['Audit', 'CSC', 'May 2017', 'x'],
  ]);

  test('a field chosen for two columns is reported', () => {
    const columns = proposedColumns(plan).map((each) => ({ ...each, fields: ['action'] as const }));
    expect(fieldsChosenTwice(columns)).toEqual(['action']);
    expect(fieldsChosenTwice(proposedColumns(plan))).toEqual([]);
  });

  test('missing required fields are listed by name', () => {
    expect(fieldsMissing(proposedColumns(plan))).toContain('Date achieved');
  });

  test('confirming one sheet keeps what was confirmed for another', () => {
    const other = { sheet: 'Other', header: 'Task', fields: ['action'] as const };
    const settings = withColumns({ confirmedColumns: [other] }, plan.sheet, proposedColumns(plan));
    expect(settings.confirmedColumns).toHaveLength(5);
    expect(withoutColumns(settings, plan.sheet).confirmedColumns).toEqual([other]);
  });
});

describe('the register', () => {
  const entry = (name: string, ...aliases: readonly string[]): RegisterEntry => ({
    name,
    kind: 'agency',
    aliases,
    agency: null,
    from: null,
    to: null,
  });

  test('merging keeps every name of both entries, each once', () => {
    const merged = mergeEntries([entry('CSC', 'Social Care'), entry("Children's Social Care", 'csc')], 0, 1);
    expect(merged).toEqual([entry("Children's Social Care", 'csc', 'Social Care')]);
  });

  test('nothing is merged with itself or with a missing entry', () => {
    const register = [entry('CSC')];
    expect(mergeEntries(register, 0, 0)).toBe(register);
    expect(mergeEntries(register, 0, 7)).toBe(register);
  });

  test('a name that two leads share is reported, one that a lead has twice is not', () => {
    expect(sharedNames([entry('CSC', 'csc'), entry('LSCB')])).toEqual([]);
    expect(sharedNames([entry('CSC', 'Board'), entry('LSCB', 'board')])).toEqual(['board']);
  });

  test('names are separated by semicolons, without blanks and repeats', () => {
    expect(namesTyped(' CSC; ;Social Care;csc')).toEqual(['CSC', 'Social Care']);
  });

  test('a blank name adds no lead', () => {
    expect(addEntry([], '  ', 'unknown')).toEqual([]);
  });

  test('is the learnt one until another is set', () => {
    expect(registerDraft({}, [entry('CSC')])).toEqual([entry('CSC')]);
    expect(registerDraft({ register: { origin: 'confirmed', entries: [{ name: 'LSCB' }] } }, [])).toEqual([
      { ...entry('LSCB'), kind: 'unknown' },
    ]);
  });
});

describe('the agreed date', () => {
  const day = parseIsoDate('2016-01-27');

  test('of one sheet does not change the workbook’s', () => {
    const settings = withPlanDate({ agreed: '2015-05-05' }, 'Plan B', { agreed: day });
    expect(settings.agreed).toBe('2015-05-05');
    expect(planDates(settings, 'Plan B').agreed).toBe('2016-01-27');
    expect(planDates(settings, 'Plan A').agreed).toBeNull();
  });

  test('leaves no empty row when removed', () => {
    const settings = withPlanDate(withPlanDate({}, 'B', { agreed: day }), 'B', { agreed: null });
    expect(settings.plans).toEqual([]);
  });
});

describe('a renamed lead', () => {
  const misspelt = addEntry([], 'Housing Optoins', 'agency');

  test('keeps its old name as an alias, whatever is typed in between', () => {
    const typed = ['Housing O', 'Housing Options', 'Housing Options Team'].reduce(
      (register, name) => renameEntry(register, 0, name, 'Housing Optoins'),
      misspelt,
    );
    expect(typed[0]).toMatchObject({ name: 'Housing Options Team', aliases: ['Housing Optoins'] });
  });

  test('back to its old name has no extra alias', () => {
    const there = renameEntry(misspelt, 0, 'Housing', 'Housing Optoins');
    expect(renameEntry(there, 0, 'Housing Optoins', 'Housing Optoins')).toEqual(misspelt);
  });

  test('in case only keeps no second spelling', () => {
    expect(renameEntry(misspelt, 0, 'HOUSING OPTOINS', 'Housing Optoins')[0]?.aliases).toEqual([]);
  });
});

describe('words for done', () => {
  test.each([
    ['', undefined],
    [' ; \n ', undefined],
    ['Embedded', ['Embedded']],
    [' Embedded ;Business as usual; embedded;', ['Embedded', 'Business as usual']],
    ['Handed over\nIn the contract', ['Handed over', 'In the contract']],
  ])('typed as %j become %j', (text, words) => {
    expect(withDoneWords({ dueSoonDays: 14, doneWords: ['Old'] }, text)).toEqual({
      dueSoonDays: 14,
      ...(words ? { doneWords: words } : {}),
    });
  });

  test('are shown separated by semicolons, and blank if there are none', () => {
    expect(doneWordsAsTyped({ doneWords: ['Embedded', 'Business as usual'] })).toBe(
      'Embedded; Business as usual',
    );
    expect(doneWordsAsTyped({})).toBe('');
  });
});
