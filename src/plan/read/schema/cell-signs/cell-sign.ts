/** The shape of a cell sign: one file a sign, one line in `index.ts`. What a cell shows, and what that says for each field. */
import type { Field } from '../fields';

/** A filled cell of the sample. */
export interface SampleCell {
  readonly text: string;
  /** A number that is no date, a date that Excel holds as one, a tick box, or text. */
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'percent';
}

export interface CellSign {
  readonly id: string;
  readonly title: string;
  readonly bears: (cell: SampleCell) => boolean;
  /** What a column all of whose cells bear the sign gains or loses, in units of log odds. */
  readonly speaks: Readonly<Partial<Record<Field, number>>>;
  /** What a column loses none of whose cells bears it. */
  readonly lacks?: Readonly<Partial<Record<Field, number>>>;
  /** Texts that bear it, run as tests. */
  readonly examples: readonly string[];
  /** Texts that do not. */
  readonly refuses: readonly string[];
}

/** The same for every date field. */
export function forDates(weight: number): Readonly<Partial<Record<Field, number>>> {
  return { due: weight, revisedDue: weight, reviewDate: weight, decisionDate: weight, achieved: weight };
}
