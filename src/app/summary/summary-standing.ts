/** The state of the RAG summary and its history at the last check; for display, so nothing is read again. */
import type { IsoDate } from '../../plan/read/dates/calendar';
import { isSummarySheet } from '../../plan/marks/summary/find-summary';
import { figuresInWords } from '../../plan/change/summary/figures-in-words';
import { summaryInput } from '../../plan/change/summary/summary-input';
import { readHistory } from '../../plan/marks/summary/read-history';
import type { BlockId } from '../../plan/change/summary/blocks';
import type { ChosenBlocks } from '../../plan/change/summary/lay-out-blocks';
import type { Tally } from '../../plan/judge/report/plan-report';
import type { Checked } from '../check-plan';
import { blocksNamed, CHOOSABLE_BLOCKS } from './chosen-blocks';

export interface SummaryStanding {
  /** The sheet's name; `null` if there is no summary yet. */
  readonly sheet: string | null;
  /** Block ids in order, as saved in "Plan setup". */
  readonly blocks: ChosenBlocks;
  /** All blocks that can be chosen, in their default order. */
  readonly choosable: readonly { readonly id: BlockId; readonly title: string; readonly why: string }[];
  /** The figures in plain sentences, for minutes or an e-mail; none if there is nothing to say. */
  readonly inWords: readonly string[];
  /** The default date for figures. */
  readonly asOf: IsoDate;
  /** One for each meeting and plan, latest first. */
  readonly meetings: readonly {
    readonly date: IsoDate;
    readonly body: string;
    readonly plan: string;
    readonly tally: Tally;
  }[];
}

export function summaryStanding({ review: { snapshots, setup, report } }: Checked): SummaryStanding {
  // Sentences need no flags, so every plan has a part in them.
  const prefixes = new Map(report.plans.map((plan) => [plan, '']));
  const input = summaryInput(report, prefixes, snapshots, setup, setup.asOf);
  return {
    inWords: figuresInWords(input),
    sheet: snapshots.find(isSummarySheet)?.name ?? null,
    blocks: blocksNamed(setup.summary).filter((id) => CHOOSABLE_BLOCKS.some((block) => block.id === id)),
    choosable: CHOOSABLE_BLOCKS.map(({ id, title, why }) => ({ id, title, why })),
    asOf: setup.asOf,
    meetings: readHistory(snapshots)
      .map(({ date, body, plan, tally }) => ({ date, body, plan, tally }))
      .reverse(),
  };
}
