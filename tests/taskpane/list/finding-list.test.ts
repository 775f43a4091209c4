/** The list of findings: its orders, filters and search, on small plans and on a large one. */
import { reviewWorkbook } from '../../../src/plan/review';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import { findingList, type ListItem } from '../../../src/taskpane/list/list-items';
import { WHOLE_LIST, type ListView } from '../../../src/taskpane/list/list-view';
import { filterOptions } from '../../../src/taskpane/list/matching-entries';
import { planIn } from '../../support/review-grid';
import { syntheticSnapshot } from '../../support/synthetic-plan';

const PLAN = planIn([
  ['Ref', 'Action', 'Lead', 'Due date', 'Date achieved', 'Required evidence', 'Evidence provided'],
  ['1', 'Audit the case files', 'CSC', '31 July 2016', '', 'Audit report', ''],
  ['2', 'Train all staff', 'LSCB', '31 January 2016', '', 'Registers', ''],
  ['3', 'Write the protocol', 'CSC', 'TBC', '', 'Protocol', ''],
  ['4', 'Tell the schools', 'LSCB', '1 March 2016', '20 February 2016', 'Letter', 'Completed.'],
  ['5', 'Review thresholds', 'CSC', '31 October 2017', '', 'Paper', ''],
  ['6', 'Meet the partners', 'LSCB', '30 October 2016', '', 'Minutes', ''],
]);

const list = (view: Partial<ListView> = {}) => findingList(PLAN, { ...WHOLE_LIST, ...view });

/** Headings as they are, actions by their number, findings by their id. */
const outline = (items: readonly ListItem[]): readonly string[] =>
  items.map((item) =>
    item.kind === 'heading'
      ? `# ${item.title} ${item.count}`
      : item.kind === 'action'
        ? `${item.entry.action.row.ref} ${item.entry.colour}`
        : `- ${item.finding.id}`,
  );
const actionsIn = (view: Partial<ListView>) =>
  list(view).items.flatMap((item) => (item.kind === 'action' ? [item.entry.action.row.ref] : []));

describe('what needs attention first', () => {
  test('overdue for longest leads, then the unrated, the unevidenced and those at risk', () => {
    expect(outline(list().items).filter((line) => !line.startsWith('-'))).toEqual([
      '# Overdue, longest first 2',
      '2 red',
      '1 red',
      '# Cannot be rated 1',
      '3 unrated',
      '# Said to be done, not shown 1',
      '4 amber',
      '# At risk 1',
      '6 amber',
    ]);
  });

  test('an action with nothing to fix is left out, and counted as left out', () => {
    expect(list().atRest).toBe(1);
    expect(list().actions).toBe(5);
  });
});

test('by action: in plan order, including those with nothing to fix', () => {
  expect(actionsIn({ arrange: 'action' })).toEqual(['1', '2', '3', '4', '5', '6']);
});

test('by kind: a heading for each check with why it matters, and each finding once', () => {
  const { items } = list({ arrange: 'kind' });
  const overdue = items.find((item) => item.kind === 'heading' && item.title === 'Overdue');
  expect(overdue).toMatchObject({ count: 2 });
  expect(overdue?.kind === 'heading' && overdue.note).toMatch(/\. .*\.$/);
  const found = items.filter((item) => item.kind === 'finding').length;
  expect(found).toBe(
    PLAN.findings.length + PLAN.actions.reduce((sum, each) => sum + each.findings.length, 0),
  );
});

describe('filters', () => {
  test.each<[string, Partial<ListView>, readonly string[]]>([
    ['a rating', { ratings: ['red'] }, ['1', '2']],
    ['two ratings', { ratings: ['red', 'unrated'] }, ['1', '2', '3']],
    ['a lead', { lead: 'LSCB' }, ['2', '4', '6']],
    ['a kind', { kind: 'overdue' }, ['1', '2']],
    ['a rating and a lead', { ratings: ['red'], lead: 'LSCB' }, ['2']],
    ['words of the action, whatever their case', { search: 'TRAIN' }, ['2']],
    ['words of a finding', { search: 'overdue by' }, ['1', '2']],
    ['words of nothing', { search: 'zebra' }, []],
    ['the text __proto__', { search: '__proto__', lead: null }, []],
    ['a lead called __proto__', { lead: '__proto__' }, []],
  ])('%s', (_what, view, refs) => {
    expect(actionsIn({ arrange: 'action', ...view })).toEqual(refs);
  });

  test('a kind shows only findings of that kind', () => {
    const { items } = list({ kind: 'overdue' });
    const ids = items.flatMap((item) => (item.kind === 'finding' ? [item.finding.id] : []));
    expect(new Set(ids)).toEqual(new Set(['overdue']));
  });

  test('offer what the plan contains, kinds with their counts', () => {
    const { leads, kinds } = filterOptions(PLAN);
    expect(leads).toEqual(['CSC', 'LSCB']);
    expect(kinds.find(({ id }) => id === 'overdue')).toMatchObject({ title: 'Overdue', count: 2 });
  });
});

describe('ten thousand actions', () => {
  const setup = makeSetup({ asOf: '2016-10-15' });
  const [large] = reviewWorkbook([syntheticSnapshot(10_000, 'repeated')], setup).plans;

  test.each(['attention', 'action', 'kind'] as const)(
    'every row of the list has a unique key: %s',
    (arrange) => {
      const { items } = findingList(large!, { ...WHOLE_LIST, arrange });
      expect(items.length).toBeGreaterThan(5_000);
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    },
  );
});
