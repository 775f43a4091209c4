import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boardCopyFile } from '../../../src/app/export/board-copy-file';
import { cellText } from '../../../src/app/export/file-text';
import type { BoardCopy } from '../../../src/plan/export/board-copy/board-copy';
import type { SheetSnapshot } from '../../../src/plan/read/sheet/sheet-snapshot';
import { copyOf } from '../../support/board-copies';
import { filled, opened } from '../../support/copy-files';
import { GOLDEN_NAMES, goldenWorkbook } from '../../support/golden-plans';
import { snapshots } from '../../support/read-through-client';

describe('the five plans', () => {
  const SOFFICE = [
    '/usr/bin/soffice',
    '/usr/bin/libreoffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ].find((path) => existsSync(path));
  const copies = async (): Promise<ReadonlyMap<string, BoardCopy>> => {
    const made = new Map<string, BoardCopy>();
    for (const name of GOLDEN_NAMES) made.set(name, copyOf(await snapshots(opened(goldenWorkbook(name)))));
    return made;
  };

  test('open in LibreOffice with every cell as copied', async () => {
    if (SOFFICE === undefined) {
      process.stdout.write('LibreOffice is not on this machine: the board copies were not opened with it.\n');
      return;
    }
    const made = await copies();
    const folder = mkdtempSync(join(tmpdir(), 'board-copies-'));
    try {
      for (const [name, copy] of made) writeFileSync(join(folder, `${name}.xlsx`), await boardCopyFile(copy));
      const out = join(folder, 'out');
      execFileSync(
        SOFFICE,
        [
          `-env:UserInstallation=file://${join(folder, 'profile')}`,
          '--headless',
          '--convert-to',
          'xlsx:Calc MS Excel 2007 XML',
          '--outdir',
          out,
          ...GOLDEN_NAMES.map((name) => join(folder, `${name}.xlsx`)),
        ],
        { stdio: 'ignore', timeout: 120_000 },
      );
      for (const [name, copy] of made) {
        const read = await snapshots(opened(new Uint8Array(readFileSync(join(out, `${name}.xlsx`)))));
        expect(read.map((sheet) => sheet.name)).toEqual(copy.sheets.map((sheet) => sheet.name));
        for (const [at, sheet] of copy.sheets.entries()) {
          const values = filled(read[at] as SheetSnapshot);
          for (const { rowIndex, columnIndex, value } of sheet.cells)
            expect([
              name,
              sheet.name,
              rowIndex,
              columnIndex,
              values.get(`${rowIndex},${columnIndex}`),
            ]).toEqual([
              name,
              sheet.name,
              rowIndex,
              columnIndex,
              typeof value === 'string' ? cellText(value) : value,
            ]);
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 180_000);
});
