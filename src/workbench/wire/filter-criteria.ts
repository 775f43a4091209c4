/**
 * Converts the criteria of one filtered column between Office.js and the model. When read, whatever the kind of filter
 * does not use is null; criteria with a null are refused when written [I 1226]. Colour filters are read without their
 * colour, icon and dynamic ones without a name, and none of these can be written.
 */
import type { FilterColumn, FilterDate } from '../model/rules';
import { invalidArgument, notEmulated } from './host-error';

const UNUSED = {
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: null,
  icon: null,
  operator: null,
  subField: null,
  values: null,
};

const SIGNS: readonly (readonly [string, string])[] = [
  ['notEqual', '<>'],
  ['greaterThanOrEqual', '>='],
  ['lessThanOrEqual', '<='],
  ['equal', '='],
  ['greaterThan', '>'],
  ['lessThan', '<'],
];

export function criteriaOf(column: FilterColumn): Readonly<Record<string, unknown>> {
  const { kept, criteria } = column;
  if (kept !== undefined) return { ...UNUSED, ...keptCriteria(kept) };
  if (criteria) {
    const [first, second] = criteria.map(
      ({ operator, value }) => (SIGNS.find(([name]) => name === operator)?.[1] ?? '=') + value.trim(),
    );
    return {
      ...UNUSED,
      filterOn: 'Custom',
      criterion1: first ?? null,
      criterion2: second ?? null,
      operator: column.matchAll || second === undefined ? 'And' : 'Or',
    };
  }
  const values = [
    ...(column.values ?? []),
    ...(column.includeBlanks ? [''] : []),
    ...(column.dates ?? []).map(({ date, specificity }) => ({ date, specificity })),
  ];
  return { ...UNUSED, filterOn: 'Values', values };
}

const TOPS = [
  ['TopItems', { top: 1, percent: 0 }],
  ['TopPercent', { top: 1, percent: 1 }],
  ['BottomItems', { top: 0, percent: 0 }],
  ['BottomPercent', { top: 0, percent: 1 }],
] as const;

function keptCriteria(kept: string): Readonly<Record<string, unknown>> {
  if (kept.startsWith('<top10')) {
    const is = (name: string, wanted: string): boolean => kept.includes(` ${name}="${wanted}"`);
    const [top, percent] = [is('top', '0') ? 0 : 1, is('percent', '1') ? 1 : 0];
    const found = TOPS.find(([, each]) => each.top === top && each.percent === percent);
    return { filterOn: found?.[0], criterion1: / val="([\d.]+)"/.exec(kept)?.[1] ?? '10' };
  }
  if (kept.startsWith('<colorFilter'))
    return { filterOn: kept.includes('cellColor="0"') ? 'FontColor' : 'CellColor' };
  if (kept.startsWith('<iconFilter')) return { filterOn: 'Icon' };
  return { filterOn: 'Dynamic', dynamicCriteria: 'Unknown' };
}

export function columnOf(columnOffset: number, criteria: unknown): FilterColumn {
  if (typeof criteria !== 'object' || criteria === null) throw invalidArgument();
  const given = criteria as Readonly<Record<string, unknown>>;
  if (Object.values(given).some((value) => value === null)) throw invalidArgument();
  const top = TOPS.find(([name]) => name === given['filterOn']);
  if (top) {
    const { top: isTop, percent } = top[1];
    return {
      columnOffset,
      kept: `<top10 top="${isTop}" percent="${percent}" val="${Number(given['criterion1'])}"/>`,
    };
  }
  if (given['filterOn'] === 'Custom') {
    const criterion = [given['criterion1'], given['criterion2']].filter((each) => each !== undefined);
    if (criterion.length === 0) throw invalidArgument();
    return {
      columnOffset,
      criteria: criterion.map((each) => criterionOf(String(each))),
      matchAll: criterion.length > 1 && given['operator'] !== 'Or',
    };
  }
  if (given['filterOn'] === 'Values') return valuesOf(columnOffset, given['values']);
  throw notEmulated(`a filter on ${String(given['filterOn'])}`);
}

function criterionOf(text: string): { readonly operator: string; readonly value: string } {
  const [operator, sign] = SIGNS.find(([, each]) => text.startsWith(each)) ?? ['equal', ''];
  const value = text.slice(sign.length);
  // Files write a blank criterion as a space.
  return { operator, value: value === '' ? ' ' : value };
}

function valuesOf(columnOffset: number, values: unknown): FilterColumn {
  if (!Array.isArray(values) || values.length === 0) throw invalidArgument();
  const texts = values.filter((value): value is string => typeof value === 'string');
  const dates = values.filter((value): value is FilterDate => typeof value === 'object');
  return {
    columnOffset,
    values: texts.filter((text) => text !== ''),
    ...(dates.length > 0 ? { dates } : {}),
    ...(texts.includes('') ? { includeBlanks: true } : {}),
  };
}
