import { clausesOf, tidy } from '../../../../src/plan/read/evidence/clauses';

const cut = (text: string) => clausesOf(text).map((clause) => clause.text);

describe('clauses', () => {
  test.each([
    ['', []],
    [' – ; ( ) ...', []],
    ['Done. Seen by the chair.', ['Done', 'Seen by the chair']],
    ['Done! Seen?', ['Done', 'Seen']],
    ['Ratified by St. Helier on 3.4.17', ['Ratified by St. Helier on 3.4.17']],
    ['Minute no. 4 refers. Done', ['Minute no. 4 refers', 'Done']],
    ['We said no. Then yes.', ['We said no', 'Then yes']],
    ['S.175 audit, e.g. schools', ['S.175 audit, e.g. schools']],
    ['Minutes attached; audit awaited', ['Minutes attached', 'audit awaited']],
    ['Delivered – figures to follow', ['Delivered', 'figures to follow']],
    ['One-to-one meetings', ['One-to-one meetings']],
    ['Ratified (audit awaited)', ['Ratified', 'audit awaited']],
    ['Delivered, but there was no response', ['Delivered', 'but there was no response']],
    ['Not yet received', ['Not yet received']],
    ['• one\n• two\r\nthree', ['one', 'two', 'three']],
  ])('%j is cut into %j', (text, clauses) => {
    expect(cut(text)).toEqual(clauses);
  });

  test('odd spaces, quotes and marks are replaced with plain ones', () => {
    expect(tidy('\u00A0Chair’s\u200B  “copy”\u2009')).toBe('Chair\'s "copy"');
  });

  test('a cell in capitals is cut the same way', () => {
    const text = 'Minutes attached. Audit awaited – but no response; see St. Helier (2016).';
    expect(cut(text.toUpperCase())).toEqual(cut(text).map((clause) => clause.toUpperCase()));
  });
});
