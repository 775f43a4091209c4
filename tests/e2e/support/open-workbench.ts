/**
 * Helpers for the browser tests: a browser and a server per test file, and a page on which a user opens a plan, clicks
 * cells and uses the pane. Records what the page must never do: contact another host, throw, log an error.
 */
import { join } from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../tools/webpack/content-security-policy.cjs';
import type { HostStats } from '../../../src/workbench/wire/host';
import { BUILD_FOLDER } from './build-once';
import { launchBrowser } from './find-browser';
import { serveFolder } from './serve-folder';

export interface View {
  /** CSS pixels of the whole page; 1280 x 800 by default. */
  readonly width?: number;
  readonly height?: number;
  readonly colours?: 'light' | 'dark' | 'forced';
}

export interface LongTask {
  readonly milliseconds: number;
  /** `unclear` if the browser could not attribute the task. */
  readonly of: 'pane' | 'page' | 'unclear';
  /** Milliseconds from the start of the document that reported it. */
  readonly at: number;
}

export interface Workbench {
  readonly page: Page;
  /** Addresses requested from other hosts: must always be empty. */
  readonly foreignRequests: readonly string[];
  /** Exceptions and logged errors of the page and the pane. */
  readonly faults: readonly string[];
  /** Requests of the current pane, and their bytes. */
  readonly stats: () => Promise<HostStats>;
  /**
   * Waits for the requests that the pane makes by itself once shown, not for any that a user causes: it listens for the
   * custom functions, and, once its checker has come, asks whether the workbook was checked before.
   */
  readonly paneHasAsked: (requests?: 1 | 2) => Promise<void>;
  /** Every task over 50 ms since the page opened, longest first: the pane's own, and the surrounding page's. */
  readonly longTasks: () => Promise<readonly LongTask[]>;
  /** The pane's current frame; each start of the pane creates a new one. */
  readonly pane: () => Promise<Frame>;
  readonly openSample: (label: string) => Promise<void>;
  /** Restarts the add-in, as when the workbook is reopened. */
  readonly startAgain: () => Promise<void>;
  readonly openFile: (file: string | { readonly name: string; readonly bytes: Uint8Array }) => Promise<void>;
  /** Sets the page's date for today: YYYY-MM-DD. */
  readonly setToday: (day: string) => Promise<void>;
  /** The cell, by its address: `E28`. */
  readonly cell: (address: string) => Locator;
  readonly close: () => Promise<void>;
}

export interface Bench {
  readonly address: string;
  readonly browser: Browser;
  /** Opens the page and waits for the sheet and the pane of Lambeth's plan. */
  readonly open: (view?: View) => Promise<Workbench>;
  readonly close: () => Promise<void>;
}

/** One folder of the build made by `build-once`. */
export function builtFolderOf(part: 'workbench' | 'addin'): string {
  const folder = process.env[BUILD_FOLDER];
  if (!folder) throw new Error('The browser tests run under jest, whose set-up builds what they open.');
  return join(folder, part);
}

/** `folder`: a workbench build; the tests' own by default. */
export async function startBench(folder = builtFolderOf('workbench')): Promise<Bench> {
  const policy = contentSecurityPolicy({ officeJs: null, page: true });
  const [server, browser] = await Promise.all([serveFolder(folder, policy), launchBrowser()]);
  return {
    address: server.address,
    browser,
    open: (view) => openWorkbench(browser, server.address, view),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openWorkbench(browser: Browser, address: string, view: View = {}): Promise<Workbench> {
  const { width = 1280, height = 800, colours = 'light' } = view;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const foreignRequests: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(address))
      foreignRequests.push(request.url());
  });
  context.on('weberror', (error) => faults.push(error.error().stack ?? error.error().message));
  context.on('console', (message) => {
    // Microsoft's client sets style attributes on its own elements, which the policy refuses without harm.
    const ofTheClient = message.location().url.includes('/office-js/');
    if (message.type() === 'error' && !ofTheClient) faults.push(message.text());
  });
  await context.addInitScript(() => {
    // The browser reports long tasks to every document that shares the thread, naming the one that caused each.
    const kept: [number, string, number][] = [];
    Object.assign(window, { longTasksSeen: kept });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        kept.push([Math.round(entry.duration), entry.name, entry.startTime]);
    }).observe({ type: 'longtask', buffered: true });
  });
  const page = await context.newPage();
  await page.goto(address);
  const pane = (): Promise<Frame> => startedPane(page);
  await page.locator('[data-cell="A1"]').waitFor();
  await pane();

  const opened = async (fileName: string): Promise<void> => {
    await page.getByRole('heading', { level: 1 }).filter({ hasText: fileName }).waitFor();
    await pane();
  };
  const stats = (): Promise<HostStats> =>
    page.evaluate(() =>
      (
        window as unknown as { workbenchPaneConnection: { stats: () => HostStats } }
      ).workbenchPaneConnection.stats(),
    );
  return {
    page,
    foreignRequests,
    faults,
    pane,
    cell: (where) => page.locator(`[data-cell="${where}"]`),
    openSample: (label) =>
      afterRestart(page, async () => {
        await page.getByLabel('Sample plan').selectOption({ label });
      }),
    startAgain: () =>
      afterRestart(page, async () => {
        const switches = page.getByRole('button', { name: 'Tester’s switches' });
        await switches.click();
        await page.getByRole('button', { name: 'Start the add-in again' }).click();
        await switches.click();
      }),
    setToday: (day) =>
      afterRestart(page, async () => {
        const field = page.getByLabel('Another day');
        if ((await field.count()) === 0) await page.getByRole('button', { name: 'Change…' }).click();
        await field.fill(day);
      }),
    openFile: async (file) => {
      const chosen =
        typeof file === 'string'
          ? file
          : { name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes) };
      await page.getByTestId('open-file').setInputFiles(chosen);
      await opened(typeof file === 'string' ? (file.split(/[\\/]/).pop() ?? file) : file.name);
    },
    stats,
    paneHasAsked: async (requests = 2) => {
      while ((await stats()).syncs < requests) await page.waitForTimeout(50);
    },
    longTasks: async () => {
      const seen = await Promise.all(page.frames().map(longTasksOf));
      return seen.flat().sort((left, right) => right.milliseconds - left.milliseconds);
    },
    close: () => context.close(),
  };
}

/** Does something that restarts the pane, and waits until it has restarted. */
async function afterRestart(page: Page, work: () => Promise<void>): Promise<void> {
  const before = await page.locator('aside iframe').getAttribute('data-start');
  await work();
  await page.locator(`aside iframe:not([data-start="${before}"])`).waitFor();
  await startedPane(page);
}

/** The long tasks of one document; unattributed ones are reported by the page only. */
async function longTasksOf(frame: Frame): Promise<LongTask[]> {
  const seen = await frame.evaluate(
    () => (window as unknown as { longTasksSeen?: [number, string, number][] }).longTasksSeen ?? [],
  );
  const inPane = frame.parentFrame() !== null;
  return seen.flatMap(([milliseconds, name, at]): LongTask[] => {
    if (name === 'self') return [{ milliseconds, of: inPane ? 'pane' : 'page', at }];
    const told = /^(?:same|cross)-origin/.test(name);
    return told || inPane ? [] : [{ milliseconds, of: 'unclear', at }];
  });
}

/** The pane's frame, once the pane has replaced its first paint. */
async function startedPane(page: Page): Promise<Frame> {
  const handle = await page.locator('aside iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The pane is not shown.');
  await frame.waitForFunction(
    () =>
      document.readyState === 'complete' &&
      document.querySelector('#root:not(:has(.first-paint)) > *') !== null,
  );
  return frame;
}
