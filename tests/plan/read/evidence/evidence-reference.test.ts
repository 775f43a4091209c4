import { readEvidenceReference } from '../../../../src/plan/read/evidence/evidence-reference';

describe('references to other rows', () => {
  test.each([
    'See attached',
    'See LSCB minutes',
    'See 2016 audit',
    'As discussed',
    'As agreed with the Trust',
    'See the report above average attendance',
    'Completed',
    'As',
    'See',
    '3.2',
    '',
    'no',
    '__proto__',
    `See ${'above '.repeat(100)}`,
  ])('"%s" is not one', (text) => {
    expect(readEvidenceReference(text)).toBeNull();
  });

  test.each([
    ['See above.', 'above', []],
    ['SEE ABOVE', 'above', []],
    ['as  above', 'above', []],
    ['Ditto', 'above', []],
    ['"', 'above', []],
    ['“', 'above', []],
    ["''", 'above', []],
    ['Same', 'above', []],
    ['Please see previous comments', 'above', []],
    ['See below', 'below', []],
    ['See 1.1 above', 'named', ['1.1']],
    ['As per action 14.2', 'named', ['14.2']],
    ['See 1.1, 1.2 and 3.4.1', 'named', ['1.1', '1.2', '3.4.1']],
    ['Refer to recommendation 3b', 'named', ['3b']],
    ['Covered by 2.1', 'named', ['2.1']],
  ])('"%s" refers to %s %j', (text, to, refs) => {
    expect(readEvidenceReference(text)).toEqual({ to, refs });
  });
});
