/** Texts of rows split by page breaks, joined in a separate column: only ever offered. */
import { applied } from '../../../../src/plan/change/applied';
import { JOINED_HEADER } from '../../../../src/plan/change/fixes/offer-joined-text';
import { proposeColumns } from '../../../../src/plan/change/columns/propose-columns';
import { readHeader } from '../../../../src/plan/read/schema/read-header';
import { area, gridSnapshot } from '../../../support/grid-snapshot';
import { byDefault, HEADER, judged, offered, said } from '../../../support/offered-completion';

const SPLIT = [
  HEADER,
  ['Write to all schools about', 'Police', '31 March 2017', 'Letters and', '', ''],
  HEADER,
  ['what the review found.', '', '', 'their replies', '', ''],
  ['Visit all schools.', 'Health', '31 March 2017', 'Notes', '', ''],
];
const WHOLE =
  'Action: Write to all schools about what the review found.\n\nEvidence required: Letters and their replies';

function joined(rows = SPLIT) {
  const { offers, report, snapshot } = judged(rows);
  const chosen = new Set(offers.columns.map(({ id }) => id));
  const [after] = applied([snapshot], {
    sheets: [proposeColumns(report, snapshot, offers, chosen, null)],
  });
  if (!after) throw new Error('no sheet');
  return { before: report, after };
}
/** The judgement of the plan, apart from its columns and positions. */
const gist = ({ actions, tally, findings }: ReturnType<typeof judged>['report']) => ({
  tally,
  actions: actions.map(({ row, rating, due, leads }) => [row.rowIndex, row.joinedRows, rating, due, leads]),
  findings: findings.map(({ id }) => id),
});

test('nothing is offered if no row is split', () => {
  expect(judged([HEADER, ...SPLIT.slice(4)]).offers.columns).toEqual([]);
});

test('nothing is offered if something is beside the plan, and no column is reported as missing', () => {
  const other = { name: 'Other', area: area('G1:H2'), hasHeaderRow: true, hasTotalRow: false };
  const { offers } = offered({ ...gridSnapshot(SPLIT), tables: [other] });
  expect(offers.noRoom).toBeNull();
  expect(offers.columns).toEqual([]);
});

test('the header names no field', () => {
  expect(readHeader(JOINED_HEADER)).toMatchObject({ fields: [], candidates: [] });
});

test('the column is offered but not ticked; split rows stay as they are', () => {
  const { offers } = judged(SPLIT);
  expect(said(offers.columns)).toEqual([['continued-row', '', JOINED_HEADER]]);
  expect(byDefault(offers).size).toBe(0);
  const { after } = joined();
  expect(after.values.map((row) => row[6])).toEqual([JOINED_HEADER, WHOLE, JOINED_HEADER, '', '']);
  expect(after.values.map((row) => row.slice(0, 6))).toEqual(SPLIT);
});

test('the column does not change how the plan is judged, and is offered once', () => {
  const { before, after } = joined();
  const { report, offers } = offered(after);
  expect(gist(report)).toEqual(gist(before));
  expect(offers.columns).toEqual([]);
  expect(offers.fixes.filter(({ kind }) => kind === 'continued-row')).toEqual([]);
});

test('a text that no longer matches the rows is offered again', () => {
  const { after } = joined();
  const values = after.values.map((row, r) => (r === 3 ? ['what the inquiry found.', ...row.slice(1)] : row));
  const [offer] = offered({ ...after, values }).offers.fixes.filter(({ kind }) => kind === 'continued-row');
  expect(offer).toMatchObject({
    before: WHOLE,
    after: WHOLE.replace('review', 'inquiry'),
    byDefault: false,
    cells: [{ rowIndex: 1, columnIndex: 6, before: WHOLE }],
  });
});
