/** A ribbon button runs the client's function and is finished when the client says so, as in desktop Excel. */
import {
  APP_COMMAND_COMPLETED,
  APP_COMMAND_EVENT,
  createAppCommands,
} from '../../../../src/workbench/page/office-host/app-commands';
import { answerInternalCall } from '../../../../src/workbench/page/office-host/internal-calls';
import { windowExternal } from '../../../../src/workbench/page/office-host/window-external';
import { addSheet, newWorkbook } from '../../../../src/workbench/model/workbook';
import { createBridge } from '../../../../src/workbench/wire/bridge';
import { createHost } from '../../../../src/workbench/wire/create-host';

function connected() {
  const workbook = newWorkbook();
  addSheet(workbook, 'Plan');
  const host = createHost(workbook);
  const commands = createAppCommands();
  const seen = { shown: false };
  const runtime = { shown: () => seen.shown, show: (shown: boolean) => void (seen.shown = shown) };
  const external = windowExternal(
    host,
    createBridge(host),
    () => 'dark',
    () => undefined,
    {
      commands,
      runtime,
    },
  );
  return { commands, external, runtime, seen };
}

/** What the client receives: id, function name, event object. */
function listen({ external }: ReturnType<typeof connected>): unknown[][] {
  const told: unknown[][] = [];
  let status: unknown;
  external.RegisterEvent(
    APP_COMMAND_EVENT,
    '',
    (_id, payload) => told.push(payload.toArray()),
    (answer) => (status = answer),
  );
  expect(status).toBe(0);
  return told;
}

test('a press is delivered with its control once the client listens, and lasts until the client reports the end', () => {
  const open = connected();
  open.commands.press('ActionPlans.Flag', 'flagRows');
  const told = listen(open);
  expect(told).toEqual([['1', 'flagRows', '{"source":{"id":"ActionPlans.Flag"}}']]);
  expect(open.commands.running()).toEqual(['ActionPlans.Flag']);
  open.external.Execute(APP_COMMAND_COMPLETED, ['1', 0, '{}'], () => undefined);
  expect(open.commands.running()).toEqual([]);
});

test('presses are distinguished, and ending one twice ends no other', () => {
  const open = connected();
  const told = listen(open);
  open.commands.press('A', 'checkPlan');
  open.commands.press('B', 'flagRows');
  expect(told.map(([id, name]) => [id, name])).toEqual([
    ['1', 'checkPlan'],
    ['2', 'flagRows'],
  ]);
  open.commands.complete('1');
  open.commands.complete('1');
  expect(open.commands.running()).toEqual(['B']);
});

describe('the pane’s page', () => {
  const call = (name: string, ...values: readonly unknown[]): string =>
    JSON.stringify({
      Actions: [
        { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
        { Id: 2, ActionType: 3, Name: name, ObjectPathId: 1, ArgumentInfo: { Arguments: values } },
      ],
      ObjectPaths: {
        '1': { Id: 1, ObjectPathType: 2, Name: 'Microsoft.AppRuntime.AppRuntimeService' },
      },
    });

  test('is shown and hidden on request, and reports its state', () => {
    const { runtime, seen } = connected();
    const state = () =>
      (
        JSON.parse(answerInternalCall(call('GetAppRuntimeState'), runtime) ?? '') as {
          Results: { Value: unknown }[];
        }
      ).Results[1]?.Value;
    expect(state()).toBe('Background');
    answerInternalCall(call('SetAppRuntimeState', 'Visible'), runtime);
    expect([seen.shown, state()]).toEqual([true, 'Visible']);
    answerInternalCall(call('SetAppRuntimeState', 'Background'), runtime);
    expect(seen.shown).toBe(false);
  });

  test('answers no request for the workbook, whatever its text says', () => {
    const { runtime } = connected();
    const body = JSON.stringify({
      Actions: [],
      ObjectPaths: { '1': { Id: 1, ObjectPathType: 1, Name: '' } },
      text: 'Microsoft.AppRuntime.AppRuntimeService',
    });
    expect(answerInternalCall(body, runtime)).toBeNull();
  });
});
