/**
 * The whole judgement of a plan against JSON.stringify of the same cells, by size, with repeated and distinct texts; and
 * whether it named the leads that each cell was put together from.
 */
import type { WorkbookReport } from '../../../src/plan/judge/report/plan-report';
import { textOf } from '../../../src/plan/read/schema/action-row';
import { reviewWorkbook } from '../../../src/plan/review';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import { leadsPutTogether, syntheticSnapshot, type Variety } from '../../support/synthetic-plan';
import { interleave, ms, percent, table, times } from './measure';

export interface JudgementSize {
  readonly rows: number;
  readonly rounds: number;
}

export function benchJudgement(sizes: readonly JudgementSize[], log: (text: string) => void): void {
  log(
    '\nWhole judgement against JSON.stringify of the same cells (goal at 10,000 rows: 3× repeated, 15× distinct)\n',
  );
  const setup = makeSetup({ asOf: '2016-10-15', agreed: '2016-01-27' });
  const rows: string[][] = [];
  for (const variety of ['repeated', 'distinct'] satisfies Variety[]) {
    for (const { rows: count, rounds } of sizes) {
      const snapshot = syntheticSnapshot(count, variety);
      const [stringify, judge] = interleave(
        [
          { name: 'JSON.stringify', run: () => JSON.stringify(snapshot.values) },
          { name: 'reviewWorkbook', run: () => reviewWorkbook([snapshot], setup) },
        ],
        rounds,
        count > 20_000 ? 0 : 2,
      );
      if (!stringify || !judge) continue;
      const each = `${((1000 * judge.time.median) / count).toFixed(1)} µs`;
      rows.push([
        variety,
        String(count),
        ms(stringify.time.median),
        ms(judge.time.median),
        each,
        times(judge.ratio),
        leadsRight(reviewWorkbook([snapshot], setup)),
      ]);
    }
  }
  log(
    table(
      ['texts', 'rows', 'JSON.stringify', 'judgement', 'a row', 'judgement against it', 'leads right'],
      rows,
    ),
  );
}

/** Actions whose own lead cell gave exactly the leads that it was put together from. */
function leadsRight({ plans: [plan] }: WorkbookReport): string {
  const actions = plan?.actions ?? [];
  const right = actions.filter(({ row, leads }) => {
    const names = leadsPutTogether(textOf(row, 'lead'));
    return leads.map(({ name }) => name).join('|') === names.join('|');
  });
  return percent(right.length, actions.length);
}
