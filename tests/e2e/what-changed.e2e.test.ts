/**
 * What changed since an earlier version, in the pane: a file is chosen, one pair in doubt is confirmed and one parted, the
 * result is put on a sheet and taken back, and what was said is remembered. By keyboard and 320 px wide, in any colours.
 */
import type { Frame } from 'playwright-core';
import { saveXlsx } from '../../src/workbench/xlsx/save-xlsx';
import { changed, rows } from '../plan/compare/support/made-versions';
import { gridWorkbook } from '../support/open-grid';
import type { Rows } from '../support/review-grid';
import { contents, focused, press, step, typeInto } from './support/change-steps';
import { lookAtPane } from './support/look-at-pane';
import { startBench, type Bench, type View, type Workbench } from './support/open-workbench';

const PICTURES = process.env['PICTURES'];

/** Without the recommendations, which would help to meet the actions. */
const bytesOf = (sheet: Rows): Uint8Array =>
  saveXlsx(gridWorkbook({ 'Action plan': sheet.map(([ref = '', , ...rest]) => [ref, ...rest]) })).bytes;

const EARLIER = bytesOf(rows());
/** Two actions reworded so far that only a person can say whether they are the same, and a date moved. */
const REWORDED: readonly (readonly [at: number, words: string])[] = [
  [1, 'Midwives to tell health visitors of every pregnancy that gives concern, in writing.'],
  [5, 'An independent check to be made of duty arrangements at night.'],
];
const LATER = bytesOf(
  REWORDED.reduce(
    (plan, [at, Action]) => changed(plan, at, { Action }),
    changed(rows(), 3, { 'Due date': '30 June 2017', Progress: 'First sample drawn in October.' }),
  ),
);

let bench: Bench;
let workbench: Workbench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());
afterEach(async () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});

async function openCompare(view: View): Promise<Frame> {
  workbench = await bench.open(view);
  await workbench.openFile({ name: 'plan-october-2016.xlsx', bytes: LATER });
  await press(await workbench.pane(), 'Check this workbook');
  return compareOnceChecked();
}

async function compareOnceChecked(): Promise<Frame> {
  const pane = await workbench.pane();
  await pane.locator('button[data-rating]').first().waitFor();
  await pane.getByRole('tab', { name: 'Change' }).click();
  await press(pane, 'What changed');
  await step(pane, 'What changed');
  return pane;
}

async function picture(name: string): Promise<void> {
  if (PICTURES) await workbench.page.screenshot({ path: `${PICTURES}/${name}.png` });
}

const choose = (pane: Frame, name: string, bytes: Uint8Array) =>
  pane.getByLabel('Workbook of the other version').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });

const decided = (pane: Frame, left: number) =>
  left === 0
    ? pane.getByRole('heading', { name: /^For you to decide/ }).waitFor({ state: 'detached' })
    : pane.getByRole('heading', { name: `For you to decide (${left})` }).waitFor();

test.each<[string, View]>([
  ['wide', { width: 1200, height: 900 }],
  ['narrow', { width: 320, height: 900 }],
])(
  'in a %s pane a file is compared, pairs are decided, and the sheet is made and undone',
  async (name, view) => {
    const pane = await openCompare(view);
    await lookAtPane(pane);
    await picture(`${name}-1-form`);
    await choose(pane, 'plan-may-2016.xlsx', EARLIER);
    await decided(pane, 2);
    await lookAtPane(pane);
    await picture(`${name}-2-asked`);
    await pane.getByText('Nothing of the file is kept').waitFor({ state: 'detached' });
    await press(pane, 'Same action');
    await decided(pane, 1);
    await press(pane, 'Different actions');
    await decided(pane, 0);
    await press(pane, /Dates moved/);
    await pane
      .getByText('14 March 2017 → 30 June 2017')
      .or(pane.getByText('→ 30 June 2017'))
      .first()
      .waitFor();
    await lookAtPane(pane);
    await picture(`${name}-3-lists`);

    const before = await contents(pane);
    await press(pane, 'Put this on a sheet');
    await step(pane, 'What would change: What changed');
    await lookAtPane(pane);
    await picture(`${name}-4-preview`);
    await press(pane, 'Apply');
    await step(pane, 'Done: What changed');
    expect(JSON.stringify(await contents(pane))).toContain('Dates moved (1)');
    await press(pane, 'Show it in the sheet');
    await picture(`${name}-5-done`);
    await press(pane, 'Undo last change');
    await step(pane, 'Undone: What changed');
    const after = await contents(pane);
    expect(JSON.stringify(after)).not.toContain('Dates moved (1)');
    expect((after as { sheets: readonly unknown[] }).sheets[0]).toEqual(
      (before as { sheets: readonly unknown[] }).sheets[0],
    );

    // As when the workbook is closed and opened again: only what stands in it is still known.
    await workbench.startAgain();
    const again = await compareOnceChecked();
    await choose(again, 'plan-may-2016.xlsx', EARLIER);
    await again.getByRole('button', { name: 'Put this on a sheet' }).waitFor();
    expect(await again.getByRole('heading', { name: /^For you to decide/ }).count()).toBe(0);
    await again.getByText('You said before (2)').waitFor();
  },
);

test.each<[View['colours']]>([['dark'], ['forced']])('in %s colours axe finds nothing', async (colours) => {
  const pane = await openCompare({ width: 320, height: 1900, ...(colours ? { colours } : {}) });
  await lookAtPane(pane);
  await choose(pane, 'plan-may-2016.xlsx', EARLIER);
  await decided(pane, 2);
  await lookAtPane(pane);
  await picture(`${colours}-asked`);
});

test('by keyboard alone: from the form to a decision and back, the focus is never lost', async () => {
  const pane = await openCompare({ width: 320, height: 900 });
  const { keyboard } = workbench.page;
  expect(await focused(pane)).toBe('change-heading');
  await keyboard.press('Tab');
  expect(await pane.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
  await choose(pane, 'plan-may-2016.xlsx', EARLIER);
  await decided(pane, 2);
  await pane.getByRole('button', { name: 'Same action' }).first().focus();
  await keyboard.press('Enter');
  await decided(pane, 1);
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe('For you to decide (1)');
  await pane.getByRole('button', { name: 'Swap old and new' }).focus();
  await keyboard.press('Space');
  await pane.getByText('Which is older is as you said.').waitFor();
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe('Swap old and new');
});

test('a file that is no workbook is refused in words, and another can be chosen', async () => {
  const pane = await openCompare({ width: 320, height: 900 });
  await choose(pane, 'notes.xlsx', new TextEncoder().encode('Ref,Action,Lead'));
  await pane.getByText('The file “notes.xlsx” is a text or CSV file.').waitFor();
  await lookAtPane(pane);
  await picture('refused');
  await choose(pane, 'plan-may-2016.xlsx', EARLIER);
  await decided(pane, 2);
});

test('from the check, the last recorded meeting leads to what changed since', async () => {
  const pane = await openCompare({ width: 1200, height: 900 });
  await press(pane, 'Back');
  await press(pane, 'RAG summary and meetings');
  await pane.getByLabel('Meeting date').fill('1 November 2026');
  await press(pane, 'See what would be recorded');
  await step(pane, 'What would change: Meeting recorded');
  await press(pane, 'Apply');
  await step(pane, 'Done: Meeting recorded');
  await typeInto({ workbench, pane }, 'D3', '30 September 2017');
  await pane.getByRole('tab', { name: 'Check' }).click();
  await pane.getByRole('heading', { name: 'Since the meeting of 1 November 2026' }).waitFor();
  await pane.getByText('1 date moved.').waitFor();
  await lookAtPane(pane);
  await picture('since-meeting');
  await press(pane, 'What changed');
  await pane.getByText('Old: The meeting of 1 November 2026 (Action plan)').waitFor();
  await press(pane, /Dates moved/);
  await pane.getByText('11 March 2017 → 30 September 2017, 203 days later').waitFor();
  await lookAtPane(pane);
  await picture('meeting-compared');
});
