/** Ids are unions of literals, so that typos do not compile; and only a check itself states facts about it. */
import { sourceFiles } from '../../../support/source-files';
import { CHECKS, checkOf, type CheckId } from '../../../../src/plan/judge/checks';
import type { ActionCheck } from '../../../../src/plan/judge/checks/check';
import { RATING_RULES } from '../../../../src/plan/judge/rating/rating-rules';
import type { RatingReason } from '../../../../src/plan/judge/rating/rating-reasons';
import type { BlockId } from '../../../../src/plan/change/summary/blocks';
import type { FormId } from '../../../../src/plan/read/dates/forms';
import { FLAG_COLUMNS, type FlagColumnId } from '../../../../src/plan/marks/flags/flag-columns';
import { SHOWN_COLUMNS } from '../../../../src/plan/marks/flags/flag-columns';

test('a misspelt id does not compile', () => {
  // @ts-expect-error no such check
  const check: CheckId = 'over-due';
  // @ts-expect-error no such reason
  const reason: RatingReason = 'due-son';
  // @ts-expect-error no such block
  const block: BlockId = 'by-leed';
  // @ts-expect-error no such form
  const form: FormId = 'quater';
  // @ts-expect-error no such column
  const column: FlagColumnId = 'chekcs';
  // @ts-expect-error a check is declared under its own id
  const declared: Pick<ActionCheck<'due-soon'>, 'id'> = { id: 'due-sooner' };
  expect([check, reason, block, form, column, declared]).toHaveLength(6);
});

test('each check is found by its id', () => {
  for (const check of CHECKS) expect(checkOf({ id: check.id })).toBe(check);
});

/** Files that mean something of their own by such a word, each with what. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  'src/plan/export/gate/rules/missing-column.ts': 'the id of the rule',
  'src/plan/export/gate/rules/column-in-doubt.ts': 'the id of the rule',
  'src/plan/change/columns/completion-offers.ts': 'kinds of columns that are offered',
  'src/plan/change/columns/offer-columns.ts': 'a kind of column that is offered',
  'src/plan/change/fixes/offer-joined-text.ts': 'a kind of column that is offered',
  'src/taskpane/change/offer-groups.ts': 'kinds of columns that are offered',
};

test('outside judging, no file names a check by its id', () => {
  const ids = CHECKS.map(({ id }) => id).filter((id) => id.includes('-'));
  const quoted = new RegExp(`['"\`](?:${ids.join('|')})['"\`]`);
  const naming = sourceFiles('src')
    .filter(({ path }) => !path.startsWith('src/plan/judge/') && !path.startsWith('src/workbench/'))
    .filter(({ text }) => quoted.test(text))
    .map(({ path }) => path);
  expect(naming.sort()).toEqual(Object.keys(OWN_WORDS).sort());
});

test.each(CHECKS)('$id is worded for print where it leaves a question of one action open', (check) => {
  const { scope, leavesOpen, inPrint } = check;
  // A plan's own message quotes nothing but headers; evidence that is wanted is only counted.
  const asked = scope === 'action' && leavesOpen !== undefined && leavesOpen !== 'evidence-wanted';
  if (asked) expect(inPrint).toMatch(/^[A-Z][^{}'"‘“]*\.$/);
  else expect(inPrint).toBeUndefined();
});

test.each(RATING_RULES)('$reason ($colour) opens its title with the word of its colour', (rule) => {
  expect(rule.title.toLowerCase()).toMatch(new RegExp(`^${rule.colour} – `));
});

test('all but the working columns are exported', () => {
  const visible = FLAG_COLUMNS.filter(({ working }) => !working);
  expect(SHOWN_COLUMNS).toEqual(visible);
  expect(visible.length).toBeLessThan(FLAG_COLUMNS.length);
});
