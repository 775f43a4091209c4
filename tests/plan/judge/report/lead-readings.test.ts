/** Counts how often the text of a lead cell is cut into words, the start of every reading of it. */
import { reviewWorkbook } from '../../../../src/plan/review';
import { readLeadTokens } from '../../../../src/plan/read/leads/lead-token';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { syntheticSnapshot, type Variety } from '../../../support/synthetic-plan';

jest.mock('../../../../src/plan/read/leads/lead-token', () => {
  const actual = jest.requireActual<object>('../../../../src/plan/read/leads/lead-token');
  return { ...actual, readLeadTokens: jest.fn((actual as { readLeadTokens: () => unknown }).readLeadTokens) };
});

const LEAD = 3;
const given = { asOf: '2016-10-15', agreed: '2016-01-27' };

/** How many texts the lead cells have that are more than a name of the register, and the most readings of any. */
function readings(rows: number, variety: Variety, confirmed: boolean) {
  const sheet = syntheticSnapshot(rows, variety);
  const learnt = reviewWorkbook([sheet], makeSetup(given)).plans[0]?.register.entries ?? [];
  const cells = new Set(sheet.values.slice(1).map((row) => String(row[LEAD])));
  // A name of the register is read to be looked up, and a cell that is nothing but one is not read at all.
  const longer = [...cells].filter((cell) => learnt.every(({ name }) => name !== cell));
  const read = jest.mocked(readLeadTokens);
  read.mockClear();
  reviewWorkbook(
    [sheet],
    makeSetup(confirmed ? { ...given, register: { origin: 'confirmed', entries: learnt } } : given),
  );
  const times = new Map(longer.map((cell) => [cell, 0]));
  for (const [text] of read.mock.calls) times.set(text, (times.get(text) ?? 0) + 1);
  return { cells: longer.length, most: Math.max(...longer.map((cell) => times.get(cell) ?? 0)) };
}

test.each(['distinct', 'repeated'] as const)(
  'with a confirmed register each text of a plan of %s lead cells is read once',
  (variety) => {
    const { cells, most } = readings(300, variety, true);
    expect(cells).toBeGreaterThan(3);
    expect(most).toBe(1);
  },
);

test.each(['distinct', 'repeated'] as const)(
  'to learn the register of a plan of %s lead cells each text is read at most twice',
  (variety) => {
    expect(readings(300, variety, false).most).toBe(2);
  },
);
