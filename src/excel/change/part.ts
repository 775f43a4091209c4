/**
 * What every part of a change is to the writer: it asks Excel in the look, then says what stands in the way, what must be
 * kept so that it can be taken back, and what to write; and the same to give back what was kept. One file a part, named as
 * in `plan/change/parts`, and one line in the registry.
 */
import type { Problem } from '../../plan/outcome';
import type { SheetChange } from '../../plan/change/change-set';
import type { KeptSheet } from '../../plan/change/restoration';
import type { CellRef } from '../../plan/read/sheet/sheet-snapshot';
import type { NamedArea } from '../read-parts';

/**
 * When a step is taken, over all sheets: `release` lets go of what would be in the way, `reset` gives back the formats that
 * cells had, before the cells; `name` defines names, for formulas and lists refer to them; `fill` writes cells, `shape`
 * fits tables to them, `format` does all that is laid over cells; `end` takes sheets away.
 */
export const PHASES = ['release', 'reset', 'name', 'fill', 'shape', 'format', 'end'] as const;
export type Phase = (typeof PHASES)[number];

export interface Step {
  readonly phase: Phase;
  /** About how many characters it adds to the request, or has Excel answer. */
  readonly characters: number;
  /**
   * May load what it wrote, and tell after the exchange which addresses hold something else; what it finds then to put right
   * goes to `later`, and is done in one more exchange.
   */
  readonly run: (
    sheet: Excel.Worksheet,
    context: Excel.RequestContext,
    later: (put: () => void) => void,
  ) => void | (() => readonly string[]);
}

/** What the look finds of the workbook as a whole. */
export interface WorkbookFacts {
  readonly sheets: readonly string[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly names: readonly NamedArea[];
}

/** A sheet under the writer's eyes. */
export interface Place {
  readonly name: string;
  readonly workbook: Excel.Workbook;
  /** For questions only, and a null object where the sheet is to be made. */
  readonly sheet: Excel.Worksheet;
  /** Puts a question in the next exchange of the look; `bytes` of answer, about. */
  readonly ask: (bytes: number, put: () => void) => void;
  /** The same answer for the same question: what a probe asked holds for the real thing. */
  readonly once: <T>(question: string, ask: () => T) => T;
  /** The rest is known after the look. */
  readonly isNew: () => boolean;
  readonly facts: () => WorkbookFacts;
}

/** A part that has asked. All of it is called after the look; `more` first, and what it asks is answered before the rest. */
export interface Asked {
  readonly more?: () => void;
  readonly obstacle?: () => Problem | null;
  /** Put first into each writing exchange: ends it where the sheet has moved since the look. */
  readonly guard?: (sheet: Excel.Worksheet) => void;
  readonly kept?: () => Partial<KeptSheet>;
  /** Cells that were edited since the change that is being taken back. */
  readonly edited?: () => readonly CellRef[];
  readonly steps?: () => readonly Step[];
}

/** Looks at the sheet for what is planned, or was kept, of one kind; `null` where that is nothing. */
export type ExcelWork<Planned> = (place: Place, planned: Planned) => Asked | null;

export interface ExcelPart {
  /** As in `plan/change/parts`. */
  readonly id: string;
  /** A part may be written in several ways, such as tables that are made and tables that grow. */
  readonly write: readonly ExcelWork<SheetChange>[];
  readonly giveBack: readonly ExcelWork<KeptSheet>[];
}

export const step = (phase: Phase, run: Step['run'], characters = 200): Step => ({ phase, run, characters });

export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
