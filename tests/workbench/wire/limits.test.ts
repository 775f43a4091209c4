/** The switches by which a tester makes the host refuse: payload, cell-edit mode, protection, faults, slowness. */
import { getCell } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { failureOf, workbookOf } from './small-workbook';

const write = (Client: typeof Excel, address: string, value: unknown): Promise<void> =>
  Client.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange(address).values = value as string[][];
    await context.sync();
  });

const read = (Client: typeof Excel, address: string): Promise<unknown[][]> =>
  Client.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Plan').getRange(address).load('values');
    await context.sync();
    return range.values;
  });

describe('payload limits', () => {
  it('refuse a request that is too large before carrying out anything', async () => {
    const { Excel, workbook, switches } = openInOfficeJs(workbookOf([['a']]).workbook);
    switches.limits = { request: 2000, response: 1e6 };
    const failure = await failureOf(write(Excel, 'A1', [['x'.repeat(3000)]]));
    expect(failure.code).toBe('RequestPayloadSizeLimitExceeded');
    const sheet = workbook.sheets[0];
    expect(sheet && getCell(sheet, 0, 0)?.value).toBe('a');
    await write(Excel, 'A1', [['short']]);
  });

  it('refuse a response that is too large, measured in bytes and not in characters', async () => {
    const { Excel, switches } = openInOfficeJs(workbookOf([['é'.repeat(600)]]).workbook);
    switches.limits = { request: 1e6, response: 1000 };
    expect((await failureOf(read(Excel, 'A1'))).code).toBe('ResponsePayloadSizeLimitExceeded');
    switches.limits = { request: 1e6, response: 2000 };
    expect(await read(Excel, 'A1')).toEqual([['é'.repeat(600)]]);
  });
});

describe('cell-edit mode', () => {
  it('refuses every request', async () => {
    const { Excel, switches } = openInOfficeJs(workbookOf([['a']]).workbook);
    switches.cellEditMode = true;
    expect((await failureOf(read(Excel, 'A1'))).code).toBe('InvalidOperationInCellEditMode');
    switches.cellEditMode = false;
    expect(await read(Excel, 'A1')).toEqual([['a']]);
  });

  it('is waited for if the add-in requests it', async () => {
    const { Excel, switches } = openInOfficeJs(workbookOf([['a']]).workbook);
    switches.cellEditMode = true;
    setTimeout(() => {
      switches.cellEditMode = false;
    }, 20);
    const value = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1').load('values');
      await context.sync();
      return range.values;
    });
    expect(value).toEqual([['a']]);
  });
});

describe('a protected sheet', () => {
  it('refuses writes to locked cells, and accepts them on unlocked ones', async () => {
    const { workbook, sheet } = workbookOf([['a', 'b']]);
    sheet.protection = { options: {}, hasPassword: false };
    const open = getCell(sheet, 0, 1);
    if (open) open.style = { locked: false };
    const { Excel } = openInOfficeJs(workbook);
    expect(await failureOf(write(Excel, 'A1', [['x']]))).toEqual({
      code: 'AccessDenied',
      location: 'Range.values',
    });
    await write(Excel, 'B1', [['y']]);
    expect(await read(Excel, 'A1:B1')).toEqual([['a', 'y']]);
  });

  it('is protected and unprotected through the API, but not without its password', async () => {
    const { workbook, sheet } = workbookOf([['a']]);
    const { Excel } = openInOfficeJs(workbook);
    const state = await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Plan');
      protection.protect({ allowFormatCells: true });
      protection.load('protected,options');
      await context.sync();
      return [protection.protected, protection.options.allowFormatCells, protection.options.allowSort];
    });
    expect(state).toEqual([true, true, false]);
    sheet.protection = { options: {}, hasPassword: true };
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').protection.unprotect('guess');
      await context.sync();
    });
    expect((await failureOf(failing)).code).toBe('AccessDenied');
  });
});

describe('a fault', () => {
  it.each([false, true])(
    'is returned at its sync; actions carried out before it: %s',
    async (afterActions) => {
      const { workbook } = workbookOf([['a']]);
      const { Excel, stats } = openInOfficeJs(workbook, {
        faults: [{ atSync: 2, code: 'GeneralException', afterActions }],
      });
      await write(Excel, 'A1', [['first']]);
      expect((await failureOf(write(Excel, 'A1', [['second']]))).code).toBe('GeneralException');
      expect(await read(Excel, 'A1')).toEqual([[afterActions ? 'second' : 'first']]);
      expect(stats.syncs).toBe(3);
    },
  );
});

describe('the host', () => {
  it('is as slow as configured, and counts syncs and bytes', async () => {
    const { Excel, stats } = openInOfficeJs(workbookOf([['a']]).workbook, { delay: 30 });
    const started = performance.now();
    await read(Excel, 'A1');
    expect(performance.now() - started).toBeGreaterThan(25);
    expect(stats).toMatchObject({ syncs: 1 });
    expect(stats.requestBytes).toBeGreaterThan(100);
    expect(stats.responseBytes).toBeGreaterThan(50);
  });

  it('may be gone and never answer', async () => {
    const { Excel, switches, stats } = openInOfficeJs(workbookOf([['a']]).workbook);
    switches.silent = true;
    const patience = new Promise((done) => setTimeout(done, 40, 'no answer'));
    expect(await Promise.race([read(Excel, 'A1'), patience])).toBe('no answer');
    expect(stats.syncs).toBe(0);
  });

  it('serves two workbooks, one after the other', async () => {
    const first = openInOfficeJs(workbookOf([['one']]).workbook);
    expect(await read(first.Excel, 'A1')).toEqual([['one']]);
    const second = openInOfficeJs(workbookOf([['two']]).workbook);
    expect(await read(second.Excel, 'A1')).toEqual([['two']]);
    expect([first.stats.syncs, second.stats.syncs]).toEqual([1, 1]);
  });
});
