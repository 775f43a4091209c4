/** Colour rules that go by one word: made over a whole area at once, so that they stay whole; stale ones of ours go. */
import type { PlannedColourRule } from '../../../plan/change/parts/sheet-state';
import type { PresentColourRule } from '../../../plan/marks/flags/present-parts';
import type { SheetChange } from '../../../plan/change/change-set';
import { addressOf, intersects } from '../../areas';
import { wordOfRule } from '../../read-parts';
import { step, type Part, type Place, type Step } from '../part';
import { sameArea } from './growth';

interface RuleNow extends PresentColourRule {
  readonly id: string;
  /** `null` where the rule does not say. */
  readonly fill: string | null;
  readonly colour: string | null;
}

export interface RuleAsked {
  readonly more: () => void;
  /** The rule of that word on exactly that area. */
  readonly now: () => RuleNow | undefined;
  /** Rules there that colour nothing: what is left of one that was cut off while it was made. */
  readonly halfMade: () => readonly RuleNow[];
}

/** What rules lie on an area. `more` asks where, where there is more than one to choose from, or `always`. */
export function askRule(place: Place, { area, word }: PresentColourRule, always = false): RuleAsked {
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
      : (formats?.items ?? []).flatMap(({ id, cellValueOrNullObject: own }) => {
          if (own.isNullObject) return [];
          const { fill, font } = own.format;
          const rule = { id, area, word: wordOfRule(own.rule) ?? '', fill: fill.color, colour: font.color };
          return rule.word === word || isBare(rule) ? [rule] : [];
        });
  const isExact = ({ id }: RuleNow): boolean => {
    const areas = ranges.get(id)?.items;
    return !areas || (areas.length === 1 && areas[0] !== undefined && sameArea(areas[0], area));
  };
  return {
    more: () => {
      const candidates = found();
      if (candidates.length < (always ? 1 : 2)) return;
      for (const { id } of candidates)
        place.ask(200, () => {
          const { areas } = place.sheet.getRange().conditionalFormats.getItem(id).getRanges();
          areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
          ranges.set(id, areas);
        });
    },
    now: () => found().find((rule) => rule.word === word && isExact(rule)),
    halfMade: () => found().filter((rule) => rule.word === '' && isBare(rule) && isExact(rule)),
  };
}

/** Not said in any colour; an empty text is as good as none. */
const isBare = ({ fill, colour }: RuleNow): boolean => !fill && !colour;

/** Whether it is the rule that was planned, or as much of it as was made before it was cut off. */
export const isOurs = (now: RuleNow, { fill, colour }: PlannedColourRule): boolean =>
  (!now.fill || now.fill === fill) && (!now.colour || now.colour === colour);

/** Each once, however often it is named. */
export const dropRules = (rules: readonly RuleNow[]): readonly Step[] =>
  [...new Map(rules.map((rule) => [rule.id, rule])).values()].map(({ area, id }) =>
    step('release', (sheet) => sheet.getRange(addressOf(area)).conditionalFormats.getItem(id).delete()),
  );

export const makeRule = ({ area, word, fill, colour }: PlannedColourRule): Step =>
  step('format', (sheet) => {
    const { cellValue } = sheet.getRange(addressOf(area)).conditionalFormats.add('CellValue');
    // The word first: what is cut off here is known by it.
    cellValue.rule = { formula1: `="${word.replace(/"/g, '""')}"`, operator: 'EqualTo' };
    cellValue.format.font.color = colour;
    cellValue.format.fill.color = fill;
  });

export const colourRules: Part<SheetChange> = (place, { rules, staleRules, clear }) => {
  if (rules.length + staleRules.length === 0) return null;
  const stale = staleRules.map((rule) => askRule(place, rule));
  /** Whether one of ours that lies there goes first, of whatever size: it is not the one that is planned. */
  const isRenewed = ({ area, word }: PresentColourRule): boolean =>
    staleRules.some((each) => each.word === word && intersects(each.area, area));
  const planned = rules.map((rule) => ({ rule, asked: askRule(place, rule, true) }));
  /** One that stands already, as after a change that was cut off, is not made twice; half of one is made anew. */
  const standing = ({ rule, asked }: (typeof planned)[number]): RuleNow | undefined =>
    isRenewed(rule) ? undefined : asked.now();
  const isWhole = (now: RuleNow | undefined, { fill, colour }: PlannedColourRule): boolean =>
    now?.fill === fill && now.colour === colour;
  /** Goes and comes back as it was: undoing leaves it. */
  const isRemade = (was: RuleNow | undefined, rule: PlannedColourRule): boolean =>
    was?.word === rule.word && sameArea(was.area, rule.area) && isWhole(was, rule);
  const due = () => planned.filter((each) => !isWhole(standing(each), each.rule));
  return {
    more: () => {
      for (const { more } of stale) more();
      for (const { rule, asked } of planned) if (!isRenewed(rule)) asked.more();
    },
    kept: () => ({
      madeRules: rules.filter((rule) => !stale.some(({ now }) => isRemade(now(), rule))),
      rules: stale.flatMap(({ now }) => {
        const rule = now();
        if (!rule || rules.some((each) => isRemade(rule, each))) return [];
        const { id: _, fill, colour, ...kept } = rule;
        return [{ ...kept, fill: fill ?? '#FFFFFF', colour: colour ?? '#000000' }];
      }),
    }),
    steps: () => [
      ...dropRules([
        // Those on an area that is made anew go with it.
        ...stale
          .flatMap(({ now }) => now() ?? [])
          .filter(({ area }) => !clear.some((all) => intersects(all, area))),
        ...due().flatMap((each) => [
          ...[standing(each)].flatMap((rule) => rule ?? []),
          ...each.asked.halfMade(),
        ]),
      ]),
      ...due().map(({ rule }) => makeRule(rule)),
    ],
  };
};
