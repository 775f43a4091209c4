/** Chase packs through the real client: made without writing, noted with one undo, and asked again with the right tone. */
import { unzipSync } from 'fflate';
import type { ChaseWanted } from '../../../src/app/returns/make-chase';
import type { IsoDate } from '../../../src/plan/read/dates/calendar';
import type { SetupSettings } from '../../../src/plan/read/setup/setup';
import { chaseRecord } from '../../../src/plan/returns/chase-record';
import { recordAnswers } from '../../../src/plan/returns/chase/record-chase';
import { excelHost } from '../../../src/excel/excel-host';
import { getCell } from '../../../src/workbench/model/workbook';
import { opened, partsOf } from '../../support/copy-files';
import { INJECTIONS } from '../../support/formula-injections';
import { given, openEngine, problemOf, TODAY } from '../../support/open-engine';
import { gridWorkbook } from '../../support/open-grid';

const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'Progress'];
const PLAN = [
  HEADER,
  ['1', 'Write to every school.', 'Education', '31 March 2016', 'Begun.'],
  ['2', 'Train the staff.', 'Police', '31 March 2016', ''],
  ['3', 'Audit the letters.', 'Police and Education', '31 March 2016', ''],
];
const day = (text: string): IsoDate => text as IsoDate;
const WANTED: ChaseWanted = { rules: ['overdue'], leads: null, replyBy: day('2016-10-29'), form: 'zip' };
const options = { today: TODAY };

const opening = (rows: readonly (readonly string[])[] = PLAN) => openEngine(gridWorkbook({ Plan: rows }));

test.each<[Partial<ChaseWanted>, string]>([
  [{ rules: ['due-30'] }, 'nothing-to-chase'],
  [{ leads: [] }, 'nothing-to-chase'],
  [{ leads: ['Fire Brigade'] }, 'nothing-to-chase'],
  [{ replyBy: day('2016-10-14') }, 'reply-by-past'],
])('no pack is made of %j', async (wanted, code) => {
  const { engine } = opening();
  expect(await problemOf(engine.makeChase({ ...WANTED, ...wanted }, options))).toMatchObject({ code });
});

test('a zip has a file for each lead and the board’s list, none with another lead’s actions', async () => {
  const { engine } = opening();
  const { exported, pack } = await given(engine.makeChase(WANTED, options));
  expect(exported.file.name).toBe(`Chase pack ${pack.head.mark} 2016-10-15.zip`);
  const files = unzipSync(exported.file.bytes);
  expect(Object.keys(files).map((name) => name.replace(pack.head.mark, 'MARK'))).toEqual([
    'MARK Education 2016-10-15.xlsx',
    'MARK Police 2016-10-15.xlsx',
    'Contents MARK 2016-10-15.xlsx',
  ]);
  const police = [...partsOf(Object.values(files)[1] as Uint8Array).values()].join('');
  expect(police).toContain('Train the staff.');
  expect(police).not.toContain('every school');
  expect(opened(exported.workbook).sheets.map(({ name }) => name)).toEqual([
    'Contents',
    'Education',
    'Police',
    'Not chased',
  ]);
});

test('names and words that look like formulas, paths or headers come out inert in cells, file names and links', async () => {
  const names = ['../../etc/passwd', 'Police\r\nBcc: a@b.example', 'a\\b|c?d*e"f<g>h', '=cmd|x'];
  const rows = INJECTIONS.filter((text) => text.trim() !== '').map((text, at) => [
    String(at + 1),
    text,
    names[at % names.length] ?? '',
    '31 March 2016',
    text,
  ]);
  const { engine } = opening([HEADER, ...rows]);
  const { exported, pack } = await given(
    engine.makeChase({ ...WANTED, rules: ['all-open', 'overdue'] }, options),
  );
  const files = unzipSync(exported.file.bytes);
  expect(Object.keys(files).length).toBeGreaterThan(1);
  for (const [name, bytes] of Object.entries(files)) {
    expect(name).toMatch(/^[\p{L}\p{N}\p{M} ._()'’-]+\.xlsx$/u);
    expect(name).not.toMatch(/^\.|\.\./);
    expect([...partsOf(bytes).values()].join('')).not.toMatch(/<f[ >]/);
  }
  for (const { mail } of pack.asked) {
    expect(mail.subject).not.toMatch(/[\r\n]/);
    if (mail.link !== null) expect(mail.link).toMatch(/^mailto:\?subject=[^&?\s]*&body=[^&?\s]*$/);
  }
});

test('on a lead’s sheet only the cells to fill in can be edited', async () => {
  const { engine } = opening();
  const { exported } = await given(engine.makeChase({ ...WANTED, form: 'workbook' }, options));
  const sheet = opened(exported.file.bytes).sheets[2];
  if (!sheet) throw new Error('No sheet');
  const titles = Array.from({ length: 20 }, (_, column) => getCell(sheet, 5, column)?.value ?? null);
  const first = titles.indexOf('Update');
  const last = titles.indexOf('New date asked for and why');
  for (let column = 0; column <= last; column += 1)
    expect([column, getCell(sheet, 6, column)?.style?.locked ?? true]).toEqual([column, column < first]);
});

test('noting a pack writes its table with one undo, and the next one is a reminder', async () => {
  const { engine } = opening();
  const { pack } = await given(engine.makeChase(WANTED, options));
  const proposal = await given(engine.prepareChase(pack, options));
  expect(proposal.preview.groups[0]?.title).toBe(`Pack ${pack.head.mark}: made, not sent`);
  expect(proposal.preview.ownCells).toBe(0);
  const { checked } = await given(engine.apply(proposal, options));
  const record = chaseRecord(checked.review.snapshots);
  expect(record?.entries.map(({ lead, actions, times, replyBy }) => [lead, actions, times, replyBy])).toEqual(
    [
      ['Education', 2, 1, '2016-10-29'],
      ['Police', 2, 1, '2016-10-29'],
    ],
  );
  expect(record?.entries[0]?.asked?.[0]?.words).toMatchObject({ progress: 'Begun.' });
  expect((await given(engine.prepareChase(pack, options))).changes.sheets).toEqual([]);
  const again = await given(engine.makeChase(WANTED, options));
  expect(again.pack.head.mark).not.toBe(pack.head.mark);
  expect(again.pack.asked[0]?.mail.text).toContain('This is a reminder');
  const undone = await given(engine.undo({ changed: 'stop' }, options));
  expect(undone.left).toEqual([]);
  expect(chaseRecord(undone.checked.review.snapshots)?.entries ?? []).toEqual([]);
});

test('three packs without an answer are counted, and an answer ends the count', async () => {
  const { engine } = opening();
  for (let count = 1; count <= 3; count += 1) {
    const { pack } = await given(engine.makeChase(WANTED, options));
    await given(engine.apply(await given(engine.prepareChase(pack, options)), options));
  }
  const checked = await given(engine.check(options));
  const chase = engine.chase(checked, WANTED);
  expect(chase.asked[0]?.before).toMatchObject({ times: 3, answeredOn: null });
  expect(chase.asked[0]?.mail.text).toContain('the fourth time');
  const answers = chase.entries.map(({ pack, lead }) => ({ pack, lead }));
  const sheets = recordAnswers(answers, day('2016-10-20'), checked.review.snapshots);
  await given(excelHost.write({ sheets }));
  expect(engine.chase(await given(engine.check(options)), WANTED).asked[0]?.before).toMatchObject({
    times: 0,
    answeredOn: '2016-10-20',
  });
});

test('Setup says who asks and how, whom the register addresses how, and which marking is printed', async () => {
  const settings: SetupSettings = {
    chaseFrom: 'B. Officer',
    chaseSubject: '{plan} {count} {nonsense}',
    chaseText: '{greeting}\n{how}',
    marking: 'OFFICIAL-SENSITIVE',
    register: {
      origin: 'learnt',
      entries: [{ name: 'Police', kind: 'agency', email: 'dci@police.example', salutation: 'DCI Privet' }],
    },
  };
  const { engine } = opening();
  const saved = await given(engine.save(settings, await given(engine.check(options)), TODAY));
  expect(saved.problems.map(({ message }) => message)).toEqual([expect.stringContaining('{nonsense}')]);
  const { pack, exported } = await given(engine.makeChase({ ...WANTED, form: 'workbook' }, options));
  const police = pack.asked.find(({ lead }) => lead.name === 'Police');
  expect(police?.mail).toMatchObject({
    to: 'dci@police.example',
    subject: 'the action plan 2 actions {nonsense}',
    text: expect.stringMatching(/^Dear DCI Privet,\nHow to answer/),
  });
  const sheet = opened(exported.file.bytes).sheets[2];
  expect(sheet && getCell(sheet, 0, 0)?.value).toBe('Actions for Police – OFFICIAL-SENSITIVE');
  expect(sheet && getCell(sheet, 1, 0)?.value).toContain('From B. Officer.');
});

test('words that said nothing new since a recorded meeting long ago are asked about, changed ones are not told of', async () => {
  const rows = [HEADER, ['1', 'Write to every school.', 'Education', '31 March 2030', 'Begun.']];
  const { engine } = opening(rows);
  const asked = async (asOf: string) => {
    const checked = await given(engine.check({ today: day(asOf) }));
    const { chase } = engine.chase(checked, { ...WANTED, rules: ['no-news-90'] });
    return chase.leads[0]?.actions[0]?.asks[0] ?? chase.notChased[0]?.why;
  };
  expect(await asked('2016-10-15')).toContain('It cannot be told when there was last news of it.');
  const meeting = await given(engine.prepareMeeting({ date: day('2016-05-02'), body: '' }, options));
  await given(engine.apply(meeting, options));
  expect(await asked('2016-10-15')).toBe('No news since 2 May 2016: what is the news?');
  expect(await asked('2016-06-15')).toContain('It cannot be told');
});
