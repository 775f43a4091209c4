/** Checks one document, the page or the pane, for accessibility violations with axe-core. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** One line per violation and element: `color-contrast: button.primary`. */
export async function findViolations(document: Page | Frame): Promise<readonly string[]> {
  // Evaluated from outside, as assistive technology would be, so the page's own policy need not be relaxed; once in each
  // document, because that takes as long as the check.
  if (!(await document.evaluate(() => 'axe' in window))) await document.evaluate(AXE);
  const violations = await document.evaluate(async () => {
    // A button that has just been enabled keeps its colours until the next frame, and changes them over some more.
    const drawn = (): Promise<unknown> =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await drawn();
    const changing = window.document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
    await drawn();
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const results: AxeResults = await axe.run(window.document, {
      iframes: false,
      resultTypes: ['violations'],
    });
    return results.violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.map(({ target }) => target.join(' ')),
    }));
  });
  return violations.flatMap(({ id, targets }) => targets.map((target) => `${id}: ${target}`));
}
