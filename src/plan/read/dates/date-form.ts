/**
 * What a date form is: one way of writing a date, a deadline or the lack of one. A form is a plain object in
 * `forms/<id>.ts` and one line in `forms/index.ts`; its examples are run as tests.
 */
import type { IsoDate } from './calendar';
import type { DateContext, NoDateReason, RelativeDeadline } from './date-context';
import type { Period } from './period';
import type { Token, TokenKind } from './token';

/** What matched words mean, before the rest of the cell has been seen. */
export type Meaning =
  | { readonly kind: 'period'; readonly period: Period }
  /** Lacks its year: the period in a given year, `null` where that year has none (29 February). */
  | { readonly kind: 'yearless'; readonly inYear: (year: number) => Period | null }
  /** "Oct 12": October 2012, or 12 October of a year left unsaid. */
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
  /** "extended by 3 months": counted from the deadline before it in the cell. */
  | { readonly kind: 'extension'; readonly amount: number; readonly unit: RelativeDeadline['unit'] }
  | { readonly kind: 'next-meeting' }
  /** "from January 2016": when something that goes on begins. */
  | { readonly kind: 'starts'; readonly of: Meaning }
  /** "31st March each year". */
  | { readonly kind: 'each-year'; readonly of: Meaning }
  /** "Completed March 2016"; `of` is `null` where no date follows. */
  | { readonly kind: 'claim'; readonly of: Meaning | null }
  /** A date on which the action was withdrawn, or that is not to be kept any more. */
  | { readonly kind: 'ended' }
  | { readonly kind: 'ongoing' }
  /** No date yet: `tbc`, or `not-a-date` for a stop-gap such as "asap"; `empty` for "N/A", which asks for nothing. */
  | { readonly kind: 'unset'; readonly why: 'tbc' | 'not-a-date' | 'empty' }
  /** Looks like a date but is none: part of a title, a label, a duration. */
  | { readonly kind: 'nothing' };

export interface FormMatch {
  /** Index of the first token after the match. */
  readonly to: number;
  readonly meaning: Meaning;
  /** Id of the form that read it. */
  readonly form: string;
  /** How the words that lead in to it bind it: "by", "end of" strongly; "in", "during" weakly; none at all. */
  readonly lead?: 'strong' | 'weak';
  /** It is a range with both ends said. */
  readonly ranged?: boolean;
}

/** What a matcher may look at. `period` and `date` try the registry's forms of the layers named at a position. */
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
   * `period` names a stretch of time by itself; `compound` is made of periods ("mid-March", "June to July");
   * `phrase` says what a date is for ("by", "from", "completed").
   */
  readonly layer: 'period' | 'compound' | 'phrase';
  /**
   * What it can begin with: kinds of token, `=word` for one word or sign, and for a number by its digits: `=4`, `=3`, and up to two
   * before a month or "of" (`=2m`), before a sign (`=2/`) and before anything else (`=2 `).
   */
  readonly starts: readonly (TokenKind | `=${string}`)[];
  readonly examples: readonly FormExample[];
  readonly match: (scope: MatchScope, at: number) => FormMatch | null;
}

/** Carries a change of the period through whatever kind of meaning holds one. */
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

/** Takes "Oct 12" for October 2012, where the words before it leave no other reading ("end Oct 12"). */
export function preferYear(meaning: Meaning): Meaning {
  return meaning.kind === 'choice' ? { kind: 'period', period: meaning.asYear } : meaning;
}
