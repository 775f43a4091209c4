import fc from 'fast-check';
import { csvField, csvText, inertCsvText, type CsvValue } from '../../../../src/plan/export/csv/csv-text';
import { opensFormula } from '../../../../src/plan/export/opens-formula';
import { HARMLESS, INJECTIONS } from '../../../support/formula-injections';
import { readStrictCsv } from '../../../support/strict-csv';

/** What a program that skips spaces and control characters would see first. */
const firstSeen = (text: string): string => text.replace(/^[^!-~\p{L}\p{N}\p{S}\p{P}]+/u, '').charAt(0);

describe('texts that open a formula', () => {
  test.each(INJECTIONS.map((text) => [text]))('%j is made inert', (text) => {
    expect(opensFormula(text)).toBe(true);
    const [[field] = []] = readStrictCsv(csvText([[text]]));
    expect(field?.quoted).toBe(true);
    expect(field?.text.startsWith("'")).toBe(true);
    expect(field?.text).not.toContain('\u0000');
  });

  test.each(HARMLESS.map((text) => [text]))('%j is unchanged', (text) => {
    expect(opensFormula(text)).toBe(false);
    expect(inertCsvText(text)).toBe(text);
  });

  test('none gets through, whatever the cell contains', () => {
    const character = fc.oneof(
      fc.constantFrom(...'=+-@＝＋－＠\t\r\n\u0000 "\',;|1a\u00a0\u200b\ufeff\u2212'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    const text = fc.array(character, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (cell) => {
        const [[field] = []] = readStrictCsv(csvText([[cell, 'end']]));
        const seen = firstSeen(field?.text ?? '');
        if (/^-?\d+(?:\.\d+)?$/.test(field?.text ?? '')) return;
        expect('=+-@＝＋－＠'.includes(seen) && seen !== '').toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('where the separator is a semicolon or a tab', () => {
  /** As such a program parts the fields: quotes hold only from the start of one. */
  const fieldsOf = (csv: string): readonly string[] => csv.replace(/^\ufeff/, '').split(/[;\t\r\n]/);

  test.each(['a;=1+1', 'a\t@SUM(A1)', 'a\n=1+1', 'a; -2+3', 'a;"=1+1', '"=cmd|x', 'a;\u200b+1'])(
    '%j opens no formula',
    (text) => {
      for (const field of fieldsOf(
        csvText([
          [1, text, 'end'],
          [2, text],
        ]),
      ).slice(0))
        expect([field, opensFormula(field.replace(/^["\s]+/, ''))]).toEqual([field, false]);
    },
  );

  test('words that open none stay as they are', () => {
    expect(inertCsvText('first; second\nthird\tfourth – fifth')).toBe('first; second\nthird\tfourth – fifth');
  });
});

describe('the fields', () => {
  test.each([
    [null, ''],
    ['', ''],
    [5, '5'],
    [-5, '-5'],
    [-0.5, '-0.5'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-1e-30, '-0'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
    [true, 'TRUE'],
    ['5', '"5"'],
    ['a "b", c', '"a ""b"", c"'],
    ['two\r\nlines\rthree', '"two\nlines\nthree"'],
    ['half \ud800 a character', '"half \ufffd a character"'],
  ] as const)('%j is written %s', (value, expected) => {
    expect(csvField(value as CsvValue)).toBe(expected);
  });

  test('read back as written, by a strict reader', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...INJECTIONS, ...HARMLESS),
      fc.integer(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 2, maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const read = readStrictCsv(csvText(rows)).map((record) => record.map(({ text }) => text));
        const expected = rows.map((row) =>
          row.map((cell) =>
            cell === null ? '' : typeof cell === 'number' ? String(cell) : inertCsvText(cell),
          ),
        );
        expect(read).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('the reader is strict', () => {
    for (const bad of ['a\r\n', '\ufeffa', '\ufeffa\n', '\ufeff"a\r\n', '\ufeff"a"b\r\n', '\ufeffa"b\r\n'])
      expect(() => readStrictCsv(bad)).toThrow();
  });
});
