/** Colour rules that go by one word: made over a whole area at once, so that they stay whole; stale ones of ours go. */
import type { PlannedColourRule, PresentColourRule } from '../../../plan/layout/planned-parts';
import type { PlannedSheet } from '../../../plan/layout/sheet-plan';
import { addressOf } from '../../areas';
import { wordOfRule } from '../../read-parts';
import { step, type Part, type Place, type Step } from '../part';
import { sameArea } from './growth';

interface RuleNow extends PlannedColourRule {
  readonly id: string;
}

/** The rules on an area that go by the word. `more` asks where they lie, where there is more than one to choose from. */
export function askRule(place: Place, { area, word }: PresentColourRule, alwaysMore = false) {
  let formats: Excel.ConditionalFormatCollection | undefined;
  const ranges = new Map<string, Excel.RangeCollection>();
  place.ask(1_000, () => {
    formats = place.sheet.getRange(addressOf(area)).conditionalFormats;
    const own = 'items/cellValueOrNullObject';
    formats.load(`items/id,${own}/rule,${own}/format/fill/color,${own}/format/font/color`);
  });
  const found = (): readonly RuleNow[] =>
    place.isNew()
      ? []
      : (formats?.items ?? []).flatMap(({ id, cellValueOrNullObject: own }) =>
          own.isNullObject || wordOfRule(own.rule) !== word
            ? []
            : [{ id, area, word, fill: own.format.fill.color, colour: own.format.font.color }],
        );
  return {
    more: (): void => {
      const candidates = found();
      if (candidates.length < (alwaysMore ? 1 : 2)) return;
      for (const { id } of candidates)
        place.ask(200, () => {
          const { areas } = place.sheet.getRange().conditionalFormats.getItem(id).getRanges();
          areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
          ranges.set(id, areas);
        });
    },
    now: (): RuleNow | undefined =>
      found().find(({ id }) => {
        const areas = ranges.get(id)?.items;
        return !areas || (areas.length === 1 && areas[0] !== undefined && sameArea(areas[0], area));
      }),
  };
}

export const dropRule = ({ area, id }: RuleNow): Step =>
  step('release', (sheet) => sheet.getRange(addressOf(area)).conditionalFormats.getItem(id).delete());

export const makeRule = ({ area, word, fill, colour }: PlannedColourRule): Step =>
  step('dress', (sheet) => {
    const { cellValue } = sheet.getRange(addressOf(area)).conditionalFormats.add('CellValue');
    cellValue.format.font.color = colour;
    cellValue.format.fill.color = fill;
    cellValue.rule = { formula1: `="${word.replace(/"/g, '""')}"`, operator: 'EqualTo' };
  });

export const colourRules: Part<PlannedSheet> = (place, { rules, staleRules }) => {
  if (rules.length + staleRules.length === 0) return null;
  const stale = staleRules.map((rule) => askRule(place, rule));
  return {
    more: () => stale.forEach(({ more }) => more()),
    kept: () => ({
      madeRules: rules,
      rules: stale.flatMap(({ now }) => {
        const rule = now();
        if (!rule) return [];
        const { id: _, ...kept } = rule;
        return [kept];
      }),
    }),
    steps: () => [
      ...stale.flatMap(({ now }) => {
        const rule = now();
        return rule ? [dropRule(rule)] : [];
      }),
      ...rules.map(makeRule),
    ],
  };
};
