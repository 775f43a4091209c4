/**
 * Boards' files of every kind, saved after flagging, after its undo and after a removal, are compared with the original
 * cell by cell and part by part: flagging changes nothing of the board's, and undo and removal leave no difference.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyWorkbook } from '../../src/app/apply-workbook';
import { excelHost } from '../../src/excel/excel-host';
import { runSummarise } from '../../src/commands/apply-command';
import { recalculate } from '../../src/workbench/model/recalculate';
import type { Workbook } from '../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';
import { saveXlsx } from '../../src/workbench/xlsx/save-xlsx';
import { opened } from '../support/open-built';
import { given, openEngine, TODAY } from '../support/open-engine';
import { KINDS, makePackage, type Kind } from '../support/package/made-package';
import { matters, outsideOurs } from '../support/package/outside-ours';
import { packageDifferences } from '../support/package/package-differences';
import { wholeState } from './support/whole-state';

const options = { today: TODAY };
const BOARDS = { sheet: 'Plan', lastColumn: 8 };
const MIXED = 10;

const CASES: readonly (readonly [string, number, readonly Kind[] | undefined])[] = [
  ...KINDS.map((kind, seed) => [kind, seed, [kind]] as const),
  ...Array.from({ length: MIXED }, (_, at) => [`several at once, ${at + 1}`, 100 + at, undefined] as const),
];

/** Expects no difference that matters from the original file, and every sheet to look as it did. */
function expectAsItCame(came: Uint8Array, workbook: Workbook): void {
  const { bytes } = saveXlsx(workbook);
  expect(packageDifferences(came, bytes).filter(matters)).toEqual([]);
  expect(wholeState(opened(bytes))).toEqual(wholeState(opened(came)));
}

async function removed(flagged: Uint8Array): Promise<Workbook> {
  const workbook = opened(flagged);
  const { engine } = openEngine(workbook);
  const filters = { takeIn: true, again: true };
  await given(engine.apply(await given(engine.prepareRemoval({ ...options, filters })), options));
  return workbook;
}

async function undone(flagged: Uint8Array): Promise<Workbook | string> {
  const workbook = opened(flagged);
  const outcome = await openEngine(workbook).engine.undo({ changed: 'stop' }, options);
  if (outcome.ok) expect(outcome.value.left).toEqual([]);
  return outcome.ok ? workbook : outcome.problem.code;
}

test.each(CASES)('%s: flagged, undone and removed', async (_, seed, kinds) => {
  const { bytes, kinds: has } = makePackage(seed, kinds);
  const workbook = opened(bytes);
  expect(packageDifferences(bytes, saveXlsx(workbook).bytes)).toEqual([]);
  const { engine } = openEngine(workbook);
  const filters = { takeIn: true, again: true };
  const proposal = await given(engine.prepareFlags({ ...options, filters }));
  const outcome = await engine.apply(proposal, options);
  if (has.has('protected')) {
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'sheet-protected' } });
    expect(packageDifferences(bytes, saveXlsx(workbook).bytes)).toEqual([]);
    return;
  }
  expect(outcome).toMatchObject({ ok: true, value: { differs: [] } });
  const flagged = saveXlsx(workbook).bytes;
  const differences = packageDifferences(bytes, flagged);
  expect(differences.filter(({ fact }) => fact.startsWith('name Plan_')).length).toBeGreaterThan(10);
  expect(outsideOurs(differences, BOARDS)).toEqual([]);
  const back = await undone(flagged);
  // On a filtered sheet undo is refused, because Excel would write into rows that nobody sees.
  if (typeof back === 'string') expect([back, has.has('criteria')]).toEqual(['filter-active', true]);
  else expectAsItCame(bytes, back);
  expectAsItCame(bytes, await removed(flagged));
});

test.each(CASES.slice(-MIXED / 2))(
  '%s: columns completed and flagged by the command',
  async (_, seed, kinds) => {
    const { bytes, kinds: has } = makePackage(seed + 50, kinds);
    const workbook = opened(bytes);
    openInOfficeJs(workbook);
    await given(applyWorkbook(excelHost, { today: TODAY, asOf: null, agreed: null }));
    const applied = saveXlsx(workbook).bytes;
    const back = await undone(applied);
    if (typeof back === 'string') expect([back, has.has('criteria')]).toEqual(['filter-active', true]);
    else expectAsItCame(bytes, back);
  },
);

test.each(CASES.slice(-2))('%s: summarised, and removed', async (_, seed) => {
  const { bytes } = makePackage(seed, ['notes and charts', 'print', 'rules', 'linked']);
  const workbook = opened(bytes);
  openInOfficeJs(workbook);
  expect(await runSummarise({ today: TODAY, asOf: null, agreed: null })).toMatchObject({ error: '' });
  const { bytes: summarised } = saveXlsx(workbook);
  expect(packageDifferences(bytes, summarised).map(({ fact }) => fact)).toContain('sheet RAG summary');
  expectAsItCame(bytes, await removed(summarised));
});

const SAFETY = join(__dirname, '..', 'fixtures', 'cases', 'safety');
test.each(['h', 'r5', 'r8', 'a', 'd'])('safety case %s: refused, or as it was once undone', async (name) => {
  const came = opened(readFileSync(join(SAFETY, `${name}.xlsx`)));
  // These files were saved without the results of formulas.
  recalculate(came);
  const { bytes } = saveXlsx(came);
  const workbook = opened(bytes);
  const { engine } = openEngine(workbook);
  const proposal = await given(engine.prepareFlags(options));
  await engine.apply(proposal, options);
  const applied = saveXlsx(workbook).bytes;
  if (proposal.noRoom.length > 0) {
    expect(packageDifferences(bytes, applied)).toEqual([]);
    return;
  }
  const back = await undone(applied);
  if (typeof back === 'string') throw new Error(back);
  expectAsItCame(bytes, back);
});
