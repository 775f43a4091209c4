/**
 * Rules that a sheet applies to its cells: conditional formats, data validation, filters. Plain data; nothing is
 * evaluated here.
 */
import type { Area } from './area';
import type { Colour, DifferentialStyle } from './style';

export type Comparison =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'greaterThanOrEqual'
  | 'lessThan'
  | 'lessThanOrEqual';

/** A threshold of a colour scale, data bar or icon set. */
export interface Threshold {
  readonly kind: 'min' | 'max' | 'num' | 'percent' | 'percentile' | 'formula' | 'autoMin' | 'autoMax';
  readonly value?: string;
  readonly greaterOrEqual?: boolean;
}

/** Formulas are without `=`, relative to the top left cell of the first area, as in the file. */
export type ConditionalRule =
  | {
      readonly kind: 'cellIs';
      readonly operator: Comparison;
      readonly formulas: readonly string[];
      readonly style: DifferentialStyle;
    }
  | { readonly kind: 'expression'; readonly formula: string; readonly style: DifferentialStyle }
  | {
      readonly kind: 'text';
      readonly operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith';
      readonly text: string;
      readonly formula?: string;
      readonly style: DifferentialStyle;
    }
  | {
      readonly kind: 'preset';
      /** OOXML type: `containsBlanks`, `notContainsErrors`, `duplicateValues`, `aboveAverage`, `timePeriod`… */
      readonly preset: string;
      readonly options: Readonly<Record<string, string>>;
      readonly formula?: string;
      readonly style: DifferentialStyle;
    }
  | {
      readonly kind: 'top';
      readonly rank: number;
      readonly percent: boolean;
      readonly bottom: boolean;
      readonly style: DifferentialStyle;
    }
  | {
      readonly kind: 'colourScale';
      readonly points: readonly { readonly at: Threshold; readonly colour: Colour }[];
    }
  | {
      readonly kind: 'dataBar';
      readonly min: Threshold;
      readonly max: Threshold;
      readonly colour: Colour;
      readonly showValue: boolean;
    }
  | {
      readonly kind: 'iconSet';
      readonly set: string;
      readonly thresholds: readonly Threshold[];
      readonly reverse: boolean;
      readonly showValue: boolean;
    }
  /** A rule that the model cannot express, kept as the file wrote it. */
  | { readonly kind: 'kept'; readonly type: string; readonly source: string };

export interface ConditionalFormat {
  readonly id: string;
  areas: readonly Area[];
  /** Lower is applied first; unique within a sheet. */
  priority: number;
  stopIfTrue: boolean;
  rule: ConditionalRule;
}

export interface DataValidation {
  areas: readonly Area[];
  readonly kind: 'none' | 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator?: Comparison;
  /** Without `=`; a list's own text keeps its quotes: `"Red,Amber,Green"`. */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly inCellDropdown: boolean;
  readonly errorStyle: 'stop' | 'warning' | 'information';
  readonly showError: boolean;
  readonly errorTitle?: string;
  readonly errorMessage?: string;
  readonly showPrompt: boolean;
  readonly promptTitle?: string;
  readonly promptMessage?: string;
}

/** A date, or all of a year, month, day, hour or minute, to be shown. */
export interface FilterDate {
  /** ISO 8601, without a zone. */
  readonly date: string;
  readonly specificity: 'Year' | 'Month' | 'Day' | 'Hour' | 'Minute' | 'Second';
}

export interface FilterColumn {
  /** Counted from the filter's first column. */
  readonly columnOffset: number;
  readonly values?: readonly string[];
  readonly dates?: readonly FilterDate[];
  readonly includeBlanks?: boolean;
  readonly criteria?: readonly { readonly operator: string; readonly value: string }[];
  readonly matchAll?: boolean;
  /** Any other filter (colour, icon, dynamic, top ten), as the file wrote it. */
  readonly kept?: string;
}

export interface AutoFilter {
  area: Area;
  columns: readonly FilterColumn[];
}
