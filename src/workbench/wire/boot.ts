/**
 * Loads Microsoft's own Office.js client, unmodified, once into the current Node realm: the bundle is evaluated
 * indirectly, because another realm would break its instanceof checks [T]. Node only; a page loads office.js itself.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Bridge } from './bridge';
import { isSetSupported } from './api-level';

const BUNDLE = '@microsoft/office-js/dist/excel-web-16.00.js';

interface ClientGlobals {
  Excel?: typeof Excel;
  OfficeExtension?: { HostBridge: { init: (bridge: Bridge) => void } };
  OSF?: { _OfficeAppFactory?: unknown };
}

export interface HostFacts {
  readonly apiLevel: string;
  readonly platform: string;
}

const globals = globalThis as unknown as ClientGlobals;

/** Connects the client to a host, loading the client on the first call. Returns its `Excel`. */
export function connectClient(bridge: Bridge, facts: HostFacts): typeof Excel {
  if (!globals.Excel) load();
  supplyContext(facts);
  if (!globals.OfficeExtension || !globals.Excel) throw new Error('The Office.js client did not load.');
  globals.OfficeExtension.HostBridge.init(bridge);
  return globals.Excel;
}

/**
 * Globals that the client uses in every action. In a realm other than Node's own, such as Jest's, each access to a
 * global is a slow call, so the bundle runs in a block that has them as constants; its `var`s still become globals.
 */
const NEARER =
  'const { Array, JSON, Math, Number, Object, Promise, RegExp, String, isNaN, parseInt } = globalThis;';

function load(): void {
  const find = createRequire(
    typeof __filename === 'string' ? __filename : join(process.cwd(), 'package.json'),
  );
  const source = readFileSync(find.resolve(BUNDLE), 'utf8');
  // As in a page, the bundle's `var`s must become globals.
  const evaluate = globalThis.eval;
  withPageStandIns(() => evaluate(`{${NEARER}\n${source}\n}`));
}

/** The few browser objects that the bundle needs while it loads [T]; all are removed afterwards. */
const STAND_INS: Readonly<Record<string, unknown>> = {
  window: globalThis,
  navigator: { userAgent: '' },
  location: { hash: '', search: '' },
  document: { readyState: 'loading', addEventListener: () => undefined },
};

function withPageStandIns(work: () => void): void {
  const missing = Object.keys(STAND_INS).filter((name) => !(name in globalThis));
  for (const name of missing) {
    Object.defineProperty(globalThis, name, { value: STAND_INS[name], configurable: true, writable: true });
  }
  try {
    work();
  } finally {
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
  }
}

/** `Office.context` calls office.js's app factory [C], which does not exist in Node, so it is supplied here. */
function supplyContext({ apiLevel, platform }: HostFacts): void {
  const context = {
    host: 'Excel',
    platform,
    requirements: {
      isSetSupported: (name: string, version?: string) => isSetSupported(name, version, apiLevel),
    },
    contentLanguage: 'en-GB',
    displayLanguage: 'en-GB',
  };
  const osf = (globals.OSF ??= {});
  osf._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({
      hostType: 'excel',
      hostPlatform: 'win32',
      hostSpecificFileVersion: '16.01',
      isDialog: false,
    }),
  };
}
