/** Which blocks the RAG summary shows and in which order, between a person's choice and the words on "Plan setup". */
import { BLOCKS, type BlockId } from '../../plan/change/summary/blocks';
import type { Block } from '../../plan/change/summary/block';
import { DEFAULT_BLOCKS, type ChosenBlocks } from '../../plan/change/summary/propose-summary';

/** The first and the last always stand there, and are not chosen. */
export const CHOOSABLE_BLOCKS: readonly Block<BlockId>[] = BLOCKS.slice(1, -1);

/** By title, whatever its case. What is no block is passed over; where nothing is left, all are shown. */
export function blocksNamed(titles: readonly string[] | null): ChosenBlocks {
  const wanted = (titles ?? []).map((title) => title.trim().toLowerCase());
  const known = wanted.flatMap((title) => BLOCKS.find((block) => block.title.toLowerCase() === title) ?? []);
  return known.length > 0 ? known.map(({ id }) => id) : DEFAULT_BLOCKS;
}

/** As "Plan setup" keeps them: nothing where all are shown in their usual order. */
export function titlesToKeep(blocks: ChosenBlocks): readonly string[] {
  const ids = CHOOSABLE_BLOCKS.map(({ id }) => id);
  const chosen = blocks.filter((id, at) => ids.includes(id) && blocks.indexOf(id) === at);
  const isUsual = chosen.length === ids.length && chosen.every((id, at) => id === ids[at]);
  return isUsual ? [] : chosen.map((id) => CHOOSABLE_BLOCKS.find((block) => block.id === id)?.title ?? '');
}

/** Titles on "Plan setup" that are no block. */
export const unknownTitles = (titles: readonly string[] | null): readonly string[] =>
  (titles ?? []).filter(
    (title) => !BLOCKS.some((block) => block.title.toLowerCase() === title.trim().toLowerCase()),
  );
