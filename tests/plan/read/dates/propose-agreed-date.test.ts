import { proposeAgreedDate, proposePublishedDate } from '../../../../src/plan/read/dates/propose-agreed-date';

const texts = (...all: string[]) => all.map((text) => ({ text }));
const LAMBETH = texts(
  'Serious Case Review Child J Lambeth Action Plan',
  'The Child J Serious Case Review (SCR) Report was considered and approved by a special meeting of the Lambeth LSCB on 14th December 2015. This Action Plan was considered and approved by the Lambeth LSCB on 27th January 2016.',
  'A summary of the SCR and the action plan were considered by the Lambeth LSCB Senior Reference Group on the 2nd February 2016.',
  'The SCR and action plan will be taken to the Lambeth Corporate Parenting Board for their consideration as J was a Looked After Child.',
);

describe('texts that do not say when the plan was agreed', () => {
  test.each([
    [''],
    ['Serious Case Review Child J Lambeth Action Plan'],
    ['The SCR Report was considered and approved by the LSCB on 14th December 2015.'],
    ['The action plan was considered by the Senior Reference Group on the 2nd February 2016.'],
    ['The action plan will be approved by the LSCB on 27th January 2016.'],
    ['This plan is to be agreed by 27 January 2016.'],
    ['The Neglect Strategy was agreed on 12 March 2015.'],
    ['Child O died on 3 March 2012.'],
    ['Updated 3 March 2017'],
    ['This plan was agreed by the Board.'],
    ['Minutes approved 3 March 2016'],
    ['Working Together 2015'],
  ])('"%s" proposes nothing', (text) => {
    expect(proposeAgreedDate(texts(text))).toBeNull();
  });
});

describe('texts that say so', () => {
  test('the plan’s own approval wins over its report’s, and over a meeting that only considered it', () => {
    expect(proposeAgreedDate(LAMBETH)).toEqual({
      date: '2016-01-27',
      strength: 'stated',
      index: 1,
      words: 'This Action Plan was considered and approved by the Lambeth LSCB on 27th January 2016.',
    });
  });

  test.each([
    ['Action plan agreed 27 January 2016', '2016-01-27'],
    ['Date agreed: 27/01/2016', '2016-01-27'],
    ['Agreed by the LSCB: 27.01.2016', '2016-01-27'],
    ['Approved on 27 January 2016', '2016-01-27'],
    ['Date of approval: 27 January 2016', '2016-01-27'],
    ['Signed off by the Chair 27th Jan 2016', '2016-01-27'],
    ['At its meeting on 27 January 2016 the Board approved this action plan.', '2016-01-27'],
    ['The plan, drafted on 3 May 2015, was ratified by the Board on 27 January 2016', '2016-01-27'],
    [
      'The report was approved on 14 December 2015 and this action plan was approved on 27 January 2016.',
      '2016-01-27',
    ],
    [
      'The Board approved the action plan on 27 January 2016 and the report on 14 December 2015',
      '2016-01-27',
    ],
  ])('"%s" states %s', (text, date) => {
    expect(proposeAgreedDate(texts('A title', text))).toMatchObject({ date, strength: 'stated', index: 1 });
  });

  test.each([
    [
      'Southampton LSCB - Response to Serious Case Reviews - Learning and Improvement, 29 May 2014',
      '2014-05-29',
    ],
    ['SCR Child Z Action Plan – 12th March 2015', '2015-03-12'],
    ['Action Plan March 2015', '2015-03-31'],
  ])('the title "%s" contains %s', (text, date) => {
    expect(proposeAgreedDate(texts(text))).toMatchObject({ date, strength: 'titled', index: 0, words: text });
  });

  test('a statement wins over a title', () => {
    expect(
      proposeAgreedDate(texts('Action Plan March 2015', 'This plan was agreed on 1 April 2015')),
    ).toMatchObject({
      date: '2015-04-01',
      strength: 'stated',
    });
  });
});

describe('publication', () => {
  test('is proposed if the text says when, else not', () => {
    expect(proposePublishedDate(LAMBETH)).toBeNull();
    expect(proposePublishedDate(texts('The review will be published on 1 February 2016'))).toBeNull();
    expect(proposePublishedDate(texts('This report was published on 1 February 2016.'))).toMatchObject({
      date: '2016-02-01',
    });
    expect(proposePublishedDate(texts('Date of publication: 1 February 2016'))).toMatchObject({
      date: '2016-02-01',
    });
  });
});

test.each([
  ['Exported on 4 May 2021'],
  ['Date of export: 04/05/2021'],
  ['Action plan – position as at 4 May 2021'],
  ['Incident date: 4 May 2021'],
  ['Printed 04/05/2021 09:15'],
  ['Status at 4 May 2021'],
])('"%s" does not say when the plan was agreed', (text) => {
  expect(proposeAgreedDate([{ text }])).toBeNull();
});
