/**
 * Native charts over cells of the sheet. Their figures must also be there as text, because the charts have no
 * alternative text.
 */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { Area } from '../../read/sheet/sheet-snapshot';
import type { ChangePart } from './part';

export interface ChartChange {
  /** The chart's name in the workbook; a chart of the same name is recreated. */
  readonly name: string;
  readonly kind: 'stacked-bar' | 'stacked-column' | 'line';
  readonly title: string;
  /** A bar without title, legend and axes: the table beside it names its colours. */
  readonly bare?: true;
  /** The cells that it covers. */
  readonly place: Area;
  readonly categories: Area;
  readonly series: readonly {
    readonly title: string;
    readonly values: Area;
    /** `#RRGGBB`. */
    readonly colour: string;
  }[];
}

export interface ChartChanges {
  readonly charts: readonly ChartChange[];
  /** Names of the add-in's charts to delete. */
  readonly staleCharts: readonly string[];
}

export interface ChartsKept {
  /** Names of charts that the change created. */
  readonly madeCharts: readonly string[];
}

export const chartsPart: ChangePart<ChartChanges, ChartsKept> = {
  id: 'charts',
  none: { charts: [], staleCharts: [] },
  nothingKept: { madeCharts: [] },
  schema: { madeCharts: z.array(z.string()) },
};
