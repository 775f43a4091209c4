/** The page's Excel: a tester's switches reach the host, and subscribers are notified of changes and nothing else. */
import { addSheet, newWorkbook, setCell } from '../../../src/workbench/model/workbook';
import { createEmulatedExcel, type EmulatedExcel } from '../../../src/workbench/page/emulated-excel';

const workbookNamed = (name: string) => {
  const workbook = newWorkbook();
  addSheet(workbook, name);
  return workbook;
};

let excel: EmulatedExcel;
let clock: number;
beforeEach(() => {
  clock = Date.UTC(2026, 0, 1, 9);
  const first = { workbook: workbookNamed('Plan'), fileName: 'plan.xlsx', today: '2016-10-15' };
  excel = createEmulatedExcel(first, { clock: () => clock });
});

const day = (moment: number): string => {
  const date = new Date(moment);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
};

test('the emulated day is the chosen one, and its clock keeps running', () => {
  const { now } = excel.connectPane();
  const before = now();
  expect(day(before)).toBe('2016-10-15');
  clock += 90_000;
  expect(now() - before).toBe(90_000);
});

test('however long the page stays open, the chosen day stays', () => {
  const { now } = excel.connectPane();
  clock += 40 * 3_600_000;
  expect(day(now())).toBe('2016-10-15');
});

test('changing the day restarts the pane and recalculates the sheet', () => {
  const before = excel.view();
  excel.setToday('2017-01-01');
  expect(excel.view().today).toBe('2017-01-01');
  expect(excel.view().paneStart).toBe(before.paneStart + 1);
  expect(excel.view().version).toBeGreaterThan(before.version);
  expect(day(excel.connectPane().now())).toBe('2017-1-1');
});

test('another workbook gets a new host, without the previous one’s protection', () => {
  excel.setSwitches({ protectedSheet: true, slow: true });
  const host = excel.host();
  excel.open(workbookNamed('Other'), 'other.xlsx', '2020-01-01');
  expect(excel.host()).not.toBe(host);
  expect(excel.view()).toMatchObject({
    fileName: 'other.xlsx',
    switches: { protectedSheet: false, slow: true },
  });
  expect(excel.host().workbook.sheets.map(({ name, protection }) => [name, protection])).toEqual([
    ['Other', null],
  ]);
  expect(excel.host().switches.delay).toBeGreaterThan(0);
});

test('the switches reach the host, and can be reset', () => {
  const { switches } = excel.host();
  excel.setSwitches({ webLimits: true, cellEditMode: true, silent: true, failNext: true });
  expect(switches).toMatchObject({ cellEditMode: true, silent: true });
  expect(switches.limits?.request).toBe(5 * 1024 * 1024);
  expect(switches.faults).toHaveLength(1);
  excel.setSwitches({ webLimits: false, cellEditMode: false, silent: false, failNext: false });
  expect(switches).toMatchObject({ limits: null, cellEditMode: false, silent: false, faults: [] });
});

test('unprotecting the active sheet restores the protection that it had', () => {
  const [sheet] = excel.view().workbook.sheets;
  if (!sheet) throw new Error('No sheet.');
  const own = { options: { sort: true }, hasPassword: true };
  sheet.protection = own;
  excel.setSwitches({ protectedSheet: true });
  excel.setSwitches({ protectedSheet: false });
  expect(sheet.protection).toEqual(own);
});

test('a requirement set or theme restarts the pane; the other switches do not', () => {
  const { paneStart } = excel.view();
  excel.setSwitches({ slow: true });
  expect(excel.view().paneStart).toBe(paneStart);
  excel.setSwitches({ apiLevel: '1.12' });
  excel.setSwitches({ theme: 'dark' });
  expect(excel.view().paneStart).toBe(paneStart + 2);
  expect(excel.host().apiLevel).toBe('1.12');
});

test('listeners are notified until they unsubscribe', () => {
  let told = 0;
  const leave = excel.subscribe(() => (told += 1));
  excel.edited();
  leave();
  excel.edited();
  expect(told).toBe(1);
});

test('what a calculation leaves out is told once, in plain sentences', () => {
  const workbook = workbookNamed('Plan');
  const [sheet] = workbook.sheets;
  if (sheet) setCell(sheet, 0, 0, { value: null, formula: '=ROWS(A1:XFD1048576)' });
  const told: string[] = [];
  const first = { workbook, fileName: 'plan.xlsx', today: '2016-10-15' };
  const made = createEmulatedExcel(first, {
    clock: () => clock,
    leftOut: (words) => words.forEach((line) => told.push(line)),
  });
  made.edited();
  made.setToday('2017-01-01');
  expect(told).toEqual([expect.stringContaining('The formula in Plan!A1 asks for more values')]);
});
