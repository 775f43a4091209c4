import { createHash } from 'node:crypto';
import { rowsAsText } from '../../../../src/plan/export/board-copy/row-digest';
import { copyOf, sheetNamed, wordsOf } from '../../../support/board-copies';
import { gridSnapshot } from '../../../support/grid-snapshot';

const ROWS = [
  ['The plan of the board', null, null, null],
  ['Action', 'Lead', 'Due date', 'Case'],
  ['Working together', null, null, null],
  ['=cmd|x', 'A. Secret', 42461, 'Child Zebra'],
  ['Train the staff', 'Police', 'whenever Child Zebra is ready', ''],
];
const sheetOf = () => ({
  ...gridSnapshot(ROWS, { formats: { C4: 'dd/mm/yyyy' }, merges: ['A3:D3'] }),
});
describe('the digest of the rows', () => {
  type Row = readonly (string | number | null)[];
  const markOf = (rows: readonly Row[]) => copyOf([gridSnapshot(rows)]).digest;
  const [title, header, section, one, two] = ROWS as unknown as [Row, Row, Row, Row, Row];

  test('is the SHA-256 of the rows, which anyone can reproduce', () => {
    const copy = copyOf([sheetOf()]);
    const text = rowsAsText([sheetNamed(copy, 'Plan')]);
    expect(copy.digest).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    expect(text.split('\n').slice(0, 3)).toEqual([
      '["Plan"]',
      '[1,"The plan of the board"]',
      expect.stringContaining('[2,"Action"'),
    ]);
    expect(wordsOf(copy)).toContain(copy.digest.slice(0, 8));
  });

  test('changes with a word, a number stored as text, and the order of rows, but not with who validated or when', () => {
    const mark = markOf(ROWS);
    expect(markOf([title, header, section, two, one])).not.toBe(mark);
    expect(markOf([title, header, section, one, ['Train the staff.', ...two.slice(1)]])).not.toBe(mark);
    expect(
      markOf([title, header, section, [one[0] ?? null, one[1] ?? null, '42461', one[3] ?? null], two]),
    ).not.toBe(mark);
    expect(copyOf([gridSnapshot(ROWS)], { validatedBy: 'Someone else' }).digest).toBe(mark);
  });
});
