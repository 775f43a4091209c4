/** Waits until Excel has selected a cell: the pane marks it before Excel has answered. */
import type { Frame } from 'playwright-core';

/** `E21`, or with its sheet as Excel writes it: `'Plan setup'!B10`. */
export const selected = (pane: Frame, cell: string | null | undefined): Promise<unknown> =>
  pane.waitForFunction(
    (address) =>
      Excel.run(async (context) => {
        const active = context.workbook.getActiveCell();
        active.load('address');
        await context.sync();
        return active.address === address || active.address.endsWith(`!${address}`);
      }),
    cell,
    { polling: 100 },
  );
