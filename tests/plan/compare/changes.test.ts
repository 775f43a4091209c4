/**
 * What counts as a change and what does not: dates by their meaning, leads by the register, progress by its added
 * words.
 */
import { saysNothingNew } from '../../../src/plan/compare/no-news-words';
import { changesInWords, comparedRows } from '../../support/compared';
import { changed, rows } from './support/made-versions';

const between = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) => {
  const comparison = comparedRows(changed(rows(), 1, before), changed(rows(), 1, after));
  const [pair] = comparison.pairs;
  if (!pair) throw new Error('No pair');
  return { comparison, pair, said: changesInWords(pair) };
};

test.each([
  ['Due date', '31/03/2017', '31 March 2017'],
  ['Due date', 'By the end of March 2017', '31.03.17'],
  ['Lead', 'head of midwifery', 'Head of  Midwifery'],
  ['Evidence required', 'Minutes – and a “log”', 'minutes - and a "log"'],
  ['Action', '1) Agree a form for referrals to early help.', 'Agree a form for referrals to early help'],
])('%s: “%s” is “%s”', (field, before, after) => {
  expect(between({ [field]: before }, { [field]: after }).said).toEqual([]);
});

test.each([
  ['Due date', '31 March 2017', '30 June 2017', 'due moved 91'],
  ['Due date', '30 June 2017', '31 March 2017', 'due moved -91'],
  ['Due date', '31 March 2017', '', 'due removed'],
  ['Due date', 'TBC', '31 March 2017', 'due added'],
  ['Lead', 'Named Nurse', 'Named Doctor', 'lead changed'],
  ['Progress', '', 'Form agreed in May.', 'progress progress-added'],
  ['Progress', '', 'Ongoing', 'progress added'],
  ['Evidence required', 'Minutes', 'Survey of staff', 'evidenceRequired reworded'],
])('%s: “%s” to “%s” is reported as %s', (field, before, after, wanted) => {
  const { said } = between({ [field]: before }, { [field]: after });
  expect(said.filter((change) => !change.startsWith('standing'))).toEqual(
    wanted === 'due added' ? ['due changed'] : [wanted],
  );
});

test('a date that could not be read is not compared, and never unchanged', () => {
  const { comparison, said } = between(
    { 'Due date': '31 September 2017' },
    { 'Due date': '30 September 2017' },
  );
  expect(said).toEqual([]);
  expect(comparison.notCompared).toMatchObject([{ field: 'due' }]);
  expect(comparison.notCompared[0]?.why).toContain('“31 September 2017”');
  expect(comparison.noNews.map(({ at }) => at)).not.toContain(0);
});

test('for progress only the added words are reported', () => {
  const before = 'May: two of six schools visited by the team.';
  const { pair } = between({ Progress: before }, { Progress: `${before} July: all six visited.` });
  expect(pair.changes).toEqual([
    { field: 'progress', kind: 'progress-added', from: before, to: 'July: all six visited.' },
  ]);
});

test.each([
  ['Ongoing.', true],
  ['Update pending', true],
  ['See above', true],
  ['No change since the last meeting', true],
  ['July 2021: no further update', true],
  ['Awaiting an update from the Trust', true],
  ['Ongoing – two of five sessions held', false],
  ['No update of the policy is needed; it was signed in May', false],
  ['12 staff trained', false],
  ['Reported to the March board', false],
])('“%s” says nothing new: %s', (text, isNothing) => {
  expect(saysNothingNew(text)).toBe(isNothing);
});

test.each([
  ['Action has been re-opened. Two schools have no lead.', true],
  ['Not reopened.', false],
  ['The unit reopened in May.', false],
  ['To be reopened if the audit fails.', false],
])('“%s” reopens an action: %s', (progress, isReopened) => {
  const { said } = between({}, { Progress: progress });
  expect(said.includes('standing reopened')).toBe(isReopened);
});
