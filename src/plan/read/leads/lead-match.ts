/**
 * Who is responsible for an action: the types shared by the register, the lead reader and the rest of the judgement.
 */
import type { IsoDate } from '../dates/calendar';

export type LeadKind = 'agency' | 'subgroup' | 'board' | 'role' | 'person' | 'unknown';

/** One lead in the board's register. */
export interface RegisterEntry {
  readonly name: string;
  readonly kind: LeadKind;
  /** Other spellings and initials of the same lead. */
  readonly aliases: readonly string[];
  /** The name of the agency to which a post, person or sub-group belongs; `null` if unknown. */
  readonly agency: string | null;
  /** First and last day on which the entry applies, inclusive; `null` is open-ended. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** An e-mail address as typed, and how a letter addresses the lead ("Dr Shah"). */
  readonly email?: string | undefined;
  readonly salutation?: string | undefined;
}

/** A person known only by a name or initials. */
export function newPerson(name: string): RegisterEntry {
  return { name, kind: 'person', aliases: [], agency: null, from: null, to: null };
}

/**
 * `confirmed`: a person wrote or confirmed it. `learnt`: proposed from the plan itself and not yet reviewed. A register
 * kept in the workbook as `learnt` has only been started: its entries come first, and the plan's own names are learnt
 * as well.
 */
export interface Register {
  readonly origin: 'confirmed' | 'learnt';
  readonly entries: readonly RegisterEntry[];
}

/** One lead found in a cell. */
export interface LeadMatch {
  /** The register's name if known, else the cell's own words. */
  readonly name: string;
  readonly kind: LeadKind;
  /** The register holds it, by name, alias, initials or with a tolerated misspelling. */
  readonly known: boolean;
  /** What this lead is to do, in the cell's words ("to review audit reports"); `''` if the cell does not say. */
  readonly duty: string;
  /** The words that named the lead, with their offsets: `text === cell.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The register's spelling, offered for a tolerated misspelling; `null` if the cell's spelling matches. */
  readonly suggestion: string | null;
  /** For an unknown lead: up to three of the nearest registered names, best first. */
  readonly nearest: readonly string[];
  /** "All agencies", "Team managers": names nobody in particular who could be asked. */
  readonly collective: boolean;
  /** Known, but the entry does not apply on the date asked about, or the cell says so (`former`). */
  readonly expired: boolean;
  /** The cell's own words say that this lead is no longer responsible ("until March", "was"). */
  readonly former: boolean;
}
