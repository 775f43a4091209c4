/**
 * Changes a made-up workbook as users or the command line would, and checks what must be true of every change: the
 * board's cells are untouched, refusals write nothing, and repeating the change does nothing.
 */
import { applyWorkbook } from '../../../src/app/apply-workbook';
import type { Proposal } from '../../../src/app/proposal';
import { excelHost } from '../../../src/excel/excel-host';
import type { ChangeSet } from '../../../src/plan/change/change-set';
import { choicesIn, given, openEngine, TODAY, type OpenEngine } from '../../support/open-engine';
import { makeWorkbook, type MadeWorkbook } from './made-workbook';
import { picture, touched } from './untouched';
import { wholeState } from './whole-state';

export const options = { today: TODAY };

/** The workbook's clock shows the day of the check. */
export const clock = (): number => Date.parse(`${TODAY}T12:00:00Z`);

export interface Changed extends OpenEngine, MadeWorkbook {
  readonly seed: number;
  /** What the workbook was like before. */
  readonly before: ReturnType<typeof wholeState>;
  /** How many changes the journal holds. */
  readonly changes: number;
}

export type Way = 'flags' | 'command' | 'pane' | 'fixes';

/** `null` if the change was refused, as it should be. */
export async function changeMadeWorkbook(seed: number, way: Way): Promise<Changed | null> {
  const made = makeWorkbook(seed);
  const open = openEngine(made.workbook, { clock });
  const before = wholeState(made.workbook);
  const then = picture(made.workbook);
  const plans: ChangeSet[] = [];
  const outcome = await make(open, way, plans);
  // The command shows all rows and filters again.
  const refuses = way === 'command' && made.refuses === 'filter-active' ? null : made.refuses;
  if (outcome !== null) {
    expect([seed, outcome]).toEqual([seed, refuses]);
    expect([seed, wholeState(made.workbook)]).toEqual([seed, before]);
    return null;
  }
  // A sheet that takes no change is no obstacle where there is no room for one on it.
  const [plan] = made.plans;
  const isWritten = plans.some(({ sheets }) => sheets.some(({ name }) => name === plan?.sheet));
  expect([seed, isWritten ? refuses : null]).toEqual([seed, null]);
  expect([seed, touched(then, made.workbook, plans)]).toEqual([seed, []]);
  const after = wholeState(made.workbook);
  const again: ChangeSet[] = [];
  expect([seed, await make(open, way, again)]).toEqual([seed, null]);
  expect([seed, again.filter(({ sheets }) => sheets.length > 0)]).toEqual([seed, []]);
  expect([seed, wholeState(made.workbook)]).toEqual([seed, after]);
  const changes = plans.filter(({ sheets }) => sheets.length > 0).length;
  return { ...open, ...made, seed, before, changes };
}

/** Returns the obstacle's code, if any, and adds what was written to `plans`. */
async function make({ engine }: OpenEngine, way: Way, plans: ChangeSet[]): Promise<string | null> {
  if (way === 'command') {
    const applied = await applyWorkbook(excelHost, { today: TODAY, asOf: null, agreed: null });
    if (!applied.ok) return applied.problem.code;
    expect(applied.value.differs).toEqual([]);
    plans.push(applied.value.proposal.changes);
    return null;
  }
  const apply = async (proposal: Proposal): Promise<string | null> => {
    const outcome = await engine.apply(proposal, options);
    if (!outcome.ok) return outcome.problem.code;
    expect(outcome.value.differs).toEqual([]);
    plans.push(proposal.changes);
    return null;
  };
  if (way !== 'flags') {
    const choices = await choicesIn(engine, (kind) => way === 'fixes' && kind !== 'header-name');
    const stopped = await apply(await given(engine.prepareColumns(choices, options)));
    if (stopped !== null) return stopped;
  }
  return apply(await given(engine.prepareFlags(options)));
}
