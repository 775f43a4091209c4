/** What a pane finds in place of Excel: requests reach the workbook and are answered as in desktop Excel. */
import { addSheet, ensureCell, newWorkbook } from '../../../../src/workbench/model/workbook';
import { createBridge, deliverEvents, type Bridge } from '../../../../src/workbench/wire/bridge';
import { createHost } from '../../../../src/workbench/wire/create-host';
import type { Host } from '../../../../src/workbench/wire/host';
import { personAt } from '../../../../src/workbench/wire/person';
import type { SafeArray } from '../../../../src/workbench/page/office-host/safe-array';
import {
  windowExternal,
  type WindowExternal,
} from '../../../../src/workbench/page/office-host/window-external';

const RICH_API = 93;
const EVENTS = 33;

let host: Host;
let bridge: Bridge;
let external: WindowExternal;
let changes: boolean[];
beforeEach(() => {
  const workbook = newWorkbook();
  ensureCell(addSheet(workbook, 'Plan'), 0, 0).value = 'A “plan” }} with\nquotes';
  host = createHost(workbook, { apiLevel: '1.15' });
  bridge = createBridge(host);
  changes = [];
  external = windowExternal(
    host,
    bridge,
    () => 'dark',
    (changed) => changes.push(changed),
  );
});

const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'toArray' in value
    ? (value as SafeArray).toArray().map(plain)
    : value;

/** Sends a body as Office.js does, and gives the reply unpacked. */
const send = (body: object): Promise<unknown> =>
  new Promise((done) => {
    const message = ['', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 0, '', '', '', '', '', ''];
    external.Execute(RICH_API, [message], (reply) => done(plain(reply)));
  });

const A1 = {
  '1': { Id: 1, ObjectPathType: 1, Name: '' },
  '2': { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  '3': { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Plan'] } },
  '4': {
    Id: 4,
    ObjectPathType: 3,
    Name: 'GetRange',
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ['A1'] },
  },
};
const start = [1, 2, 3, 4].map((id) => ({ Id: id, ActionType: 1, Name: '', ObjectPathId: id }));
const readValues = { Id: 9, ActionType: 2, Name: '', ObjectPathId: 4, QueryInfo: { Select: ['values'] } };
const writeValues = (value: string) => ({
  Id: 9,
  ActionType: 4,
  Name: 'Values',
  ObjectPathId: 4,
  ArgumentInfo: { Arguments: [[[value]]] },
});

/** The workbook's answer inside the reply. */
const bodyOf = (
  reply: unknown,
): { Results: { ActionId: number; Value: unknown }[]; Error?: { Code: string } } => {
  const [status, [code, headers, text]] = reply as [number, [number, unknown[], string]];
  expect([status, code, headers]).toEqual([0, 200, []]);
  return JSON.parse(text);
};

test('a read comes back as a SafeArray of status, headers and body, and changes nothing', async () => {
  const body = bodyOf(await send({ Actions: [...start, readValues], ObjectPaths: A1 }));
  expect(body.Results.at(-1)?.Value).toEqual({ Values: [['A “plan” }} with\nquotes']] });
  expect(changes).toEqual([false]);
});

test('a write reaches the workbook, and is reported as a change', async () => {
  bodyOf(await send({ Actions: [...start, writeValues('done')], ObjectPaths: A1 }));
  expect(host.workbook.sheets[0]?.rows.get(0)?.cells.get(0)?.value).toBe('done');
  expect(changes).toEqual([true]);
});

test('an error of the host comes back in the body', async () => {
  host.switches.cellEditMode = true;
  const body = bodyOf(await send({ Actions: [...start, readValues], ObjectPaths: A1 }));
  expect(body.Error?.Code).toBe('InvalidOperationInCellEditMode');
});

test('responses match their requests, even out of order', async () => {
  host.switches.delay = 20;
  const slow = send({ Actions: [...start, readValues], ObjectPaths: A1 });
  host.switches.delay = 0;
  const quick = send({ Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 }], ObjectPaths: A1 });
  expect(bodyOf(await quick).Results).toHaveLength(1);
  expect(bodyOf(await slow).Results).toHaveLength(5);
});

test('the client’s notice that its handlers are ready is answered without the workbook', async () => {
  const body = bodyOf(
    await send({
      Actions: [
        { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
        { Id: 2, ActionType: 3, Name: 'NotifyActionHandlerReady', ObjectPathId: 1 },
      ],
      ObjectPaths: {
        '1': { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' },
      },
    }),
  );
  expect(body.Results).toEqual([
    { ActionId: 1, Value: {} },
    { ActionId: 2, Value: null },
  ]);
  expect(host.stats.requests).toBe(0);
});

test('a cell that merely contains the name of that internal object is not such a notice', async () => {
  const name = 'Microsoft.InternalService.AddinInternalService';
  bodyOf(await send({ Actions: [...start, writeValues(name)], ObjectPaths: A1 }));
  expect(host.workbook.sheets[0]?.rows.get(0)?.cells.get(0)?.value).toBe(name);
});

test('a user’s edit reaches the client as an event, with its fields in the expected order', async () => {
  const seen: unknown[] = [];
  external.RegisterEvent(
    EVENTS,
    '',
    (id, payload) => seen.push(id, plain(payload)),
    (status) => seen.push(status),
  );
  host.events.register(10, host.workbook.sheets[0]?.id ?? '');
  personAt(host, () => deliverEvents(host, bridge)).type('Plan', 'A1', 'typed');
  const [status, id, entries] = seen as [number, number, unknown[][]];
  expect([status, id]).toEqual([0, EVENTS]);
  const [category, type, target, message] = entries[0] as [number, number, string, string];
  expect([category, type, target]).toEqual([65536, 10, host.workbook.sheets[0]?.id]);
  expect(JSON.parse(message)).toMatchObject({ address: 'A1' });
});

test.each([
  ['calls of the older common interface', 77],
  ['events other than the workbook’s', 9],
])('%s are reported as unsupported', (_what, id) => {
  const replies: unknown[] = [];
  external.Execute(id, [], (reply) => replies.push(reply));
  external.RegisterEvent(
    id,
    '',
    () => undefined,
    (reply) => replies.push(reply),
  );
  expect(replies).toEqual([5001, 5001]);
});

test('the context gives the requirement set, the theme and the settings of the file', () => {
  host.workbook.settings.set('kept', '"1"');
  const context = external.GetContext() as {
    GetSupportedMatrix: () => string;
    GetOfficeThemeInfo: () => string;
    GetSettings: () => {
      Read: (keys: string[], values: string[]) => void;
      Write: (keys: readonly string[], values: readonly string[]) => void;
    };
  };
  expect(JSON.parse(context.GetSupportedMatrix())).toMatchObject({ ExcelApi: '1.15' });
  expect(JSON.parse(context.GetOfficeThemeInfo())).toMatchObject({ bodyBackgroundColor: 0x262626 });
  const keys: string[] = [];
  const values: string[] = [];
  context.GetSettings().Read(keys, values);
  expect([keys, values]).toEqual([['kept'], ['"1"']]);
  context.GetSettings().Write(['__proto__'], ['"2"']);
  expect([...host.workbook.settings]).toEqual([['__proto__', '"2"']]);
});
