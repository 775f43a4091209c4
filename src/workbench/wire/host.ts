/**
 * The emulated Excel between requests: the workbook, what the client holds on to, who listens, and the switches by which
 * a tester makes the host refuse. Everything that an emulated member may touch is here.
 */
import type { Workbook } from '../model/workbook';
import type { Alteration } from './alterations';
import type { EventHub } from './events';
import type { WireObject } from './wire-object';

/** Bytes; the web's limit is 5 MB for each direction. */
export interface PayloadLimits {
  readonly request: number;
  readonly response: number;
}

export const WEB_LIMITS: PayloadLimits = { request: 5 * 1024 * 1024, response: 5 * 1024 * 1024 };

/**
 * An error answered in place of the n-th request (counted from 1, clean-up requests left out), or once of the next that
 * sets anything.
 */
export interface Fault {
  readonly atSync: number | 'next-write';
  readonly code: string;
  readonly message?: string;
  /** Whether the request's actions, or how many of them, are carried out before the error is answered. Default: none. */
  readonly afterActions?: boolean | number | 'half';
}

export interface HostOptions {
  /** Highest ExcelApi requirement set that the host has: `'1.14'`. */
  readonly apiLevel?: string;
  /** `null` (the default) is desktop: no limit. */
  readonly limits?: PayloadLimits | null;
  readonly faults?: readonly Fault[];
  /** Milliseconds before each answer. */
  readonly delay?: number;
  /** What NOW() and TODAY() go by: milliseconds since 1970, UTC. */
  readonly clock?: () => number;
  /** Told of the workbook (base64) that the add-in makes and opens beside this one. */
  readonly onOpenWorkbook?: (base64: string) => void;
  readonly platform?: 'PC' | 'OfficeOnline' | 'Mac';
}

export interface HostStats {
  /** Requests but for the client's own clean-up of references. */
  syncs: number;
  requests: number;
  requestBytes: number;
  responseBytes: number;
  /** Of the largest one. */
  largestRequest: number;
  largestResponse: number;
}

export interface Host {
  readonly workbook: Workbook;
  readonly options: HostOptions;
  readonly apiLevel: string;
  /** Switches that a test may turn between requests. */
  readonly switches: {
    limits: PayloadLimits | null;
    faults: readonly Fault[];
    delay: number;
    cellEditMode: boolean;
    /** The host has gone: requests are never answered. */
    silent: boolean;
    /** Behaves otherwise than the real Excel is known or taken to. */
    alterations: ReadonlySet<Alteration>;
  };
  readonly stats: HostStats;
  /** Objects that the client tracks, by reference id. */
  readonly references: Map<string, WireObject>;
  /** The other way round: the id under which a tracked object's target is kept. */
  readonly referenceIds: WeakMap<object, string>;
  /** Ranges made in the present request: they follow inserted and deleted cells until it ends. */
  readonly liveRanges: Set<WireObject>;
  readonly events: EventHub;
  lastReference: number;
  /** Set by writes, cleared by recalculation at the end of the request or when a value is read. */
  dirty: boolean;
  calculationSuspended: boolean;
}
