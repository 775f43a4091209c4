/** What the pane's first page asks of a person, and what each answer does. */
import { fixesFor } from '../../../src/app/offer-for';
import { liveOnly } from '../../../src/plan/judge/report/live-plans';
import type { SetupSettings } from '../../../src/plan/read/setup/setup';
import { personQuestions } from '../../../src/taskpane/check/questions/person-questions';
import type { PersonQuestion } from '../../../src/taskpane/check/questions/question';
import { checkedOf } from '../../support/render-view';
import type { Rows } from '../../support/review-grid';

const HEADER = ['Action', 'Lead', 'Due date', 'Status'];

function questionsOf(
  sheets: Readonly<Record<string, Rows>>,
  settings: SetupSettings = {},
): readonly PersonQuestion[] {
  const checked = checkedOf(sheets, settings);
  return personQuestions({ checked, plans: liveOnly(checked.review.report).plans, fixes: fixesFor }, null);
}

const labels = ({ answers }: PersonQuestion): readonly string[] => answers.map(({ label }) => label);
const press = (question: PersonQuestion | undefined, label: string) => {
  const answer = question?.answers.find((each) => each.label === label);
  if (!answer) throw new Error(`No answer “${label}”`);
  return answer.does();
};

test('initials that nobody knows are one question, whatever the number of cells', () => {
  const [question, ...others] = questionsOf({
    Plan: [
      HEADER,
      ['Write to every school', 'KM', '31 March 2030', ''],
      ['Audit the letters', 'KM / Police', '31 May 2030', ''],
    ],
  });
  expect(others).toEqual([]);
  expect(question).toMatchObject({ words: 'It is not plain who “KM” is (2 cells).', waiting: 2 });
  expect(labels(question!)).toEqual(['Add KM to the leads']);
  expect(press(question, 'Add KM to the leads')).toMatchObject({
    ask: { kind: 'save', what: 'register', settings: { register: { entries: [{ name: 'KM' }] } } },
  });
});

test('a name near one in a confirmed register can be one more name of that lead, or a new lead', () => {
  const register = {
    origin: 'confirmed' as const,
    entries: [{ name: 'Anytown Clinical Commissioning Group' }, { name: 'Police' }],
  };
  const [question] = questionsOf(
    { Plan: [HEADER, ['Audit the letters', 'Anytown Commissioning', '31 May 2030', '']] },
    { register },
  );
  expect(labels(question!)).toEqual([
    'It is Anytown Clinical Commissioning Group',
    'Add Anytown Commissioning to the leads',
  ]);
  const done = press(question, 'It is Anytown Clinical Commissioning Group');
  expect(done).toMatchObject({
    ask: {
      settings: {
        register: {
          entries: [
            { name: 'Anytown Clinical Commissioning Group', aliases: ['Anytown Commissioning'] },
            { name: 'Police' },
          ],
        },
      },
    },
  });
});

test('cells with the same words and the same reading offered are one question, answered in all of them', () => {
  const due = (action: string) => [action, 'Police', 'By June 2015', ''];
  const [question, ...others] = questionsOf(
    { Plan: [HEADER, due('Write to every school'), due('Audit the letters')] },
    { agreed: '2016-01-27' },
  );
  expect(others).toEqual([]);
  expect(question!.words).toMatch(/Was 30 June 2016 meant\? The same words stand in 1 more cell\.$/);
  expect(labels(question!)).toEqual(['Write 30 June 2016 in 2 cells', 'It is right']);
  const written = press(question, 'Write 30 June 2016 in 2 cells');
  expect(written).toMatchObject({ ask: { kind: 'propose', request: { kind: 'fix' } } });
  expect(JSON.stringify(written)).toMatch(/C2.*C3/);
  const right = press(question, 'It is right') as { ask: { settings: SetupSettings } };
  expect(right.ask.settings.answers?.map(({ about }) => about)).toEqual([
    'Write to every school',
    'Audit the letters',
  ]);
});

test('a day that does not exist offers each day that may be meant', () => {
  const [question] = questionsOf({
    Plan: [HEADER, ['Write to every school', 'Police', '31 June 2030', '']],
  });
  expect(labels(question!)).toEqual(['Write 30 June 2030', 'Write 1 July 2030']);
});

test('an action that is done in one cell and not in another leads to both cells, several to the list', () => {
  const header = [...HEADER, 'RAG', 'Date achieved'];
  const one = ['Write to every school', 'Police', '31 May 2017', 'In progress', '', '3 May 2016'];
  const two = ['Audit the letters', 'Police', '31 May 2017', 'In progress', '', '3 May 2016'];
  const [single] = questionsOf({ Plan: [header, one] });
  expect(labels(single!)).toEqual(['Go to F2', 'Go to D2']);
  expect(press(single, 'Go to D2')).toMatchObject({
    ask: { kind: 'select', cell: { sheet: 'Plan', rowIndex: 1, columnIndex: 3 } },
  });
  const [both] = questionsOf({ Plan: [header, one, two] });
  expect(both!.words).toBe('2 actions are said to be done in one cell and not in another.');
  expect(press(both, 'List them')).toMatchObject({ list: 'done-disputed' });
});

test('deadlines that count from an unknown day are one question, answered in Setup', () => {
  const due = (action: string) => [action, 'Police', 'Within three months', ''];
  const [question, ...others] = questionsOf({
    Plan: [HEADER, due('Write to every school'), due('Audit the letters')],
  });
  expect(others).toEqual([]);
  expect(question!.words).toBe('2 due dates, the first in C2, need the day on which the plan was agreed.');
  expect(press(question, 'Give the day in Setup')).toMatchObject({ open: 'setup' });
});

test('a column that is not read says which column holds what it could be, and can be left unread', () => {
  const [question] = questionsOf({
    Plan: [
      ['Ref', 'Recommendation', 'Action ref', 'Action', 'Lead', 'Due date'],
      ['1', 'Schools know', '1.1', 'Write to every school', 'Police', '31 May 2030'],
      ['2', 'Letters are clear', '2.1', 'Audit the letters', 'Police', '31 May 2030'],
    ],
  });
  expect(question!.words).toBe(
    'Column C, “Action ref”, is not read. It could be “Ref”, which column A holds.',
  );
  expect(labels(question!)).toEqual(['It is “Ref”', 'Leave it unread', 'Something else']);
  expect(press(question, 'Leave it unread')).toMatchObject({
    ask: { settings: { confirmedColumns: [{ header: 'Action ref', fields: [] }] } },
  });
});

test('a plan without a column for due dates leads to where it can be added', () => {
  const [question] = questionsOf({
    Plan: [
      ['Recommendation', 'Action', 'Lead', 'Progress', 'Evidence required'],
      ['Schools know', 'Write to every school', 'Police', 'Started', 'Letters'],
      ['Letters are clear', 'Audit the letters', 'Police', 'Started', 'Audit'],
    ],
  });
  expect(question!.words).toBe('The plan has no column for due dates, so 2 actions cannot be rated.');
  expect(press(question, 'Add the column')).toMatchObject({ open: 'complete' });
});

test('what most of the plan waits for comes first; a closed plan asks nothing', () => {
  const header = ['Action', 'Lead', 'Due date', 'Forecast completion'];
  const rows = [
    ['Write to every school', 'KM', '31 May 2017', '30 June 2017'],
    ['Audit the letters', 'Police', '31 June 2017', '30 June 2017'],
    ['Train the wardens', 'KM', '31 May 2017', '30 June 2017'],
  ];
  const asked = questionsOf({ Plan: [header, ...rows], 'Closed actions': [header, ...rows] });
  expect(asked.map(({ waiting }) => waiting)).toEqual([3, 2, 1]);
  expect(asked[0]!.words).toMatch(
    /^Column D, “Forecast completion”, is not read. It could be “Revised due date”/,
  );
});

test('where nothing is open, nothing is asked', () => {
  expect(questionsOf({ Plan: [HEADER, ['Write to every school', 'Police', '31 May 2030', '']] })).toEqual([]);
});
