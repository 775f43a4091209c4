/** The tester's switches of the workbench page: each makes the emulated Excel answer as the real one would. */
import { startBench, type Bench, type Workbench } from './support/open-workbench';

let bench: Bench;
let workbench: Workbench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());
beforeEach(async () => {
  workbench = await bench.open();
});
afterEach(async () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});

describe('the tester’s switches', () => {
  beforeEach(() => workbench.page.getByRole('button', { name: 'Tester’s switches' }).click());

  /** The result of a small write: `done`, or the error's code. */
  const write = async (): Promise<string> => {
    const pane = await workbench.pane();
    return pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
        await context.sync();
        return 'done';
      }).catch((error: { code?: string }) => String(error.code)),
    );
  };

  test('the pane is given an older requirement set', async () => {
    const before = await workbench.page.locator('iframe').getAttribute('data-start');
    await workbench.page.getByLabel('Requirement set').selectOption('1.12');
    await workbench.page.locator(`iframe:not([data-start="${before}"])`).waitFor();
    const pane = await workbench.pane();
    expect(
      await pane.evaluate(() =>
        ['1.12', '1.13'].map((set) => Office.context.requirements.isSetSupported('ExcelApi', set)),
      ),
    ).toEqual([true, false]);
  });

  test('the pane is given an Office theme', async () => {
    await workbench.page.getByLabel('Office theme').selectOption('dark');
    await workbench.page.locator('iframe[data-start="1"]').waitFor();
    const pane = await workbench.pane();
    expect(await pane.evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe('#262626');
  });

  test.each([
    ['The sheet in front is protected', 'AccessDenied'],
    ['A cell is being edited', 'InvalidOperationInCellEditMode'],
    ['The next request fails', 'GeneralException'],
  ])('“%s” makes a write fail with %s', async (label, code) => {
    const before = await workbench.cell('A1').textContent();
    await workbench.page.getByLabel(label).check();
    expect(await write()).toBe(code);
    expect(await workbench.cell('A1').textContent()).toBe(before);
  });

  test('a request fails once only', async () => {
    const failing = workbench.page.getByLabel('The next request fails');
    await failing.check();
    expect(await write()).toBe('GeneralException');
    expect(await failing.isChecked()).toBe(false);
    expect(await write()).toBe('done');
  });
});
