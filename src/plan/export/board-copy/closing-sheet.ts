/**
 * The last page of a board copy: what was asked before validation, the rules of the rating, and the digest by which two
 * copies can be compared. No meeting needs it, and whoever checks a copy knows where to look.
 */
import { COVER_MARK } from '../../marks/own-marks';
import type { Setup } from '../../read/setup/setup';
import type { GateVerdict } from '../gate/judge-gate';
import { areaFrom, cellsOfRow, emptyCopy, type CopySheet } from './board-copy';
import { digestInGroups } from './row-digest';

export interface ClosingFacts {
  readonly name: string;
  readonly setup: Setup;
  readonly gate: GateVerdict;
  readonly digest: string;
}

const WIDTHS = [24, 68];
const FIRST_ROW = 3;
const LINE = '#BFBFBF';

export function closingSheet({ name, setup, gate, digest }: ClosingFacts): CopySheet {
  const rows: readonly (readonly [string, string])[] = [
    [
      'Checked before validation',
      gate.rules.length === 0 ? 'Nothing: the board has switched all points off.' : gate.rules.join('\n'),
    ],
    ['Rules of the rating', rulesInWords(setup)],
    [
      'Check code of the rows',
      `${digestInGroups(digest)}\nTwo copies with the same code hold the same plan rows in the same order (SHA-256).`,
    ],
  ];
  return {
    ...emptyCopy(name),
    cells: [
      ...cellsOfRow(0, 0, ['How this copy was made']),
      // By which the sheet is known to be no plan.
      ...cellsOfRow(1, 0, [COVER_MARK]),
      ...rows.flatMap((row, at) => cellsOfRow(FIRST_ROW + at, 0, row)),
    ],
    formats: [
      { area: areaFrom(0, 0, 1, 1), bold: true, fontSize: 16 },
      { area: areaFrom(1, 0, 1, 1), italic: true },
      { area: areaFrom(FIRST_ROW, 0, rows.length, 1), bold: true },
      {
        area: areaFrom(FIRST_ROW, 0, rows.length, 2),
        wrap: true,
        vertical: 'top',
        horizontal: 'left',
        lines: { colour: LINE, sides: ['top', 'bottom', 'inside'] },
      },
    ],
    columns: WIDTHS.map((width, columnIndex) => ({ columnIndex, width })),
  };
}

function rulesInWords({ scheme, dueSoonDays, yearKind, implausibleYears }: Setup): string {
  const complete =
    scheme === 'brag'
      ? 'Complete and evidenced actions are blue.'
      : 'Complete and evidenced actions are green; blue is not used.';
  return [
    complete,
    `A milestone within ${dueSoonDays} ${dueSoonDays === 1 ? 'day' : 'days'} makes an action amber.`,
    `Years and quarters are ${yearKind} years unless the plan says otherwise.`,
    `A date more than ${implausibleYears} years from the plan’s own is asked about.`,
  ].join('\n');
}
