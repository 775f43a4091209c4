/**
 * What a person sets for a plan: the agreed date, the as-of date, thresholds, calendars, the leads register, confirmed
 * columns. Defines the shape, bounds and defaults (POLICY.md, Rating); `read-setup-sheet.ts` reads it from the sheet
 * "Plan setup".
 */
import * as z from 'zod';
import '../../schemas-without-eval';
import { parseIsoDate, type IsoDate } from '../dates/calendar';
import type { YearKind } from '../dates/date-context';
import type { Register } from '../leads/lead-match';
import type { RatingScheme } from './rating-scheme';
import { FIELDS, type Field } from '../schema/fields';
import type { ConfirmedColumns } from '../schema/map-columns';
import type { Profile } from '../schema/profile';
import { STANDINGS, type Standing } from '../standing/standing';

/** The agreed and published dates of one sheet's plan, for workbooks with several plans. */
export interface PlanDates {
  readonly sheet: string;
  readonly agreed: IsoDate | null;
  readonly published: IsoDate | null;
}

/** A person's decision whether one plan, or all plans of a sheet, take part. */
export interface SetStanding {
  readonly sheet: string;
  /** The title directly above the plan's header; `null` if the sheet's name is enough. */
  readonly heading: string | null;
  /** The Excel row (from 1) of the plan's header; `null` as for `heading`. */
  readonly headerRow: number | null;
  readonly standing: Standing;
}

/** A person's decision whether an action of an earlier version of the plan and one of a later version are the same. */
export interface DecidedPair {
  /** First words, for people to read. */
  readonly earlier: string;
  readonly later: string;
  readonly same: boolean;
  /** Number and digest of the words, as `compare/decided-pairs.ts` makes them. */
  readonly earlierKey: string;
  readonly laterKey: string;
}

export interface Setup {
  /** The day on which the plan is rated. The judgement has no clock, so the caller must give it. */
  readonly asOf: IsoDate;
  /** When the plan was agreed; `null` takes it from the sheet's own text. */
  readonly agreed: IsoDate | null;
  readonly published: IsoDate | null;
  /** Sheets whose plan has its own dates; `null` takes the workbook's. */
  readonly plans: readonly PlanDates[];
  readonly standings: readonly SetStanding[];
  readonly decidedPairs: readonly DecidedPair[];
  readonly scheme: RatingScheme;
  /** How many days before a milestone it becomes due soon. */
  readonly dueSoonDays: number;
  /** A date more than this many years from the plan's own is queried. */
  readonly implausibleYears: number;
  readonly yearKind: YearKind;
  /** The board's own words for a status that means done. */
  readonly doneWords: readonly string[];
  /** The board's name as printed; `''` takes it from the plan's own title. */
  readonly board: string;
  /** The protective marking as printed; `''` takes it from the plan's own sheet. */
  readonly marking: string;
  /** The board's meetings, in ascending order. */
  readonly meetings: readonly IsoDate[];
  /** `null` learns a register from the plan. */
  readonly register: Register | null;
  readonly confirmedColumns: ConfirmedColumns;
  /** The board's own profiles, tried before the built-in ones. */
  readonly profiles: readonly Profile[];
  /** Titles of the blocks of the RAG summary, in order; `null` shows all. Unknown titles are ignored. */
  readonly summary: readonly string[] | null;
  /** Fields in which what leads return is taken; `null` is the usual ones (RETURNS.md, section 5). */
  readonly ownersFields: readonly Field[] | null;
  /** Whether a returned progress update replaces the earlier ones or is added below them. */
  readonly progressUpdates: 'replace' | 'add';
  /** Titles of the points checked before a plan is called validated; `null` checks the usual ones. */
  readonly gate: readonly string[] | null;
  /** Who asks when leads are chased, and the e-mails' subject and text with their places; `''` takes the usual ones. */
  readonly chaseFrom: string;
  readonly chaseSubject: string;
  readonly chaseText: string;
  /** Whether the subject line may name the plan. */
  readonly chasePlanNamed: boolean;
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
  email: z.string().optional(),
  salutation: z.string().optional(),
});

/** Whole numbers: inclusive bounds, and the default. */
export const SETUP_BOUNDS = {
  dueSoonDays: { least: 0, most: 365, otherwise: 30 },
  implausibleYears: { least: 1, most: 100, otherwise: 15 },
} as const;

/** A meeting can name its body; only its day affects the judgement. */
const meeting = z.object({ date: isoDate, body: z.string().nullable().default(null) });
const confirmedColumn = z.object({
  /** Applies to this sheet only; `null` applies to all. */
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
  decidedPairs: z
    .array(
      z.object({
        earlier: z.string(),
        later: z.string(),
        same: z.boolean(),
        earlierKey: z.string(),
        laterKey: z.string(),
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
  board: z.string().default(''),
  marking: z.string().default(''),
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
  ownersFields: z.array(field).readonly().nullable().default(null),
  progressUpdates: z.enum(['replace', 'add']).default('replace'),
  chaseFrom: z.string().default(''),
  chaseSubject: z.string().default(''),
  chaseText: z.string().default(''),
  chasePlanNamed: z.boolean().default(false),
});

/** A setup in which everything but the as-of date is optional. */
export type SetupInput = z.input<typeof setupSchema>;

/** The settings kept in a workbook: anything omitted is left to the judgement, and no as-of date means today. */
export type SetupSettings = Partial<SetupInput>;

/**
 * Fills in the defaults. Throws a ZodError if a value is out of bounds, which is a fault of the caller and not of a
 * sheet.
 */
export function makeSetup(input: SetupInput): Setup {
  return setupSchema.parse(input);
}

/** The setup for one sheet's plan: its own dates take precedence over the workbook's. */
export function setupForSheet(setup: Setup, sheet: string): Setup {
  const wanted = sheet.trim().toLowerCase();
  const own = setup.plans.find((dates) => dates.sheet.trim().toLowerCase() === wanted);
  return own
    ? { ...setup, agreed: own.agreed ?? setup.agreed, published: own.published ?? setup.published }
    : setup;
}
