/**
 * Keeps withheld words out of everything copied beside the plan: a cell that contains a withheld cell's text, the
 * beginning of one, or a withheld lead's name is replaced by a note that it is withheld. Errs on the side of
 * withholding too much.
 */
import { RATING_WORDS } from '../../judge/rating/rating-cells';
import type { PlanReport } from '../../judge/report/plan-report';
import { columnsByField } from '../../read/schema/map-columns';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { WITHHELD, type Withheld } from '../withheld-columns';
import type { CopySheet } from './board-copy';

/** Characters: lists shorten a text to no less than this. */
const MARKER = 24;

/** A sheet's plans, its cells without the add-in's, and what is withheld from it. */
export interface WithheldSheet {
  readonly plans: readonly PlanReport[];
  readonly snapshot: SheetSnapshot;
  readonly withheld: Withheld;
}

/** Beginnings of withheld texts, indexed by first word, so that each word of a cell needs one look-up. */
export type SecretWords = ReadonlyMap<string, readonly string[]>;

export function secretWords(sheets: readonly WithheldSheet[]): SecretWords {
  const markers = new Set<string>();
  const keep = (text: string): void => {
    const marker = folded(text).slice(0, MARKER).trim();
    if (/\p{L}/u.test(marker) && marker.length > 1 && !COMMON.has(marker)) markers.add(marker);
  };
  for (const { plans, snapshot, withheld } of sheets) {
    for (const { rowIndex, columnIndex } of withheld.unseen) {
      const value =
        snapshot.values[rowIndex - snapshot.origin.rowIndex]?.[columnIndex - snapshot.origin.columnIndex];
      if (typeof value === 'string') for (const line of value.split(/[\n;]/).slice(0, 50)) keep(line);
    }
    if (withheld.secret.length === 0) continue;
    const secret = new Set(withheld.secret);
    for (const { table, columns, actions } of plans) {
      const { region } = table;
      for (const column of secret)
        for (let row = region.headerRow + region.headerRowCount; row < region.endRow; row++) {
          const [r, c] = [row - snapshot.origin.rowIndex, column - snapshot.origin.columnIndex];
          const value = snapshot.values[r]?.[c];
          if (typeof value !== 'string' || value === '') continue;
          keep(value);
          for (const line of value.split(/[\n;]/).slice(0, 50)) keep(line);
        }
      const leads = columnsByField(columns).get('lead');
      if (leads === undefined || !secret.has(leads)) continue;
      for (const action of actions) for (const { name, text } of action.leads) [name, text].forEach(keep);
    }
  }
  const byWord = new Map<string, string[]>();
  for (const marker of markers) {
    const word = WORD.exec(marker)?.[0] ?? '';
    const known = byWord.get(word);
    if (known) known.push(marker);
    else byWord.set(word, [marker]);
  }
  return byWord;
}

export function withholdWords(sheet: CopySheet, secrets: SecretWords): CopySheet {
  if (secrets.size === 0) return sheet;
  const hide = (text: string): string => (says(text, secrets) ? WITHHELD : text);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      typeof cell.value === 'string' ? { ...cell, value: hide(cell.value) } : cell,
    ),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      title: hide(chart.title),
      series: chart.series.map((series) => ({ ...series, title: hide(series.title) })),
    })),
  };
}

function says(text: string, secrets: SecretWords): boolean {
  const line = folded(text);
  for (const { 0: word, index } of line.matchAll(EACH_WORD))
    for (const marker of secrets.get(word) ?? []) if (line.startsWith(marker, index)) return true;
  return false;
}

const WORD = /[\p{L}\p{N}]+/u;
const EACH_WORD = /[\p{L}\p{N}]+/gu;

/** In lower case, on one line, starting at the first word, so that shortened and respaced texts still match. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '');

/** Words that occur in every summary and reveal nothing. */
const COMMON: ReadonlySet<string> = new Set([
  ...Object.values(RATING_WORDS).map((word) => word.toLowerCase()),
  ...[
    'yes',
    'no',
    'none',
    'n/a',
    'tbc',
    'action',
    'actions',
    'lead',
    'due',
    'plan',
    'total',
    'all',
    'ongoing',
  ],
  ...['complete', 'completed', 'overdue', 'rating', 'count', 'the', 'and', 'evidence', 'theme'],
]);
