/** Ribbon buttons: each opens its step in the pane, writes nothing, and always tells Excel when it has finished. */
import { createPaneDoor, type PaneStep } from '../../src/app/pane-door';
import { RIBBON_COMMANDS } from '../../src/commands/ribbon-commands';
import { runRibbonCommand, type CommandStage } from '../../src/commands/run-ribbon-command';
import { beginStep } from '../../src/taskpane/begin-step';
import { openController, type OpenController } from '../support/open-controller';
import { gridWorkbook } from '../support/open-grid';
import { ACTIONS, cellsOf, HEADER, sheetOf } from '../support/small-plan';

const shown = async (): Promise<void> => undefined;

/** Presses a button and gives what happened, in order. */
async function press(step: PaneStep, stage: Partial<CommandStage>): Promise<readonly string[]> {
  const happened: string[] = [];
  await runRibbonCommand(
    step,
    { completed: () => void happened.push('completed') },
    {
      show: async () => void happened.push('shown'),
      door: { begin: async (begun) => void happened.push(`begun ${begun}`) },
      ...stage,
    },
  );
  return happened;
}

describe('a press ends for Excel', () => {
  const never = new Promise<void>(() => undefined);
  const fault = async (): Promise<void> => {
    throw new Error('A fault.');
  };

  test('once the pane is shown and its step is done', async () => {
    expect(await press('flag', {})).toEqual(['shown', 'begun flag', 'completed']);
  });

  test('if the pane cannot be shown, as it may already be open: the step still starts', async () => {
    expect(await press('check', { show: fault })).toEqual(['begun check', 'completed']);
  });

  test.each<[string, Partial<CommandStage>]>([
    ['the step fails', { door: { begin: fault } }],
    ['the step never ends', { door: { begin: () => never }, patience: 20 }],
    ['Excel never shows the pane', { show: () => never, door: { begin: () => never }, patience: 20 }],
    ['the pane never starts', { door: createPaneDoor(), patience: 20 }],
  ])('where %s', async (_what, stage) => {
    const happened = await press('check', { show: shown, ...stage });
    expect(happened).toEqual(['completed']);
  });
});

describe('the door', () => {
  test('keeps a request until the pane has started', async () => {
    const door = createPaneDoor();
    const begun: PaneStep[] = [];
    const asked = door.begin('flag');
    door.attend(async (step) => void begun.push(step));
    await asked;
    await door.begin('check');
    expect(begun).toEqual(['flag', 'check']);
  });
});

describe('in the pane', () => {
  const open = (rows = [HEADER, ...ACTIONS]): OpenController => openController(gridWorkbook({ Plan: rows }));
  const begin = (step: PaneStep, { store, controller }: OpenController): Promise<void> =>
    beginStep(step, { store, controller });

  test.each(RIBBON_COMMANDS.map(({ step }) => step))(
    '%s leaves every cell and sheet unchanged',
    async (step) => {
      const pane = open();
      const before = cellsOf(sheetOf(pane.excel.workbook));
      await begin(step, pane);
      expect(pane.store.state()).toMatchObject({ notice: null, work: { kind: 'none' } });
      expect(cellsOf(sheetOf(pane.excel.workbook))).toEqual(before);
      expect(pane.excel.workbook.sheets).toHaveLength(1);
    },
  );

  test.each(RIBBON_COMMANDS.map(({ step }) => step))(
    '%s says what is wrong if there is no plan',
    async (step) => {
      const pane = open([['Minutes of the meeting']]);
      await begin(step, pane);
      expect(pane.store.state()).toMatchObject({
        notice: { problem: { code: 'no-plan-found' } },
        work: { kind: 'none' },
      });
    },
  );

  test('Check judges the plan, from any part of the pane', async () => {
    const pane = open();
    await pane.check();
    pane.store.dispatch({ type: 'tab-chosen', tab: 'setup' });
    pane.store.dispatch({ type: 'self-test-shown', shown: true });
    pane.excel.person.type('Plan', 'D2', '31 March 2031');
    await begin('check', pane);
    expect(pane.store.state()).toMatchObject({ tab: 'check', selfTest: { shown: false } });
    const [plan] = pane.store.state().checked?.review.report.plans ?? [];
    expect(plan?.actions[0]?.due).toMatchObject({ due: '2031-03-31' });
  });

  test('Flag shows what would be written first', async () => {
    const pane = open();
    await begin('flag', pane);
    expect(pane.store.state()).toMatchObject({
      tab: 'change',
      change: { step: { at: 'preview', request: { kind: 'flag' } } },
    });
  });

  test('Build summary shows what would be written first', async () => {
    const pane = open();
    await begin('summary', pane);
    expect(pane.store.state()).toMatchObject({
      tab: 'change',
      change: { step: { at: 'preview', request: { kind: 'summary' } } },
    });
  });

  test.each([
    ['meeting', { tab: 'change', change: { step: { at: 'summary' } } }],
    ['export', { tab: 'export', export: { step: { at: 'choose' } } }],
  ] as const)('%s goes to the user’s choices, with the plan checked', async (step, wanted) => {
    const pane = open();
    await begin(step, pane);
    const first = pane.store.state();
    expect(first).toMatchObject(wanted);
    expect(first.checked).not.toBeNull();
    // The earlier reading is good enough, because the pane follows the sheet.
    const { syncs } = pane.excel.stats;
    await begin(step, pane);
    expect(pane.excel.stats.syncs).toBe(syncs);
  });

  test('waits for work in progress, and does not drop it', async () => {
    const pane = open();
    pane.controller.ask({ kind: 'check' });
    await begin('flag', pane);
    expect(pane.store.state().checked).not.toBeNull();
    expect(pane.store.state().change.step.at).toBe('preview');
  });
});
