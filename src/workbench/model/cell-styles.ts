/**
 * Excel's built-in cell styles: names and formats, in the colours of the Office theme of 2013 to 2022 [A]. A style sets
 * only some parts of a format: "Good" leaves a cell's number format and borders as they are.
 */
import type { BorderLine, Colour, Style } from './style';

export interface CellStyle {
  readonly look: Style;
  /** The `builtinId` in files; absent for a style of the workbook's own. */
  readonly builtIn?: number;
}

const colour = (hex: string): Colour => ({ rgb: `#${hex}` });
const ink = (hex: string, more: Style['font'] = {}): Style => ({ font: { ...more, colour: colour(hex) } });
const filled = (hex: string): Style => ({ fill: { pattern: 'solid', colour: colour(hex) } });
const drawn = (line: string, hex: string): BorderLine => ({ line, colour: colour(hex) });
const around = (line: BorderLine): Style => ({
  borders: { left: line, right: line, top: line, bottom: line },
});
const below = (line: BorderLine): Style => ({ borders: { bottom: line } });
const numbered = (numberFormat: string): Style => ({ numberFormat });

/** The six accent colours, each followed by itself lightened by 80, 60 and 40 per cent. */
const ACCENTS = [
  ['4472C4', 'D9E1F2', 'B4C6E7', '8EA9DB'],
  ['ED7D31', 'FCE4D6', 'F8CBAD', 'F4B084'],
  ['A5A5A5', 'EDEDED', 'DBDBDB', 'C9C9C9'],
  ['FFC000', 'FFF2CC', 'FFE699', 'FFD966'],
  ['5B9BD5', 'DDEBF7', 'BDD7EE', '9BC2E6'],
  ['70AD47', 'E2EFDA', 'C6E0B4', 'A9D08E'],
] as const;

const accents = ACCENTS.flatMap(([full, twenty, forty, sixty], at): [string, number, Style][] => {
  const [name, number] = [`Accent${at + 1}`, 29 + at * 4];
  return [
    [name, number, { ...ink('FFFFFF'), ...filled(full) }],
    [`20% - ${name}`, number + 1, { ...ink('000000'), ...filled(twenty) }],
    [`40% - ${name}`, number + 2, { ...ink('000000'), ...filled(forty) }],
    [`60% - ${name}`, number + 3, { ...ink('FFFFFF'), ...filled(sixty) }],
  ];
});

const TITLE = '44546A';
const GREY = drawn('thin', '7F7F7F');
const DARK = drawn('thin', '3F3F3F');

const LOOKS: readonly (readonly [string, number, Style])[] = [
  ['Comma', 3, numbered('_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)')],
  ['Currency', 4, numbered('_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)')],
  ['Percent', 5, numbered('0%')],
  ['Comma [0]', 6, numbered('_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)')],
  ['Currency [0]', 7, numbered('_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)')],
  ['Hyperlink', 8, ink('0563C1', { underline: 'Single' })],
  ['Followed Hyperlink', 9, ink('954F72', { underline: 'Single' })],
  ['Note', 10, { ...filled('FFFFCC'), ...around(drawn('thin', 'B2B2B2')) }],
  ['Warning Text', 11, ink('FF0000')],
  ['Title', 15, ink(TITLE, { name: 'Calibri Light', size: 18 })],
  ['Heading 1', 16, { ...ink(TITLE, { size: 15, bold: true }), ...below(drawn('thick', '4472C4')) }],
  ['Heading 2', 17, { ...ink(TITLE, { size: 13, bold: true }), ...below(drawn('thick', 'A2B8E1')) }],
  ['Heading 3', 18, { ...ink(TITLE, { bold: true }), ...below(drawn('medium', '8EA9DB')) }],
  ['Heading 4', 19, ink(TITLE, { bold: true })],
  ['Input', 20, { ...ink('3F3F76'), ...filled('FFCC99'), ...around(GREY) }],
  ['Output', 21, { ...ink('3F3F3F', { bold: true }), ...filled('F2F2F2'), ...around(DARK) }],
  ['Calculation', 22, { ...ink('FA7D00', { bold: true }), ...filled('F2F2F2'), ...around(GREY) }],
  [
    'Check Cell',
    23,
    { ...ink('FFFFFF', { bold: true }), ...filled('A5A5A5'), ...around(drawn('double', '3F3F3F')) },
  ],
  ['Linked Cell', 24, { ...ink('FA7D00'), ...below(drawn('double', 'FF8001')) }],
  [
    'Total',
    25,
    {
      ...ink('000000', { bold: true }),
      borders: { top: drawn('thin', '4472C4'), bottom: drawn('double', '4472C4') },
    },
  ],
  ['Good', 26, { ...ink('006100'), ...filled('C6EFCE') }],
  ['Bad', 27, { ...ink('9C0006'), ...filled('FFC7CE') }],
  ['Neutral', 28, { ...ink('9C5700'), ...filled('FFEB9C') }],
  ...accents,
  ['Explanatory Text', 53, ink('7F7F7F', { italic: true })],
];

const BUILT_IN: ReadonlyMap<string, CellStyle> = new Map(
  LOOKS.map(([name, builtIn, look]) => [name, { look, builtIn }]),
);

/** The members of `Excel.BuiltInStyle` that are not simply a style's name without its spaces. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  wholecomma: 'Comma [0]',
  wholedollar: 'Currency [0]',
  hlink: 'Hyperlink',
  hlinktrav: 'Followed Hyperlink',
  sheettitle: 'Title',
};

/** A name as Excel shows it, from `heading1`, `Accent1_20` or `HEADING 1`; as given if it is not one of Excel's. */
export function builtInName(given: string): string {
  const short = given.replace(/ /g, '').toLowerCase();
  const [, accent, percent] = /^(accent\d)_([246]0)$/.exec(short) ?? [];
  const wanted = OTHER_NAMES[short] ?? (accent ? `${percent ?? ''}%-${accent}` : short);
  const plain = wanted.replace(/ /g, '').toLowerCase();
  return [...BUILT_IN.keys()].find((name) => name.replace(/ /g, '').toLowerCase() === plain) ?? given;
}

/** Every style that a cell can have except `Normal`, which is the workbook's plain format. */
export const cellStylesOf = (own: ReadonlyMap<string, CellStyle>): ReadonlyMap<string, CellStyle> =>
  new Map([...BUILT_IN, ...own]);
