/** Which number formats show nothing of a cell's value. */
import { isHiddenByFormat } from '../../../../src/plan/read/sheet/hidden-by-format';

test.each([
  ['', ';;;'],
  ['words', 'General'],
  ['words', '@'],
  ['words', ';;'],
  ['words', '0;-0;0'],
  ['words', '"a;b;c;"0'],
  ['words', '0;0;0;"Note: "@'],
  [5, '0;;'],
  [0, '0;-0'],
  [5, '[>9]0;;'],
] as const)('%j is shown by %s', (value, format) => {
  expect(isHiddenByFormat(value, format)).toBe(false);
});

test.each([
  ['words', ';;;'],
  ['words', '0;-0;0;'],
  ['words', '0;-0;0;""'],
  [true, ';;;'],
  [5, ';;;'],
  [5, ';;'],
  [-5, '0;;0'],
  [0, '0;-0;;@'],
] as const)('%j is hidden by %s', (value, format) => {
  expect(isHiddenByFormat(value, format)).toBe(true);
});
