/**
 * The colour rules of our RAG columns as we made them, for builds of Excel in which rules on the same cells cannot be read
 * (OFFICE.md, Colour rules): the names say where the ratings stand.
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
