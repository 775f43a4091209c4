/**
 * The interface of a part to the writer. A part queues its requests to Excel in the check, then gives any obstacle,
 * what must be kept for an undo and what to write; and likewise to restore what was kept. One file per part, named as
 * in `plan/change/parts`, and one line in the registry.
 */
import type { Problem } from '../../plan/outcome';
import type { SheetChange } from '../../plan/change/change-set';
import type { KeptSheet } from '../../plan/change/restoration';
import type { CellRef } from '../../plan/read/sheet/sheet-snapshot';
import type { NamedArea } from '../read-parts';
import type { Steps } from '../../plan/steps';
import { BYTES_OF_A_RANGE } from './payload';

/**
 * The order of steps, across all sheets: `show` clears filters; `line` inserts or deletes whole rows; `release` removes whatever would be in the way; `reset`
 * restores cell formats, before the cells; `name` defines names, because formulas and lists refer to them; `fill`
 * writes cells; `shape` fits tables to them; `unname` deletes names, which until then identify the add-in's cells;
 * `format` applies formats, rules, charts and the like; `filter` sets filters again; `end` deletes sheets.
 */
export const PHASES = [
  'show',
  'line',
  'release',
  'reset',
  'name',
  'fill',
  'shape',
  'unname',
  'format',
  'filter',
  'end',
] as const;
export type Phase = (typeof PHASES)[number];

export interface Step {
  readonly phase: Phase;
  /** The approximate size of what it adds to the request or to Excel's response. */
  readonly bytes: number;
  /** What it formats, if the part formats several things that Excel may refuse one by one. */
  readonly kind?: string;
  /**
   * May load what it wrote, and return a function that, after the exchange, gives the addresses holding something
   * else. Corrections go to `later` and are made in one more exchange.
   */
  readonly run: (
    sheet: Excel.Worksheet,
    context: Excel.RequestContext,
    later: (put: () => void) => void,
  ) => void | (() => readonly string[]);
}

/** What the check finds about the workbook as a whole. */
export interface WorkbookFacts {
  readonly sheets: readonly string[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly names: readonly NamedArea[];
}

/** A sheet being checked or written. */
export interface Place {
  readonly name: string;
  readonly workbook: Excel.Workbook;
  /** For requests only; a null object if the sheet is yet to be created. */
  readonly sheet: Excel.Worksheet;
  /** Queues a request in the next exchange of the check; `bytes` is the approximate size of its answer. */
  readonly ask: (bytes: number, put: () => void) => void;
  /** Asks each question once: a later caller with the same question shares the first answer. */
  readonly once: <T>(question: string, ask: () => T) => T;
  /** False if this Excel cannot read colour rules that share cells; no rules are then requested. */
  readonly readsRules: boolean;
  /** Known only after the check. */
  readonly isNew: () => boolean;
  readonly facts: () => WorkbookFacts;
}

/**
 * A part that has queued its requests. Everything here but `ask` is called after the check; `more` comes first, and its
 * requests are answered before the rest.
 */
export interface Asked {
  /** Queues requests for many cells, in steps; the check runs it before its first exchange. */
  readonly ask?: () => Steps<void>;
  readonly more?: () => void;
  /** Long work on the answers, in steps: what the rest then needs is ready. */
  readonly prepare?: () => Steps<void>;
  readonly obstacle?: () => Problem | null;
  /** Goes first in each writing exchange and makes it fail if the sheet has moved since the check. */
  readonly guard?: (sheet: Excel.Worksheet) => void;
  readonly kept?: () => Partial<KeptSheet>;
  /** Cells edited since the change that is being undone. */
  readonly edited?: () => readonly CellRef[];
  readonly steps?: () => readonly Step[];
}

/** Checks the sheet for what one part is to write or to restore; `null` if there is nothing to do. */
export type ExcelWork<Planned> = (place: Place, planned: Planned) => Asked | null;

export interface ExcelPart {
  /** As in `plan/change/parts`. */
  readonly id: string;
  /** Separate kinds of work, such as tables that are created and tables that grow. */
  readonly write: readonly ExcelWork<SheetChange>[];
  readonly restore: readonly ExcelWork<KeptSheet>[];
}

export const step = (phase: Phase, run: Step['run'], bytes = BYTES_OF_A_RANGE): Step => ({
  phase,
  run,
  bytes,
});

export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
