/** LibreOffice, if installed, opens each saved file, converts it to text, and shows the change. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyEntry } from '../../../src/workbench/model/edit';
import { insertCells } from '../../../src/workbench/model/shift-cells';
import { addTable } from '../../../src/workbench/model/tables';
import { addSheet, newWorkbook, setCell, type Workbook } from '../../../src/workbench/model/workbook';
import { saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { addInWorkbook } from '../../support/add-in-workbook';
import { GOLDEN_NAMES, goldenWorkbook } from '../../support/golden-plans';
import { opened } from '../../support/open-built';
import { richXlsx } from './save-fixture';

const installed = spawnSync('soffice', ['--version']).status === 0;

function made(): Workbook {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  ['Action', 'Due'].forEach((text, column) => setCell(sheet, 0, column, { value: text }));
  setCell(sheet, 1, 0, {
    value: 'Train <all> & "some"',
    richText: [{ text: 'Train ' }, { text: '<all> & "some"', font: { bold: true } }],
  });
  setCell(sheet, 1, 1, { value: 42_396, style: { numberFormat: 'yyyy\\-mm\\-dd' } });
  addTable(workbook, sheet, { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 2 }).name = 'Tasks';
  setCell(sheet, 3, 0, { value: 'late', formula: '=IF(SUM(Tasks[Due])<99999,"late","")' });
  return workbook;
}

/** File name to workbook, and a line that the text must hold. */
function files(): Map<string, readonly [Workbook, string]> {
  const all = new Map<string, readonly [Workbook, string]>();
  for (const name of GOLDEN_NAMES) {
    const workbook = opened(goldenWorkbook(name));
    const sheet = workbook.sheets[0]!;
    insertCells(workbook, sheet, { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 16_384 }, 'rows');
    applyEntry(sheet, 0, 0, { value: `Changed ${name}` });
    all.set(name, [workbook, `Changed ${name}`]);
  }
  const rich = opened(richXlsx());
  applyEntry(rich.sheets[0]!, 3, 0, { value: 'Changed rich' });
  all.set('rich', [rich, 'Changed rich,']);
  all.set('made', [made(), '"Train <all> & ""some""",2016-01-27']);
  return all;
}

test(
  installed ? 'LibreOffice reads what was saved' : 'LibreOffice is not installed here',
  async () => {
    if (!installed) return;
    const folder = mkdtempSync(join(tmpdir(), 'save-'));
    try {
      const all = files();
      // LibreOffice exports the active sheet.
      const laid = await addInWorkbook();
      laid.activeSheet = laid.sheets[1]!.id;
      laid.sheets.reverse();
      all.set('add-in', [laid, 'Lambeth CCG,1,0,2']);
      for (const [name, [workbook]] of all)
        writeFileSync(join(folder, `${name}.xlsx`), saveXlsx(workbook).bytes);
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${join(folder, 'profile')}`,
          '--headless',
          '--convert-to',
          'csv',
          '--outdir',
          folder,
          ...[...all.keys()].map((name) => join(folder, `${name}.xlsx`)),
        ],
        { stdio: 'ignore', timeout: 90_000 },
      );
      for (const [name, [, line]] of all)
        expect(readFileSync(join(folder, `${name}.csv`), 'utf8')).toContain(line);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
