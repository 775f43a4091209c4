/**
 * Defines a cell sign: what a cell shows, and what that suggests for each field. One file per sign, one line in
 * `index.ts`.
 */
import type { Field } from '../fields';

/** A filled cell of the sample. */
export interface SampleCell {
  readonly text: string;
  /** A number that is not a date, a date value, a tick box, a percentage, or text. */
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'percent';
}

export interface CellSign {
  readonly id: string;
  readonly title: string;
  readonly bears: (cell: SampleCell) => boolean;
  /** What a column gains or loses for each field, in log odds, if all its cells have the sign. */
  readonly speaks: Readonly<Partial<Record<Field, number>>>;
  /** What a column loses, in log odds, if none of its cells has the sign. */
  readonly lacks?: Readonly<Partial<Record<Field, number>>>;
  /** Texts with the sign, run as tests. */
  readonly examples: readonly string[];
  /** Texts without it. */
  readonly refuses: readonly string[];
}

/** The same weight for every date field. */
export function forDates(weight: number): Readonly<Partial<Record<Field, number>>> {
  return { due: weight, revisedDue: weight, reviewDate: weight, decisionDate: weight, achieved: weight };
}
