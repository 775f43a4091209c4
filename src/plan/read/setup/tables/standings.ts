/**
 * Reads the table of "Plan setup" that says which plans take part: a sheet, a word, and on a sheet with several plans
 * the title or header row of one. An unknown word leaves the plan as its tab and title say, and is reported.
 */
import { STANDING_WORDS, type Standing } from '../../standing/standing';
import { isRepeated } from '../repeated-row';
import type { SetStanding } from '../setup';
import { choose, folded, shown, type CellReader } from '../setup-cells';
import { setupRow, textCell } from '../setup-row';
import { column, filled, TELLS, type SetupTable } from '../setup-table';

export const standingsTable: SetupTable<'standings'> = {
  id: 'standings',
  name: 'PlanSetupStandings',
  title: 'Which plans take part',
  whenNeeded: true,
  columns: [
    column('sheet', 'Plan on sheet', 24, { ...TELLS, also: ['sheet', 'plan'] }),
    column('heading', 'Title above it', 30, { also: ['title', 'heading'] }),
    column('headerRow', 'Header row', 12, { also: ['row', 'first row'] }),
    column('standing', 'Standing', 14, {
      ...TELLS,
      also: ['takes part'],
      options: Object.values(STANDING_WORDS),
    }),
  ],
  read: (cells, rows) => filled(readStandings(cells, rows), (standings) => ({ standings })),
  rows: ({ standings = [] }) =>
    standings.map(({ sheet, heading = null, headerRow = null, standing }) =>
      setupRow(standingKey({ sheet, heading, headerRow }), {
        sheet: textCell(sheet),
        heading: textCell(heading ?? ''),
        headerRow: { value: headerRow ?? '' },
        standing: textCell(STANDING_WORDS[standing]),
      }),
    ),
};

const WORDS: readonly (readonly [Standing, readonly string[]])[] = [
  ['live', [STANDING_WORDS.live, 'open', 'current', 'active', 'takes part', 'yes']],
  ['closed', [STANDING_WORDS.closed, 'archive', 'archived', 'completed', 'complete', 'discharged']],
  [
    'left-out',
    [STANDING_WORDS['left-out'], 'leave out', 'out', 'excluded', 'exclude', 'ignore', 'not a plan', 'no'],
  ],
];
const WORD_LIST = Object.values(STANDING_WORDS).join(', ');

/** The first and last row number of an Excel sheet. */
const ROWS = [1, 1_048_576] as const;

/** The key that distinguishes one row from another. */
export const standingKey = ({ sheet, heading, headerRow }: Omit<SetStanding, 'standing'>): string =>
  [folded(sheet), folded(heading ?? ''), headerRow ?? ''].join('\n');

export function readStandings(cells: CellReader, rows: readonly number[]): readonly SetStanding[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const sheet = cells.text(row, 'sheet');
    const heading = cells.text(row, 'heading') || null;
    const headerRow = rowIn(cells, row);
    const said = cells.text(row, 'standing');
    if (sheet === '') {
      if (said !== '' || heading !== null)
        cells.note('incomplete', row, 'sheet', 'This row names no sheet. It is not used.');
      return [];
    }
    if (headerRow === 'unreadable') return [];
    const key = standingKey({ sheet, heading, headerRow });
    if (isRepeated(cells, row, 'sheet', sheet, key, seen)) return [];
    const standing = said === '' ? null : standingIn(cells, row, said);
    if (standing === null) return [];
    cells.took(row, key);
    return [{ sheet, heading, headerRow, standing }];
  });
}

function rowIn(cells: CellReader, row: number): number | null | 'unreadable' {
  const text = cells.text(row, 'headerRow');
  if (text === '') return null;
  const number = /^(?:row )?(\d{1,7})$/i.exec(text)?.[1];
  const value = Number(number ?? Number.NaN);
  if (value >= ROWS[0] && value <= ROWS[1]) return value;
  cells.note(
    'unreadable',
    row,
    'headerRow',
    `${shown(text)} is not the number of a row. This row is not used.`,
  );
  return 'unreadable';
}

function standingIn(cells: CellReader, row: number, text: string): Standing | null {
  const chosen = choose(text, WORDS);
  if (!chosen) {
    const message = `${shown(text)} is none of ${WORD_LIST}. The plan is treated as its tab and title say.`;
    cells.note('unreadable', row, 'standing', message);
    return null;
  }
  if (!chosen.exact)
    cells.note(
      'to-be-checked',
      row,
      'standing',
      `${shown(text)} is taken as ${STANDING_WORDS[chosen.value]}.`,
    );
  return chosen.value;
}
