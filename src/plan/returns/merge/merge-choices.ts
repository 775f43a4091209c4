/** What a person decided about the offers of a merge. */
import { offerKey, type ReturnOffer } from './return-offer';

export interface MergeChoices {
  /** Keys of the offers to take. */
  readonly taken: ReadonlySet<string>;
  /** Keys of the offers to write below the plan's own words, each headed by its source. */
  readonly both: ReadonlySet<string>;
  /** Keys of conflicts put off: nothing is written, and the log says so. */
  readonly later: ReadonlySet<string>;
  /** Another reading of a returned cell, chosen by the key of its offer ("12/3"). */
  readonly readings: ReadonlyMap<string, string>;
  /** Keys of new rows to write into the blank row that waits for them. */
  readonly rows: ReadonlySet<string>;
  /** Who decides, for the log; `''` if they do not say. */
  readonly by: string;
}

/** Exactly what is ticked from the start. */
export const asTicked = (offers: readonly ReturnOffer[]): MergeChoices => ({
  taken: new Set(offers.filter(({ ticked }) => ticked).map(offerKey)),
  both: new Set(),
  later: new Set(),
  readings: new Map(),
  rows: new Set(),
  by: '',
});
