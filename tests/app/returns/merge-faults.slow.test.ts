/**
 * Excel fails in every known way at every exchange of a merge: no word of the plan is lost, what was begun can be
 * finished or taken back, and merging again then changes nothing.
 */
import { applyChange } from '../../../src/app/apply-change';
import { ALL_OFFERS, NO_PAUSE } from '../../../src/app/apply-workbook';
import { finishChange } from '../../../src/app/finish-change';
import { mergeInto, propose } from '../../../src/app/returns/merge-prepare';
import type { ProposeOptions } from '../../../src/app/proposal';
import { readLivePlans } from '../../../src/app/read-and-judge';
import { undoChange } from '../../../src/app/undo-change';
import { excelHost as host } from '../../../src/excel/excel-host';
import { lastChange } from '../../../src/plan/marks/journal/read-journal';
import type { Outcome } from '../../../src/plan/outcome';
import { SETUP_SHEET } from '../../../src/plan/read/setup/setup-words';
import { asTicked } from '../../../src/plan/returns/merge/merge-choices';
import { addSheet, newWorkbook, setCell } from '../../../src/workbench/model/workbook';
import type { Fault } from '../../../src/workbench/wire/host';
import { openInOfficeJs, type OpenWorkbook } from '../../../src/workbench/wire/open-in-office-js';
import { picture } from '../../excel/support/board-workbook';
import { ON, returned } from '../../plan/returns/merge/support/merged';
import { plain, withCells } from '../../plan/returns/merge/support/small-return';
import { HOST_CODES } from '../../support/host-codes';

const OPTIONS: ProposeOptions = { today: ON, pace: NO_PAUSE, filters: ALL_OFFERS };
const MASTER = withCells(plain(), 2, { Progress: 'Begun.' });
const FILES = [
  returned('a.xlsx', withCells(withCells(MASTER, 2, { Progress: 'Begun. Done.' }), 3, { Status: '=1+1' })),
  returned('b.xlsx', withCells(MASTER, 4, { 'Date achieved': '12 March 2016', Lead: 'Police' })),
];
const CUTS = [1, 3, 6, 10, 20, 40, 80, 160, 320, 640];
const NO_ONE_KNOWS = 1_000_000;

function open(): OpenWorkbook {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  MASTER.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== '' && value !== null) setCell(sheet, r, c, { value });
    }),
  );
  return openInOfficeJs(workbook);
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

async function prepared() {
  const workbook = must(await readLivePlans(host, OPTIONS));
  const merge = must(await mergeInto(workbook, { files: FILES, sent: null }, OPTIONS));
  return must(await propose(workbook, merge, asTicked(merge.offers), OPTIONS)).proposal;
}

async function ends(run: () => Promise<Outcome<unknown>>): Promise<boolean> {
  try {
    return (await run()).ok;
  } catch {
    return false;
  }
}

/** Everything but the add-in's own sheet. */
function plan({ workbook }: OpenWorkbook): unknown {
  return picture(workbook).sheets.filter(({ name }) => name !== SETUP_SHEET);
}

function words({ workbook }: OpenWorkbook): readonly string[] {
  return workbook.sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap(({ cells }) => [...cells.values()].map(({ value }) => String(value))),
  );
}

async function clean() {
  const before = plan(open());
  const opened = open();
  const proposal = await prepared();
  const started = opened.stats.syncs;
  must(await applyChange(host, proposal, OPTIONS));
  return { before, after: plan(opened), exchanges: opened.stats.syncs - started };
}

test('a merge that is interrupted anywhere can be finished or undone, and is then whole', async () => {
  const { before, after, exchanges } = await clean();
  expect(exchanges).toBeGreaterThan(2);
  const faults: (Omit<Fault, 'atSync'> & { exchange: number })[] = [
    ...Array.from({ length: exchanges }, (_, at) =>
      HOST_CODES.map((code) => ({ exchange: at + 1, code })),
    ).flat(),
    ...[exchanges - 1, exchanges].flatMap((exchange) =>
      [...CUTS, NO_ONE_KNOWS].map((afterActions) => ({ exchange, code: 'GeneralException', afterActions })),
    ),
  ];
  for (const { exchange, ...fault } of faults)
    for (const next of ['finish', 'take back'] as const) {
      const where = `${fault.code} at ${exchange} after ${String(fault.afterActions ?? 0)}, then ${next}`;
      const opened = open();
      const proposal = await prepared();
      opened.switches.faults = [{ ...fault, atSync: opened.stats.syncs + exchange }];
      await ends(() => applyChange(host, proposal, OPTIONS));
      opened.switches.faults = [];
      // A word of the board's is in its cell, or the answer that goes on from it is.
      for (const word of ['Begun.', 'Social Care', '13 March 2017'])
        expect([where, words(opened).some((text) => text.startsWith(word))]).toEqual([where, true]);
      const workbook = must(await readLivePlans(host, OPTIONS));
      const entry = lastChange(workbook.checked.review.snapshots);
      if (entry === null) expect([where, plan(opened)]).toEqual([where, before]);
      if (next === 'finish') {
        if (entry !== null && entry.state !== 'done')
          expect([where, await ends(() => finishChange(host, OPTIONS))]).toEqual([where, true]);
        const again = await prepared();
        if (entry === null) must(await applyChange(host, again, OPTIONS));
        else expect([where, again.changes.sheets]).toEqual([where, []]);
        expect([where, plan(opened)]).toEqual([where, after]);
        expect([where, words(opened).filter((text) => text === 'Taken').length]).toEqual([where, 2]);
      } else if (entry !== null) {
        expect([where, await ends(() => undoChange(host, { changed: 'stop' }, OPTIONS))]).toEqual([
          where,
          true,
        ]);
        expect([where, plan(opened)]).toEqual([where, before]);
      }
    }
  process.stdout.write(`Faults of a merge survived: ${faults.length * 2}\n`);
}, 240_000);

test('a text that looks like a formula is in the cell as text', async () => {
  const opened = open();
  must(await applyChange(host, await prepared(), OPTIONS));
  const cell = opened.workbook.sheets[0]?.rows.get(2)?.cells.get(10);
  expect(cell).toMatchObject({ value: '=1+1' });
  expect(cell?.formula).toBeUndefined();
});
