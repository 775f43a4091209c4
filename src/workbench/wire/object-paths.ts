/**
 * Resolves a request's objects by their paths, each once, when first needed [C], and calls members by name, checking
 * the requirement set and reporting where each error arose. A member that is not emulated is named in the error.
 */
import { checkApiLevel } from './api-level';
import { CLASSES } from './classes/index';
import type { Host } from './host';
import { HostError, invalidArgument, notEmulated } from './host-error';
import { refuseAltered } from './refuse-altered';
import { apiName, isWireObject, memberOf, NULL_OBJECT, object, type ObjectClass } from './object-class';
import { type WireObject } from './wire-object';
import { noteUndo } from './undo-list';
import { PATH, type ArgumentInfo, type ObjectPathInfo } from './protocol';

type AnyClass = ObjectClass<unknown>;

export function classNamed(name: string): AnyClass {
  const found = CLASSES.get(name);
  if (!found) throw notEmulated(name);
  return found as unknown as AnyClass;
}

/** State that lasts for one request. */
export interface Run {
  readonly host: Host;
  readonly paths: Readonly<Record<string, ObjectPathInfo>>;
  readonly resolved: Map<number, WireObject>;
}

export function invoke(run: Run, subject: WireObject, name: string, args: readonly unknown[]): unknown {
  const objectClass = classNamed(subject.className);
  const method = memberOf(objectClass.methods, name);
  const location = `${objectClass.name}.${name}`;
  checkApiLevel(objectClass.name, name, run.host.apiLevel);
  refuseAltered(run.host, 'call', objectClass.name, name, subject.target);
  noteUndo(run.host, 'call', objectClass.name, name);
  if (method) return locating(location, () => method[1](subject.target, args, run.host));
  if (name === 'getItemAt' && objectClass.items) {
    return locating(location, () => itemAt(objectClass.items?.(subject.target, run.host) ?? [], args[0]));
  }
  throw notEmulated(location);
}

function itemAt(items: readonly WireObject[], index: unknown): WireObject {
  if (typeof index !== 'number') throw invalidArgument();
  const item = items[index];
  if (!item) throw invalidArgument(`There is no item ${index}.`);
  return item;
}

/** The object at a path, created when first needed in the request: a method path runs once [C]. */
export function resolve(run: Run, pathId: number): WireObject {
  const known = run.resolved.get(pathId);
  if (known) return known;
  const path = run.paths[String(pathId)];
  if (!path) throw new HostError('InvalidObjectPath', 'The object path is not part of the request.');
  const found = resolvePath(run, path);
  run.resolved.set(pathId, found);
  if (found.className === 'Range' || found.className === 'RangeAreas') run.host.liveRanges.add(found);
  return found;
}

function resolvePath(run: Run, path: ObjectPathInfo): WireObject {
  switch (path.ObjectPathType) {
    case PATH.global:
      return object('Workbook', run.host.workbook);
    case PATH.nullObject:
      return NULL_OBJECT;
    case PATH.referenceId: {
      const kept = run.host.references.get(path.Name);
      if (!kept) throw new HostError('InvalidObjectPath', 'The object is no longer tracked.');
      return kept;
    }
    case PATH.newObject:
      throw notEmulated(`the object ${path.Name}`);
  }
  const parent = resolve(run, path.ParentObjectPathId ?? -1);
  if (parent.className === '') return NULL_OBJECT;
  const parentClass = classNamed(parent.className);
  if (path.ObjectPathType === PATH.property) {
    const name = apiName(path.Name);
    const navigation = memberOf(parentClass.navigations, name);
    checkApiLevel(parentClass.name, name, run.host.apiLevel);
    if (!navigation) throw notEmulated(`${parentClass.name}.${name}`);
    return locating(`${parentClass.name}.${name}`, () => navigation[1](parent.target, run.host));
  }
  const args = argumentsOf(run, path.ArgumentInfo);
  if (path.ObjectPathType === PATH.indexer) {
    const item = parentClass.item;
    if (!item) throw notEmulated(`${parentClass.name}.getItem`);
    return locating(`${parentClass.name}.getItem`, () => item(parent.target, args[0], run.host));
  }
  const result = invoke(run, parent, apiName(path.Name), args);
  if (!isWireObject(result)) throw notEmulated(`${parentClass.name}.${apiName(path.Name)} as an object`);
  return result;
}

function objectGiven(run: Run, pathId: number): WireObject {
  const given = resolve(run, pathId);
  if (given.className === '') throw invalidArgument();
  return given;
}

/** A plain object as an argument, with the objects in it: the client writes them as `{ _ObjectPathId }` [C]. */
function withObjects(run: Run, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { _ObjectPathId: pathId } = value as { readonly _ObjectPathId?: unknown };
  if (typeof pathId === 'number') return objectGiven(run, pathId);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withObjects(run, inner)]));
}

/**
 * The arguments, with paths replaced by the objects they refer to (nested arrays mirror the nesting). A null object is
 * no argument that any member takes [A].
 */
export function argumentsOf(run: Run, info: ArgumentInfo | undefined): readonly unknown[] {
  const substitute = (value: unknown, reference: unknown): unknown => {
    if (typeof reference === 'number' && reference > 0) return objectGiven(run, reference);
    if (Array.isArray(value) && Array.isArray(reference))
      return value.map((part, at) => substitute(part, reference[at]));
    return value;
  };
  const values = (info?.Arguments ?? []).map((value) => withObjects(run, value));
  const references = info?.ReferencedObjectPathIds;
  return references ? values.map((value, at) => substitute(value, references[at])) : values;
}

export function locating<R>(location: string, work: () => R): R {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof HostError && problem.location === undefined) {
      throw new HostError(problem.code, problem.message, location);
    }
    throw problem;
  }
}
