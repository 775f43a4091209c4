import { explainDates } from '../../../../src/plan/read/dates/explain';

test('an answer has exactly the members that the command promises', () => {
  expect(explainDates({ text: 'By end of March 2017', agreed: '2016-01-27' })).toEqual({
    text: 'By end of March 2017',
    milestones: [
      { date: '2017-03-31', precision: 'month', text: 'By end of March 2017', certainty: 'known' },
    ],
    due: '2017-03-31',
    ongoing: false,
    starts: null,
    relative: null,
    none: null,
    rivals: [],
    certainty: 'known',
  });
});

test('an invalid agreed date counts as unknown', () => {
  expect(explainDates({ text: 'within 3 months', agreed: '27/01/2016' })).toMatchObject({
    due: null,
    none: 'needs-base-date',
  });
  expect(explainDates({ text: 'within 3 months', agreed: null })).toMatchObject({ none: 'needs-base-date' });
});

test('a number is a serial date, and an impossible date’s offers are among the rivals', () => {
  expect(explainDates({ text: 42643 })).toMatchObject({ text: 42643, due: '2016-09-30' });
  expect(explainDates({ text: '31 September 2020' })).toMatchObject({
    due: null,
    none: 'impossible',
    rivals: ['2020-09-30', '2020-10-01'],
  });
});

test('a relative deadline says what it counts from', () => {
  expect(explainDates({ text: '6 weeks from publication', published: '2016-02-01' })).toMatchObject({
    due: '2016-03-14',
    relative: { amount: 6, unit: 'week', from: 'published', text: '6 weeks from publication' },
  });
});
