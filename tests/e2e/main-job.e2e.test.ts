/**
 * The main job, from a workbook that was never checked to the board's copy: in six presses, with the mouse or by keyboard
 * alone; a reason and a name are typed.
 */
import type { Frame } from 'playwright-core';
import { step } from './support/change-steps';
import { startBench, type Bench, type Workbench } from './support/open-workbench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

type Press = (pane: Frame, name: string | RegExp) => Promise<void>;

const withMouse: Press = (pane, name) => pane.getByRole('button', { name, exact: true }).click();

/** Goes on with Tab until the button has the focus, as somebody does who has no mouse. */
function byKeyboard({ page }: Workbench): Press {
  return async (pane, name) => {
    const button = pane.getByRole('button', { name, exact: true });
    await button.waitFor();
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) {
        await page.keyboard.press('Enter');
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`The button ${name} is not reached with Tab`);
  };
}

test.each([
  ['the mouse', () => withMouse],
  ['the keyboard', byKeyboard],
] as const)('with %s, a plan is checked, flagged, summarised and copied in six presses', async (_, of) => {
  const workbench = await bench.open();
  try {
    const pane = await workbench.pane();
    const press = of(workbench);
    let presses = 0;
    const go: Press = async (frame, name) => {
      presses += 1;
      await press(frame, name);
    };
    // Into the pane, as F6 does in Excel.
    for (let parts = 0; parts < 3; parts += 1) await workbench.page.keyboard.press('F6');
    await go(pane, 'Check this workbook');
    await go(pane, 'Flag this plan and build the summary');
    await step(pane, 'What would change: RAG summary');
    await go(pane, 'Apply');
    await step(pane, 'Done: RAG summary');
    await go(pane, 'Make the board copy');
    await step(pane, 'Board copy for a meeting');
    await pane.getByLabel('One reason for all that have none of their own').fill('Agreed with the chair.');
    await pane.getByLabel('Validated by').fill('B. Officer');
    await go(pane, 'Make the copy');
    await step(pane, /^Board copy: /);
    await go(pane, 'Open as a new workbook');
    await workbench.page.getByRole('tab', { name: 'Board copy' }).waitFor();
    expect(presses).toBe(6);
    expect(workbench.faults).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  } finally {
    await workbench.close();
  }
});
