import { LIMITS } from '../../../src/workbench/xlsx/limits';
import { openXlsx } from '../../../src/workbench/xlsx/open-xlsx';
import { originalPackage } from '../../../src/workbench/xlsx/original-package';
import { buildXlsx, MAIN, partsOf, plainRows, zipParts } from '../../support/build-xlsx';
import { goldenWorkbook } from '../../support/golden-plans';

const plan = () => goldenWorkbook('lambeth-child-j');
const small = { sheets: [{ name: 'Plan', xml: plainRows([['Action'], ['Train staff']]) }] };

describe('A file that is too large stops early', () => {
  test.each<[string, Partial<typeof LIMITS>, string]>([
    ['in bytes', { fileBytes: 1000 }, 'This file is too large to open: the most is 20 MB.'],
    [
      'once unpacked',
      { inflatedBytes: 20_000 },
      'This workbook is too large to open: unpacked, it comes to more than 100 MB.',
    ],
    ['in parts', { parts: 5 }, 'This workbook is too large to open: it is made of too many parts.'],
    ['in cells', { cells: 50 }, 'This workbook is too large to open: it has too many cells.'],
  ])('%s', (_, limits, sentence) => {
    expect(openXlsx(plan(), { ...LIMITS, ...limits })).toMatchObject({ ok: false, message: sentence });
  });

  test('a zip bomb is refused once it passes the limit, whatever sizes it declares', () => {
    const bomb = zipParts({ ...partsOf(small), 'xl/media/image1.png': new Uint8Array(30 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    // The declared size is made to lie: 1 byte in the central directory.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    let last = 0;
    for (let at = 0; at + 46 < bomb.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) last = at;
    view.setUint32(last + 24, 1, true);
    const limits = { ...LIMITS, inflatedBytes: 10 * 1024 * 1024 };
    expect(openXlsx(bomb, limits)).toMatchObject({ ok: false, code: 'inflates-too-large' });
  });

  test('a part that many relationships lead to is not read repeatedly', () => {
    const comment = `<comments xmlns="${MAIN}"><commentList>${'<comment ref="A1"><text><t>x</t></text></comment>'.repeat(2000)}</commentList></comments>`;
    const relationships = Array.from(
      { length: 500 },
      (_, at) => [`r${at}`, 'comments', '../comments1.xml'] as const,
    );
    const bytes = buildXlsx({
      sheets: [{ name: 'A', xml: plainRows([['x']]), relationships }],
      parts: { 'xl/comments1.xml': comment },
    });
    expect(openXlsx(bytes, { ...LIMITS, inflatedBytes: 1_000_000 })).toMatchObject({
      ok: false,
      code: 'damaged',
    });
  });

  test('a long shared formula copied to many cells is counted at its expanded size', () => {
    const long = `A1${'+A1'.repeat(600)}`;
    const cells = `<c><f t="shared" si="0" ref="A1:Z1">${long}</f><v>1</v></c>${'<c><f t="shared" si="0"/><v>1</v></c>'.repeat(25)}`;
    const bytes = buildXlsx({ sheets: [{ name: 'A', xml: `<sheetData><row>${cells}</row></sheetData>` }] });
    expect(openXlsx(bytes).ok).toBe(true);
    expect(openXlsx(bytes, { ...LIMITS, inflatedBytes: 10_000 })).toMatchObject({
      ok: false,
      code: 'inflates-too-large',
    });
  });
});

describe('Damage anywhere', () => {
  test('a file truncated anywhere is refused without throwing', () => {
    const whole = plan();
    for (let length = 1; length < whole.length; length += 97) {
      expect(openXlsx(whole.subarray(0, length)).ok).toBe(false);
    }
  });

  test('a corrupted byte is caught by the checksum or harmless', () => {
    const whole = plan();
    for (let at = 4; at < whole.length; at += 61) {
      const spoilt = whole.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ 0x55;
      expect(() => openXlsx(spoilt)).not.toThrow();
    }
  });

  test('part names that point outside the package are ignored', () => {
    const bytes = zipParts({
      ...partsOf(small),
      '../../etc/passwd': 'x',
      '/abs.xml': '<x/>',
      __proto__x: 'y',
    });
    const opened = openXlsx(bytes);
    expect(opened.ok).toBe(true);
    if (!opened.ok) return;
    const { parts } = originalPackage(opened.workbook) ?? { parts: new Map() };
    expect(parts.size).toBeGreaterThan(5);
    expect([...parts.keys()].some((name) => name.includes('..') || name.startsWith('/'))).toBe(false);
  });

  test('two parts with the same name are refused as ambiguous', () => {
    const bytes = zipParts({ ...partsOf(small), 'XL/Workbook.xml': '<x/>' });
    expect(openXlsx(bytes)).toMatchObject({ ok: false, code: 'damaged' });
  });
});
