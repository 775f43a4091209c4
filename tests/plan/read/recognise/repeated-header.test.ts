import { headerComparer } from '../../../../src/plan/read/recognise/repeated-header';
import { sheetGrid } from '../../../../src/plan/read/recognise/sheet-grid';
import { gridSnapshot } from '../../../support/grid-snapshot';

const HEADER = ['Actions (1)', 'Agency’s lead', 'Timescales'];

test.each<[string, readonly string[], boolean]>([
  ['the same words', HEADER, true],
  ['other case, spacing and numbering', ['ACTION', 'agencys  lead (3)', '2. timescale'], true],
  ['an apostrophe elsewhere', ["Action's", 'Agency’s lead', 'Timescale'], true],
  ['a soft hyphen inside a word', ['Ac\u00adtion', 'Agency’s lead', 'Time\u00adscale'], true],
  ['most of the texts', ['Actions', 'Agency’s lead', 'Notes'], true],
  ['other words', ['Audit files', 'LSCB', 'May 2017'], false],
  ['one text of three', ['Actions', 'LSCB', 'May 2017'], false],
  ['nothing', ['', '', ''], false],
])('%s: %p', (_, row, expected) => {
  const repeats = headerComparer(sheetGrid(gridSnapshot([HEADER, row])), { rowIndex: 0, first: 0, last: 2 });
  expect(repeats(1)).toBe(expected);
  expect(repeats(0)).toBe(false);
});
