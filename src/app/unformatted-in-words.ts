/** Names what Excel did not format, sheet by sheet, as the user knows it. */
import type { Unformatted } from '../plan/change/written';

/** By part of a change, and by each thing of a page that Excel may refuse. */
const WORDS: Readonly<Record<string, string>> = {
  formats: 'formats of cells',
  'colour-rules': 'colour rules',
  shades: 'shades of the heat map',
  validations: 'drop-down lists and notes',
  columns: 'column widths',
  rows: 'row heights',
  charts: 'charts',
  links: 'links',
  page: 'headers, footers and print titles',
  paper: 'paper size',
  fit: 'fitting to the width of a page',
  gridlines: 'gridlines',
  'frozen-rows': 'frozen rows',
  'tab-colour': 'colour of the tab',
};

/** One sentence; `''` if everything was formatted. */
export function unformattedInWords(unformatted: readonly Unformatted[]): string {
  if (unformatted.length === 0) return '';
  const bySheet = new Map<string, Set<string>>();
  for (const { sheet, what } of unformatted)
    bySheet.set(sheet, (bySheet.get(sheet) ?? new Set()).add(WORDS[what] ?? 'formats'));
  const parts = [...bySheet].map(([sheet, what]) => `${[...what].join(', ')} on “${sheet}”`);
  return `Excel did not take these formats: ${parts.join('; ')}.`;
}
