/**
 * The colour rules that our RAG columns should have, by the defined names that show where the ratings are. For builds
 * of Excel that cannot read several rules on the same cells (OFFICE.md, Colour rules).
 */
import { COLOURED_WORDS } from '../../judge/rating/rating-cells';
import { columnNamed } from './find-own-names';
import type { PresentParts } from './present-parts';

export const assumedRules = (names: PresentParts['names']): PresentParts['rules'] =>
  names.flatMap(({ name, sheet, area }) =>
    sheet !== null && area !== null && columnNamed(name)?.id === 'rag'
      ? COLOURED_WORDS.map((word) => ({ sheet, area, word }))
      : [],
  );
