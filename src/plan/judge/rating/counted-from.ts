/**
 * What deadlines without a date of their own count from ("within three months", "end of Q3"), as "Plan setup" says it: a
 * text of one cell there, with which every row that rests on it compares what it was read by. That cell's formula works
 * it out, and `countedFrom` in the same form when the sheet is read.
 */
import { inText, type Said } from './said';
import { SETTING_NAMES } from './setting-names';

/** Rows of a table that are compared, from its first; few boards have as many. */
export const ROWS_COMPARED = { own: 12, meetings: 200 } as const;

/** What the cells say, `''` where they are blank; a table that is not there is `null`. */
export interface CountedFrom {
  readonly agreed: Said;
  readonly published: Said;
  readonly yearKind: Said;
  /** Plans with dates of their own, column by column: their sheets, when they were agreed, when published. */
  readonly own: readonly (readonly Said[])[] | null;
  readonly meetings: readonly Said[] | null;
}

const PARTING = '|';
const AFTER_EACH = ',';
const { agreed, published, yearKind, ownSheets, ownAgreed, ownPublished, meetings } = SETTING_NAMES;

export const COUNTED_FROM_FORMULA = `=${[
  agreed,
  published,
  yearKind,
  unlessMissing(
    [ownSheets, ownAgreed, ownPublished].flatMap((name) =>
      Array.from({ length: ROWS_COMPARED.own }, (_, at) => `INDEX(${name},${at + 1})&"${AFTER_EACH}"`),
    ),
  ),
  // Two sums tell one set of days from another, whatever their order.
  unlessMissing([
    `COUNTA(${meetings})&"${AFTER_EACH}"`,
    `TEXT(SUM(${meetings}),"0")&"${AFTER_EACH}"`,
    `TEXT(SUMPRODUCT(${meetings},${meetings}),"0")`,
  ]),
].join(`&"${PARTING}"&`)}`;

/** A name that the workbook lacks says nothing. */
function unlessMissing(terms: readonly string[]): string {
  return `IFERROR(${terms.join('&')},"")`;
}

export const countedFrom = (said: CountedFrom): string =>
  [
    ...[said.agreed, said.published, said.yearKind].map(inText),
    (said.own ?? [])
      .flat()
      .map((value) => `${inText(value)}${AFTER_EACH}`)
      .join(''),
    said.meetings === null ? '' : sums(said.meetings),
  ].join(PARTING);

function sums(days: readonly Said[]): string {
  const numbers = days.filter((value) => typeof value === 'number');
  const sum = (of: (day: number) => number): number => numbers.reduce((total, day) => total + of(day), 0);
  const filled = days.filter((value) => value !== '').length;
  return [filled, Math.round(sum((day) => day)), Math.round(sum((day) => day * day))].join(AFTER_EACH);
}

/** What a "Plan setup" without entries says. */
export const COUNTED_FROM_NOTHING = countedFrom({
  agreed: '',
  published: '',
  yearKind: '',
  own: null,
  meetings: null,
});
