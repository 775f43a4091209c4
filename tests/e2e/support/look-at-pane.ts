/** Requirements for every step of the pane: no axe violations, and nothing wider than the pane. */
import type { Frame } from 'playwright-core';
import { findViolations } from './find-violations';

export async function lookAtPane(pane: Frame): Promise<void> {
  expect(await findViolations(pane)).toEqual([]);
  const over = await pane.evaluate(() => {
    const main = document.getElementById('pane-main');
    return main ? main.scrollWidth - main.clientWidth : 1;
  });
  expect(over).toBeLessThanOrEqual(0);
}
