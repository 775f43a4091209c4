import { opensLikeHeader } from '../../../../src/plan/read/recognise/opens-like-header';

test.each([
  ['Action', true],
  ['  (2) Lead officer', true],
  ['3. Actions to be taken', true],
  ['Proposed action', true],
  ['ACTION', true],
  ['“Action” – what will be done', true],
  ['Éclair action', true],
  ['Timescales', true],
  [`Purpose (${'what is to be achieved, '.repeat(5)})`, true],
  ['', false],
  ['12345678901234567890 Action', false],
  ['Zebra crossing lead', false],
  ['Zebra --------- Action', false],
  ['__proto__', false],
  ['x'.repeat(32_767), false],
  [`Action ${'that goes on '.repeat(10)}`, false],
])('%p opens like a header: %p', (text, expected) => {
  expect(opensLikeHeader(text)).toBe(expected);
});
