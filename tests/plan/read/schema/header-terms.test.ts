import { headerTerms } from '../../../../src/plan/read/schema/header-terms';
import { HEADER_MATCHERS } from '../../../../src/plan/read/schema/headers';

const PHRASES = HEADER_MATCHERS.flatMap(({ phrases, perhaps = [], examples }) => [
  ...phrases,
  ...perhaps,
  ...examples,
]);

/** What numbers, months and short forms add; a column of a series has one of these. */
const ADDED = ['', ' May', ' first', ' IV', ' JUNE', ' recs', ' rag', ' sept'];

test.each(ADDED)('plain words followed by “%s” give the same as with a sign that does not show', (added) => {
  for (const phrase of PHRASES) {
    const text = `${phrase}${added}`;
    expect(headerTerms(text)).toEqual(headerTerms(`${text}\u00ad`));
  }
});

test('a month, an ordinal or a roman number makes plain words one of a series', () => {
  const numbered = ['Update March', 'Second review', 'Progress iii', 'Progress report', 'Mayor'];
  expect(numbered.map((text) => headerTerms(text).numbered)).toEqual([true, true, true, false, false]);
  expect(headerTerms('Update March').words).toEqual(['update']);
});
