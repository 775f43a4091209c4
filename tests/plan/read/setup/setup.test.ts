import { makeSetup, SETUP_BOUNDS } from '../../../../src/plan/read/setup/setup';

test.each<[string, Parameters<typeof makeSetup>[0]]>([
  ['an as-of date in other words', { asOf: '15/10/2016' }],
  ['a day that no month has', { asOf: '2016-02-30' }],
  ['an agreed date in other words', { asOf: '2016-10-15', agreed: 'March 2016' }],
  ['a date of one plan in other words', { asOf: '2016-10-15', plans: [{ sheet: 'A', published: 'May' }] }],
  ['a meeting in other words', { asOf: '2016-10-15', meetings: [{ date: 'May', body: null }] }],
  [
    'a lead’s first day in other words',
    { asOf: '2016-10-15', register: { origin: 'confirmed', entries: [{ name: 'A', from: 'May' }] } },
  ],
  ['a part of a day', { asOf: '2016-10-15', dueSoonDays: 1.5 }],
  ['too many days', { asOf: '2016-10-15', dueSoonDays: SETUP_BOUNDS.dueSoonDays.most + 1 }],
  ['no years', { asOf: '2016-10-15', implausibleYears: 0 }],
])('refuses %s', (_, input) => {
  expect(() => makeSetup(input)).toThrow(RangeError);
});

test('fills in what is not given', () => {
  expect(
    makeSetup({
      asOf: '2016-10-15',
      meetings: ['2016-12-01', { date: '2016-11-03', body: 'LSCB' }],
      register: { origin: 'confirmed', entries: [{ name: 'LSCB', to: '2016-11-30' }] },
      standings: [{ sheet: 'Old', standing: 'closed' }],
    }),
  ).toMatchObject({
    agreed: null,
    scheme: 'brag',
    dueSoonDays: 30,
    implausibleYears: 15,
    yearKind: 'financial',
    meetings: ['2016-11-03', '2016-12-01'],
    register: {
      entries: [{ name: 'LSCB', kind: 'unknown', aliases: [], agency: null, from: null, to: '2016-11-30' }],
    },
    standings: [{ sheet: 'Old', heading: null, headerRow: null, standing: 'closed' }],
    confirmedColumns: [],
    summary: null,
    gate: null,
  });
});
