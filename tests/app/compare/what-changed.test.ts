/**
 * Comparing the open plan with a file or another sheet, what is refused, what is remembered, and the sheet "What
 * changed": previewed, written, made again, undone and removed.
 */
import type { CompareRequest, FileToRead, OtherVersion } from '../../../src/app/compare/compared-versions';
import { confirmPairs, partPairs } from '../../../src/plan/compare/decided-pairs';
import { saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { cellAt, gridWorkbook } from '../../support/open-grid';
import { given, openEngine, problemOf, TODAY } from '../../support/open-engine';
import type { Rows } from '../../support/review-grid';
import { thirtyAfter, thirtyBefore } from '../../support/thirty-actions';

const bytesOf = (sheets: Readonly<Record<string, Rows>>): Uint8Array => saveXlsx(gridWorkbook(sheets)).bytes;

const fileOf = (name: string, bytes: Uint8Array): FileToRead => ({
  name,
  size: bytes.length,
  bytes: async () => bytes,
});

const EARLIER = fileOf('Plan 2016-05-10.xlsx', bytesOf({ Plan: thirtyBefore }));

const from = (other: OtherVersion, older: CompareRequest['older'] = null): CompareRequest => ({
  other,
  older,
});
const fromFile = (file: FileToRead): CompareRequest => from({ kind: 'file', file, asOf: null });

async function opened(sheets: Readonly<Record<string, Rows>> = { Plan: thirtyAfter }) {
  const { excel, engine } = openEngine(gridWorkbook(sheets));
  const checked = await given(engine.check({ today: TODAY }));
  const names = () => excel.host.workbook.sheets.map(({ name }) => name);
  return { excel, engine, checked, names };
}

const OPTIONS = { today: TODAY };
const titles = (sections: readonly { readonly title: string; readonly entries: readonly unknown[] }[]) =>
  sections.map(({ title, entries }) => `${title} ${entries.length}`);

test.each<[string, FileToRead, object]>([
  [
    'a text file',
    fileOf('notes.xlsx', new TextEncoder().encode('Ref,Action')),
    { code: 'file-unreadable', file: 'notes.xlsx', why: 'text' },
  ],
  [
    'one that is larger than can be read, unread',
    { name: 'big.xlsx', size: 21 * 1024 * 1024, bytes: () => Promise.reject(new Error('read')) },
    { code: 'file-unreadable', file: 'big.xlsx', why: 'too-large' },
  ],
  [
    'one that has been moved since it was chosen',
    { name: 'moved.xlsx', size: 10, bytes: () => Promise.reject(new Error('NotFoundError')) },
    { code: 'file-unreadable', file: 'moved.xlsx', why: 'gone' },
  ],
  [
    'a workbook without a plan',
    fileOf('minutes.xlsx', bytesOf({ Minutes: [['Present'], ['The chair opened the meeting.']] })),
    { code: 'file-without-plan', file: 'minutes.xlsx' },
  ],
])('%s is refused', async (_, file, problem) => {
  const { engine, checked } = await opened();
  expect(await problemOf(engine.compare(fromFile(file), checked, null, OPTIONS))).toEqual(problem);
});

test('a comparison that was stopped gives nothing', async () => {
  const { engine, checked } = await opened();
  const { signal } = { signal: AbortSignal.abort() };
  const stopped = engine.compare(fromFile(EARLIER), checked, null, { ...OPTIONS, signal });
  expect(await problemOf(stopped)).toEqual({ code: 'cancelled' });
});

test('a file is compared, rated on the day that its name gives, and the workbook is left as it is', async () => {
  const { engine, checked, names } = await opened();
  const compared = await given(engine.compare(fromFile(EARLIER), checked, null, OPTIONS));
  expect(compared.older).toBe('other');
  expect(compared.old).toMatchObject({ workbook: 'Plan 2016-05-10.xlsx', asOf: '2016-05-10' });
  expect(compared.now).toMatchObject({ workbook: 'This workbook', asOf: TODAY });
  expect(titles(compared.sections)).toContain('Newly done 2');
  expect(names()).toEqual(['Plan']);
});

test('swapped, the open plan is the older, and the file is not read again', async () => {
  const { engine, checked } = await opened();
  const { file } = await given(engine.compare(fromFile(EARLIER), checked, null, OPTIONS));
  const unread = { ...EARLIER, bytes: () => Promise.reject(new Error('read twice')) };
  const request = from({ kind: 'file', file: unread, asOf: null }, 'this');
  const swapped = await given(engine.compare(request, checked, file, OPTIONS));
  expect([swapped.old.workbook, swapped.now.workbook]).toEqual(['This workbook', 'Plan 2016-05-10.xlsx']);
  expect(titles(swapped.sections)).toContain('Reopened 2');
});

test('another sheet is one side, and the plans on the others are the other', async () => {
  const { engine, checked } = await opened({ Plan: thirtyAfter, 'Plan May 2016': thirtyBefore });
  const request = from({ kind: 'sheet', sheet: 'Plan May 2016', asOf: null });
  const compared = await given(engine.compare(request, checked, null, OPTIONS));
  expect(compared.older).toBe('other');
  expect(compared.old).toMatchObject({ sheets: ['Plan May 2016'], asOf: '2016-05-31' });
  expect(compared.now.sheets).toEqual(['Plan']);
  expect(titles(compared.sections)).toContain('Slipped into red 1');
});

test('a recorded meeting is compared as any older version, and says what its record does not keep', async () => {
  const { excel, engine } = await opened();
  const meeting = await given(engine.prepareMeeting({ date: TODAY, body: 'Board' }, OPTIONS));
  await given(engine.apply(meeting, OPTIONS));
  excel.person.type('Plan', 'D4', '31 January 2018');
  const checked = await given(engine.check(OPTIONS));
  const request = from({ kind: 'meeting', date: TODAY });
  const compared = await given(engine.compare(request, checked, null, OPTIONS));
  expect(compared.older).toBe('other');
  expect(compared.old.workbook).toBe('The meeting of 15 October 2016');
  expect(titles(compared.sections)).toContain('Dates moved 1');
  expect(compared.headline.remarks).toContain(
    'The layout of a plan is not recorded, so it was not compared.',
  );
});

test('a meeting that is not recorded any more is said to be so', async () => {
  const { engine, checked } = await opened();
  const request = from({ kind: 'meeting', date: TODAY });
  expect(await problemOf(engine.compare(request, checked, null, OPTIONS))).toEqual({
    code: 'meeting-not-found',
    date: TODAY,
  });
});

test('hardly any action in both is said to be doubtful', async () => {
  const other: Rows = [
    ['Action', 'Lead', 'Due date'],
    ['Paint the fence of the village hall before the summer fair', 'Parish clerk', '1 May 2016'],
    ['Order new goal posts for the football pitch by the river', 'Parish clerk', '1 June 2016'],
  ];
  const { engine, checked } = await opened();
  const file = fileOf('parish.xlsx', bytesOf({ Parish: other }));
  const { headline } = await given(engine.compare(fromFile(file), checked, null, OPTIONS));
  expect(headline.remarks[0]).toBe('Hardly any action is in both: are these versions of one plan?');
});

test.each([
  ['confirmed', confirmPairs, 'confirmed'],
  ['parted', partPairs, undefined],
] as const)('a pair that was %s is not asked about again', async (_, decide, wanted) => {
  const { engine, checked } = await opened();
  const first = await given(engine.compare(fromFile(EARLIER), checked, null, OPTIONS));
  const [asked] = first.comparison.pairs.filter((pair) => pair.asked);
  if (!asked) throw new Error('Nothing is asked');
  const kept = await given(engine.save(decide(checked.settings, [asked]), checked, TODAY));
  const again = await given(engine.check({ today: TODAY }));
  expect(again.settings.decidedPairs).toEqual(kept.settings.decidedPairs);
  const second = await given(engine.compare(fromFile(EARLIER), again, null, OPTIONS));
  expect(second.comparison.pairs.filter((pair) => pair.asked)).toEqual([]);
  const met = second.comparison.pairs.find(
    ({ old, new: now }) => old.at === asked.old.at && now.at === asked.new.at,
  );
  expect(met?.how).toBe(wanted);
});

describe('the sheet', () => {
  test('is shown first, written, made again in place, undone and removed', async () => {
    const { excel, engine, checked, names } = await opened();
    /** What is printed above and below, which columns are hidden, and the size of the title. */
    const format = () => {
      const sheet = excel.workbook.sheets.find(({ name }) => name === 'What changed');
      const { oddHeader, oddFooter, orientation } = sheet?.pageLayout ?? {};
      const hidden = [...(sheet?.columns ?? [])].filter(([, column]) => column.hidden).map(([at]) => at);
      return [
        oddHeader,
        oddFooter,
        orientation,
        hidden,
        cellAt(excel.workbook, 'What changed', 'A1')?.style?.font?.size,
      ];
    };
    const compared = await given(engine.compare(fromFile(EARLIER), checked, null, OPTIONS));
    const proposal = await given(engine.prepareWhatChanged(compared, OPTIONS));
    expect(names()).toEqual(['Plan']);
    const told = proposal.preview.groups.flatMap(({ items }) => items.map(({ words }) => words));
    expect(told).toContain(
      'A new sheet “What changed” lists what changed, ready to print on A4. It holds values only.',
    );
    expect(told).toContain('Newly done: 2');
    expect(proposal.preview.ownCells).toBe(0);
    const applied = await given(engine.apply(proposal, OPTIONS));
    expect([applied.differs, applied.unformatted]).toEqual([[], []]);
    expect(names()).toEqual(['Plan', 'Plan setup', 'What changed']);
    // It is never taken for a plan.
    expect(applied.checked.review.report.plans.map(({ sheet }) => sheet)).toEqual(['Plan']);

    const again = await given(engine.prepareWhatChanged(compared, OPTIONS));
    await given(engine.apply(again, OPTIONS));
    expect(names()).toEqual(['Plan', 'Plan setup', 'What changed']);
    await given(engine.undo({ changed: 'stop' }, OPTIONS));
    await given(engine.undo({ changed: 'stop' }, OPTIONS));
    expect(names()).not.toContain('What changed');

    await given(engine.apply(await given(engine.prepareWhatChanged(compared, OPTIONS)), OPTIONS));
    const before = format();
    await given(engine.apply(await given(engine.prepareRemoval(OPTIONS)), OPTIONS));
    expect(names()).toEqual(['Plan']);
    await given(engine.undoRemoval({ changed: 'stop' }, OPTIONS));
    expect(names()).toContain('What changed');
    expect(format()).toEqual(before);
  });

  test('lists the workbook as it is when the sheet is proposed', async () => {
    const { excel, engine, checked } = await opened();
    const compared = await given(engine.compare(fromFile(EARLIER), checked, null, OPTIONS));
    excel.person.type('Plan', 'E3', '');
    const proposal = await given(engine.prepareWhatChanged(compared, OPTIONS));
    const told = proposal.preview.groups.flatMap(({ items }) => items.map(({ words }) => words));
    expect(told).toContain('Newly done: 1');
  });
});
