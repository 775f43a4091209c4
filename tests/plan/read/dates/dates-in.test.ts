import { datesIn } from '../../../../src/plan/read/dates/dates-in';
import { contextOf } from './dates-support';

describe('every date written in a text, with its place', () => {
  const short = (text: string, agreed?: string) =>
    datesIn(text, contextOf({ agreed, role: 'achieved' })).map(
      ({ date, start, end }) => [date, text.slice(start, end)] as const,
    );

  test.each([
    ['Soon, with luck'],
    ['See section 1.2.15 of version 2.3.1'],
    ['Within three months of birth'],
    ['Every 6 months'],
    ['The Board may agree; 24/7 cover; 50/50'],
    [''],
  ])('"%s" contains none', (text) => {
    expect(short(text)).toEqual([]);
  });

  test.each([
    ['Not finished by 14/02/2023', [['2023-02-14', '14/02/2023']]],
    ['Signed off on 12 May 2021 by the chair', [['2021-05-12', '12 May 2021']]],
    ['Cancelled 3rd June 2022 at Board', [['2022-06-03', '3rd June 2022']]],
    ['Was due end of March 2022', [['2022-03-31', 'end of March 2022']]],
    [
      '1. 20/03/2021\n2. draft only\n3. April 2021',
      [
        ['2021-03-20', '20/03/2021'],
        ['2021-04-30', 'April 2021'],
      ],
    ],
    ['Workshops 12th-14th May 2021 held', [['2021-05-14', '12th-14th May 2021']]],
    ['Done (Q1 2021/22)', [['2021-06-30', 'Q1 2021/22']]],
    [
      'Started 2 January 2020, 50% at 3.4.2021',
      [
        ['2020-01-02', '2 January 2020'],
        ['2021-04-03', '3.4.2021'],
      ],
    ],
    ['Reported 31 June 2021', [[null, '31 June 2021']]],
    ['Reported in March', [[null, 'March']]],
  ] as const)('"%s"', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  test('a missing year is supplied from the agreed date, and marked as implied', () => {
    const [found] = datesIn('Reported in March', contextOf({ agreed: '2021-05-01' }));
    expect(found).toMatchObject({ date: '2022-03-31', certainty: 'implied', precision: 'month' });
  });

  test('a date that names a document is distinguished from one that says when', () => {
    const labels = datesIn('Protocol (May 2020) issued June 2021', contextOf()).map(({ label }) => label);
    expect(labels).toEqual([true, false]);
  });
});
