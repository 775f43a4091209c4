/** Dates that may be the day of an event, one of two, or only asked for, and short forms of "revised" and "original". */
import { readDate } from '../../../../src/plan/read/dates/read-date';
import { contextOf, datesOf } from './dates-support';

const read = (text: string) => readDate(text, contextOf({ agreed: '2020-06-12' }));
const isOpen = (text: string): boolean => read(text).milestones.some(({ open }) => open === true);

test.each([
  'SAR published May 2021',
  'Family feedback received 4 May 2021',
  'Inquest concluded on 4 May 2021',
  'Hearing listed for 4 May 2021',
  '4 May or 9 June 2021',
  'May or June 2021',
  'Spring or summer 2021',
  'Extension to 4 May 2021 requested',
  'Extension to 4 May 2021 (requested)',
  '4 May 2021, review 9 June 2021',
  '4 May 2021 (to be reviewed June 2021)',
  '6 weeks after go-live (4 May 2021)',
  'within 8 weeks of the report (4 May 2021)',
  '4 May 2021 (Board to agree extension to June 2021)',
  '4 May 2021, may slip to 9 June 2021',
  '4 May 2021 – likely to be delayed until 9 June 2021',
  'SCB 4 May 2021 agreed 9 June 2021',
  '4 May 2021 not 9 June 2021',
])('"%s" is asked about', (text) => {
  expect([datesOf(read(text)).length > 0, isOpen(text)]).toEqual([true, true]);
});

test.each([
  ['Report to be published May 2021', '2021-05-31'],
  ['Review concluded by 4 May 2021', '2021-05-04'],
  ['Policy to be written and presented 4 May 2021', '2021-05-04'],
  ['All training completed May 2021', '2021-05-31'],
  ['May to June 2021', '2021-06-30'],
  ['May/June 2021', '2021-06-30'],
  ['Review by 4 May 2021', '2021-05-04'],
  ['6 weeks from 4 May 2021', '2021-06-15'],
  ['4 May 2021 slipped to 9 June 2021', '2021-06-09'],
  ['9 June 2021 (agreed 4 May 2021)', '2021-06-09'],
  ['not before 4 May 2021 and no later than 9 June 2021', '2021-06-09'],
])('"%s" is a plain deadline', (text, due) => {
  expect([datesOf(read(text)), isOpen(text)]).toEqual([[due], false]);
});

test.each(['Last reported May 2021', 'Published May 2021', 'Launched 4 May 2021', 'Concluded: 4 May 2021'])(
  '"%s" is no deadline',
  (text) => expect(read(text)).toMatchObject({ due: null, none: 'not-a-date' }),
);

test('a deadline stands until the extension that was asked for is given', () => {
  const reading = read('4 May 2021 – extension to 9 June 2021 requested');
  expect(datesOf(reading)).toEqual(['2021-05-04', '2021-06-09']);
  expect(reading.milestones.map(({ open }) => open === true)).toEqual([false, true]);
});

test.each([
  '4 May 2021 (rev. 9 June 2021)',
  '4 May 2021 ext. to 9 June 2021',
  '4 May 2021 – extn 9 June 2021',
  'Ext to 9 June 2021 (orig. 4 May 2021)',
  '9 June 2021 (prev. 4 May 2021)',
  '4 May 2021, extended by the Board to 9 June 2021',
])('"%s" is due on the later day alone', (text) => expect(datesOf(read(text))).toEqual(['2021-06-09']));

test.each([
  ['Q2 2021/22 – July to September', '2021-09-30'],
  ['Q4 2020/21 - January to March', '2021-03-31'],
])('"%s" gives the months of the quarter', (text, due) => expect(read(text).due).toBe(due));

test.each(['M6 2021/22', 'Period 6 2021/22', 'Month 9 2020/21', 'wk 12 2020/21'])(
  '"%s" is not the end of that year',
  (text) => expect(read(text)).toMatchObject({ due: null, none: 'not-a-date' }),
);

test('what no form reads gives no year', () => {
  expect(read('30..06.2021').due).toBeNull();
});
