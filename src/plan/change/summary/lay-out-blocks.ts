/**
 * Which blocks a summary has, and in which order: the heading first, the sign-off last, the others as chosen. Blocks of
 * plans are repeated for each plan; those of the workbook speak of all plans together.
 */
import { appendAll } from '../../long-lists';
import type { Steps } from '../../steps';
import { SUMMARY_SHEET } from '../../marks/summary/find-summary';
import { topTitle } from './top-title';
import { text, type Block, type SummaryChoice, type SummaryInput, type SummaryPlan } from './block';
import { BLOCKS, type BlockId } from './blocks';
import { heading } from './blocks/heading';
import { signOff } from './blocks/sign-off';
import { meanings } from './meanings';
import type { PlacedBlock } from './place-blocks';

/** Ids in the wanted order; the heading is always first and the sign-off last, whether listed or not. */
export type ChosenBlocks = readonly BlockId[];

/** All but the heat map, which shows the counts of other tables again. */
export const DEFAULT_BLOCKS: ChosenBlocks = BLOCKS.map(({ id }) => id).filter((id) => id !== 'heat-map');

/** Whether the blocks are those that nobody chose; the first and the last are always there. */
export function isUsual(chosen: ChosenBlocks): boolean {
  const free = (ids: ChosenBlocks): string =>
    [...new Set(ids)].filter((id) => id !== heading.id && id !== signOff.id).join(' ');
  return free(chosen) === free(DEFAULT_BLOCKS);
}

/** The parts of each block that has any, below its title; each block in a step of its own. */
export function* blocksOf(input: SummaryInput, chosen: ChosenBlocks): Steps<readonly PlacedBlock[]> {
  const known = new Map(BLOCKS.map((block) => [block.id, block]));
  const [first, last] = [heading, signOff];
  const between = [...new Set(chosen)]
    .flatMap((id) => known.get(id) ?? [])
    .filter((block) => block !== first && block !== last);
  const ids = new Set<string>(between.map(({ id }) => id));
  const choice: SummaryChoice = { shows: (id) => ids.has(id), isUsual: isUsual(chosen) };
  const several = input.plans.length > 1;
  const ofWorkbook = (block: Block<BlockId>): readonly PlacedBlock[] =>
    block.scope === 'workbook' ? filled(titleOf(block, input), block.layOut(input, choice)) : [];
  const ofPlan = (plan: SummaryPlan, block: Block<BlockId>): readonly PlacedBlock[] =>
    block.scope === 'plan' && plan.report.actions.length > 0
      ? filled(several ? `${block.title} – ${plan.label}` : block.title, block.layOut(plan, input, choice))
      : [];
  const turns: PlacedBlock[][] = [];
  for (const blocks of inTurn(between)) {
    const turn: PlacedBlock[] = [];
    const plans = blocks[0]?.scope === 'workbook' ? [null] : input.plans;
    for (const plan of plans)
      for (const block of blocks) {
        appendAll(turn, plan ? ofPlan(plan, block) : ofWorkbook(block));
        yield plan?.report.actions.length ?? 0;
      }
    turns.push(turn);
  }
  const opening = between[0]?.scope === 'workbook' ? 1 : 0;
  return [
    ...ofWorkbook(first),
    ...turns.slice(0, opening).flat(),
    ...input.plans
      .filter(({ report }) => report.actions.length === 0)
      .map(({ label }) => ({ title: label, parts: [text(EMPTY)] })),
    ...turns.slice(opening).flat(),
    { title: '', parts: meanings(input) },
    ...ofWorkbook(last),
  ];
}

/** Blocks that follow each other and are of the same scope: those of plans are repeated for each plan. */
function inTurn(blocks: readonly Block<BlockId>[]): readonly (readonly Block<BlockId>[])[] {
  const turns: Block<BlockId>[][] = [];
  for (const block of blocks) {
    const open = turns.at(-1);
    if (open?.[0]?.scope === block.scope) open.push(block);
    else turns.push([block]);
  }
  return turns;
}

const EMPTY =
  'This plan has no actions yet. Once it has some, check it again and refresh this summary: the figures then appear here.';

/** "RAG summary – Serious Case Review Child J Action Plan" */
const titleOf = ({ title }: Block<BlockId>, { plans }: SummaryInput): string =>
  title !== SUMMARY_SHEET
    ? title
    : plans.length === 1
      ? topTitle(`${title} – ${plans[0]?.title}`)
      : `${title} – ${plans.length} plans`;

const filled = (title: string, parts: PlacedBlock['parts']): readonly PlacedBlock[] =>
  parts.length > 0 ? [{ title, parts }] : [];
