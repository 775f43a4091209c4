/**
 * Validates the XML manifest of a task pane add-in offline: elements out of schema order, texts that are too long,
 * unknown resource ids, addresses that are not https. From Microsoft's "How to find the proper order of manifest
 * elements" and the reference of each element.
 */
import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import { children, descendants, name } from './manifest-elements';
import { commandFaults, sharingFaults } from './manifest-runtime-faults';

/** An element's allowed children, in the required order. Elements not listed here are leaves. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Hosts: ['Host'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  AllFormFactors: ['ExtensionPoint'],
  Requirements: ['Sets'],
  Sets: ['Set'],
  DefaultSettings: ['SourceLocation'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab', 'CustomTab', 'Script', 'Page', 'Metadata', 'Namespace'],
  Script: ['SourceLocation'],
  Page: ['SourceLocation'],
  Metadata: ['SourceLocation'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['Image'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image'],
  Urls: ['Url'],
  ShortStrings: ['String'],
  LongStrings: ['String'],
};

/** Required children. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'Hosts',
    'DefaultSettings',
    'Permissions',
  ],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
};

/** Maximum characters of names and short strings, and of long strings. */
const SHORT = 125;
const LONG = 250;
const RESID = 32;
const ICON_SIZES = ['16', '32', '80'];

/** The kind of resource that a resid must refer to, by element. */
const RESOURCE_OF: Readonly<Record<string, string>> = {
  Image: 'Images',
  Runtime: 'Urls',
  LearnMoreUrl: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  Label: 'ShortStrings',
  Namespace: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

/** One line per fault; empty for a valid manifest. */
export function manifestFaults(xml: string): readonly string[] {
  let root: Element | null;
  try {
    root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml').documentElement;
  } catch (error) {
    return [String(error)];
  }
  if (!root) return ['there is no element'];
  const all = [root, ...descendants(root)];
  return [
    ...all.flatMap(orderFaults),
    ...all.flatMap(textFaults),
    ...all.filter((element) => name(element) === 'Icon').flatMap(iconFaults),
    ...residFaults(all),
    ...addressesIn(root)
      .filter((address) => !address.startsWith('https://'))
      .map((address) => `${address} is not https`),
    ...idFaults(root),
    ...sharingFaults(all),
    ...commandFaults(all),
  ];
}

/** Every address in the manifest, except schema namespaces. */
export function addressesOf(xml: string): readonly string[] {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  return root ? addressesIn(root) : [];
}

function addressesIn(root: Element): string[] {
  return descendants(root).flatMap((element) => {
    const value = element.getAttribute('DefaultValue') ?? '';
    const isAddress = /^(?:IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|Url|Image)$/.test(
      name(element),
    );
    if (name(element) === 'AppDomain') return [element.textContent ?? ''];
    return isAddress && element.hasAttribute('DefaultValue') ? [value] : [];
  });
}

function orderFaults(element: Element): string[] {
  const order = ORDER[name(element)];
  const found = children(element).map(name);
  if (!order) return found.map((child) => `${name(element)} may not hold ${child}`);
  const faults: string[] = [];
  let reached = 0;
  for (const child of found) {
    const at = order.indexOf(child);
    if (at < 0) faults.push(`${name(element)} may not hold ${child}`);
    else if (at < reached) faults.push(`${child} comes too late in ${name(element)}`);
    else reached = at;
  }
  for (const wanted of REQUIRED[name(element)] ?? [])
    if (!found.includes(wanted)) faults.push(`${name(element)} has no ${wanted}`);
  return faults;
}

function textFaults(element: Element): string[] {
  const text = element.getAttribute('DefaultValue');
  if (text === null) return [];
  const parent = element.parentNode as Element | null;
  const within = parent ? name(parent) : '';
  const most =
    name(element) === 'DisplayName' || within === 'ShortStrings'
      ? SHORT
      : name(element) === 'Description' || within === 'LongStrings'
        ? LONG
        : Infinity;
  if (text.trim() === '') return [`${name(element)} is empty`];
  return text.length > most ? [`${name(element)} has ${text.length} characters, more than ${most}`] : [];
}

function iconFaults(icon: Element): string[] {
  const sizes = children(icon).map((image) => image.getAttribute('size') ?? '');
  return ICON_SIZES.filter((size) => !sizes.includes(size)).map(
    (size) => `an icon of ${size} pixels is missing`,
  );
}

function residFaults(all: readonly Element[]): string[] {
  const resources = new Map<string, string>();
  const faults: string[] = [];
  for (const element of all) {
    const within = element.parentNode as Element | null;
    const id = element.getAttribute('id');
    if (!within || !id || !['Images', 'Urls', 'ShortStrings', 'LongStrings'].includes(name(within))) continue;
    if (resources.has(id)) faults.push(`two resources are called ${id}`);
    if (id.length > RESID) faults.push(`${id} is longer than ${RESID} characters`);
    resources.set(id, name(within));
  }
  const used = new Set<string>();
  for (const element of all) {
    const resid = element.getAttribute('resid');
    if (resid === null) continue;
    used.add(resid);
    const kind = RESOURCE_OF[name(element)];
    if (resources.get(resid) === undefined) faults.push(`no resource is called ${resid}`);
    else if (resources.get(resid) !== kind) faults.push(`${resid} is not one of the ${kind}`);
  }
  for (const id of resources.keys()) if (!used.has(id)) faults.push(`nothing uses ${id}`);
  return faults;
}

function idFaults(root: Element): string[] {
  const [id, version] = ['Id', 'Version'].map(
    (wanted) => children(root).find((child) => name(child) === wanted)?.textContent ?? '',
  );
  return [
    ...(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id ?? '') ? [] : [`${id} is not a GUID`]),
    ...(/^\d+(?:\.\d+){1,3}$/.test(version ?? '') ? [] : [`${version} is not a version`]),
  ];
}
