import fc from 'fast-check';
import { boardCopyFile } from '../../../src/app/export/board-copy-file';
import { cellText } from '../../../src/app/export/file-text';
import { cellsOfRow, emptyCopy, type BoardCopy } from '../../../src/plan/export/board-copy/board-copy';
import { singleSheetCopy } from '../../../src/plan/export/board-copy/make-board-copy';
import { getCell } from '../../../src/workbench/model/workbook';
import { VALIDATED_ON } from '../../support/board-copies';
import { opened, partsOf } from '../../support/copy-files';
import { HARMLESS, INJECTIONS } from '../../support/formula-injections';

const textsCopy = (texts: readonly string[]): BoardCopy =>
  singleSheetCopy(
    { ...emptyCopy('Texts'), cells: texts.flatMap((text, row) => cellsOfRow(row, 0, [text])) },
    'Texts',
    VALIDATED_ON,
    1900,
  );

describe('no text of a plan has an effect in the file', () => {
  const check = async (texts: readonly string[]): Promise<void> => {
    const bytes = await boardCopyFile(textsCopy(texts));
    const sheet = opened(bytes).sheets[0];
    const xml = partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).not.toMatch(/<f[ >]/);
    texts.forEach((text, row) => {
      const cell = sheet && getCell(sheet, row, 0);
      expect(cell?.formula).toBeUndefined();
      expect(cell?.value ?? '').toBe(cellText(text));
    });
  };

  test('over the corpus: every text stays a text, and retyping it makes no formula', async () => {
    await check([...INJECTIONS, ...HARMLESS]);
    const bytes = await boardCopyFile(textsCopy(INJECTIONS));
    const sheet = opened(bytes).sheets[0];
    INJECTIONS.forEach((text, row) => {
      if (cellText(text) === '') return;
      expect([text, sheet && getCell(sheet, row, 0)?.style?.numberFormat]).toEqual([text, '@']);
    });
  });

  test('for any text', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('_x0041_', '_x005F_', '_xD83D_'),
    );
    await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 50 }), check), {
      numRuns: 12,
    });
  }, 30_000);

  test('a text longer than a cell can hold is cut, not refused', async () => {
    await check(['x'.repeat(40_000), `${'y'.repeat(32_766)}😀`]);
  });
});
