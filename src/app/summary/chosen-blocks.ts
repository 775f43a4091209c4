/** Translates the RAG summary's blocks and their order between the user's choice and the titles on "Plan setup". */
import { BLOCKS, type BlockId } from '../../plan/change/summary/blocks';
import type { Block } from '../../plan/change/summary/block';
import { DEFAULT_BLOCKS, isUsual, type ChosenBlocks } from '../../plan/change/summary/lay-out-blocks';

/** The first and last blocks are always shown, so they cannot be chosen. */
export const CHOOSABLE_BLOCKS: readonly Block<BlockId>[] = BLOCKS.slice(1, -1);

/** Blocks by title, ignoring case. Unknown titles are ignored; if none is left, the usual ones are shown. */
export function blocksNamed(titles: readonly string[] | null): ChosenBlocks {
  const wanted = (titles ?? []).map((title) => title.trim().toLowerCase());
  const known = wanted.flatMap((title) => BLOCKS.find((block) => block.title.toLowerCase() === title) ?? []);
  return known.length > 0 ? known.map(({ id }) => id) : DEFAULT_BLOCKS;
}

/** The titles to save on "Plan setup"; empty if the usual blocks are shown in their usual order. */
export function titlesToKeep(blocks: ChosenBlocks): readonly string[] {
  const ids = CHOOSABLE_BLOCKS.map(({ id }) => id);
  const chosen = blocks.filter((id, at) => ids.includes(id) && blocks.indexOf(id) === at);
  return isUsual(chosen)
    ? []
    : chosen.map((id) => CHOOSABLE_BLOCKS.find((block) => block.id === id)?.title ?? '');
}

/** Titles on "Plan setup" that match no block. */
export const unknownTitles = (titles: readonly string[] | null): readonly string[] =>
  (titles ?? []).filter(
    (title) => !BLOCKS.some((block) => block.title.toLowerCase() === title.trim().toLowerCase()),
  );
