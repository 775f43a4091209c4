/**
 * What desktop Excel provides to a pane as `window.external`: the context that Office.js reads on start-up, and the
 * single call that carries every request [C, T]. Requests go to the emulated host's bridge as in Node; answers and
 * events come back as SafeArrays. Calls of the older common API are answered "not supported".
 */
import type { Bridge } from '../../wire/bridge';
import type { Host } from '../../wire/host';
import { mayChange } from '../may-change';
import { officeThemeInfo, type ThemeName } from './pane-theme';
import {
  APP_COMMAND_COMPLETED,
  APP_COMMAND_EVENT,
  createAppCommands,
  type AppCommands,
  type EventHandler,
} from './app-commands';
import { answerInternalCall, type PaneRuntime } from './internal-calls';
import { safeArray, type SafeArray } from './safe-array';

/** Ids in Office.js's dispatch table [C]. */
const EXECUTE_RICH_API = 93;
const RICH_API_EVENT = 33;
/** Status codes [C: ErrorCodeManager]. */
const SUCCESS = 0;
const NOT_SUPPORTED = 5001;

type Callback = (reply: SafeArray | number, resultCode?: number) => void;

export interface WindowExternal {
  readonly GetContext: () => unknown;
  readonly Execute: (id: number, params: readonly unknown[], callback: Callback) => void;
  readonly RegisterEvent: (id: number, target: string, handler: EventHandler, callback: Callback) => void;
  readonly UnregisterEvent: (id: number, target: string, callback: Callback) => void;
}

interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: string;
}

/** The client's connections to the ribbon and the pane's frame. */
export interface RibbonParts {
  readonly commands: AppCommands;
  readonly runtime: PaneRuntime;
}

const ALWAYS_SHOWN: PaneRuntime = { shown: () => true, show: () => undefined };

/** The bridge's successful answer up to its body [wire/bridge]: the body is passed on without being parsed here. */
const REPLY_HEAD = /^\{"id":(\d+),"message":\{"statusCode":200,"headers":\{\},"body":/;
const REPLY_TAIL = '}}';

/**
 * One pane's connection. It needs a bridge of its own, because a bridge serves one client. `answered` is called after
 * each answer with whether the request may have changed the workbook.
 */
export function windowExternal(
  host: Host,
  bridge: Bridge,
  theme: () => ThemeName,
  answered: (changed: boolean) => void,
  { commands = createAppCommands(), runtime = ALWAYS_SHOWN }: Partial<RibbonParts> = {},
): WindowExternal {
  const waiting = new Map<number, { readonly callback: Callback; readonly changes: boolean }>();
  let handler: EventHandler | null = null;
  let lastId = 0;

  bridge.onMessageFromHost = (text) => {
    const head = REPLY_HEAD.exec(text);
    if (!head) {
      const { message } = JSON.parse(text) as { message: { readonly entries?: readonly EventEntry[] } };
      handler?.(RICH_API_EVENT, safeArray((message.entries ?? []).map(eventRow)));
      return;
    }
    const id = Number(head[1]);
    const request = waiting.get(id);
    waiting.delete(id);
    request?.callback(safeArray([SUCCESS, [200, [], text.slice(head[0].length, -REPLY_TAIL.length)]]));
    answered(request?.changes ?? false);
  };

  return {
    GetContext: () => context(host, theme),
    Execute: (id, params, callback) => {
      if (id === APP_COMMAND_COMPLETED) {
        commands.complete(params[0]);
        callback(SUCCESS);
        return;
      }
      if (id !== EXECUTE_RICH_API) {
        callback(NOT_SUPPORTED);
        return;
      }
      const [, method, url, , body, , flags] = params[0] as readonly unknown[];
      const internal = answerInternalCall(String(body), runtime);
      if (internal !== null) {
        queueMicrotask(() => callback(safeArray([SUCCESS, [200, [], internal]])));
        return;
      }
      lastId += 1;
      const requestId = lastId;
      // In a task of the page's own, as Excel answers from another process: the pane's tasks stay separate.
      setTimeout(() => {
        waiting.set(requestId, { callback, changes: mayChange(String(body)) });
        bridge.sendMessageToHost(
          JSON.stringify({ id: requestId, type: 1, flags, message: { url, method, headers: {}, body } }),
        );
      });
    },
    RegisterEvent: (id, _target, newHandler, callback) => {
      if (id === RICH_API_EVENT) handler = newHandler;
      callback(id === RICH_API_EVENT || id === APP_COMMAND_EVENT ? SUCCESS : NOT_SUPPORTED);
      if (id === APP_COMMAND_EVENT) commands.listen(newHandler);
    },
    UnregisterEvent: (id, _target, callback) => {
      if (id === RICH_API_EVENT) handler = null;
      if (id === APP_COMMAND_EVENT) commands.listen(null);
      callback(SUCCESS);
    },
  };
}

/** An event's fields in the order in which Office.js reads them [C: RichApiMessageEventArgs]. */
const eventRow = (entry: EventEntry): readonly unknown[] => [
  entry.messageCategory,
  entry.messageType,
  entry.targetId,
  entry.message,
  entry.id,
  false,
];

/** What Office.js reads once on start-up, and the settings whenever the add-in asks [C]. */
function context(host: Host, theme: () => ThemeName): unknown {
  const matrix = {
    ExcelApi: host.apiLevel,
    RichApiRuntime: '1.2',
    DelayForCellEdit: '1.1',
    RibbonApi: '1.1',
    SharedRuntime: '1.1',
    CustomFunctionsRuntime: '1.3',
    // The client checks this set before it handles custom functions [C].
    CustomFunctions: '1.6',
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'action-plan-assurance',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => '16.0.17932.20000',
    GetAppUILocale: () => 2057,
    GetAppDataLocale: () => 2057,
    GetDocUrl: () => 'workbook.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => '1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(matrix),
    GetOfficeThemeInfo: () => officeThemeInfo(theme()),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of host.workbook.settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        host.workbook.settings.clear();
        keys.forEach((key, index) => host.workbook.settings.set(key, values[index] ?? ''));
      },
    }),
  };
}
