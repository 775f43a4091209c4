/**
 * Answers a query action: the selected properties, navigations nested, collections as lists of items. As in Excel, no
 * selection means all scalar properties and no navigations [T].
 */
import { checkApiLevel, hasApi, isKnownMember } from './api-level';
import type { Host } from './host';
import { HostError, itemNotFound, notEmulated } from './host-error';
import { refuseAltered } from './refuse-altered';
import { memberOf, wireName, type AnyObjectClass, type ObjectClass } from './object-class';
import { type WireObject } from './wire-object';
import type { QueryInfo } from './protocol';

export type ClassLookup = (className: string) => AnyObjectClass;

/** The answer's key names: the wire's for a load, the API's for a retrieve (QueryAsJson). */
export interface Naming {
  readonly property: (name: string) => string;
  readonly items: string;
}

export const WIRE_NAMING: Naming = { property: wireName, items: '_Items' };
export const JSON_NAMING: Naming = { property: (name) => name, items: 'items' };

interface Selection {
  all: boolean;
  readonly children: Map<string, Selection>;
}

const emptySelection = (all: boolean): Selection => ({ all, children: new Map() });

/** `['values', 'format/fill/color', '*']` as a tree. A name with nothing below it means all its scalars. */
function selectionOf(query: QueryInfo): Selection {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const root = emptySelection(paths.length === 0 || (query.Select ?? []).length === 0);
  for (const path of paths) {
    let at = root;
    for (const part of path.split(/[/.]/)) {
      const name = part.trim();
      if (name === '' || name === 'items') continue;
      if (name === '*' || name === '$all') {
        at.all = true;
        break;
      }
      let next = at.children.get(name);
      if (!next) {
        next = emptySelection(false);
        at.children.set(name, next);
      }
      at = next;
    }
  }
  return root;
}

export function answerQuery(
  subject: WireObject,
  query: QueryInfo,
  host: Host,
  lookup: ClassLookup,
  naming: Naming,
): unknown {
  return readObject(subject, selectionOf(query), host, lookup, naming, query);
}

function readObject(
  subject: WireObject,
  selection: Selection,
  host: Host,
  lookup: ClassLookup,
  naming: Naming,
  paging: QueryInfo = {},
): unknown {
  if (subject.target === null && subject.className === '') return null;
  const objectClass = lookup(subject.className) as ObjectClass<unknown>;
  const answer: Record<string, unknown> = { ...(objectClass.identity?.(subject.target, host) ?? {}) };
  if (naming === JSON_NAMING) for (const key of Object.keys(answer)) renameIdentity(answer, key);
  const forItems = emptySelection(selection.all);
  let asksItems = selection.all && objectClass.items !== undefined;
  if (selection.all || selection.children.size === 0) {
    readAllScalars(objectClass, subject, host, naming, answer);
    asksItems = objectClass.items !== undefined;
    if (selection.children.size === 0) forItems.all = true;
  }
  for (const [name, below] of selection.children) {
    if (readMember(objectClass, subject, name, below, host, lookup, naming, answer)) continue;
    if (!objectClass.items) throw unknownMember(objectClass.name, name);
    forItems.children.set(name, below);
    asksItems = true;
  }
  if (objectClass.items && asksItems) {
    const skip = Math.max(0, paging.Skip ?? 0);
    const items = objectClass
      .items(subject.target, host)
      .slice(skip, paging.Top === undefined ? undefined : skip + paging.Top);
    answer[naming.items] = items.map((item) => readObject(item, forItems, host, lookup, naming));
  }
  return answer;
}

function renameIdentity(answer: Record<string, unknown>, key: string): void {
  if (key.startsWith('_')) return;
  answer[key.charAt(0).toLowerCase() + key.slice(1)] = answer[key];
  delete answer[key];
}

function readAllScalars(
  objectClass: ObjectClass<unknown>,
  subject: WireObject,
  host: Host,
  naming: Naming,
  answer: Record<string, unknown>,
): void {
  for (const [name, property] of Object.entries(objectClass.properties ?? {})) {
    if (property.onlyWhenAsked || !hasApi(objectClass.name, name, host.apiLevel)) continue;
    answer[naming.property(name)] = property.get(subject.target, host);
  }
}

function readMember(
  objectClass: ObjectClass<unknown>,
  subject: WireObject,
  asked: string,
  below: Selection,
  host: Host,
  lookup: ClassLookup,
  naming: Naming,
  answer: Record<string, unknown>,
): boolean {
  const property = memberOf(objectClass.properties, asked);
  if (property) {
    checkApiLevel(objectClass.name, property[0], host.apiLevel);
    refuseAltered(host, 'load', objectClass.name, property[0], subject.target);
    answer[naming.property(property[0])] = property[1].get(subject.target, host);
    return true;
  }
  const navigation = memberOf(objectClass.navigations, asked);
  if (navigation) {
    checkApiLevel(objectClass.name, navigation[0], host.apiLevel);
    refuseAltered(host, 'load', objectClass.name, navigation[0], subject.target);
    const child = navigation[1](subject.target, host);
    if (child.className === '' && !/OrNullObject$/i.test(navigation[0])) throw itemNotFound();
    answer[naming.property(navigation[0])] = readObject(child, below, host, lookup, naming);
    return true;
  }
  if (isKnownMember(objectClass.name, asked)) {
    checkApiLevel(objectClass.name, asked, host.apiLevel);
    throw notEmulated(`${objectClass.name}.${asked}`);
  }
  return false;
}

/** Excel's error when a load names a property that the class does not have [A]. */
const unknownMember = (className: string, name: string): HostError =>
  new HostError('InvalidArgument', `The property '${name}' isn't one of ${className}.`, className);
