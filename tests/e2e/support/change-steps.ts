/** Helpers for tests of changes: open a plan on the tab "Change", go one step, and read the workbook's contents. */
import type { Frame } from 'playwright-core';
import { a1 } from '../../../src/plan/read/sheet/a1';
import type { Bench, View, Workbench } from './open-workbench';

export interface OpenChange {
  readonly workbench: Workbench;
  readonly pane: Frame;
}

/** Opens a sample, checks it and shows the tab. Lambeth's plan is there without being chosen. */
export async function openChange(bench: Bench, sample: string | null, view: View = {}): Promise<OpenChange> {
  const workbench = await bench.open(view);
  if (sample !== null) await workbench.openSample(sample);
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: 'Check this workbook' }).click();
  await pane.locator('button[data-rating]').first().waitFor();
  await pane.getByRole('tab', { name: 'Change' }).click();
  await step(pane, 'Change this workbook');
  return { workbench, pane };
}

export const press = (pane: Frame, name: string | RegExp) =>
  pane.getByRole('button', { name }).first().click();
export const step = (pane: Frame, heading: string | RegExp) =>
  pane.getByRole('heading', { level: 2, name: heading }).waitFor();
/** Opens the list of columns, which Setup leads to. */
export async function showColumns(pane: Frame): Promise<void> {
  await pane.getByRole('tab', { name: 'Setup' }).click();
  await press(pane, 'Which column holds what?');
  await step(pane, 'Which column holds what?');
}
export const focused = (pane: Frame) => pane.evaluate(() => document.activeElement?.id ?? '');

export async function flag(pane: Frame): Promise<void> {
  await press(pane, 'Flag this plan');
  await step(pane, 'What would change: Flags');
  await press(pane, 'Apply');
  await step(pane, 'Done: Flags');
}

/** The contents of every sheet by name: formulas, otherwise values, and number formats. */
export const contents = (pane: Frame): Promise<unknown> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const names = context.workbook.names;
      sheets.load('items/name');
      names.load('items/name');
      await context.sync();
      const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
      for (const range of used) range.load('address,formulas,numberFormat');
      await context.sync();
      const told = used.map((range) =>
        range.isNullObject ? null : [range.address, range.formulas, range.numberFormat],
      );
      return { sheets: told, names: names.items.map(({ name }) => name) };
    }),
  );

/** Types into a cell of the plan as a user does. */
export async function typeInto(
  { workbench, pane }: OpenChange,
  address: string,
  text: string,
): Promise<void> {
  await pane.evaluate(
    (where) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(where).select();
        await context.sync();
      }),
    address,
  );
  await workbench.cell(address).click();
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press('Enter');
}

/** The first filled cell of the add-in's column with this header, by its address. */
export async function flagCell(pane: Frame, header: string): Promise<string> {
  const { values, top, left } = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange();
      used.load('values,rowIndex,columnIndex');
      await context.sync();
      return { values: used.values as unknown[][], top: used.rowIndex, left: used.columnIndex };
    }),
  );
  const headerRow = values.findIndex((row) => row.includes(header));
  const column = values[headerRow]?.lastIndexOf(header) ?? -1;
  const row = values.findIndex((cells, at) => at > headerRow && cells[column] !== '');
  return a1(top + row, left + column);
}
