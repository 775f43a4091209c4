/**
 * A change to a filtered sheet that was interrupted is finished as it was approved: the sheet is filtered as before, over
 * the new columns too. A filter that somebody has set since is not written over.
 */
import type { ChangeOptions } from '../../../src/app/proposal';
import { BY_LEAD, hiddenRows, planIn, planSeen, tracker } from '../../support/filtered-tracker';
import { given, openEngine, problemOf, TODAY } from '../../support/open-engine';
import { area } from '../../support/grid-snapshot';

const again: ChangeOptions = { today: TODAY, filters: { takeIn: true, again: true } };

/** Cuts the writing exchange off after this many of its actions; `null` if that does not leave a change begun. */
async function begun(after: number) {
  const workbook = tracker({ columns: [BY_LEAD] });
  const open = openEngine(workbook);
  const { engine, excel } = open;
  const proposal = await given(engine.prepareFlags(again));
  excel.switches.faults = [{ atSync: 'next-write', code: 'ConnectionFailure', afterActions: after }];
  const applied = await engine.apply(proposal, again);
  excel.switches.faults = [];
  const { last, canFinish } = engine.journal(await given(engine.check(again)));
  return applied.ok || !last || !canFinish ? null : { ...open, workbook };
}

const CUTS = Array.from({ length: 30 }, (_, at) => 2 + at * 12);

/** Those above, and each action between the last before the filter is laid anew and the first after it. */
async function finely(): Promise<readonly number[]> {
  let last = 0;
  for (const after of CUTS) {
    const cut = await begun(after);
    if (cut && planIn(cut.workbook).autoFilter?.area.columnCount === 4) last = after;
  }
  return [...new Set([...CUTS, ...Array.from({ length: 24 }, (_, at) => last + at)])];
}

test('it is finished wherever it was cut off: before, while and after its filter was open or off', async () => {
  const whole = openEngine(tracker({ columns: [BY_LEAD] }));
  await given(whole.engine.apply(await given(whole.engine.prepareFlags(again)), again));
  const made = planSeen(whole.excel.workbook);
  const found = new Set<string>();
  for (const after of await finely()) {
    const cut = await begun(after);
    if (!cut) continue;
    const { autoFilter } = planIn(cut.workbook);
    found.add(autoFilter ? `${autoFilter.columns.length} in ${autoFilter.area.columnCount}` : 'off');
    await given(cut.engine.finish(again));
    expect([after, planSeen(cut.workbook), hiddenRows(cut.workbook)]).toEqual([after, made, [4]]);
  }
  expect([...found].sort()).toEqual(['0 in 14', '0 in 4', '1 in 14', '1 in 4', 'off']);
});

test('a filter that somebody has laid elsewhere since is left, and the obstacle is named', async () => {
  let open = 0;
  for (const after of CUTS) {
    const cut = await begun(after);
    const sheet = cut && planIn(cut.workbook);
    if (!cut || sheet?.autoFilter?.columns.length !== 0) continue;
    open += 1;
    const theirs = { area: area('A2:C5'), columns: [] };
    sheet.autoFilter = theirs;
    expect(await problemOf(cut.engine.finish(again))).toEqual({
      code: 'changed-since-read',
      sheet: 'Plan',
      cells: ['A2:D5'],
    });
    expect(sheet.autoFilter).toEqual(theirs);
    if (open > 2) break;
  }
  expect(open).toBeGreaterThan(0);
});
