/**
 * Selects, from the differences that a change made to a board's file, those outside what belongs to the add-in (its
 * sheets, its names and its columns to the right of the board's); and, from those left after an undo, those that
 * matter.
 */
import type { PackageDifference } from './package-differences';
import { columnNumber } from './sheet-facts';

/** What may differ whenever a program saves the file, without making a difference to the board. */
const OF_NO_MATTER: readonly (readonly [RegExp, string])[] = [
  [/^(?:part|type|relationship) .*calcChain/, 'the order of calculation, which Excel recreates on opening'],
  [/^workbook calcPr$/, 'that Excel is to calculate on opening'],
  [/^workbook bookViews$/, 'that the first sheet is in front'],
];

export const matters = ({ fact, before }: PackageDifference): boolean =>
  !OF_NO_MATTER.some(([pattern]) => pattern.test(fact)) &&
  // Restored formats of a row or column are stored in its cells, with theme colours as RGB, and Excel cannot unset a
  // width. Whether they look the same is for a comparison of what is seen.
  !(before === null && / (?:[A-Z]+\d+ look|column \d+)$/.test(fact));

export interface Boards {
  readonly sheet: string;
  /** The last column of the board's plan, counted from 1. */
  readonly lastColumn: number;
}

const areasIn = (text: string): readonly string[] => text.split(' ')[0]?.split(',') ?? [];

/** Sheets that exist only afterwards are the add-in's. */
export function outsideOurs(
  differences: readonly PackageDifference[],
  { sheet, lastColumn }: Boards,
): readonly PackageDifference[] {
  const added = differences.flatMap(({ fact, before }) =>
    before === null && fact.startsWith('sheet ') ? [fact.slice('sheet '.length)] : [],
  );
  const isRight = (reference: string): boolean =>
    areasIn(reference).every((area) => columnNumber(area) > lastColumn);
  const isOurs = ({ fact, before, after }: PackageDifference): boolean => {
    if (added.some((name) => fact === `sheet ${name}` || fact.startsWith(`${name} `))) return true;
    if (/^(?:name Plan_|table PlanSetup|type |relationship |part xl\/)/.test(fact)) return before === null;
    if (
      /^(?:table Tasks (?:ref|autoFilter)|name _xlnm\._FilterDatabase of Plan)$/.test(fact) ||
      fact === `${sheet} autoFilter`
    )
      return before !== null && after !== null && narrowed(after) === narrowed(before);
    const onSheet = fact.startsWith(`${sheet} `) ? fact.slice(sheet.length + 1) : '';
    const [, address = '', what = ''] = /^([A-Z]+\d+) (value|formula|look)$/.exec(onSheet) ?? [];
    if (what !== '') return isRight(address) && (before === null || what === 'look');
    const column = /^column (\d+)$/.exec(onSheet)?.[1];
    if (column !== undefined) return Number(column) > lastColumn;
    const asked = /^validation (.+)$/.exec(onSheet)?.[1];
    if (asked !== undefined) return before === null && asked.split(' ').every(isRight);
    const grown = /^table Tasks column (\d+)$/.exec(fact)?.[1];
    return grown !== undefined && Number(grown) > lastColumn;
  };
  const rules = differences.filter(({ fact }) => fact.startsWith(`${sheet} rule `));
  const rest = differences.filter((each) => !rules.includes(each) && !isOurs(each) && matters(each));
  return [...rest, ...rulesMoved(rules, isRight)];
}

/** The text without the last columns of its areas. */
const narrowed = (text: string): string => text.replace(/(:\$?)[A-Z]+(\$?\d+)/g, '$1…$2').replaceAll("'", '');

/** One difference if the board's own rules have changed or are in another order, the add-in's left aside. */
function rulesMoved(
  rules: readonly PackageDifference[],
  isRight: (reference: string) => boolean,
): readonly PackageDifference[] {
  const inOrder = (of: 'before' | 'after'): readonly string[] =>
    [...rules]
      .sort((a, b) => Number(/\d+$/.exec(a.fact)?.[0]) - Number(/\d+$/.exec(b.fact)?.[0]))
      .flatMap((each) => each[of] ?? [])
      .filter((rule) => !isRight(rule));
  const [before, after] = [inOrder('before').join('\n'), inOrder('after').join('\n')];
  return before === after ? [] : [{ fact: 'rules', before, after }];
}
