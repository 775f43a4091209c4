/** Follows the guide "A first day in Excel" as far as the emulated Excel goes: what to press, and what appears. */
import type { Frame } from 'playwright-core';
import { findViolations } from './support/find-violations';
import { startBench, type Bench, type Workbench } from './support/open-workbench';
import { flag, press, step } from './support/change-steps';

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

test('the self-test is found at the foot of the first page, with this guide; its report holds nothing of the workbook', async () => {
  const pane = await workbench.pane();
  await press(pane, 'Check this Excel');
  await pane.getByRole('checkbox', { name: /^Also open a second workbook/ }).waitFor();
  await press(pane, 'Run the self-test');
  await pane.getByRole('button', { name: 'Copy the report' }).waitFor();
  const report = await pane.getByLabel('Report to send').inputValue();
  expect(report).toContain('Requirement sets: ExcelApi');
  expect(report).not.toMatch(/Lambeth|Child J/);
  await pane.getByText('A first day in Excel: what else to try').click();
  await pane.getByRole('heading', { level: 3, name: /^2\. A sample plan/ }).waitFor();
  expect(await findViolations(pane)).toEqual([]);
  await press(pane, 'Back');
});

/** The texts of A to L in a row of the first sheet. */
const row = (pane: Frame, number: number): Promise<readonly string[]> =>
  pane.evaluate(
    (at) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(`A${at}:L${at}`);
        range.load('text');
        await context.sync();
        return range.text[0] ?? [];
      }),
    number,
  );

/** Types into a cell as a person does. */
async function type(address: string, text: string): Promise<void> {
  await workbench.cell(address).click();
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press('Enter');
}

test('the sample is flagged with the six columns; what is typed into it is followed; all of it is taken back', async () => {
  await workbench.setToday('2026-11-29');
  const pane = await workbench.pane();
  await press(pane, 'Check this workbook');
  await pane.getByText('11 actions').first().waitFor();
  const before = await row(pane, 4);
  await pane.getByRole('tab', { name: 'Change' }).click();
  await flag(pane);
  expect((await row(pane, 2)).slice(4)).toEqual([
    'Date for completion of action',
    'Evidence to be provided',
    'Due date',
    'Achieved on',
    'RAG',
    'Why',
    'Days left',
    'Checks',
  ]);
  expect((await row(pane, 4))[8]).toBe('Red');
  await type('E4', '31/12/2040');
  await pane
    .getByTestId('news')
    .getByText(/Row 4 is now (?:green|amber) – /)
    .waitFor();
  const [, , , , , , due, , rag, , left] = await row(pane, 4);
  expect([due, rag, left]).toEqual(['31 Dec 2040', expect.stringMatching(/^(?:Green|Amber)$/), '5146']);
  await type('E4', 'End of March 2040');
  await pane.getByTestId('news').getByText(/Row 4/).waitFor();
  expect((await row(pane, 4))[8]).toBe('Check again');
  await pane.getByRole('tab', { name: 'Change' }).click();
  await press(pane, 'Undo last change');
  await step(pane, /^Undone: /);
  expect(await row(pane, 4)).toEqual(before.map((text, at) => (at === 4 ? 'End of March 2040' : text)));
});
