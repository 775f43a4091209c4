/** Colour scales, data bars and icon sets: where a number lies between the thresholds, and the format that gives it. */
import type { ConditionalRule, Threshold } from '../../model/rules';
import type { CellValue } from '../../model/workbook';
import type { Spread } from './spread';

export interface ScaleFormat {
  /** Background as `#rrggbb`. */
  readonly back?: string;
  readonly bar?: { readonly colour: string; /** 0 to 1. */ readonly length: number };
  readonly icon?: { readonly sign: string; readonly colour: string };
  /** The value itself is hidden. */
  readonly alone?: boolean;
}

type Scale = Extract<ConditionalRule, { kind: 'colourScale' | 'dataBar' | 'iconSet' }>;

/** `undefined` if the value is not a number, or a threshold cannot be calculated. */
export function scaleFormat(rule: Scale, value: CellValue, spread: Spread): ScaleFormat | undefined {
  if (typeof value !== 'number') return undefined;
  if (rule.kind === 'colourScale') {
    const points = rule.points.map(({ at, colour }) => ({ at: thresholdValue(at, spread), rgb: colour.rgb }));
    const back = colourBetween(points, value);
    return back === undefined ? undefined : { back };
  }
  if (rule.kind === 'dataBar') {
    const from = thresholdValue(rule.min, spread);
    const to = thresholdValue(rule.max, spread);
    if (from === null || to === null) return undefined;
    const length = to === from ? 1 : Math.min(1, Math.max(0, (value - from) / (to - from)));
    return { bar: { colour: rule.colour.rgb, length }, ...(rule.showValue ? {} : { alone: true }) };
  }
  const steps = rule.thresholds.map((threshold) => ({
    from: thresholdValue(threshold, spread),
    orEqual: threshold.greaterOrEqual ?? true,
  }));
  let at = 0;
  steps.forEach(({ from, orEqual }, index) => {
    if (index > 0 && from !== null && (orEqual ? value >= from : value > from)) at = index;
  });
  const icon = iconOf(rule.set, rule.reverse ? steps.length - 1 - at : at, steps.length);
  return { icon, ...(rule.showValue ? {} : { alone: true }) };
}

function thresholdValue({ kind, value }: Threshold, { numbers }: Spread): number | null {
  const [least, most] = [numbers[0], numbers.at(-1)];
  if (least === undefined || most === undefined) return null;
  const given = Number(value);
  switch (kind) {
    case 'min':
      return least;
    case 'autoMin':
      return Math.min(0, least);
    case 'max':
      return most;
    case 'autoMax':
      return Math.max(0, most);
    case 'num':
    case 'formula':
      return Number.isFinite(given) ? given : null;
    case 'percent':
      return Number.isFinite(given) ? least + ((most - least) * given) / 100 : null;
    case 'percentile': {
      if (!(given >= 0 && given <= 100)) return null;
      const place = ((numbers.length - 1) * given) / 100;
      const [low, high] = [numbers[Math.floor(place)] ?? least, numbers[Math.ceil(place)] ?? most];
      return low + (high - low) * (place - Math.floor(place));
    }
  }
}

function colourBetween(
  points: readonly { readonly at: number | null; readonly rgb: string }[],
  value: number,
): string | undefined {
  let below: { at: number; rgb: string } | undefined;
  for (const { at, rgb } of points) {
    if (at === null) return undefined;
    if (value <= at) {
      if (!below || at === below.at) return rgb;
      return mix(below.rgb, rgb, (value - below.at) / (at - below.at));
    }
    below = { at, rgb };
  }
  return below?.rgb;
}

function mix(from: string, to: string, share: number): string {
  const part = (text: string, at: number): number => Number.parseInt(text.slice(at, at + 2), 16) || 0;
  const parts = [1, 3, 5].map((at) => Math.round(part(from, at) + (part(to, at) - part(from, at)) * share));
  return `#${parts.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

const RED = '#c0392b';
const AMBER = '#b9770e';
const GREEN = '#1e8449';

/** A symbol and a colour for each step; icon sets that differ only slightly are distinguished by their symbol. */
function iconOf(set: string, at: number, count: number): { readonly sign: string; readonly colour: string } {
  const share = count > 1 ? at / (count - 1) : 1;
  const colour = /gray|black/i.test(set) ? '#595959' : share < 0.34 ? RED : share < 0.67 ? AMBER : GREEN;
  const signs = /arrow|triangle/i.test(set)
    ? ['▼', '▶', '▲']
    : /symbol/i.test(set)
      ? ['✖', '!', '✔']
      : /flag/i.test(set)
        ? ['⚑']
        : ['●'];
  const sign = signs[Math.min(signs.length - 1, Math.round(share * (signs.length - 1)))] ?? '●';
  return { sign, colour };
}
