/** What is named first in a cell of required evidence, eight words at most. */
import { firstNamed } from '../../../../src/plan/read/evidence/first-named';

describe('names nothing that the cell does not name', () => {
  test.each(['', ' \n ', '•', '1.', '-'])('%j', (text) => {
    expect(firstNamed(text)).toBe('');
  });

  test.each([
    ['Lambeth CCG to submit a report to the Board', '“Lambeth CCG to submit a report…”'],
    ['All staff feel confident', '“All staff feel confident”'],
    [
      'Families tell the board that they were heard by everyone they met',
      '“Families tell the board that they were heard…”',
    ],
  ])('%j is quoted', (text, words) => {
    expect(firstNamed(text)).toBe(words);
  });
});

test.each([
  ['Record of meeting.\nReport to May 2016 Board.', 'the record of meeting'],
  ['Guidance to be available on the web site.', 'the guidance'],
  ['A copy of the Guidance\nRecord of attendance', 'a copy of the Guidance'],
  ['Evidence of notifications in the audit log', 'evidence of notifications in the audit log'],
  ['Training records – numbers attending', 'the training records'],
  ['• Minutes; attendance list', 'the minutes'],
  ['1. Q1 2015/16 Audit Report\n2. Minutes', 'the Q1 2015/16 Audit Report'],
  ['Haringey scorecard', 'the Haringey scorecard'],
  ['LSCB minutes', 'the LSCB minutes'],
  ['Annual report includes:\n• placements', 'the annual report'],
  ['Report on the quality of care plans for children and the', 'the report on the quality of care plans…'],
])('%j gives "%s"', (text, words) => {
  expect(firstNamed(text)).toBe(words);
});
