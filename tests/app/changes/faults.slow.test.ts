/**
 * Excel fails in every known way, at every exchange of every change that the pane can request, reading included: no
 * cell of the board's is lost or changed, and finishing or undoing it afterwards succeeds.
 */
import { HOST_CODES } from '../../support/host-codes';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { gridWorkbook } from '../../support/open-grid';
import { choicesIn, given, TODAY, type OpenEngine } from '../../support/open-engine';
import { ACTIONS, HEADER } from '../../support/small-plan';
import { startedFrom } from '../../support/started-from';
import { stateOf } from '../../support/workbook-state';

/** Cuts the exchange off after this many of its actions; the last does them all, and only the answer is lost. */
const CUTS = [2, 12, 40, 110, 260, 1_000_000];

const options = { today: TODAY };
const STOP = { changed: 'stop' } as const;

/** A plan that lacks a column, so that there is something to complete. */
const board = (): Workbook =>
  gridWorkbook({ Plan: [HEADER, ...ACTIONS.slice(0, 2)].map((row) => row.slice(0, 5)) });

type Deed = (open: OpenEngine) => Promise<unknown>;

const flag: Deed = async ({ engine }) =>
  given(engine.apply(await given(engine.prepareFlags(options)), options));
const complete: Deed = async ({ engine }) =>
  given(engine.apply(await given(engine.prepareColumns(await choicesIn(engine), options)), options));
const undo: Deed = ({ engine }) => given(engine.undo(STOP, options));
const remove: Deed = async ({ engine }) =>
  given(engine.apply(await given(engine.prepareRemoval(options)), options));

/** Undoes whatever the journal still records as made. */
const takeBack: Deed = async (open) => {
  const { engine } = open;
  while (engine.journal(await given(engine.check(options))).last) await undo(open);
};

interface Case {
  readonly title: string;
  readonly first: Deed;
  readonly deed: Deed;
  /** What is done next, and what the workbook then is: as it was, or as the change alone would have made it. */
  readonly next: readonly (readonly ['take back' | 'finish', Deed, 'came' | 'made'])[];
}

const nothing: Deed = () => Promise.resolve();

const CASES: readonly Case[] = [
  { title: 'completing columns', first: nothing, deed: complete, next: [['take back', takeBack, 'came']] },
  {
    title: 'flagging',
    first: nothing,
    deed: flag,
    next: [
      ['take back', takeBack, 'came'],
      ['finish', flag, 'made'],
    ],
  },
  { title: 'undoing', first: flag, deed: undo, next: [['finish', takeBack, 'came']] },
  { title: 'removing', first: flag, deed: remove, next: [['finish', remove, 'came']] },
];

/** "Plan setup" records each change; everything else must be the same. */
function boards(workbook: Workbook): unknown {
  const { sheets, names, ...rest } = stateOf(workbook) as {
    sheets: Record<string, unknown>;
    names: readonly string[];
  };
  const { 'Plan setup': _, ...others } = sheets;
  return { ...rest, sheets: others, names: names.filter((name) => !name.includes('Plan setup')) };
}

/** The board's cells, which nothing tried here may change. */
const own = ({ sheets: [plan] }: Workbook): unknown =>
  [...(plan?.rows ?? [])].map(([, { cells }]) => [...cells].filter(([column]) => column < 5));

/** What stopped it, an obstacle or an error of Excel's. */
async function failing(deed: Deed, open: OpenEngine): Promise<string | null> {
  try {
    await deed(open);
    return null;
  } catch (error) {
    return String(error);
  }
}

let cases = 0;
afterAll(() => process.stdout.write(`Faults of use cases survived: ${cases}\n`));

test.each(CASES)(
  '$title, cut off anywhere, ends right',
  async ({ first, deed, next }) => {
    const state = { came: boards(board()), made: undefined as unknown };
    const cells = own(board());
    const start = await startedFrom(board(), first);
    const clean = start();
    await deed(clean);
    const exchanges = clean.excel.stats.syncs;
    state.made = boards(clean.excel.workbook);
    const faults = Array.from({ length: exchanges }, (_, at) => at + 1).flatMap((exchange) => [
      ...HOST_CODES.map((code) => ({ exchange, code, afterActions: 0 })),
      ...CUTS.map((afterActions) => ({ exchange, code: 'GeneralException', afterActions })),
    ]);
    for (const [at, { exchange, ...fault }] of faults.entries()) {
      const [way, then, result] = next[at % next.length] ?? ['finish', nothing, 'came'];
      const open = start();
      const { excel } = open;
      excel.switches.faults = [{ ...fault, atSync: exchange }];
      await failing(deed, open);
      excel.switches.faults = [];
      const where = `${fault.code} at ${exchange} after ${fault.afterActions}, then ${way}`;
      expect([where, own(excel.workbook)]).toEqual([where, cells]);
      await then(open);
      expect([where, boards(excel.workbook)]).toEqual([where, state[result]]);
      cases += 1;
    }
  },
  300_000,
);
