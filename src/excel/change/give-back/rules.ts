/** Colour rules and scales that the change made go, and those that it took away come back. */
import type { KeptSheet } from '../../../plan/change/restoration';
import { addressOf } from '../../areas';
import { step, type Part } from '../part';
import { askRule, dropRules, isOurs, makeRule } from '../parts/colour-rules';
import { askScales } from '../parts/shades';

export const rules: Part<KeptSheet> = (place, { madeRules, rules: kept, madeShades }) => {
  if (madeRules.length + kept.length + madeShades.length === 0) return null;
  const made = madeRules.map((rule) => ({ rule, asked: askRule(place, rule, true) }));
  const gone = kept.map((rule) => ({ rule, asked: askRule(place, rule, true) }));
  const shaded = madeShades.map((area) => ({ area, scales: askScales(place, area) }));
  return {
    more: () => [...made, ...gone].forEach(({ asked }) => asked.more()),
    steps: () => [
      ...dropRules(
        made.flatMap(({ rule, asked }) => {
          const now = asked.now();
          // A rule of the same word in other colours is somebody else's.
          return [...(now && isOurs(now, rule) ? [now] : []), ...asked.halfMade()];
        }),
      ),
      ...shaded.flatMap(({ area, scales }) =>
        scales().map((id) =>
          step('release', (sheet) => sheet.getRange(addressOf(area)).conditionalFormats.getItem(id).delete()),
        ),
      ),
      ...gone.flatMap(({ rule, asked }) => (asked.now() ? [] : [makeRule(rule)])),
    ],
  };
};
