/**
 * Answers the headless command's `explain dates` (COMMANDS.md): takes one cell's words and returns how they were read.
 */
import { parseIsoDate, type IsoDate } from './calendar';
import type { Certainty, DateContext, DatePrecision, NoDateReason, RelativeDeadline } from './date-context';
import { readDate } from './read-date';

export interface DateQuestion {
  /** A cell's words, or a serial date. */
  readonly text: string | number;
  /** `YYYY-MM-DD`; anything else counts as unknown. */
  readonly agreed?: string | null | undefined;
  readonly published?: string | null | undefined;
}

export interface DateAnswer {
  readonly text: string | number;
  readonly milestones: readonly {
    readonly date: IsoDate;
    readonly precision: DatePrecision;
    readonly text: string;
    readonly certainty: Certainty;
  }[];
  readonly due: IsoDate | null;
  readonly ongoing: boolean;
  readonly starts: IsoDate | null;
  readonly relative: RelativeDeadline | null;
  readonly none: NoDateReason | null;
  /** Other readings, or the alternatives offered for an impossible date. */
  readonly rivals: readonly IsoDate[];
  readonly certainty: Certainty;
}

/** Reads one line as a due cell of a plan about which nothing else is known (serial dates in the 1900 system). */
export function explainDates(question: DateQuestion): DateAnswer {
  const context: DateContext = {
    agreed: typeof question.agreed === 'string' ? parseIsoDate(question.agreed) : null,
    published: typeof question.published === 'string' ? parseIsoDate(question.published) : null,
    yearKind: 'financial',
    meetings: [],
    dateSystem: 1900,
    role: 'due',
    columnYears: null,
  };
  const reading = readDate(question.text, context);
  const offers = reading.impossible.flatMap((one) => one.offers);
  return {
    text: question.text,
    milestones: reading.milestones.map(({ date, precision, text, certainty }) => ({
      date,
      precision,
      text,
      certainty,
    })),
    due: reading.due,
    ongoing: reading.ongoing,
    starts: reading.starts,
    relative: reading.relative,
    none: reading.none,
    rivals: [...new Set([...reading.rivals, ...offers])],
    certainty: reading.certainty,
  };
}
