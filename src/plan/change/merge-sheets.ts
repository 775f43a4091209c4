/** Puts plans for the same sheet together, so that one change names each sheet once, in the order of first mention. */
import { saysSomething, type SheetChange } from './change-set';

/** The cells of plans for one sheet must be different ones; of page set-ups and tab colours the last counts. */
export function mergeSheets(planned: readonly SheetChange[]): readonly SheetChange[] {
  const merged = new Map<string, SheetChange>();
  for (const sheet of planned) {
    const before = merged.get(sheet.name);
    merged.set(sheet.name, before ? together(before, sheet) : sheet);
  }
  return [...merged.values()].filter(saysSomething);
}

const together = (a: SheetChange, b: SheetChange): SheetChange => ({
  name: a.name,
  when: a.when === 'exists' ? b.when : a.when,
  clear: [...a.clear, ...b.clear],
  cells: [...a.cells, ...b.cells],
  tables: [...a.tables, ...b.tables],
  grow: grown(a, b),
  names: [...a.names, ...b.names],
  staleNames: [...a.staleNames, ...b.staleNames],
  rules: [...a.rules, ...b.rules],
  staleRules: [...a.staleRules, ...b.staleRules],
  shades: [...a.shades, ...b.shades],
  copiedFormats: [...a.copiedFormats, ...b.copiedFormats],
  formats: [...a.formats, ...b.formats],
  validations: [...a.validations, ...b.validations],
  notes: [...a.notes, ...b.notes],
  columns: [...a.columns, ...b.columns],
  rows: [...a.rows, ...b.rows],
  charts: [...a.charts, ...b.charts],
  staleCharts: [...a.staleCharts, ...b.staleCharts],
  links: [...a.links, ...b.links],
  page: b.page ?? a.page,
  tabColour: b.tabColour ?? a.tabColour,
});

/** A table that grows twice grows once, from where it is to where it is wanted in the end. */
function grown(a: SheetChange, b: SheetChange): SheetChange['grow'] {
  const all = new Map<string, SheetChange['grow'][number]>();
  for (const growth of [...a.grow, ...b.grow]) {
    const before = all.get(growth.name);
    all.set(growth.name, before ? { ...growth, from: before.from } : growth);
  }
  return [...all.values()];
}
