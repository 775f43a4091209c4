import { monthOfSlip } from '../../../../src/plan/read/dates/month-slip';
import { foldText, tokenise } from '../../../../src/plan/read/dates/tokenise';

const kinds = (text: string) => tokenise(text).map((token) => `${token.kind}:${token.text}`);

test('an empty text has no tokens', () => {
  expect(tokenise('')).toEqual([]);
  expect(tokenise(' \u00a0\u200b ')).toEqual([]);
});

test.each([
  ['30th Sept. 2016', ['ordinal:30th', 'month:sept', 'mark:.', 'number:2016']],
  ['1 st April', ['ordinal:1 st', 'month:april']],
  ['1ˢᵗ April', ['ordinal:1st', 'month:april']],
  ['1 stop', ['number:1', 'word:stop']],
  ['30Sep16', ['number:30', 'month:sep', 'number:16']],
  ['Q1', ['quarter:q', 'number:1']],
  ['Sept’16', ['month:sept', "mark:'", 'number:16']],
  ['children’s', ["word:children's"]],
  ['• May', ['break:*', 'month:may']],
  ['a\r\nb', ['word:a', 'break:\r', 'break:\n', 'word:b']],
  ['Sept–Dec', ['month:sept', 'mark:-', 'month:dec']],
  ['１６ May', ['number:16', 'month:may']],
])('"%s" is cut into %j', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test('every token’s offsets point to its words in the original', () => {
  const text = 'By  the 30th\u00a0of SEPTEMBER, ‘16 – İstanbul ﬁle 😀 x';
  for (const token of tokenise(text)) expect(foldText(text).slice(token.start, token.end)).toBe(token.text);
  expect(foldText(text)).toHaveLength(text.length);
});

describe('misspelt month names', () => {
  test.each(['march', 'match', 'marsh', 'larch', 'octopus', 'septic', 'decent', 'augur', 'may', '', 'novel'])(
    '"%s" is not a misspelling',
    (word) => {
      expect(monthOfSlip(word)).toBe(0);
    },
  );

  test.each([
    ['feburary', 2],
    ['febuary', 2],
    ['februrary', 2],
    ['janury', 1],
    ['januray', 1],
    ['apirl', 4],
    ['agust', 8],
    ['augst', 8],
    ['setpember', 9],
    ['septemer', 9],
    ['ocotber', 10],
    ['novemeber', 11],
    ['decemebr', 12],
    ['marhc', 3],
  ])('"%s" means month %d', (word, month) => {
    expect(monthOfSlip(word)).toBe(month);
  });

  test('a misspelt month is only looked for beside a number or after a word like "by"', () => {
    expect(kinds('Feburary 2016')).toEqual(['month:feburary', 'number:2016']);
    expect(kinds('Miss Feburary')).toEqual(['word:miss', 'word:feburary']);
  });
});
