/**
 * Carries out one request body: its actions in order, until one fails. Earlier actions keep their effect and later ones
 * are skipped [A]; the error names the member and the index of its action [C].
 */
import { checkApiLevel, isKnownMember } from './api-level';
import type { Host } from './host';
import { HostError, notEmulated, workbenchFault } from './host-error';
import { refuseAltered } from './refuse-altered';
import { apiName, memberOf, setterName } from './object-class';
import { type WireObject } from './wire-object';
import { argumentsOf, classNamed, invoke, locating, resolve, type Run } from './object-paths';
import { ACTION, type ActionInfo, type RequestBody, type ResponseBody } from './protocol';
import { noteUndo } from './undo-list';
import { answerQuery, JSON_NAMING, WIRE_NAMING } from './query';

export function processQuery(host: Host, body: RequestBody): ResponseBody {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  const resolved = new Map<number, WireObject>();
  const run = { host, paths: body.ObjectPaths, resolved };
  const carriesOn = host.switches.alterations.has('carries-on-after-errors');
  let failed: ResponseBody['Error'];
  for (const [index, action] of body.Actions.entries()) {
    try {
      const value = perform(run, action);
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (problem) {
      const refusal = problem instanceof HostError ? problem : workbenchFault(problem);
      failed ??= {
        Code: refusal.code,
        Message: refusal.message,
        Location: refusal.location ?? locationOf(run, action),
        ActionIndex: index,
        HttpStatusCode: refusal.httpStatusCode,
      };
      if (!carriesOn) break;
    }
  }
  return { Results: results, TraceIds: traceIds, ...(failed && { Error: failed }) };
}

/** The value for `Results`; `undefined` for an action without a result. */
function perform(run: Run, action: ActionInfo): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const subject = resolve(run, action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identityOf(run, subject);
    case ACTION.query:
      return answerQuery(subject, action.QueryInfo ?? {}, run.host, classNamed, WIRE_NAMING);
    case ACTION.queryAsJson:
      return answerQuery(subject, action.QueryInfo ?? {}, run.host, classNamed, JSON_NAMING);
    case ACTION.method:
      return callMethod(run, subject, action);
    case ACTION.setProperty:
      if (subject.className === '') return undefined;
      setProperty(
        run.host,
        subject,
        setterName(subject.className, action.Name),
        argumentsOf(run, action.ArgumentInfo)[0],
      );
      return undefined;
    case ACTION.update:
      if (subject.className === '') return undefined;
      for (const [name, value] of Object.entries(action.ObjectState ?? {}))
        setProperty(run.host, subject, apiName(name), value);
      return undefined;
    case ACTION.ensureUnchanged:
      ensureUnchanged(run, subject, action.ObjectState ?? {});
      return undefined;
    default:
      throw notEmulated(`action type ${action.ActionType}`);
  }
}

function identityOf(run: Run, subject: WireObject): unknown {
  if (subject.className === '') return null;
  const objectClass = classNamed(subject.className);
  return objectClass.identity?.(subject.target, run.host) ?? {};
}

function callMethod(run: Run, subject: WireObject, action: ActionInfo): unknown {
  const name = apiName(action.Name);
  // A method of a null object does nothing, and its result is null [A: documented of such objects in general].
  if (subject.className === '') return null;
  if (name === '_KeepReference') return keepReference(run.host, subject);
  const value = invoke(run, subject, name, argumentsOf(run, action.ArgumentInfo));
  return value === undefined ? null : value;
}

/** The client keeps a reference to a range: from now on it is found by its reference id, and follows its cells [C]. */
function keepReference(host: Host, subject: WireObject): undefined {
  if (!classNamed(subject.className).keepsReference) return undefined;
  const target = subject.target as object;
  if (host.referenceIds.has(target)) return undefined;
  host.lastReference += 1;
  const id = `${host.lastReference}|${subject.className}`;
  host.references.set(id, subject);
  host.referenceIds.set(target, id);
  return undefined;
}

function setProperty(host: Host, subject: WireObject, name: string, value: unknown): void {
  const objectClass = classNamed(subject.className);
  const property = memberOf(objectClass.properties, name);
  const location = `${objectClass.name}.${property?.[0] ?? name}`;
  checkApiLevel(objectClass.name, name, host.apiLevel);
  if (!property) {
    if (isKnownMember(objectClass.name, name) || name.startsWith('_')) throw notEmulated(location);
    throw new HostError('InvalidArgument', `${objectClass.name} has no property ${name}.`, location);
  }
  refuseAltered(host, 'set', objectClass.name, property[0], subject.target);
  noteUndo(host, 'set', objectClass.name, property[0]);
  const set = property[1].set;
  if (!set) throw notEmulated(`setting ${location}`);
  locating(location, () => set(subject.target, value, host));
}

function ensureUnchanged(run: Run, subject: WireObject, state: Readonly<Record<string, unknown>>): void {
  if (subject.className === '') return;
  const names = Object.keys(state);
  const now = answerQuery(subject, { Select: names }, run.host, classNamed, JSON_NAMING) as Record<
    string,
    unknown
  > | null;
  for (const name of names) {
    if (JSON.stringify(now?.[apiName(name)]) !== JSON.stringify(state[name])) {
      throw new HostError(
        'Conflict',
        'The object has changed since it was read.',
        `${subject.className}.${apiName(name)}`,
      );
    }
  }
}

function locationOf(run: Run, action: ActionInfo): string {
  const subject = run.resolved.get(action.ObjectPathId);
  const className = subject?.className ?? '';
  return action.Name === '' ? className : `${className}.${apiName(action.Name)}`;
}
