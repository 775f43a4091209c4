/** The workbench page: what it opens on, that its pane runs on Microsoft's own client, and what it refuses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/workbench/xlsx/open-xlsx';
import { findViolations } from './support/find-violations';
import { startBench, type Bench, type Workbench } from './support/open-workbench';

const HARINGEY = join(__dirname, '..', '..', 'assets', 'samples', 'haringey-child-o.xlsx');

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

describe('the page', () => {
  test('opens with Lambeth’s plan, as at 15 October 2016', async () => {
    const { page } = workbench;
    await page.getByText('Today is: 15 October 2016').waitFor();
    await page.getByRole('tab', { name: 'Child J action plan' }).waitFor();
    expect(await workbench.cell('A2').textContent()).toBe('Action');
    expect(await workbench.cell('E2').textContent()).toContain('Date for completion');
  });

  test('shows the manifest’s ribbon group, whose buttons reopen a closed pane', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: 'Close the pane' }).click();
    expect(await page.locator('aside').isVisible()).toBe(false);
    await page.getByRole('group', { name: 'Action plan' }).getByRole('button', { name: 'Check' }).click();
    await page.locator('aside').waitFor({ state: 'visible' });
  });

  test.each([
    ['a text file', 'notes.xlsx', new TextEncoder().encode('a plan, but not a workbook'), 'plain text'],
    ['an empty file', 'empty.xlsx', new Uint8Array(), 'it is empty'],
    [
      'a workbook cut short',
      'short.xlsx',
      new Uint8Array(readFileSync(HARINGEY).subarray(0, 9000)),
      'damaged',
    ],
  ])('refuses %s in a plain sentence, and keeps the open workbook', async (_what, name, bytes, words) => {
    const { page } = workbench;
    await page
      .getByTestId('open-file')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    const refusal = page.getByRole('alert');
    await refusal.getByText(words).waitFor();
    expect(await refusal.textContent()).toContain(`${name} was not opened.`);
    expect(await workbench.cell('A2').textContent()).toBe('Action');
  });

  test('opens a user’s own file, on the real date', async () => {
    await workbench.openFile(HARINGEY);
    await workbench.page.getByRole('tab', { name: 'Child O' }).waitFor();
    const year = new Date().getFullYear();
    expect(await workbench.page.getByText('Today is:').textContent()).toContain(String(year));
  });

  test('saves the open workbook as a file that opens again', async () => {
    const { page } = workbench;
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save .xlsx' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('lambeth-child-j.xlsx');
    const opened = openXlsx(new Uint8Array(readFileSync(await download.path())));
    expect(opened.ok && opened.workbook.sheets.map(({ name }) => name)).toEqual(['Child J action plan']);
    await page.getByRole('status').getByText('lambeth-child-j.xlsx was handed to your browser').waitFor();
  });

  test('opens a dropped file', async () => {
    const { page } = workbench;
    const bytes = [...readFileSync(HARINGEY)];
    const data = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], 'dropped.xlsx'));
      return transfer;
    }, bytes);
    await page.dispatchEvent('.page', 'drop', { dataTransfer: data });
    await page.getByRole('tab', { name: 'Child O' }).waitFor();
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['forced', 1280],
    ['light', 320],
  ] as const)('axe finds nothing: %s colours, %i px wide', async (colours, width) => {
    const other = await bench.open({ colours, width });
    try {
      const switches = other.page.getByRole('button', { name: 'Tester’s switches' });
      // Where the page is narrow the pane lies over the sheet alone; the ribbon stays in reach.
      await switches.click();
      expect(await findViolations(other.page)).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

describe('the pane', () => {
  test('runs on the genuine Office.js client, as in Excel on Windows', async () => {
    const pane = await workbench.pane();
    const told = await pane.evaluate(async () => {
      const info = await Office.onReady();
      const { requirements } = Office.context;
      return {
        host: String(info.host),
        platform: String(info.platform),
        floor: requirements.isSetSupported('ExcelApi', '1.14'),
        above: requirements.isSetSupported('ExcelApi', '1.15'),
        script: [...document.scripts].some(({ src }) => src.endsWith('/office-js/office.js')),
      };
    });
    expect(told).toEqual({ host: 'Excel', platform: 'PC', floor: true, above: false, script: true });
  });

  test('uses the emulated day as today', async () => {
    const pane = await workbench.pane();
    const day = () => pane.evaluate(() => `${new Date().toDateString()} ${new Date(2020, 0, 2).getDate()}`);
    expect(await day()).toBe('Sat Oct 15 2016 2');
    await workbench.setToday('2017-01-01');
    await workbench.page.getByText('Today is: 1 January 2017').waitFor();
    const restarted = await workbench.pane();
    expect(await restarted.evaluate(() => new Date().toDateString())).toBe('Sun Jan 01 2017');
  });

  test('is reached and left by keyboard alone: F6 goes round the window, Escape leaves the sheet', async () => {
    const { page } = workbench;
    const pane = await workbench.pane();
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        const parts = ['.sheet-panel', '.sheet-tabs', '.pane', '.ribbon'];
        return parts.find((part) => activeElement?.closest(part)) ?? activeElement?.tagName;
      });
    const round: (string | undefined)[] = [];
    for (const keys of ['F6', 'F6', 'F6', 'F6', 'F6', 'Shift+F6', 'Escape']) {
      await page.keyboard.press(keys);
      round.push(await focused());
    }
    expect(round).toEqual([
      '.sheet-panel',
      '.sheet-tabs',
      '.pane',
      '.ribbon',
      '.sheet-panel',
      '.ribbon',
      '.ribbon',
    ]);
    await page.keyboard.press('F6');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('.sheet-tabs');
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await pane.locator('button[data-rating]').first().waitFor();
  });

  test('opens a sample plan as a separate workbook, with a way back', async () => {
    const { page } = workbench;
    await workbench.openFile(HARINGEY);
    const pane = await workbench.pane();
    await pane.getByRole('button', { name: 'Try it on a sample plan' }).click();
    await page.getByRole('tab', { name: 'Child J action plan' }).waitFor();
    await page.getByRole('button', { name: 'Back to haringey-child-o.xlsx' }).click();
    await page.getByRole('tab', { name: 'Child O' }).waitFor();
    await workbench.pane();
  });

  test('writes into the sheet that the user sees', async () => {
    const pane = await workbench.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['Written by the add-in']];
        await context.sync();
      }),
    );
    await workbench.cell('A1').getByText('Written by the add-in').waitFor();
  });
});

describe('user actions in the sheet', () => {
  /** Lets the pane listen, and returns the addresses that it was notified of. */
  const listen = async () => {
    const pane = await workbench.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        context.workbook.worksheets.onChanged.add((event) => {
          heard.push(`${event.changeType} ${event.address}`);
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    return () =>
      pane.waitForFunction(() => {
        const { heard } = window as unknown as { heard: string[] };
        return heard.length > 0 ? heard.join() : null;
      });
  };

  test('typing into a cell notifies the add-in, which then reads what was typed', async () => {
    const heard = await listen();
    await workbench.cell('E4').click();
    await workbench.page.keyboard.type('31 March 2017');
    await workbench.page.keyboard.press('Enter');
    expect(await (await heard()).jsonValue()).toBe('RangeEdited E4');
    const pane = await workbench.pane();
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('E4');
        cell.load('values');
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      }),
    );
    // A person in Britain types a date: Excel holds its serial number.
    expect(read).toBe(42825);
  });

  test('a cell that the add-in selects is marked and scrolled into view', async () => {
    const pane = await workbench.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('E21').select();
        await context.sync();
      }),
    );
    const cell = workbench.cell('E21');
    await cell.waitFor();
    expect(await cell.getAttribute('aria-selected')).toBe('true');
    await cell.scrollIntoViewIfNeeded({ timeout: 1000 });
  });

  test('another workbook shows its own cells, although its sheet has the same id', async () => {
    await workbench.openFile(HARINGEY);
    expect(await workbench.cell('A5').textContent()).toContain('Recommendation');
  });
});
