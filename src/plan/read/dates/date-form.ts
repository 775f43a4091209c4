/**
 * Defines a date form: one way of writing a date, a deadline or the lack of one. A form is a plain object in
 * `forms/<id>.ts` and one line in `forms/index.ts`; its examples run as tests.
 */
import type { IsoDate } from './calendar';
import type { DateContext, NoDateReason, RelativeDeadline } from './date-context';
import type { Period } from './period';
import type { Token, TokenKind } from './token';

/** What matched words mean before the rest of the cell is considered. */
export type Meaning =
  | { readonly kind: 'period'; readonly period: Period }
  /** No year given. `inYear` returns the period in a given year, or `null` if that year has none (29 February). */
  | { readonly kind: 'yearless'; readonly inYear: (year: number) => Period | null }
  /** "Oct 12": October 2012, or 12 October with no year given. */
  | {
      readonly kind: 'choice';
      readonly asYear: Period;
      readonly asDay: (year: number) => Period | null;
    }
  | { readonly kind: 'impossible'; readonly offers: readonly IsoDate[] }
  | {
      readonly kind: 'relative';
      readonly amount: number;
      readonly unit: RelativeDeadline['unit'];
      readonly from: RelativeDeadline['from'];
    }
  /** "extended by 3 months": counted from the preceding deadline in the cell. */
  | { readonly kind: 'extension'; readonly amount: number; readonly unit: RelativeDeadline['unit'] }
  | { readonly kind: 'next-meeting' }
  /** "from January 2016": the start of something ongoing. */
  | { readonly kind: 'starts'; readonly of: Meaning }
  /** "31st March each year". */
  | { readonly kind: 'each-year'; readonly of: Meaning }
  /** "Completed March 2016"; `of` is `null` if no date follows. */
  | { readonly kind: 'claim'; readonly of: Meaning | null }
  /** The date on which the action was withdrawn, or a deadline that no longer applies. */
  | { readonly kind: 'ended' }
  | { readonly kind: 'ongoing' }
  /** No date yet: `tbc`, `not-a-date` for a placeholder such as "asap", or `empty` for "N/A", which needs no date. */
  | { readonly kind: 'unset'; readonly why: 'tbc' | 'not-a-date' | 'empty' }
  /** Looks like a date but is not one: part of a title, a label or a duration. */
  | { readonly kind: 'nothing' };

export interface FormMatch {
  /** Index of the first token after the match. */
  readonly to: number;
  readonly meaning: Meaning;
  /** Id of the form that matched. */
  readonly form: string;
  /**
   * How firmly the words before it make it a deadline: "by" and "end of" strongly, "in" and "during" weakly. Absent if
   * there are no such words.
   */
  readonly lead?: 'strong' | 'weak';
  /** A range whose start and end are both stated. */
  readonly ranged?: boolean;
}

/** What a matcher may inspect. `period` and `date` try the registered forms of the named layers at a token. */
export interface MatchScope {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly context: DateContext;
  /** The longest match of the `period` layer. */
  readonly period: (this: MatchScope, at: number) => FormMatch | null;
  /** The longest match of the `period` and `compound` layers. */
  readonly date: (this: MatchScope, at: number) => FormMatch | null;
}

export interface FormExample {
  readonly text: string;
  readonly agreed?: string;
  readonly published?: string;
  readonly meetings?: readonly string[];
  /** Milestones in the order written. */
  readonly expect: readonly string[];
  readonly none?: NoDateReason;
  readonly rivals?: readonly string[];
  readonly ongoing?: boolean;
}

/** `Id` makes the registry's ids a union: it is the form's own `id`. */
export interface DateForm<Id extends string> {
  /** The name of its file. */
  readonly id: Id;
  readonly title: string;
  /**
   * `period` names a stretch of time on its own; `compound` is built from periods ("mid-March", "June to July");
   * `phrase` says what a date is for ("by", "from", "completed").
   */
  readonly layer: 'period' | 'compound' | 'phrase';
  /**
   * What a match can start with: a token kind, or `=word` for one word or sign. Numbers are keyed by digit count: `=4`,
   * `=3`, and for one or two digits by what follows: `=2m` (a month or "of"), `=2/` (a sign) or `=2 ` (anything else).
   */
  readonly starts: readonly (TokenKind | `=${string}`)[];
  readonly examples: readonly FormExample[];
  readonly match: (scope: MatchScope, at: number) => FormMatch | null;
}

/** Applies `change` to the period inside a meaning, whatever its kind. */
export function mapPeriods(meaning: Meaning, change: (period: Period) => Period): Meaning {
  switch (meaning.kind) {
    case 'period':
      return { kind: 'period', period: change(meaning.period) };
    case 'yearless': {
      const { inYear } = meaning;
      return {
        kind: 'yearless',
        inYear: (year) => {
          const period = inYear(year);
          return period && change(period);
        },
      };
    }
    case 'choice':
      return { ...meaning, asYear: change(meaning.asYear) };
    default:
      return meaning;
  }
}

/** Takes "Oct 12" as October 2012 where the words before it allow no other reading ("end Oct 12"). */
export function preferYear(meaning: Meaning): Meaning {
  return meaning.kind === 'choice' ? { kind: 'period', period: meaning.asYear } : meaning;
}
