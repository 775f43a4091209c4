/** The workbook that `compare --out` writes: one sheet of words, which is never taken for a plan. */
import { whatChangedFile } from '../../../src/app/compare/what-changed-file';
import type { IsoDate } from '../../../src/plan/read/dates/calendar';
import { comparedRows } from '../../support/compared';
import { openEngine, problemOf, TODAY } from '../../support/open-engine';
import { openXlsx } from '../../../src/workbench/xlsx/open-xlsx';
import { thirtyAfter, thirtyBefore } from '../../support/thirty-actions';

const source = (workbook: string, asOf: string) => ({ workbook, sheets: ['Plan'], asOf: asOf as IsoDate });

async function written() {
  const bytes = await whatChangedFile({
    comparison: comparedRows(thirtyBefore, thirtyAfter),
    old: source('may & june.xlsx', '2016-05-10'),
    now: source('october.xlsx', '2016-10-15'),
    paper: { title: 'Child J & Child K', board: 'Lambeth Safeguarding Board', marking: 'OFFICIAL-SENSITIVE' },
    built: '2016-10-16' as IsoDate,
  });
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.message);
  return opened.workbook;
}

test('it holds one sheet, printed on one landscape page, without a formula', async () => {
  const { sheets } = await written();
  expect(sheets.map(({ name }) => name)).toEqual(['What changed']);
  const [sheet] = sheets;
  expect(sheet?.pageLayout).toMatchObject({ orientation: 'Landscape', fitToWidth: 1, fitToHeight: 1 });
  expect(JSON.stringify(sheet?.pageLayout)).toContain('OFFICIAL-SENSITIVE');
  const cells = [...(sheet?.rows.values() ?? [])].flatMap((row) => [...row.cells.values()]);
  expect(cells.length).toBeGreaterThan(50);
  expect(cells.some((cell) => 'formula' in cell && cell.formula)).toBe(false);
});

test('it is known as the add-in’s own, so that no plan is found in it', async () => {
  const { engine } = openEngine(await written());
  expect(await problemOf(engine.check({ today: TODAY }))).toMatchObject({ code: 'no-plan-found' });
});
