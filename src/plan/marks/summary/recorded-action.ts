/**
 * What a recorded meeting keeps of each action, so that it can be told apart and compared later: its own words, its dates
 * as read, its leads, and digests of long texts, whose words are not kept. Stored compressed in the cells of the RAG
 * history; a record that was altered, or of an earlier version, has none.
 */
import * as z from 'zod';
import '../../schemas-without-eval';
import { parseIsoDate, type IsoDate } from '../../read/dates/calendar';
import { RATING_COLOURS } from '../../judge/rating/rating-colour';
import { CELLS_PER_STEP, ROWS_PER_STEP, type Steps } from '../../steps';
import { jsonParts } from '../../json-in-steps';
import { jsonOf } from '../journal/kept-text';
import { PIECE, piecesInSteps } from '../journal/pieces';

const day = z.string().transform((text, context): IsoDate => {
  const date = parseIsoDate(text);
  if (date === null) context.addIssue({ code: 'custom', message: 'not a date written YYYY-MM-DD' });
  return date as IsoDate;
});

const recordedDate = z.object({
  text: z.string(),
  /** Milestones, in the order written. */
  dates: z.array(day),
  none: z
    .enum([
      'blank',
      'tbc',
      'ongoing-only',
      'not-a-date',
      'ambiguous',
      'impossible',
      'claims-complete',
      'needs-base-date',
    ])
    .nullable(),
  ongoing: z.literal(true).optional(),
  starts: day.optional(),
  /** A claim of completion, with its date if it gives one. */
  completed: day.nullable().optional(),
  implied: z.literal(true).optional(),
  /** It had rivals, or part of it was impossible. */
  unsure: z.literal(true).optional(),
});

const words = z.record(z.string(), z.string());

const recordedAction = z.object({
  rowIndex: z.number(),
  ref: z.string().nullable(),
  section: z.string().optional(),
  /** By field; blank ones are left out. */
  texts: words,
  /** By field: digests of texts whose words are not kept. */
  digests: words,
  /** Fields whose value was that of the row above. */
  inherited: z.array(z.string()).optional(),
  dates: z.record(z.string(), recordedDate),
  /** The date that counted, if it was not the due cell's own. */
  due: recordedDate.optional(),
  dueOrigin: z.enum(['own', 'revised', 'marker']),
  revisions: z.number(),
  leads: z.array(
    z.object({ name: z.string(), duty: z.string().optional(), former: z.literal(true).optional() }),
  ),
  state: z.enum(['dated', 'undated', 'open', 'withdrawn']),
  achieved: day.optional(),
  evidence: z.enum(['supplied', 'weak', 'none']),
  statedRag: z.enum(RATING_COLOURS).optional(),
  /** The date first agreed, as far back as meetings were recorded. */
  firstDue: day.optional(),
  /** How often the date that counts was another at the next recorded meeting. */
  moves: z.number(),
  /** Nothing new was reported since this day, at least. */
  newsSince: day,
});

const recorded = z.object({
  version: z.literal(1),
  fields: z.array(z.string()),
  actions: z.array(z.unknown()),
});

export type RecordedDate = z.output<typeof recordedDate>;
export type RecordedAction = z.output<typeof recordedAction>;

/** The fields that the plan had columns for, and its actions in the plan's order. */
export interface RecordedPlan {
  readonly fields: readonly string[];
  readonly actions: readonly RecordedAction[];
}

/** Characters kept of all meetings together: they travel with the file and are read on every check. */
export const MOST_RECORDED = 2_000_000;
/** No more pieces than could be kept, so that a plan that is too large is not compressed to its end. */
const MOST_PARTS = Math.ceil(MOST_RECORDED / PIECE);

/** Texts for cells; none if the plan is too large to be kept. */
export function* packRecordedPlan(plan: RecordedPlan): Steps<readonly string[]> {
  const pieces = (yield* piecesInSteps(jsonParts({ version: 1, ...plan }), MOST_PARTS)) ?? [];
  return lengthOf(pieces) > MOST_RECORDED ? [] : pieces;
}

export const lengthOf = (pieces: readonly string[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);

/** `null` if nothing was kept, or what was kept cannot be read with certainty. */
export function* unpackRecordedPlan(pieces: readonly string[]): Steps<RecordedPlan | null> {
  if (pieces.length === 0) return null;
  const read = recorded.safeParse(yield* jsonOf(pieces));
  yield ROWS_PER_STEP;
  if (!read.success) return null;
  const actions: RecordedAction[] = [];
  for (const each of read.data.actions) {
    const action = recordedAction.safeParse(each);
    if (!action.success) return null;
    actions.push(action.data);
    if (actions.length % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
  }
  return { fields: read.data.fields, actions };
}

/** Whether a cell of the history holds a piece of what was kept, rather than ratings. */
export const isRecordedPiece = (text: string): boolean =>
  /^Part \d{1,3} of \d{1,3}, /.test(text.slice(0, 24));
