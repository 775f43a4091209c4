/** How the RAG summary and its history stand, from what was read at the last check: for showing, nothing is read anew. */
import type { IsoDate } from '../../plan/read/dates/calendar';
import { isSummarySheet } from '../../plan/marks/summary/find-summary';
import { readHistory } from '../../plan/marks/summary/read-history';
import type { BlockId } from '../../plan/change/summary/blocks';
import type { ChosenBlocks } from '../../plan/change/summary/propose-summary';
import type { Tally } from '../../plan/judge/report/plan-report';
import type { Checked } from '../check-plan';
import { blocksNamed, CHOOSABLE_BLOCKS } from './chosen-blocks';

export interface SummaryStanding {
  /** The sheet's name; `null` where there is none yet. */
  readonly sheet: string | null;
  /** Ids in their order, as "Plan setup" keeps them. */
  readonly blocks: ChosenBlocks;
  /** All that can be chosen, in their usual order. */
  readonly choosable: readonly { readonly id: BlockId; readonly title: string; readonly why: string }[];
  /** The day that figures go by unless another is said. */
  readonly asOf: IsoDate;
  /** One for each meeting and plan, the latest first. */
  readonly meetings: readonly {
    readonly date: IsoDate;
    readonly body: string;
    readonly plan: string;
    readonly tally: Tally;
  }[];
}

export function summaryStanding({ review: { snapshots, setup } }: Checked): SummaryStanding {
  return {
    sheet: snapshots.find(isSummarySheet)?.name ?? null,
    blocks: blocksNamed(setup.summary).filter((id) => CHOOSABLE_BLOCKS.some((block) => block.id === id)),
    choosable: CHOOSABLE_BLOCKS.map(({ id, title, why }) => ({ id, title, why })),
    asOf: setup.asOf,
    meetings: readHistory(snapshots)
      .map(({ date, body, plan, tally }) => ({ date, body, plan, tally }))
      .reverse(),
  };
}
