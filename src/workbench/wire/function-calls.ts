/**
 * Custom functions on the wire: formulas' calls go to the client as messages of their own kind, and its answers come
 * back as requests to an object of their own [C: CustomFunctionProxy]. They are not the add-in's requests, so
 * statistics exclude them. Only the client knows how a function is calculated.
 */
import {
  answerCall,
  askAgain,
  takeCalls,
  type FunctionCall,
  type Values,
} from '../model/plan-functions/add-in-functions';
import { recalculate } from '../model/recalculate';
import type { CellValue } from '../model/workbook';
import type { EventEntry } from './events';
import type { Host } from './host';
import { ACTION, PATH, type RequestBody, type ResponseBody } from './protocol';

const FUNCTIONS = 'Microsoft.ExcelServices.CustomFunctions';
/** Numbers of the client's messages and flags [C]. */
const MESSAGE_CATEGORY = 1;
const INVOCATION = 1000;
const FLAG_ERRORS_IN = 4;
/** Errors by the client's numbers [C]; any other is #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** The host's state for its client's functions. */
interface Channel {
  /** The client accepts calls. */
  listening: boolean;
  answered: () => void;
  /** Messages that came with errors, newest last: Excel shows them beside the cell. */
  readonly words: string[];
}

const channels = new WeakMap<Host, Channel>();
const MOST_WORDS = 100;

function channelOf(host: Host): Channel {
  let channel = channels.get(host);
  if (!channel) channels.set(host, (channel = { listening: false, answered: () => undefined, words: [] }));
  return channel;
}

/** Registers a callback for when answers have changed the workbook. */
export function onFunctionsAnswered(host: Host, answered: () => void): void {
  channelOf(host).answered = answered;
}

/**
 * The client accepts calls from now on. In a page it says so itself; under Node the caller that registers the functions
 * does.
 */
export function listenToFunctions(host: Host): void {
  channelOf(host).listening = true;
  askAgain(host.workbook);
}

/** The messages that came with the errors of the latest answers. */
export const functionWords = (host: Host): readonly string[] => channelOf(host).words;

/** The calls not yet sent to the client. */
export function callEntries(host: Host): readonly EventEntry[] {
  if (!channelOf(host).listening) return [];
  return takeCalls(host.workbook).map((call) => ({
    messageCategory: MESSAGE_CATEGORY,
    messageType: INVOCATION,
    targetId: '',
    message: JSON.stringify(messageOf(call)),
    id: String(call.number),
  }));
}

/** Every argument is a block of cells; a blank cell is sent as an empty text [A], an omitted argument as null [A]. */
const messageOf = ({ number, id, given }: FunctionCall): unknown => ({
  invocationId: number,
  functionName: id,
  parameterValues: given.map((values) => values?.map((row) => row.map(passed)) ?? null),
  address: '',
  flags: FLAG_ERRORS_IN,
});

const passed = (value: CellValue): unknown =>
  value === null
    ? ''
    : typeof value === 'object'
      ? { type: 'CustomFunctionError', code: value.error }
      : value;

export const isFunctionsRequest = ({ ObjectPaths: paths }: RequestBody): boolean =>
  Object.values(paths).some(
    ({ ObjectPathType: type, Name: name }) => type === PATH.newObject && name === FUNCTIONS,
  );

/** Handles a request that answers functions; `null` for any other request. */
export function answerFunctionsRequest(host: Host, body: RequestBody): ResponseBody | null {
  if (!isFunctionsRequest(body)) return null;
  let changed = false;
  for (const { ActionType: type, Name: name, ArgumentInfo: info } of body.Actions) {
    if (type !== ACTION.method) continue;
    if (name === '_SetOsfControlContainerReadyForCustomFunctions') listenToFunctions(host);
    const [given] = info?.Arguments ?? [];
    if (name === 'SetInvocationResults' || name === 'SetInvocationArrayResults')
      changed = takeResults(host, Array.isArray(given) ? given.map(resultOf) : []) || changed;
  }
  if (changed) {
    recalculate(host.workbook, host.options.clock);
    channelOf(host).answered();
  }
  return {
    Results: body.Actions.map(({ Id: id, ActionType: type }) => ({
      ActionId: id,
      Value: type === ACTION.instantiate ? {} : null,
    })),
    TraceIds: body.Actions.filter(({ ActionType: type }) => type === ACTION.trace).map(({ Id: id }) => id),
  };
}

interface Result {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

/**
 * Newer clients send a result as an array [C]: its number, whether it succeeded, the value, and on failure the error's
 * number.
 */
function resultOf(given: unknown): Result {
  if (!Array.isArray(given)) return given as Result;
  const [id, worked, value, errorCode] = given as [number, boolean, unknown, number?];
  return { id, failed: !worked, value, ...(!worked && errorCode !== undefined && { errorCode }) };
}

function takeResults(host: Host, results: readonly Result[]): boolean {
  const { words } = channelOf(host);
  const taken = results.map(({ id, failed, value, errorCode }) => {
    if (failed === true && typeof value === 'string' && value !== '') words.push(value);
    const values: Values =
      failed === true ? [[{ error: ERRORS[errorCode ?? 0] ?? '#VALUE!' }]] : rowsOf(value);
    return answerCall(host.workbook, id, values);
  });
  words.splice(0, Math.max(0, words.length - MOST_WORDS));
  return taken.includes(true);
}

/** Rows of unequal length are #VALUE! [A]. */
function rowsOf(value: unknown): Values {
  if (!Array.isArray(value)) return [[cellOf(value)]];
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  const width = rows[0]?.length ?? 0;
  return width > 0 && rows.every((row) => row.length === width) ? rows : [[{ error: '#VALUE!' }]];
}

function cellOf(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const { code } = (value ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? { error: code } : value === null ? 0 : { error: '#VALUE!' };
}
