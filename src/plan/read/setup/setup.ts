/**
 * What a person sets for a plan: the agreed date, the as-of date, thresholds, calendars, the leads register, confirmed
 * columns. Kept on the sheet "Plan setup" (`read-setup-sheet.ts`); this is its shape, bounds and defaults (POLICY.md, Rating).
 */
import * as z from 'zod';
import '../../schemas-without-eval';
import { parseIsoDate, type IsoDate } from '../dates/calendar';
import type { YearKind } from '../dates/date-context';
import type { Register } from '../leads/lead-match';
import type { RatingScheme } from './rating-scheme';
import { FIELDS } from '../schema/fields';
import type { ConfirmedColumns } from '../schema/map-columns';
import type { Profile } from '../schema/profile';
import { STANDINGS, type Standing } from '../standing/standing';

/** When the plan of one sheet was agreed and published, where a workbook holds several. */
export interface PlanDates {
  readonly sheet: string;
  readonly agreed: IsoDate | null;
  readonly published: IsoDate | null;
}

/** What a person said of one plan, or of all the plans of a sheet: whether they take part. */
export interface SetStanding {
  readonly sheet: string;
  /** The title right above the plan's header; `null` where the sheet's name is enough. */
  readonly heading: string | null;
  /** Excel row of the plan's header, as `heading`. */
  readonly headerRow: number | null;
  readonly standing: Standing;
}

export interface Setup {
  /** The day on which the plan is rated. The judgement has no clock: the caller says which day it is. */
  readonly asOf: IsoDate;
  /** When the plan was agreed; `null` asks the sheet's own text. */
  readonly agreed: IsoDate | null;
  readonly published: IsoDate | null;
  /** Sheets whose plan has dates of its own; `null` leaves the workbook's. */
  readonly plans: readonly PlanDates[];
  readonly standings: readonly SetStanding[];
  readonly scheme: RatingScheme;
  /** Days before a milestone from which it is due soon. */
  readonly dueSoonDays: number;
  /** A date further than this from the plan's own is asked about. */
  readonly implausibleYears: number;
  readonly yearKind: YearKind;
  /** Words of the board's own by which a status says that an action is done. */
  readonly doneWords: readonly string[];
  /** The board's meetings, ascending. */
  readonly meetings: readonly IsoDate[];
  /** `null` learns a register from the plan. */
  readonly register: Register | null;
  readonly confirmedColumns: ConfirmedColumns;
  /** The board's own profiles, tried before the built-in ones. */
  readonly profiles: readonly Profile[];
  /** Titles of the blocks of the RAG summary, in order; `null` shows all. What is no block is passed over. */
  readonly summary: readonly string[] | null;
  /** Titles of the points that are asked before a plan is called validated; `null` asks the usual ones. */
  readonly gate: readonly string[] | null;
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
  aliases: z.array(z.string()).readonly().default([]),
  agency: z.string().nullable().default(null),
  from: day,
  to: day,
});

/** Whole numbers, both ends included, and what holds where nothing is set. */
export const SETUP_BOUNDS = {
  dueSoonDays: { least: 0, most: 365, otherwise: 30 },
  implausibleYears: { least: 1, most: 100, otherwise: 15 },
} as const;

/** A meeting can be said to be of some body; the judgement goes by its day. */
const meeting = z.object({ date: isoDate, body: z.string().nullable().default(null) });
const confirmedColumn = z.object({
  /** Only on this sheet; `null` on every one. */
  sheet: z.string().nullable().default(null),
  header: z.string(),
  fields: z.array(field).readonly(),
});

const setupSchema = z.object({
  asOf: isoDate,
  agreed: day,
  published: day,
  plans: z
    .array(z.object({ sheet: z.string(), agreed: day, published: day }))
    .readonly()
    .default([]),
  standings: z
    .array(
      z.object({
        sheet: z.string(),
        heading: z.string().nullable().default(null),
        headerRow: z.int().nullable().default(null),
        standing: z.enum(STANDINGS),
      }),
    )
    .readonly()
    .default([]),
  scheme: z.enum(['brag', 'rag']).default('brag'),
  dueSoonDays: z
    .int()
    .min(SETUP_BOUNDS.dueSoonDays.least)
    .max(SETUP_BOUNDS.dueSoonDays.most)
    .default(SETUP_BOUNDS.dueSoonDays.otherwise),
  implausibleYears: z
    .int()
    .min(SETUP_BOUNDS.implausibleYears.least)
    .max(SETUP_BOUNDS.implausibleYears.most)
    .default(SETUP_BOUNDS.implausibleYears.otherwise),
  yearKind: z.enum(['financial', 'calendar', 'academic']).default('financial'),
  doneWords: z.array(z.string()).readonly().default([]),
  meetings: z
    .array(z.union([isoDate, meeting]))
    .readonly()
    .default([])
    .transform((given) => given.map((each) => (typeof each === 'string' ? each : each.date)).sort()),
  register: z
    .object({ origin: z.enum(['confirmed', 'learnt']), entries: z.array(registerEntry).readonly() })
    .nullable()
    .default(null),
  confirmedColumns: z.array(confirmedColumn).readonly().default([]),
  profiles: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        columns: z.array(z.object({ header: z.string(), fields: z.array(field).readonly() })).readonly(),
      }),
    )
    .readonly()
    .default([]),
  summary: z.array(z.string()).readonly().nullable().default(null),
  gate: z.array(z.string()).readonly().nullable().default(null),
});

/** What can be left out of a setup: all but the as-of date. */
export type SetupInput = z.input<typeof setupSchema>;

/** What a workbook has been set to: what is left out stays as the judgement proposes it; no as-of date means today. */
export type SetupSettings = Partial<SetupInput>;

/** Fills in the defaults. Throws a ZodError where a caller's value is out of bounds: a fault of the caller, not of a sheet. */
export function makeSetup(input: SetupInput): Setup {
  return setupSchema.parse(input);
}

/** The setup as it holds for one sheet's plan: its own dates before the workbook's. */
export function setupForSheet(setup: Setup, sheet: string): Setup {
  const wanted = sheet.trim().toLowerCase();
  const own = setup.plans.find((dates) => dates.sheet.trim().toLowerCase() === wanted);
  return own
    ? { ...setup, agreed: own.agreed ?? setup.agreed, published: own.published ?? setup.published }
    : setup;
}
