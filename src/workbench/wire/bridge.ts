/**
 * The envelope around requests: text in, text out, as the client's HostBridge expects [C]. Applies the host's refusals
 * (payload limits, cell-edit mode, faults, delay), keeps statistics and delivers events. No Node, no DOM.
 */
import { answerFunctionsRequest, callEntries } from './function-calls';
import type { Fault, Host } from './host';
import { processQuery } from './process-query';
import { ACTION, type RequestBody, type ResponseBody } from './protocol';
import { settle } from './settle';

/** Request flag: wait for the user to leave the cell instead of failing [C: Excel.run delayForCellEdit]. */
const FLAG_DELAY_FOR_CELL_EDIT = 64;
const CELL_EDIT_POLL = 5;

interface Envelope {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly method: string; readonly body?: unknown };
}

export interface Bridge {
  sendMessageToHost: (text: string) => void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

export function createBridge(host: Host): Bridge {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      void answer(host, text).then((reply) => {
        bridge.onMessageFromHost?.(reply);
        deliverEvents(host, bridge);
      });
    },
  };
  return bridge;
}

/** Sends pending events to the client's handlers; also called after a user's edit. */
export function deliverEvents(host: Host, bridge: Bridge): void {
  const entries = [...host.events.take(), ...callEntries(host)];
  if (entries.length > 0) bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
}

async function answer(host: Host, message: string): Promise<string> {
  const envelope = JSON.parse(message) as Envelope;
  const raw = envelope.message.body;
  const body = (typeof raw === 'string' ? JSON.parse(raw) : raw) as RequestBody;
  // The client releases its references after a run without waiting for an answer: that is not one of the add-in's
  // requests.
  if (isCleanUp(body)) {
    host.stats.requests += 1;
    return success(envelope.id, carryOut(host, body));
  }
  const functions = answerFunctionsRequest(host, body);
  if (functions) return success(envelope.id, functions);
  if (host.switches.silent) return new Promise<never>(() => undefined);
  await wait(host.switches.delay);
  if (((envelope.flags ?? 0) & FLAG_DELAY_FOR_CELL_EDIT) !== 0) {
    while (host.switches.cellEditMode) await wait(CELL_EDIT_POLL);
  }
  const requestBytes = bytesOf(message);
  countRequest(host, requestBytes, body);
  const text = replyText(host, envelope.id, requestBytes, body);
  if (text === null) return new Promise<never>(() => undefined);
  const { reply, bytes } = withinLimit(host, envelope.id, text);
  host.stats.responseBytes += bytes;
  host.stats.largestResponse = Math.max(host.stats.largestResponse, bytes);
  return reply;
}

function isCleanUp({ Actions: actions }: RequestBody): boolean {
  return (
    actions.some((action) => action.Name === '_RemoveReference') &&
    actions.every((action) => action.Name === '_RemoveReference' || action.ActionType === ACTION.instantiate)
  );
}

function countRequest({ stats }: Host, bytes: number, { ObjectPaths: paths }: RequestBody): void {
  stats.requests += 1;
  stats.syncs += 1;
  stats.proxies += Object.keys(paths).length;
  stats.requestBytes += bytes;
  stats.largestRequest = Math.max(stats.largestRequest, bytes);
}

const wait = (milliseconds: number): Promise<void> =>
  milliseconds > 0 ? new Promise((done) => setTimeout(done, milliseconds)) : Promise.resolve();

/** `null` for a request that is never answered. */
function replyText(host: Host, id: number, requestBytes: number, body: RequestBody): string | null {
  const { switches } = host;
  if (switches.limits && requestBytes > switches.limits.request) {
    return refusal(id, 'RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
  }
  if (switches.cellEditMode) {
    return failure(id, 'InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
  }
  const fault = switches.faults.find(
    ({ atSync }) => atSync === host.stats.syncs || (atSync === 'next-write' && isWrite(body)),
  );
  if (fault?.atSync === 'next-write') switches.faults = switches.faults.filter((each) => each !== fault);
  if (fault && !fault.afterActions) return failed(id, fault);
  const whole = body.Actions.length;
  const carried = fault?.afterActions === 'half' ? Math.floor(whole / 2) : fault?.afterActions;
  const done = typeof carried === 'number' ? { ...body, Actions: body.Actions.slice(0, carried) } : body;
  const text = success(id, carryOut(host, done));
  return fault ? failed(id, fault) : text;
}

const failed = (id: number, { code, message, unanswered = false }: Fault): string | null =>
  unanswered ? null : failure(id, code, message ?? 'The host was told to fail here.');

const isWrite = ({ Actions: actions }: RequestBody): boolean =>
  actions.some(({ ActionType: type }) => type === ACTION.setProperty);

/** The actions have been carried out by then: a refused response is lost, but its effects remain [A]. */
function withinLimit(
  { switches }: Host,
  id: number,
  text: string,
): { readonly reply: string; readonly bytes: number } {
  const bytes = bytesOf(text);
  if (!switches.limits || bytes <= switches.limits.response) return { reply: text, bytes };
  const reply = refusal(
    id,
    'ResponsePayloadSizeLimitExceeded',
    'The response payload size has exceeded the limit.',
  );
  return { reply, bytes: reply.length };
}

function carryOut(host: Host, body: RequestBody): ResponseBody {
  try {
    return processQuery(host, body);
  } finally {
    host.liveRanges.clear();
    host.calculationSuspended = false;
    settle(host);
  }
}

const success = (id: number, body: ResponseBody): string =>
  `{"id":${id},"message":{"statusCode":200,"headers":{},"body":${JSON.stringify(body)}}}`;

/** An error of the host as a whole: within a body, as for a failed action [T: shape], but not tied to one. */
const failure = (id: number, code: string, message: string): string =>
  success(id, {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: 400 },
  });

/**
 * A transport error. Real Excel on the web answers with the bare code; the bridge's executor would wrap a status other
 * than 200 in its own words [C], so the code is sent in the body, where the client reads it unchanged.
 */
const refusal = (id: number, code: string, message: string): string => failure(id, code, message);

/** Length in bytes as UTF-8. */
function bytesOf(text: string): number {
  if (!/[^\0-\x7f]/.test(text)) return text.length;
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) bytes += unit > 0x7ff ? 2 : 1;
    // A surrogate pair is 4 bytes, so each half counts 2: 1 for the unit itself and 1 more.
    if (unit >= 0xd800 && unit <= 0xdfff) bytes -= 1;
  }
  return bytes;
}
