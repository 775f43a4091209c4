/**
 * The emulated Excel between requests: the workbook, the client's references, event listeners, and the switches with
 * which a tester makes the host refuse. Everything that an emulated member may use is here.
 */
import type { Workbook } from '../model/workbook';
import type { Alteration } from './alterations';
import type { EventHub } from './events';
import type { WireObject } from './wire-object';

/** In bytes; the web's limit is 5 MB in each direction. */
export interface PayloadLimits {
  readonly request: number;
  readonly response: number;
}

export const WEB_LIMITS: PayloadLimits = { request: 5 * 1024 * 1024, response: 5 * 1024 * 1024 };

/**
 * An error answered in place of the n-th request (counted from 1, without clean-up requests), or once in place of the
 * next one that sets anything.
 */
export interface Fault {
  readonly atSync: number | 'next-write';
  readonly code: string;
  readonly message?: string;
  /** Whether all, or how many, of the request's actions are carried out before the error is answered. Default: none. */
  readonly afterActions?: boolean | number | 'half';
  /** Sends no answer at all, not even the error. */
  readonly unanswered?: boolean;
}

export interface HostOptions {
  /** The highest ExcelApi version that the host supports: `'1.14'`. */
  readonly apiLevel?: string;
  /** `null` (the default) means desktop, without limits. */
  readonly limits?: PayloadLimits | null;
  readonly faults?: readonly Fault[];
  /** Milliseconds before each answer. */
  readonly delay?: number;
  /** The time for NOW() and TODAY(): milliseconds since 1970, UTC. */
  readonly clock?: () => number;
  /** Called with the workbook (base64) that the add-in makes and opens beside this one. */
  readonly onOpenWorkbook?: (base64: string) => void;
  /** Called for each use of a member that empties the user's undo list (see `undo-list`). */
  readonly onUndoEmptied?: () => void;
  readonly platform?: 'PC' | 'OfficeOnline' | 'Mac';
}

export interface HostStats {
  /** Number of requests, without the client's own clean-up of references. */
  syncs: number;
  requests: number;
  /** Number of client objects (ranges, formats and the like) that requests refer to. */
  proxies: number;
  requestBytes: number;
  responseBytes: number;
  /** Bytes of the largest one. */
  largestRequest: number;
  largestResponse: number;
  /** Uses of members that empty the user's undo list. */
  undoEmptied: number;
}

export interface Host {
  readonly workbook: Workbook;
  readonly options: HostOptions;
  readonly apiLevel: string;
  /** Switches that a test may change between requests. */
  readonly switches: {
    limits: PayloadLimits | null;
    faults: readonly Fault[];
    delay: number;
    cellEditMode: boolean;
    /** The host has gone: requests are never answered. */
    silent: boolean;
    /** Deviations from the real Excel's known or assumed behaviour. */
    alterations: ReadonlySet<Alteration>;
  };
  readonly stats: HostStats;
  /** Objects that the client tracks, by reference id. */
  readonly references: Map<string, WireObject>;
  /** The reverse: the reference id of a tracked object's target. */
  readonly referenceIds: WeakMap<object, string>;
  /** Ranges made in the current request: they follow inserted and deleted cells until it ends. */
  readonly liveRanges: Set<WireObject>;
  readonly events: EventHub;
  lastReference: number;
  /** Set by writes; cleared by recalculation, at the end of the request or when a value is read. */
  dirty: boolean;
  calculationSuspended: boolean;
}
