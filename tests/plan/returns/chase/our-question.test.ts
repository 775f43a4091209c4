/** The questions of a pack are known again when its sheets come back; answers are none. */
import { chaseOf } from '../../../../src/app/returns/chase-of';
import { PACK_COLUMNS } from '../../../../src/plan/export/chase/pack-columns';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { reviewToKeep } from '../../../../src/plan/review';
import { isOurQuestion } from '../../../../src/plan/returns/chase/our-question';
import type { LastNews } from '../../../../src/plan/returns/chase/last-news';
import { CHASE_RULES } from '../../../../src/plan/returns/chase/rules';
import type { ChaseFacts } from '../../../../src/plan/returns/chase/rules/rule';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { finish } from '../../../../src/plan/steps';
import { gridSnapshot } from '../../../support/grid-snapshot';
import { plain, withCells } from '../merge/support/small-return';

const asked = PACK_COLUMNS.find(({ title }) => title === 'Asked about');

test('a lead’s own part can go on over several lines', () => {
  const words = 'How does it stand?\nYour part: To organise\nand promote the training.\nWith: Police.';
  expect([isOurQuestion(words), isOurQuestion(`${words}\nDone in May.`)]).toEqual([true, false]);
});

// When there was last news is told by recorded meetings, which this plan has none of.
test.each(CHASE_RULES.map(({ id }) => id).filter((id) => id !== 'no-news-90'))(
  'every question by the rule %s',
  (id) => {
    const rows = withCells(
      withCells(plain(), 3, {
        Lead: 'Social Care / Police',
        Status: 'Done',
        'Evidence provided': 'In place',
      }),
      4,
      { Status: 'Complete' },
    );
    const days = ['2017-03-01', '2017-03-13', '2017-10-15'];
    const said = days.flatMap((asOf) => {
      const review = finish(reviewToKeep([gridSnapshot(rows)], makeSetup({ asOf })));
      const { chase } = chaseOf(
        { review, settings: {}, problems: [] },
        { rules: [id], leads: null, replyBy: null },
      );
      return chase.leads.flatMap(({ actions }) =>
        actions.map((action) => String(asked?.says?.(action, 1900))),
      );
    });
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((words) => !isOurQuestion(words))).toEqual([]);
  },
);

test.each<LastNews>([{ at: 'unknown' }, { at: 'since', date: '2017-03-01' as IsoDate }])(
  'and by that of no news: %j',
  (news) => {
    const rule = CHASE_RULES.find(({ id }) => id === 'no-news-90');
    expect(isOurQuestion(String(rule?.ask({ news } as ChaseFacts)))).toBe(true);
  },
);

test.each([
  '',
  'Done.',
  'Overdue, but done now.',
  'How does it stand? It is done.',
  'What is the news?\nNone.',
])('“%s” is none', (words) => {
  expect(isOurQuestion(words)).toBe(false);
});
