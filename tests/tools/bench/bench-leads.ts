/** Leads: `resolveLeads` against the nearest name by edit distance, and against an exact Map, on labelled cells. */
import { distance } from 'fastest-levenshtein';
import { compileRegister } from '../../../src/plan/read/leads/compile-register';
import { resolveLeads } from '../../../src/plan/read/leads/resolve-leads';
import { labelledLeads, leadRegister, type LabelledCell } from './labelled-leads';
import { interleave, ms, percent, table, times } from './measure';

const MANNERS = ['name', 'joined', 'lines', 'slip', 'duty'] as const;

export function benchLeads(rounds: number, cells: number, log: (text: string) => void): void {
  const register = leadRegister();
  const compiled = compileRegister(register);
  const names = register.entries.map(({ name }) => name);
  const exact = new Map(names.map((name) => [name.toLowerCase(), name]));
  const labelled = labelledLeads(register, cells);

  const ours = (text: string) => resolveLeads(text, compiled, null).map(({ name }) => name);
  // Helps the alternatives: cells that are not a name as a whole are first split at line breaks and "and".
  const nearest = (text: string) => parts(text, exact).flatMap((part) => closest(part, names));
  const lookedUp = (text: string) =>
    parts(text, exact).flatMap((part) => exact.get(part.toLowerCase()) ?? []);

  log(
    `\nLeads: ${labelled.length} cells, a register of ${names.length} names; goal: 2× an exact Map where that can read\n`,
  );
  const readers = [
    { name: 'resolveLeads', read: ours },
    { name: 'fastest-levenshtein over all names', read: nearest },
    { name: 'exact Map', read: lookedUp },
  ];
  // An exact Map reads only cells that are one name; of the others it is shown how long it takes to find nothing.
  const plain = labelled.filter(({ manner }) => manner === 'name');
  const sets = [
    ['one name', plain],
    ['all', labelled],
  ] as const;
  const rows = sets.flatMap(([set, of]) =>
    interleave(
      [...readers].reverse().map(({ name, read }) => ({ name, run: () => of.map(({ text }) => read(text)) })),
      rounds,
      1,
    ).map(({ name, time, ratio }) => [set, String(of.length), name, ms(time.median), times(ratio)]),
  );
  log(table(['cells', 'count', 'reader', 'time', 'against an exact Map'], rows));
  log('\nRight (all leads of the cell, and no others):\n');
  const marks = (read: (text: string) => readonly string[]) => [
    mark(labelled, read),
    ...MANNERS.map((manner) =>
      mark(
        labelled.filter((each) => each.manner === manner),
        read,
      ),
    ),
  ];
  log(
    table(
      ['reader', 'all', ...MANNERS],
      readers.map(({ name, read }) => [name, ...marks(read)]),
    ),
  );
}

function mark(cells: readonly LabelledCell[], read: (text: string) => readonly string[]): string {
  return percent(
    cells.filter(({ text, names }) => read(text).join('|') === names.join('|')).length,
    cells.length,
  );
}

function parts(text: string, exact: ReadonlyMap<string, string>): string[] {
  if (exact.has(text.toLowerCase())) return [text];
  return text
    .split('\n')
    .flatMap((line) => (exact.has(line.toLowerCase()) ? [line] : line.split(/ and (?=[A-Z])/)));
}

/** The name with the smallest distance, if that is at most a fifth of its letters. */
function closest(part: string, names: readonly string[]): string[] {
  let best = '';
  let least = Infinity;
  for (const name of names) {
    const far = distance(part, name);
    if (far < least) [best, least] = [name, far];
  }
  return least <= best.length / 5 ? [best] : [];
}
