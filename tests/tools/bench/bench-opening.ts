/**
 * How soon the first ratings stand in the production pane, against a page that only draws it: the same workbook of 500
 * actions, each time in a new window, from the moment at which the pane's page is asked for. The check is started as
 * soon as its button is there, as by somebody who waits for it.
 */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { OFFICE_CDN, visitCouncil } from '../../e2e/support/council-site';
import { BUILD_FOLDER, builtFolder } from '../../e2e/support/build-once';
import { launchBrowser } from '../../e2e/support/find-browser';
import { serveFolder } from '../../e2e/support/serve-folder';
import { syntheticFile } from '../../support/synthetic-file';
import { contentSecurityPolicy } from '../webpack/content-security-policy.cjs';
import { ms, spread, table, times } from './measure';

const ACTIONS = 500;
/** Milliseconds from the request for the pane's page; `rated` is 0 where nothing was checked. */
interface Opened {
  readonly drawn: number;
  readonly rated: number;
}

/**
 * Runs in the pane: notes when its first button and its first rating are there, and presses that button. Without inner
 * functions of a name, because the loader that runs this wraps them in a helper that the page does not have.
 */
function watch(checks: boolean): void {
  const seen = { drawn: 0, rated: 0 };
  Object.assign(window, { seenByBench: seen });
  new MutationObserver(() => {
    const button = [...document.querySelectorAll('button')].find(
      (each) => each.textContent === 'Check this workbook',
    );
    if (button && seen.drawn === 0) {
      seen.drawn = performance.now();
      if (checks) button.click();
    }
    if (seen.rated === 0 && document.querySelector('button[data-rating]')) seen.rated = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** `against`: the folder of another production build, measured in the same run; `null` for none. */
export async function benchOpening(
  rounds: number,
  against: string | null,
  log: (text: string) => void,
): Promise<void> {
  const built = await builtFolder();
  process.env[BUILD_FOLDER] = built;
  const folder = mkdtempSync(join(tmpdir(), 'opening-'));
  const builds = ['now', ...(against === null ? [] : ['before'])];
  symlinkSync(join(built, 'workbench'), join(folder, 'bench'));
  symlinkSync(join(built, 'addin'), join(folder, 'now'));
  if (against !== null) symlinkSync(resolve(against), join(folder, 'before'));
  const server = await serveFolder(folder, contentSecurityPolicy({ officeJs: OFFICE_CDN, page: true }));
  const browser = await launchBrowser();
  try {
    const address = `http://council.localhost:${new URL(server.address).port}/`;
    const contenders = builds.flatMap((build) => [
      { build, checks: false },
      { build, checks: true },
    ]);
    const taken = contenders.map((): number[] => []);
    for (let round = -1; round < rounds; round++)
      for (let step = 0; step < contenders.length; step++) {
        const at = (step + round + contenders.length) % contenders.length;
        const { build, checks } = contenders[at] as (typeof contenders)[number];
        const { drawn, rated } = await open(browser, address, build, checks);
        if (round >= 0) taken[at]?.push(checks ? rated : drawn);
      }
    log(`\nOpening the production pane beside ${ACTIONS} actions, ${rounds} rounds\n`);
    const rows = contenders.map(({ build, checks }, at) => {
      const drawnAlone = taken[at - (checks ? 1 : 0)] ?? [];
      return [
        against === null ? '' : build,
        checks ? 'first ratings' : 'the pane is drawn',
        ...written(taken[at] ?? []),
        times(spread((taken[at] ?? []).map((time, round) => time / (drawnAlone[round] ?? time)))),
      ];
    });
    log(table(['build', 'until', 'median', 'quartiles', 'against drawing alone'], rows));
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function open(browser: Browser, address: string, build: string, checks: boolean): Promise<Opened> {
  const site = await visitCouncil(browser, address, `/${build}/`);
  try {
    await site.context.addInitScript(watch, checks);
    const pane = await site.openPane({ name: 'plan.xlsx', bytes: syntheticFile(ACTIONS, 'distinct') });
    const seen = await pane.waitForFunction(
      (wanted) => {
        const { seenByBench } = window as unknown as { seenByBench: { drawn: number; rated: number } };
        return seenByBench[wanted] > 0 && seenByBench;
      },
      checks ? ('rated' as const) : ('drawn' as const),
    );
    return (await seen.jsonValue()) as Opened;
  } finally {
    await site.context.close();
  }
}

const written = (values: readonly number[]): readonly [string, string] => {
  const { median, lower, upper } = spread(values);
  return [ms(median), `${ms(lower)}–${ms(upper)}`];
};
