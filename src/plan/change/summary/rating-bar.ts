/** One stacked bar of the ratings in the cells' colours. The same figures stand beside it, because it has no words for a screen reader. */
import { RATING_COLOURS } from '../../judge/rating/rating-colour';
import { RATING_WORDS } from '../../judge/rating/rating-cells';
import { COLUMN } from '../../marks/summary/summary-columns';
import type { SummaryPlan, TableChart } from './block';
import { CHART_COLOURS } from './rating-table';

/** Over the first rows of a table, which count the ratings in `column`; it stands `below` rows under the header's. */
export const ratingBar = (
  plans: readonly SummaryPlan[],
  column: number,
  below: number,
  rowCount: number,
): TableChart => ({
  name: `Headline ${plans.length === 1 ? plans[0]?.label : 'all plans'}`,
  kind: 'stacked-bar',
  title: 'Actions by rating',
  bare: true,
  columns: [COLUMN.label, COLUMN.last],
  below,
  rowCount,
  categories: { firstRow: -1, lastRow: -1, column },
  series: RATING_COLOURS.map((colour, at) => ({
    title: RATING_WORDS[colour],
    values: { firstRow: at, lastRow: at, column },
    colour: CHART_COLOURS[colour],
  })),
});
