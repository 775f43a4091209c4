/** The tester's switches for the emulated Excel, and what each does to the host. */
import type { Workbook } from '../model/workbook';
import type { Alteration } from '../wire/alterations';
import { WEB_LIMITS, type Host } from '../wire/host';
import type { ThemeName } from './office-host/pane-theme';

/** The tester's settings for the host. */
export interface Switches {
  readonly apiLevel: string;
  readonly theme: ThemeName;
  readonly webLimits: boolean;
  readonly protectedSheet: boolean;
  readonly cellEditMode: boolean;
  readonly slow: boolean;
  /** Excel never answers. */
  readonly silent: boolean;
  /** The next request fails. */
  readonly failNext: boolean;
  /** The next request is never answered. */
  readonly loseNext: boolean;
  /** How Excel deviates from known behaviour; `''` means not at all. */
  readonly alteration: Alteration | '';
  /** The next request that writes fails half-way through. */
  readonly cutOff: boolean;
}

export const SWITCHES_AT_START: Switches = {
  apiLevel: '1.14',
  theme: 'colourful',
  webLimits: false,
  protectedSheet: false,
  cellEditMode: false,
  slow: false,
  silent: false,
  failNext: false,
  loseNext: false,
  alteration: '',
  cutOff: false,
};

/** Milliseconds before each answer of a slow host. */
const SLOW = 1500;

/** Applies the switches that a running host accepts; the others need a new host. */
export function turn(host: Host, switches: Switches): void {
  host.switches.limits = switches.webLimits ? WEB_LIMITS : null;
  host.switches.delay = switches.slow ? SLOW : 0;
  host.switches.cellEditMode = switches.cellEditMode;
  host.switches.silent = switches.silent;
  host.switches.alterations = new Set(switches.alteration === '' ? [] : [switches.alteration]);
  const told = { code: 'GeneralException', message: 'The host was told to fail here.' };
  host.switches.faults = [
    ...(switches.failNext ? [{ ...told, atSync: host.stats.syncs + 1 }] : []),
    ...(switches.loseNext ? [{ ...told, atSync: host.stats.syncs + 1, unanswered: true }] : []),
    ...(switches.cutOff ? [{ ...told, atSync: 'next-write' as const, afterActions: 'half' as const }] : []),
  ];
}

/** Protects the active sheet and returns a function that removes the protection. */
export function protectFront(workbook: Workbook): () => void {
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheet);
  if (!sheet) return () => undefined;
  const own = sheet.protection;
  sheet.protection = { options: {}, hasPassword: false };
  return () => {
    sheet.protection = own;
  };
}
