/** How the date system is asked for where Excel refuses: once more by itself, and then no more in this session. */
import { readSnapshots } from '../../src/excel/read-snapshot';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';
import { gridWorkbook } from '../support/open-grid';

const in1904 = () => ({ ...gridWorkbook({ Plan: [['Action', 'Lead', 'Due date']] }), date1904: true });

async function dateSystem(): Promise<number | string | undefined> {
  const read = await readSnapshots();
  return read.ok ? read.value[0]?.dateSystem : read.problem.code;
}

test('a request that fails once for another reason does not make a 1904 workbook one of 1900', async () => {
  const { switches, stats } = openInOfficeJs(in1904());
  switches.faults = [{ code: 'GeneralException', atSync: stats.syncs + 1 }];
  expect(await dateSystem()).toBe(1904);
  expect(await dateSystem()).toBe(1904);
});

test('without DATE the 1900 system is assumed, and it is not asked for again', async () => {
  const { switches, stats } = openInOfficeJs(in1904());
  switches.alterations = new Set(['has-no-date-function']);
  expect(await dateSystem()).toBe(1900);
  const before = stats.syncs;
  expect(await dateSystem()).toBe(1900);
  expect(stats.syncs - before).toBe(2);
});
