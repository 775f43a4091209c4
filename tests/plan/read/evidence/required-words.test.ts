import * as fc from 'fast-check';
import { mayMatch } from '../../../../src/plan/read/evidence/clause-letters';
import { A_DIGIT, requiredWords } from '../../../../src/plan/read/evidence/required-words';
import * as vocabulary from '../../../../src/plan/read/evidence/vocabulary';

describe('requiredWords', () => {
  test.each<[RegExp, readonly (readonly string[])[]]>([
    [/\bawaited\b/, [['awaited']]],
    [/no (?:reply|response)/, [['response', 'reply'], ['no ']]],
    [/cop(?:y|ies) held/, [[' held'], ['cop']]],
    [/sub-?group/, [['group'], ['sub']]],
    [/\b\d{1,2} cases?/, [[' case'], [A_DIGIT]]],
    [/(?:x|no) [1-4]/, [[A_DIGIT]]],
  ])('%s requires %j', (pattern, demands) => {
    const sorted = (all: readonly (readonly string[])[]) => all.map((each) => [...each].sort()).sort();
    expect(sorted(requiredWords(pattern))).toEqual(sorted(demands));
  });

  test.each([
    /a|held/,
    /(?:held)?/,
    /(?:held)*/,
    /(?!held)/,
    /(?<!held )./,
    /[held]/,
    /\W*/,
    /\p{L}+/u,
    /(?:held){0,3}/,
  ])('%s requires nothing', (pattern) => expect(requiredWords(pattern)).toEqual([]));
});

describe('mayMatch', () => {
  const PATTERNS = [
    /\b(?:not|never) (?:yet )?(?:been )?received\b/i,
    /(?<!\bno )\bminutes\b(?! taken)/i,
    /\b\d{1,3} ?(?:%|per ?cent\b)/i,
    /(?=.*held).*\bcop(?:y|ies)\b/i,
    /appendix [a-z0-9]{1,4}|sub-?groups?/i,
    vocabulary.DATED,
    new RegExp(`\\b(?:${vocabulary.RECORDS})\\b`, 'i'),
    new RegExp(`\\b(?:${vocabulary.BODIES}|${vocabulary.HIGH_POSTS})\\b`, 'i'),
    new RegExp(`\\b(?:${vocabulary.FREQUENCIES})\\b`, 'i'),
  ];
  const words = fc.constantFrom(
    ...'no not never yet been received minutes taken 12 percent 40% held copy copies appendix b2 sub-group Subgroups March 2016 Q2 3/4/17 two times a year MONTHLY e-mail head of chief nurse board 6-monthly spring'.split(
      ' ',
    ),
  );

  test('never rules out a pattern that matches', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: words }, fc.string({ maxLength: 6 }))),
        (parts) => {
          const text = parts.join(' ');
          for (const pattern of PATTERNS) {
            if (pattern.test(text)) expect(mayMatch(pattern)(text)).toBe(true);
          }
        },
      ),
      { numRuns: 1000, seed: 5 },
    );
  });

  test('rules out clauses without the letters, and remembers nothing of the clause before', () => {
    const may = mayMatch(/\bno reply\b/i);
    expect(['no reply', 'minutes held', 'NO REPLY', 'n o r e p l y', ''].map(may)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});
