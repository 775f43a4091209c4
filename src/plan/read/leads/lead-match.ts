/** Who answers for an action: the types between the register, the lead reader and the rest of the judgement. */
import type { IsoDate } from '../dates/calendar';

export type LeadKind = 'agency' | 'subgroup' | 'board' | 'role' | 'person' | 'unknown';

/** One lead of the register, as the board knows it. */
export interface RegisterEntry {
  readonly name: string;
  readonly kind: LeadKind;
  /** Other spellings and initials that mean the same lead. */
  readonly aliases: readonly string[];
  /** The agency that a post, person or sub-group belongs to, by name; `null` when not known. */
  readonly agency: string | null;
  /** First and last day on which the entry holds; `null` is open. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** A person of whom only a name or initials are known. */
export function newPerson(name: string): RegisterEntry {
  return { name, kind: 'person', aliases: [], agency: null, from: null, to: null };
}

/**
 * `confirmed`: a person wrote or confirmed it. `learnt`: proposed from the plan itself, nobody has looked yet. What a workbook
 * keeps as `learnt` is only begun: its entries come first, and the plan's own names are learnt beside them.
 */
export interface Register {
  readonly origin: 'confirmed' | 'learnt';
  readonly entries: readonly RegisterEntry[];
}

/** One lead found in a cell. */
export interface LeadMatch {
  /** The register's name where known, else the cell's own words. */
  readonly name: string;
  readonly kind: LeadKind;
  /** The register holds it (by name, alias, initials, or a forgiven slip). */
  readonly known: boolean;
  /** What this lead is to do, in the cell's words ("to review audit reports"); `''` when nothing is said. */
  readonly duty: string;
  /** The words that named the lead, and where they stand: `text === cell.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A forgiven spelling slip: the register's spelling, offered. `null` when spelt as the register has it. */
  readonly suggestion: string | null;
  /** For an unknown lead: the nearest register names, best first, at most three. */
  readonly nearest: readonly string[];
  /** "All agencies", "Team managers": names nobody who can be asked. */
  readonly collective: boolean;
  /** Known, but the entry does not hold on the date asked about; or the cell says so (`former`). */
  readonly expired: boolean;
  /** The cell's own words say that this lead answers no longer ("until March", "was"). */
  readonly former: boolean;
}
