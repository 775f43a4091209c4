/** Returns that a plan is not ready for: columns that are a guess, rows that say the same, words longer than a cell. */
import { answeredEntries } from '../../../../src/plan/returns/merge/not-answered';
import { updateRows, type UpdateEntry } from '../../../../src/plan/returns/merge/update-log';
import type { ChaseEntry } from '../../../../src/plan/returns/chase-record';
import type { Rows } from '../../../support/review-grid';
import { judgedRows, merged, offersInWords, ON, returned } from './support/merged';
import { HEAD } from './support/pack-return';

const TO_FILL = HEAD.slice(HEAD.indexOf('Update'));

const pack = (lead: string, rows: Rows): Rows => [
  [`Actions for ${lead}`],
  ['As at 1 May 2016.'],
  ['Please fill in.'],
  [`Pack 8APX-NZTT for ${lead} (please leave this line).`],
  ['No names.'],
  ['Ref', 'Action', 'Due date', 'Last heard', 'Asked about', ...TO_FILL],
  ...rows,
];

const offered = (plan: Rows, answer: Rows) =>
  merged({ plans: judgedRows(plan), returns: [returned('answer.xlsx', answer)] });

describe('a column that nobody has confirmed', () => {
  const plan: Rows = [
    ['Rec no', 'Recommendation', 'Management response', 'Responsible officer', 'Due date', 'Latest update'],
    ['1', 'Have a second person check the payroll each month', 'Agreed', 'Head of HR', '1 May 2024', 'Begun'],
    ['2', 'Send the list of leavers to payroll every week', 'Agreed', 'Head of HR', '1 May 2024', 'Begun'],
  ];
  test('is asked about before a pack’s answer is written into it', () => {
    const [judged] = judgedRows(plan);
    expect(judged?.report.columns.columns.filter(({ inDoubt }) => inDoubt).length).toBeGreaterThan(0);
    const answer = pack('Head of HR', [
      [
        '1',
        'Have a second person check the payroll each month',
        '1 May 2024',
        '',
        'Overdue.',
        'Check designed.',
      ],
      ['2', 'Send the list of leavers to payroll every week', '1 May 2024', '', 'Overdue.', 'List sent.'],
    ]);
    const { offers } = offered(plan, answer);
    expect(offers.map(({ to, ticked, doubt }) => [to, ticked, doubt])).toEqual([
      ['Check designed.', false, 'doubtful-column'],
      ['List sent.', false, 'doubtful-column'],
    ]);
  });
});

describe('actions of the same words', () => {
  const plan: Rows = [
    ['Ref', 'Action', 'Lead', 'Due date', 'Progress'],
    ['1', 'Write to every school about the new threshold.', '', '1 May 2016', ''],
    ['2', 'Write to every school about the new threshold.', 'Police', '1 May 2016', ''],
    ['3', 'Write to every school about the new threshold.', 'Education', '1 May 2016', ''],
    ['4', 'Audit ten files each quarter for the wishes of the child.', 'Police', '1 May 2016', ''],
  ];
  const words = plan[1]?.[1] ?? '';
  test.each([
    ['2', 'E3 update ✓ → Letter sent.'],
    ['3', 'E4 update ✓ → Letter sent.'],
  ])('number %s tells them apart where the copy has no leads', (ref, offer) => {
    const answer = pack('Police', [[ref, words, '1 May 2016', '', 'Overdue.', 'Letter sent.']]);
    expect(offersInWords(offered(plan, answer))).toEqual([offer]);
  });
  test('without a number the answer is asked about', () => {
    const answer = pack('Police', [['', words, '', '', 'Overdue.', 'Letter sent.']]);
    expect(offered(plan, answer).offers.filter(({ ticked }) => ticked)).toEqual([]);
  });
});

describe('the log keeps words that are longer than a cell', () => {
  const entry = (to: string): UpdateEntry => ({
    sheet: 'Plan',
    reference: '1',
    action: 'Write to every school.',
    field: 'Evidence provided',
    from: '',
    to,
    source: 'a.xlsx',
    decision: 'left',
  });
  test.each([
    ['one that fits', 'x'.repeat(32_767), 1],
    ['one letter more', 'x'.repeat(32_768), 2],
    ['two cells alike', 'x'.repeat(65_534), 2],
    ['a sign of two units at the edge', `${'x'.repeat(32_766)}😀end`, 2],
  ])('in several rows, whole: %s', (_what, to, count) => {
    const rows = updateRows([entry(to)], { on: ON, by: '' }, []);
    const pieces = rows.map((row) => String(row.get('to')?.value));
    expect(pieces.every((piece) => piece.length <= 32_767 && !/\p{Cs}/u.test(piece))).toBe(true);
    expect([pieces.length, pieces.join('') === to]).toEqual([count, true]);
    expect(rows.at(-1)?.get('field')?.value).toBe(
      count === 1 ? 'Evidence provided' : `Evidence provided (part ${count} of ${count})`,
    );
  });
});

test('an answer counts for the lead who was asked, however the name is spaced or capitalised', () => {
  const plan: Rows = [
    ['Ref', 'Action', 'Lead', 'Due date', 'Progress'],
    ['1', 'Write to every school about the new threshold.', 'early help', '1 May 2016', ''],
    ['2', 'Audit ten files each quarter for the wishes of the child.', 'early help', '1 May 2016', ''],
  ];
  const answer = pack('EARLY  HELP', [['1', plan[1]?.[1] ?? '', '', '', 'Overdue.', 'Letter sent.']]);
  const { offers, files } = offered(plan, answer);
  const asked = { pack: '8APX-NZTT', lead: 'Early Help', answeredOn: null } as ChaseEntry;
  expect(
    answeredEntries(
      offers,
      files.flatMap((file) => file.packs),
      [asked],
    ),
  ).toEqual([asked]);
});

test('the contents of a pack, sent back by mistake, offer nothing', () => {
  const plan: Rows = [
    ['Ref', 'Action', 'Lead', 'Due date', 'Progress'],
    ['1', 'Write to every school about the new threshold.', 'Police', '1 May 2016', ''],
    ['2', 'Audit ten files each quarter for the wishes of the child.', 'Police', '1 May 2016', ''],
  ];
  const list: Rows = [
    ['Chase pack 8APX-NZTT'],
    ['Not chased, because'],
    [],
    ['On sheet', 'Row', 'Ref', 'Action', 'Lead', 'Because'],
    ...plan
      .slice(1)
      .map(([ref = '', action = ''], at): Rows[number] => ['Plan', at + 2, ref, action, 'Police', 'Done.']),
  ];
  const { files, offers } = offered(plan, list);
  expect([files[0]?.verdict, offers]).toEqual(['no-plan', []]);
});

test('a control sign that the pack left out is no change of the board’s words', () => {
  const plan = (action: string): Rows => [
    ['Ref', 'Action', 'Lead', 'Due date', 'Progress'],
    ['1', action, 'Police', '1 May 2016', ''],
    ['2', 'Audit ten files each quarter for the wishes of the child.', 'Police', '1 May 2016', ''],
  ];
  const answer = pack('Police', [['1', 'Write to every school.', '1 May 2016', '', 'Overdue.', 'Sent.']]);
  const asIs = offersInWords(offered(plan('Write to every\u0001 school.'), answer));
  expect(asIs).toEqual(['E2 update ✓ → Sent.']);
});
