/**
 * What a person sets for a plan: the agreed date, the as-of date, thresholds, calendars, the leads register, confirmed
 * columns. Later kept on the sheet "Plan setup"; this is its shape, its bounds and its defaults (POLICY.md, Rating).
 */
import * as z from 'zod';
import { parseIsoDate, type IsoDate } from '../dates/calendar';
import type { YearKind } from '../dates/date-reading';
import type { Register } from '../leads/lead-match';
import type { RatingScheme } from '../rating/rating';
import { FIELDS } from '../schema/fields';
import type { ConfirmedColumns } from '../schema/map-columns';
import type { Profile } from '../schema/profile';

export interface Setup {
  /** The day on which the plan is rated. The judgement has no clock: the caller says which day it is. */
  readonly asOf: IsoDate;
  /** When the plan was agreed; `null` asks the sheet's own text. */
  readonly agreed: IsoDate | null;
  readonly published: IsoDate | null;
  readonly scheme: RatingScheme;
  /** Days before a milestone from which it is due soon. */
  readonly dueSoonDays: number;
  /** A date further than this from the plan's own is asked about. */
  readonly implausibleYears: number;
  readonly yearKind: YearKind;
  /** The board's meetings, ascending. */
  readonly meetings: readonly IsoDate[];
  /** `null` learns a register from the plan. */
  readonly register: Register | null;
  readonly confirmedColumns: ConfirmedColumns;
  /** The board's own profiles, tried before the built-in ones. */
  readonly profiles: readonly Profile[];
}

const isoDate = z.string().transform((text, context): IsoDate => {
  const date = parseIsoDate(text);
  if (date === null) context.addIssue({ code: 'custom', message: 'not a date written YYYY-MM-DD' });
  return date as IsoDate;
});
const day = isoDate.nullable().default(null);
const field = z.enum(FIELDS);

const registerEntry = z.object({
  name: z.string().min(1),
  kind: z.enum(['agency', 'subgroup', 'board', 'role', 'person', 'unknown']).default('unknown'),
  aliases: z.array(z.string()).default([]),
  agency: z.string().nullable().default(null),
  from: day,
  to: day,
});

const setupSchema = z.object({
  asOf: isoDate,
  agreed: day,
  published: day,
  scheme: z.enum(['brag', 'rag']).default('brag'),
  dueSoonDays: z.int().min(0).max(365).default(30),
  implausibleYears: z.int().min(1).max(100).default(15),
  yearKind: z.enum(['financial', 'calendar', 'academic']).default('financial'),
  meetings: z
    .array(isoDate)
    .default([])
    .transform((dates) => [...dates].sort()),
  register: z
    .object({ origin: z.enum(['confirmed', 'learnt']), entries: z.array(registerEntry) })
    .nullable()
    .default(null),
  confirmedColumns: z.array(z.object({ header: z.string(), fields: z.array(field) })).default([]),
  profiles: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        columns: z.array(z.object({ header: z.string(), fields: z.array(field) })),
      }),
    )
    .default([]),
});

/** What can be left out of a setup: all but the as-of date. */
export type SetupInput = z.input<typeof setupSchema>;

/** Fills in the defaults. Throws a ZodError where a caller's value is out of bounds: a fault of the caller, not of a sheet. */
export function makeSetup(input: SetupInput): Setup {
  return setupSchema.parse(input);
}
