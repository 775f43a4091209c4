/**
 * What a person decided when two versions were compared: that an earlier and a later action are the same, or are not. A
 * row applies by the words of both (`compare/decided-pairs.ts`), so it survives sorting and renumbering.
 */
import { isRepeated } from '../repeated-row';
import type { DecidedPair } from '../setup';
import { choose, shown, type CellReader } from '../setup-cells';
import { setupRow, textCell } from '../setup-row';
import { column, filled, TELLS, type SetupTable } from '../setup-table';

const SAME_WORDS = { yes: 'Yes', no: 'No' } as const;
const BETWEEN = ' > ';

export const pairsTable: SetupTable<'pairs'> = {
  id: 'pairs',
  name: 'PlanSetupPairs',
  title: 'Which action is which',
  whenNeeded: true,
  holdsEarlierWords: true,
  columns: [
    column('earlier', 'Earlier action', 40, { also: ['before', 'old action'] }),
    column('later', 'Later action', 40, { also: ['after', 'new action'] }),
    column('same', 'The same action', 16, {
      ...TELLS,
      also: ['same', 'same action'],
      options: Object.values(SAME_WORDS),
    }),
    column('known', 'Known by', 28, { ...TELLS, also: ['known by its words'] }),
  ],
  read: (cells, rows) => filled(readPairs(cells, rows), (decidedPairs) => ({ decidedPairs })),
  rows: ({ decidedPairs = [] }) =>
    decidedPairs.map((pair) =>
      setupRow(keyOf(pair), {
        earlier: textCell(pair.earlier),
        later: textCell(pair.later),
        same: textCell(pair.same ? SAME_WORDS.yes : SAME_WORDS.no),
        known: textCell(keyOf(pair)),
      }),
    ),
};

const keyOf = ({ earlierKey, laterKey }: Pick<DecidedPair, 'earlierKey' | 'laterKey'>): string =>
  `${earlierKey}${BETWEEN}${laterKey}`;

const CHOICES: readonly (readonly [boolean, readonly string[]])[] = [
  [true, [SAME_WORDS.yes, 'same', 'true']],
  [false, [SAME_WORDS.no, 'different', 'not the same', 'false']],
];

function readPairs(cells: CellReader, rows: readonly number[]): readonly DecidedPair[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const [earlier, later] = [cells.text(row, 'earlier'), cells.text(row, 'later')];
    const [said, known] = [cells.text(row, 'same'), cells.text(row, 'known')];
    if (said === '' && known === '') return [];
    const [earlierKey = '', laterKey = ''] = known.split(BETWEEN);
    const same = choose(said, CHOICES);
    if (earlierKey === '' || laterKey === '') {
      const message = 'This row no longer says which two actions it is about. It is not used.';
      cells.note('incomplete', row, 'known', message);
      return [];
    }
    if (!same) {
      const message = `${shown(said)} is neither Yes nor No, so these two actions are asked about again.`;
      cells.note('unreadable', row, 'same', message);
      return [];
    }
    const pair = { earlier, later, same: same.value, earlierKey, laterKey };
    if (isRepeated(cells, row, 'known', earlier, keyOf(pair), seen)) return [];
    cells.took(row, keyOf(pair));
    return [pair];
  });
}
