/** A tracker and what is done to it where Excel deviates from its documentation, as the tests of reported behaviour share it. */
import type { Engine } from './whole-engine';
import type { Applied, Proposal } from '../../src/app/proposal';
import { unformattedInWords } from '../../src/app/unformatted-in-words';
import { problemInWords } from '../../src/app/words';
import type { Outcome } from '../../src/plan/outcome';
import { addFormat } from '../../src/workbench/model/conditional-formats';
import { findSheet, type Workbook } from '../../src/workbench/model/workbook';
import { addTable } from '../../src/workbench/model/tables';
import { type Alteration } from '../../src/workbench/wire/alterations';
import { area } from './grid-snapshot';
import { gridWorkbook } from './open-grid';
import { given, openEngine, TODAY } from './open-engine';
import { stateOf } from './workbook-state';

export const options = { today: TODAY };
export const STOP = { changed: 'stop' } as const;

/** A tracker: an Excel table with a RAG column of the board's own, coloured by three rules on the same cells. */
export function tracker(): Workbook {
  const workbook = gridWorkbook({
    Plan: [
      ['Action', 'Lead', 'Due date', 'Date completed', 'Evidence provided', 'RAG'],
      ['Write to every school.', 'Police', '31 March 2017', '', '', 'Green'],
      ['Audit the letters.', 'Education', '30 June 2016', '3 May 2016', 'Minutes of 3 May 2016', 'Amber'],
      ['Train the wardens.', 'Housing', '30 May 2016', '', '', 'Red'],
    ],
  });
  const sheet = findSheet(workbook, 'Plan');
  if (!sheet) throw new Error('No sheet');
  addTable(workbook, sheet, area('A1:F4'));
  for (const word of ['Red', 'Amber', 'Green'])
    addFormat(workbook, sheet, [area('F2:F4')], {
      kind: 'cellIs',
      operator: 'equal',
      formulas: [`"${word}"`],
      style: {},
    });
  return workbook;
}

export type Prepare = (engine: Engine) => Promise<Outcome<Proposal>>;

export const FLAG: Prepare = (engine) => engine.prepareFlags(options);
export const SUMMARY: Prepare = (engine) => engine.prepareSummary({ blocks: null }, options);
export const REMOVE: Prepare = (engine) => engine.prepareRemoval(options);

/** Everything except "Plan setup", which has the journal, and the ids that Excel gives to tables and rules. */
export function boards(workbook: Workbook): unknown {
  const { sheets, names } = stateOf(workbook) as {
    readonly sheets: Record<string, unknown>;
    readonly names: readonly string[];
  };
  const { 'Plan setup': _, ...others } = sheets;
  const own = names.filter((name) => !name.includes('Plan setup'));
  return JSON.parse(
    JSON.stringify({ sheets: others, names: own }, (key, value: unknown) =>
      key === 'id' || key === 'priority' ? undefined : value,
    ),
  );
}

/** The outcome in short: `done`, the obstacle's code, or what was not formatted. Fails if the user is told nothing. */
function saidOf(outcome: Outcome<Applied>): string {
  if (outcome.ok) {
    const { unformatted, differs } = outcome.value;
    expect(differs).toEqual([]);
    expect(unformatted.length === 0 || unformattedInWords(unformatted) !== '').toBe(true);
    return unformatted.length === 0 ? 'done' : unformatted.map(({ what }) => what).join(', ');
  }
  const { what, next } = problemInWords(outcome.problem);
  expect(`${what} ${next}`).toMatch(/^[A-Z].*\.$/s);
  return outcome.problem.code;
}

export async function apply(engine: Engine, prepare: Prepare): Promise<string> {
  const proposal = await prepare(engine);
  return saidOf(proposal.ok ? await engine.apply(proposal.value, options) : proposal);
}

export async function undoAll(engine: Engine): Promise<void> {
  for (let left = 20; left > 0; left -= 1) {
    const { last } = engine.journal(await given(engine.check(options)));
    if (!last) return;
    await given(engine.undo(STOP, options));
  }
}

/** The result of the changes, one after another, if Excel behaves normally. */
export async function made(board: () => Workbook, prepares: readonly Prepare[]): Promise<unknown> {
  const { engine, excel } = openEngine(board());
  for (const prepare of prepares) expect(await apply(engine, prepare)).toBe('done');
  return boards(excel.workbook);
}

/** Finishes what was interrupted and repeats what was refused, now that Excel behaves. */
export async function madeGood(engine: Engine, prepares: readonly Prepare[]): Promise<void> {
  for (const prepare of prepares) {
    const { unfinished, canFinish } = engine.journal(await given(engine.check(options)));
    if (unfinished && canFinish) await given(engine.finish(options));
    expect(await apply(engine, prepare)).toBe('done');
  }
}

/**
 * Those that flagging can meet. Excludes `carries-on-after-errors`: no build is reported to do so, no write could be
 * relied on if one did, and "Check this Excel" would report it.
 */
export const MET_BY_FLAGS: readonly Alteration[] = [
  'hides-colour-rules',
  'spells-names-with-at',
  'fills-columns-of-tables',
  'fills-shown-rows',
  'is-behind-another-workbook',
  'has-no-date-function',
  'forgets-undo-over-merges',
  'adds-tables-in-front',
  'shares-names-of-sheets',
  'keeps-prompts',
];
