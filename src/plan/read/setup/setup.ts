/**
 * What a person sets for a plan: the agreed date, the as-of date, thresholds, calendars, the leads register, confirmed
 * columns. Defines the shape, bounds and defaults (POLICY.md, Rating); `read-setup-sheet.ts` reads it from the sheet
 * "Plan setup".
 */
import { parseIsoDate, type IsoDate } from '../dates/calendar';
import type { YearKind } from '../dates/date-context';
import type { Register, RegisterEntry } from '../leads/lead-match';
import type { RatingScheme } from './rating-scheme';
import type { Field } from '../schema/fields';
import type { ConfirmedColumns } from '../schema/map-columns';
import type { Profile } from '../schema/profile';
import type { Standing } from '../standing/standing';

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

/** A question of the check that a person has answered with "It is right". */
export interface AnsweredQuestion {
  /** The question, and the action's first words, for people to read. */
  readonly question: string;
  readonly about: string;
  /** The check and a digest of the words, as `judge/report/answered.ts` makes it. */
  readonly key: string;
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
  readonly answers: readonly AnsweredQuestion[];
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

/** Whole numbers: inclusive bounds, and the default. */
export const SETUP_BOUNDS = {
  dueSoonDays: { least: 0, most: 365, otherwise: 30 },
  implausibleYears: { least: 1, most: 100, otherwise: 15 },
} as const;

/** A setup in which everything but the as-of date is optional. Days are written YYYY-MM-DD. */
export interface SetupInput extends Optional<
  Omit<
    Setup,
    'asOf' | 'agreed' | 'published' | 'plans' | 'standings' | 'meetings' | 'register' | 'confirmedColumns'
  >
> {
  readonly asOf: string;
  readonly agreed?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly plans?: readonly (Dated & { readonly sheet: string })[] | undefined;
  readonly standings?: readonly OptionalIn<SetStanding, 'heading' | 'headerRow'>[] | undefined;
  /** A meeting can name its body; only its day affects the judgement. */
  readonly meetings?: readonly (string | MeetingInput)[] | undefined;
  readonly register?: RegisterInput | null | undefined;
  /** By which words of "Plan setup" the flags were made; for its formulas, not for the judgement. */
  readonly readAs?: string | undefined;
  readonly confirmedColumns?: ConfirmedColumns | undefined;
}

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };
type OptionalIn<T, K extends keyof T> = Omit<T, K> & Optional<Pick<T, K>>;

interface Dated {
  readonly agreed?: string | null | undefined;
  readonly published?: string | null | undefined;
}

interface MeetingInput {
  readonly date: string;
  readonly body?: string | null | undefined;
}

interface RegisterInput {
  readonly origin: Register['origin'];
  readonly entries: readonly (Pick<RegisterEntry, 'name'> &
    Optional<Omit<RegisterEntry, 'name' | 'from' | 'to'>> & {
      readonly from?: string | null | undefined;
      readonly to?: string | null | undefined;
    })[];
}

/** The settings kept in a workbook: anything omitted is left to the judgement, and no as-of date means today. */
export type SetupSettings = Partial<SetupInput>;

/** Fills in the defaults. Throws if a value is out of bounds, which is a fault of the caller and not of a sheet. */
export function makeSetup(input: SetupInput): Setup {
  return {
    asOf: dayOf(input.asOf),
    ...datesOf(input),
    plans: (input.plans ?? []).map((plan) => ({ sheet: plan.sheet, ...datesOf(plan) })),
    standings: (input.standings ?? []).map((each) => ({
      ...each,
      heading: each.heading ?? null,
      headerRow: each.headerRow ?? null,
    })),
    decidedPairs: input.decidedPairs ?? [],
    answers: input.answers ?? [],
    scheme: input.scheme ?? 'brag',
    dueSoonDays: bounded(input, 'dueSoonDays'),
    implausibleYears: bounded(input, 'implausibleYears'),
    yearKind: input.yearKind ?? 'financial',
    doneWords: input.doneWords ?? [],
    board: input.board ?? '',
    marking: input.marking ?? '',
    meetings: (input.meetings ?? []).map((each) => dayOf(typeof each === 'string' ? each : each.date)).sort(),
    register: input.register ? registerOf(input.register) : null,
    confirmedColumns: (input.confirmedColumns ?? []).map((column) => ({
      ...column,
      sheet: column.sheet ?? null,
    })),
    profiles: input.profiles ?? [],
    summary: input.summary ?? null,
    gate: input.gate ?? null,
    ownersFields: input.ownersFields ?? null,
    progressUpdates: input.progressUpdates ?? 'replace',
    chaseFrom: input.chaseFrom ?? '',
    chaseSubject: input.chaseSubject ?? '',
    chaseText: input.chaseText ?? '',
    chasePlanNamed: input.chasePlanNamed ?? false,
  };
}

const registerOf = ({ origin, entries }: RegisterInput): Register => ({
  origin,
  entries: entries.map(({ kind, aliases, agency, from, to, email, salutation, ...entry }) => ({
    ...entry,
    kind: kind ?? 'unknown',
    aliases: aliases ?? [],
    agency: agency ?? null,
    from: dayOrNone(from),
    to: dayOrNone(to),
    ...(email === undefined ? {} : { email }),
    ...(salutation === undefined ? {} : { salutation }),
  })),
});

const datesOf = ({ agreed, published }: Dated) => ({
  agreed: dayOrNone(agreed),
  published: dayOrNone(published),
});

function dayOf(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new RangeError(`"${text}" is not a date written YYYY-MM-DD`);
  return date;
}

const dayOrNone = (text: string | null | undefined): IsoDate | null =>
  text === null || text === undefined ? null : dayOf(text);

function bounded(input: SetupInput, name: keyof typeof SETUP_BOUNDS): number {
  const { least, most, otherwise } = SETUP_BOUNDS[name];
  const number = input[name] ?? otherwise;
  if (!Number.isInteger(number) || number < least || number > most)
    throw new RangeError(`${name} is ${number}, which is not a whole number from ${least} to ${most}`);
  return number;
}

/** The setup for one sheet's plan: its own dates take precedence over the workbook's. */
export function setupForSheet(setup: Setup, sheet: string): Setup {
  const wanted = sheet.trim().toLowerCase();
  const own = setup.plans.find((dates) => dates.sheet.trim().toLowerCase() === wanted);
  return own
    ? { ...setup, agreed: own.agreed ?? setup.agreed, published: own.published ?? setup.published }
    : setup;
}
