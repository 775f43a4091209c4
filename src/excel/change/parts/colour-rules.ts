/**
 * Colour rules that match a single word, each created over a whole area at once so that it is not split; stale ones
 * of ours are deleted.
 */
import { keepRules } from '../../../plan/change/parts/colour-rules';
import type { KeptSheet } from '../../../plan/change/restoration';
import type { ColourRuleChange } from '../../../plan/change/parts/sheet-state';
import type { PresentColourRule } from '../../../plan/marks/flags/present-parts';
import type { SheetChange } from '../../../plan/change/change-set';
import { ratingColourRules } from '../../../plan/change/flags/flag-rules';
import { addressOf } from '../../areas';
import { wordOfRule } from '../../read-parts';
import { step, type ExcelPart, type ExcelWork, type Place, type Step } from '../part';
import { intersects, sameArea } from '../../../plan/read/sheet/overlap';

interface RuleNow extends PresentColourRule {
  readonly id: string;
  /** How many rules lie on the area, or meet it. */
  readonly onArea: number;
  /** `null` if the rule does not set it. */
  readonly fill: string | null;
  readonly colour: string | null;
}

interface RuleAsked {
  readonly more: () => void;
  /** The rule for that word on exactly that area. */
  readonly now: () => RuleNow | undefined;
  /** Rules there that set no colour: the remains of one that was interrupted while being created. */
  readonly halfMade: () => readonly RuleNow[];
}

/** Asks which rules lie on an area. `more` asks for their ranges if there are several to choose from, or `always`. */
function askRule(place: Place, { area, word }: PresentColourRule, always = false): RuleAsked {
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
          const rule = {
            ...{ id, area, word: wordOfRule(own.rule) ?? '' },
            ...{ fill: fill.color, colour: font.color, onArea: formats?.items.length ?? 0 },
          };
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

/** Sets no colour; an empty text counts as none. */
const isBare = ({ fill, colour }: RuleNow): boolean => !fill && !colour;

/** Whether it is the planned rule, or as much of it as was created before an interruption. */
const isOurs = (now: RuleNow, { fill, colour }: ColourRuleChange): boolean =>
  (!now.fill || now.fill === fill) && (!now.colour || now.colour === colour);

/**
 * Deletes each rule once, however often it is listed. Where nothing else lies on their area it is cleared: some builds
 * cannot delete one of several rules on the same cells (office-js issues 5222, 6827).
 */
function dropRules(rules: readonly RuleNow[]): readonly Step[] {
  const once = [...new Map(rules.map((rule) => [rule.id, rule])).values()];
  const on = (rule: RuleNow): readonly RuleNow[] => once.filter(({ area }) => sameArea(area, rule.area));
  const [alone, amongOthers] = [
    once.filter((rule) => on(rule).length === rule.onArea),
    once.filter((rule) => on(rule).length !== rule.onArea),
  ];
  return [
    ...clearRules(alone),
    ...amongOthers.map(({ area, id }) =>
      step('release', (sheet) => sheet.getRange(addressOf(area)).conditionalFormats.getItem(id).delete()),
    ),
  ];
}

/** Clears all rules from the areas of these, each area once. */
const clearRules = (rules: readonly PresentColourRule[]): readonly Step[] =>
  [...new Set(rules.map(({ area }) => addressOf(area)))].map((address) =>
    step('release', (sheet) => sheet.getRange(address).conditionalFormats.clearAll()),
  );

/** Our rule for the word, with the colours in which it was made. */
const asMade = ({ area, word }: PresentColourRule): readonly ColourRuleChange[] =>
  ratingColourRules(area).filter((rule) => rule.word === word);

const makeRule = ({ area, word, fill, colour }: ColourRuleChange): Step =>
  step('format', (sheet) => {
    const { cellValue } = sheet.getRange(addressOf(area)).conditionalFormats.add('CellValue');
    // The word first: an interrupted rule is recognised by it.
    cellValue.rule = { formula1: `="${word.replace(/"/g, '""')}"`, operator: 'EqualTo' };
    cellValue.format.font.color = colour;
    cellValue.format.fill.color = fill;
  });

const isWhole = (now: RuleNow | undefined, { fill, colour }: ColourRuleChange): boolean =>
  now?.fill === fill && now.colour === colour;

const write: ExcelWork<SheetChange> = (place, { rules, staleRules, clear }) => {
  if (rules.length + staleRules.length === 0) return null;
  if (!place.readsRules)
    return {
      kept: () => keepRules(rules, staleRules.flatMap(asMade)),
      steps: () => [...clearRules(staleRules), ...rules.map(makeRule)],
    };
  const stale = staleRules.map((rule) => askRule(place, rule));
  /** Whether stale rules for that word are deleted there first, so that the rule must be created in any case. */
  const isRenewed = ({ area, word }: PresentColourRule): boolean =>
    staleRules.some((each) => each.word === word && intersects(each.area, area));
  const planned = rules.map((rule) => ({ rule, asked: askRule(place, rule, true) }));
  /** A rule already there, as after an interrupted change, is not created twice; a half-made one is recreated. */
  const standing = ({ rule, asked }: (typeof planned)[number]): RuleNow | undefined =>
    isRenewed(rule) ? undefined : asked.now();
  const due = () => planned.filter((each) => !isWhole(standing(each), each.rule));
  return {
    more: () => {
      for (const { more } of stale) more();
      for (const { rule, asked } of planned) if (!isRenewed(rule)) asked.more();
    },
    kept: () =>
      keepRules(
        rules,
        stale.flatMap(({ now }) => {
          const rule = now();
          if (!rule) return [];
          const { id: _, onArea: __, fill, colour, ...kept } = rule;
          return [{ ...kept, fill: fill ?? '#FFFFFF', colour: colour ?? '#000000' }];
        }),
      ),
    steps: () => [
      ...dropRules([
        // Rules on an area that is recreated are deleted with it.
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

const restore: ExcelWork<KeptSheet> = (place, { madeRules, rules: kept }) => {
  if (madeRules.length + kept.length === 0) return null;
  if (!place.readsRules)
    return { steps: () => [...clearRules([...madeRules, ...kept]), ...kept.map(makeRule)] };
  const made = madeRules.map((rule) => ({ rule, asked: askRule(place, rule, true) }));
  const gone = kept.map((rule) => ({ rule, asked: askRule(place, rule, true) }));
  /** What an interrupted undo left of a rule, to be recreated. A rule in other colours is somebody else's. */
  const remains = ({ rule, asked }: (typeof gone)[number]): readonly RuleNow[] => {
    const now = asked.now();
    return [...(now && !isWhole(now, rule) && isOurs(now, rule) ? [now] : []), ...asked.halfMade()];
  };
  return {
    more: () => [...made, ...gone].forEach(({ asked }) => asked.more()),
    steps: () => [
      ...dropRules(
        made.flatMap(({ rule, asked }) => {
          const now = asked.now();
          // A rule for the same word in other colours is somebody else's.
          return [...(now && isOurs(now, rule) ? [now] : []), ...asked.halfMade()];
        }),
      ),
      ...dropRules(gone.flatMap(remains)),
      ...gone.flatMap((each) => {
        const now = each.asked.now();
        const isLeft = remains(each).some(({ id }) => id === now?.id);
        return now && !isLeft ? [] : [makeRule(each.rule)];
      }),
    ],
  };
};

export const colourRulesInExcel: ExcelPart = { id: 'colour-rules', write: [write], restore: [restore] };
