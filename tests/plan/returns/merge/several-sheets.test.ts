/** Files with several plans, or with two copies of the plan, on sheets of their own. */
import { gridSnapshot } from '../../../support/grid-snapshot';
import type { Rows } from '../../../support/review-grid';
import { fileInWords } from '../../../../src/plan/returns/merge/file-in-words';
import { judgedRows, judgedSheets, merged, offersInWords, returned } from './support/merged';
import { plain, withCells } from './support/small-return';

const HEADER = plain()[0] as Rows[number];

describe('two sheets in one file', () => {
  const other: Rows = [
    HEADER,
    ...['doors', 'gates', 'lamps', 'roofs', 'walls', 'locks'].flatMap((what, n) =>
      ['York', 'Leeds', 'Hull', 'Bath'].map((where, m): Rows[number] => [
        `${n + 1}.${m + 1}`,
        '',
        `Repaint the ${what} of every depot in ${where} and nearby`,
        'Estates',
        '1 May 2017',
      ]),
    ),
  ];
  const both = (rows: Rows, name: string) => {
    const sheets = [
      gridSnapshot(withCells(plain(), 3, { Progress: 'Shared.' })),
      gridSnapshot(rows, { name }),
    ];
    const file = { ...returned('r.xlsx', plain()), sheets, plans: judgedSheets(sheets) };
    return merged({ plans: judgedRows(plain()), returns: [file] });
  };
  test('of which the longer is another plan’s: ours is taken in, and the other is named', () => {
    const merge = both(other, 'Depots');
    expect([offersInWords(merge), merge.newRows, merge.otherWords]).toEqual([
      ['J3 update ✓ → Shared.'],
      [],
      [],
    ]);
    expect(fileInWords(merge.files[0]!, merge.actionCount)).toBe(
      'r.xlsx – 4 of 4 actions, 1 update, 1 sheet of another plan not taken in (“Depots”)',
    );
  });
  test('that say different things of one action are a conflict', () => {
    const merge = both(withCells(plain(), 3, { Progress: 'Not begun.' }), 'v2');
    expect([...offersInWords(merge)].sort()).toEqual(['J3 conflict → Not begun.', 'J3 conflict → Shared.']);
  });
});
