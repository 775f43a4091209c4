/**
 * A change to a filtered sheet that is interrupted anywhere, even between clearing the filter and setting it again:
 * finishing or undoing it leaves the sheet filtered as it was.
 */
import type { ChangeOptions } from '../../../src/app/proposal';
import { BY_LEAD, hiddenRows, planIn, planSeen, tracker } from '../../support/filtered-tracker';
import { choicesIn, given, openEngine, TODAY, type OpenEngine } from '../../support/open-engine';

const options: ChangeOptions = { today: TODAY };
const again: ChangeOptions = { today: TODAY, filters: { takeIn: true, again: true } };

const filtered = () => {
  const workbook = tracker({ columns: [BY_LEAD] });
  return { workbook, ...openEngine(workbook) };
};

const flags = async ({ engine }: OpenEngine) => engine.apply(await given(engine.prepareFlags(again)), again);

/** Cuts the writing exchange off after this many of its actions. */
async function cutOff(after: number) {
  const open = filtered();
  const { engine, excel, workbook } = open;
  const proposal = await given(engine.prepareFlags(again));
  excel.switches.faults = [{ atSync: 'next-write', code: 'ConnectionFailure', afterActions: after }];
  const applied = await engine.apply(proposal, again);
  excel.switches.faults = [];
  return { ...open, isCut: !applied.ok, wasOpen: planIn(workbook).autoFilter?.columns.length === 0 };
}

const CUTS = Array.from({ length: 40 }, (_, at) => 4 + at * 9);

test('by Undo, wherever it was cut off', async () => {
  const before = planSeen(filtered().workbook);
  let open = 0;
  for (const after of CUTS) {
    const { engine, workbook, isCut, wasOpen } = await cutOff(after);
    if (!isCut) continue;
    if (wasOpen) open += 1;
    // If not even the journal was begun, there is nothing to undo.
    await engine.undo({ changed: 'stop' }, options);
    expect([after, planSeen(workbook)]).toEqual([after, before]);
  }
  expect(open).toBeGreaterThan(5);
});

test('columns that are completed, by finishing them', async () => {
  const complete = async ({ engine }: OpenEngine) =>
    engine.apply(await given(engine.prepareColumns(await choicesIn(engine), again)), again);
  let open = 0;
  for (const after of CUTS) {
    const cut = filtered();
    const proposal = await given(cut.engine.prepareColumns(await choicesIn(cut.engine), again));
    cut.excel.switches.faults = [{ atSync: 'next-write', code: 'ConnectionFailure', afterActions: after }];
    const applied = await cut.engine.apply(proposal, again);
    cut.excel.switches.faults = [];
    if (applied.ok) continue;
    const wasOpen = planIn(cut.workbook).autoFilter?.columns.length === 0;
    // Once its header is there a column is not added again: only the filter is left to finish.
    await given(complete(cut));
    if (wasOpen) open += 1;
    expect([after, planIn(cut.workbook).autoFilter?.columns, hiddenRows(cut.workbook)]).toEqual([
      after,
      [BY_LEAD],
      [4],
    ]);
  }
  expect(open).toBeGreaterThan(2);
});

test('by finishing it, wherever it was cut off', async () => {
  const whole = filtered();
  await flags(whole);
  const made = planSeen(whole.workbook);
  let open = 0;
  for (const after of CUTS) {
    const cut = await cutOff(after);
    if (!cut.isCut) continue;
    if (cut.wasOpen) open += 1;
    await given(flags(cut));
    expect([after, planSeen(cut.workbook), hiddenRows(cut.workbook)]).toEqual([after, made, [4]]);
  }
  expect(open).toBeGreaterThan(5);
});
