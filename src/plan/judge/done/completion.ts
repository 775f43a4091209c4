/** What a plan says of an action's completion (POLICY.md, Done): by one cell, and by all of them together. */
import type { IsoDate } from '../../read/dates/calendar';
import type { Field } from '../../read/schema/fields';

/** What one cell says. */
export type Claim =
  /** Done; `date` is `null` where the cell does not say when. */
  | { readonly says: 'done'; readonly date: IsoDate | null; readonly proofToCome: boolean }
  /** Plainly not done: nothing need be asked. */
  | { readonly says: 'open' }
  /** It speaks of completion, but leaves a part open, puts it off, or says something that cannot be placed. */
  | { readonly says: 'unclear'; readonly why: 'open-part' | 'put-off' | 'unread' }
  /** Ended without being done. */
  | { readonly says: 'withdrawn'; readonly hasReason: boolean };

/** The fields whose cells can say that an action is done, in the order in which they are believed. */
export const COMPLETION_FIELDS = [
  'achieved',
  'status',
  'statedRag',
  'due',
  'progress',
] as const satisfies readonly Field[];

export type CompletionField = (typeof COMPLETION_FIELDS)[number];

/** What each cell says; `null` where it says nothing. */
export type Claims = Readonly<Record<CompletionField, Claim | null>>;

export interface Completion {
  /** `dated` and `undated` are done; a date after the as-of date is no achievement yet, and is still `dated`. */
  readonly state: 'dated' | 'undated' | 'open' | 'withdrawn';
  readonly date: IsoDate | null;
  /** The field whose cell decided; `null` where none speaks. */
  readonly from: CompletionField | null;
  /** A cell that says the opposite of the one that decided. */
  readonly against: CompletionField | null;
  readonly claims: Claims;
  /** Whether the row says why it was withdrawn. */
  readonly hasReason: boolean;
  /** The claim itself says that its proof is still to come. */
  readonly proofToCome: boolean;
  /** The status says that work stands still. */
  readonly onHold: boolean;
}

export const isDone = ({ state }: Pick<Completion, 'state'>): boolean =>
  state === 'dated' || state === 'undated';
