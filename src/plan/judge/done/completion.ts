/** What a plan says about an action's completion (POLICY.md, Done): in one cell, and in all of them together. */
import type { IsoDate } from '../../read/dates/calendar';
import type { Field } from '../../read/schema/fields';

/** What one cell says. */
export type Claim =
  /** Done; `date` is `null` if the cell does not say when. */
  | { readonly says: 'done'; readonly date: IsoDate | null; readonly proofToCome: boolean }
  /** Plainly not done, with nothing to query. */
  | { readonly says: 'open' }
  /** About completion, but it leaves a part open, puts it off, or says something that cannot be interpreted. */
  | { readonly says: 'unclear'; readonly why: 'open-part' | 'put-off' | 'unread' }
  /** Ended without being done. */
  | { readonly says: 'withdrawn'; readonly hasReason: boolean };

/** The fields whose cells can say that an action is done, in order of precedence. */
export const COMPLETION_FIELDS = [
  'achieved',
  'status',
  'statedRag',
  'due',
  'progress',
] as const satisfies readonly Field[];

export type CompletionField = (typeof COMPLETION_FIELDS)[number];

/** What each cell says; `null` if nothing. */
export type Claims = Readonly<Record<CompletionField, Claim | null>>;

export interface Completion {
  /**
   * `dated` and `undated` are done. A date after the as-of date does not count as achieved yet, but is still `dated`.
   */
  readonly state: 'dated' | 'undated' | 'open' | 'withdrawn';
  readonly date: IsoDate | null;
  /** The field whose cell decided; `null` if none says anything. */
  readonly from: CompletionField | null;
  /** A field whose cell contradicts the deciding one, or `null`. */
  readonly against: CompletionField | null;
  readonly claims: Claims;
  /** Whether the row says why it was withdrawn. */
  readonly hasReason: boolean;
  /** The claim itself says that its evidence is still to come. */
  readonly proofToCome: boolean;
  /** The status says that work is suspended. */
  readonly onHold: boolean;
}

export const isDone = ({ state }: Pick<Completion, 'state'>): boolean =>
  state === 'dated' || state === 'undated';
