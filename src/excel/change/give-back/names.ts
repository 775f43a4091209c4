/** Names as they were. One that lies elsewhere than the change left it tells that rows have moved: then nothing is done. */
import type { KeptSheet } from '../../../plan/change/restoration';
import { sameName, type Part } from '../part';
import { dropName, liesAt, nameNow, nameStep } from '../parts/names';

export const names: Part<KeptSheet> = (place, { madeNames, names: kept, leftNames }) =>
  madeNames.length + kept.length + leftNames.length === 0
    ? null
    : {
        obstacle: () => {
          const moved = leftNames.find((left) => {
            const now = nameNow(place, left.name);
            const was = kept.find(({ name }) => sameName(name, left.name));
            return now !== undefined && !liesAt(now, left) && !(was && liesAt(now, was));
          });
          return moved ? { code: 'moved-since', sheet: moved.sheet } : null;
        },
        steps: () => [
          // After the cells: a name tells whose the cells are that it lies on.
          ...madeNames
            .flatMap((name) => dropName(place, name))
            .map((each) => ({ ...each, phase: 'format' as const })),
          ...kept.flatMap((each) => nameStep(place, each)),
        ],
      };
