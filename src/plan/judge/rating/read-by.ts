/**
 * By which words of "Plan setup" the plans were read: confirmed columns and own layouts, the board's words that mean done,
 * the leads register. One cell there keeps what they were when flags were made, another compares it with what they are,
 * so that somebody who types into these tables makes the ratings that rest on them ask to be checked.
 */
import { textDigest } from '../../text-digest';
import { inText, type Said } from './said';
import { SETTING_NAMES, type ReadBySetting } from './setting-names';

/** Rows of each table that are compared, from its first, and characters of each column of it. */
export const ROWS_READ_BY = 200;
const KEPT = 3_000;
/** Excel's limit on a cell's text, in characters, beyond which joining a column fails. */
const LONGEST = 32_767;

/** How far a rating rests on them: every rating on the columns, some also on words for done, few on the register too. */
export const READ_BY_LEVELS = { columns: '1', doneWords: '2', register: '3' } as const;
export type ReadByLevel = (typeof READ_BY_LEVELS)[keyof typeof READ_BY_LEVELS];

/** In the order in which they are compared: a rating of a level compares what is before it too. */
export const READ_BY_COLUMNS = {
  columns: [
    'confirmedSheets',
    'confirmedHeaders',
    'confirmedFields',
    'layouts',
    'layoutHeaders',
    'layoutFields',
  ],
  register: ['registerNames', 'registerKinds', 'registerAliases'],
} as const satisfies Readonly<Record<string, readonly ReadBySetting[]>>;

/** What the cells say; a column that is not there is `null`. */
export interface ReadBy {
  readonly doneWords: Said;
  readonly columns: readonly (readonly Said[] | null)[];
  readonly register: readonly (readonly Said[] | null)[];
}

const AFTER_EACH = ',';
const AFTER_COLUMN = ';';
const PARTING = '|';
const DIGEST_LENGTH = 8;

/** The words themselves, in the form in which the formula joins them. */
export const readByWords = ({ columns, doneWords, register }: ReadBy): string =>
  [joined(columns), inText(doneWords), joined(register)].join(PARTING);

/** The words that are kept, after a digest of them that each plan's formulas ask for. */
export const keptReadBy = (words: string): string => `${textDigest(words)}${words}`;

export const readByDigest = (kept: string): string => kept.slice(0, DIGEST_LENGTH);

export const sameReadByWords = (kept: string, other: string): boolean =>
  kept.slice(DIGEST_LENGTH) === other.slice(DIGEST_LENGTH);

/** Where other words rate alike: these words, after the digest that the formulas ask for already. */
export const keptWithWordsOf = (kept: string, other: string): string =>
  readByDigest(kept) + other.slice(DIGEST_LENGTH);

function joined(columns: readonly (readonly Said[] | null)[]): string {
  return columns
    .map((values) => {
      const text = values === null ? '' : values.map(inText).join(AFTER_EACH);
      const said = values === null || text.length > LONGEST ? '' : `${text.slice(0, KEPT)}${text.length}`;
      return `${said}${AFTER_COLUMN}`;
    })
    .join('');
}

const { doneWords, readAs, readBy } = SETTING_NAMES;

const joinedTerm = (columns: readonly ReadBySetting[]): string =>
  columns
    .map((column) => {
      const text = `TEXTJOIN("${AFTER_EACH}",FALSE,${SETTING_NAMES[column]})`;
      return `IFERROR(LEFT(${text},${KEPT})&LEN(${text}),"")&"${AFTER_COLUMN}"`;
    })
    .join('&');

/** Terms for the words as they are, each with what is before it. */
const COLUMNS_NOW = joinedTerm(READ_BY_COLUMNS.columns);
const DONE_NOW = `${COLUMNS_NOW}&"${PARTING}"&IFERROR(${doneWords}&"","")`;
const REGISTER_NOW = `${DONE_NOW}&"${PARTING}"&${joinedTerm(READ_BY_COLUMNS.register)}`;

const begins = (now: string): string =>
  `EXACT(LEFT(MID(${readAs},${DIGEST_LENGTH + 1},${LONGEST}),LEN(${now})),${now})`;

/** Gives the digest of the words that are kept, and the level up to which they are still the same. */
export const READ_BY_FORMULA = `=LEFT(${readAs},${DIGEST_LENGTH})&IF(${begins(REGISTER_NOW)},${READ_BY_LEVELS.register},IF(${begins(`${DONE_NOW}&"${PARTING}"`)},${READ_BY_LEVELS.doneWords},IF(${begins(`${COLUMNS_NOW}&"${PARTING}"`)},${READ_BY_LEVELS.columns},0)))`;

/** Whether a row of this level is still read by the words that its plan's formulas were made with. */
export const sameReadByTerm = (digest: string, level: string): string =>
  `AND(LEFT(${readBy},${DIGEST_LENGTH})="${digest}",RIGHT(${readBy},1)>=${level})`;

/** What is kept where "Plan setup" has no entries. */
export const READ_BY_NOTHING = keptReadBy(
  readByWords({
    doneWords: '',
    columns: READ_BY_COLUMNS.columns.map(() => null),
    register: READ_BY_COLUMNS.register.map(() => null),
  }),
);
