/** Stopping between files: what was read so far is kept and shown, and no further file is opened. */
import type { Checked } from '../../src/app/check-plan';
import type { LaterEngine } from '../../src/app/change-engine';
import type { IsoDate } from '../../src/plan/read/dates/calendar';
import { readReturn } from '../../src/app/returns/merge-read';
import { obstacle, success } from '../../src/plan/outcome';
import { reviewToKeep } from '../../src/plan/review';
import { makeSetup } from '../../src/plan/read/setup/setup';
import { finish } from '../../src/plan/steps';
import { collectReturns } from '../../src/taskpane/collect-controller';
import { createPaneStore } from '../../src/taskpane/state/pane-store';
import { gridSnapshot } from '../support/grid-snapshot';
import { caseBytes, merged, returned } from '../plan/returns/merge/support/merged';
import { plain } from '../plan/returns/merge/support/small-return';

const today = () => '2016-10-15' as IsoDate;
const review = finish(reviewToKeep([gridSnapshot(plain())], makeSetup({ asOf: today() })));
const checked: Checked = { review, settings: {}, problems: [] };

test.each([
  ['while the second is read', 1],
  ['before the second is opened', 0],
])('stopped %s, the first is kept', async (_, during) => {
  const store = createPaneStore();
  store.dispatch({ type: 'checked', checked, asked: true, news: '' });
  const stopping = new AbortController();
  const opened: string[] = [];
  const reviewed: number[] = [];
  const engine: Pick<LaterEngine, 'readReturn' | 'reviewReturns'> = {
    readReturn: async ({ name }, _settings, { signal }) => {
      if (opened.length - 1 === during) stopping.abort();
      const wasStopped = signal?.aborted === true && (during === 1 || opened.length > 1);
      return wasStopped ? obstacle({ code: 'cancelled' }) : success(returned(name, plain()));
    },
    reviewReturns: async (returns) => {
      reviewed.push(returns.files.length);
      return success(merged({ plans: review.plans, returns: returns.files }));
    },
  };
  const files = ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((name) => ({
    name,
    bytes: async () => {
      opened.push(name);
      return new Uint8Array([1]);
    },
  }));
  await collectReturns({ kind: 'collect', files, as: 'returns' }, stopping.signal, {
    store,
    loadChanges: async () => engine,
    today,
  });
  expect(opened).toEqual(during === 1 ? ['a.xlsx', 'b.xlsx'] : ['a.xlsx']);
  expect(reviewed).toEqual([1]);
  const { collect, notice } = store.state();
  expect(collect.returns.files.map(({ name }) => name)).toEqual(['a.xlsx']);
  expect(collect.merge?.files.map(({ file }) => file)).toEqual(['a.xlsx']);
  expect(notice).toBeNull();
});

test('a file that cannot be opened is named, and the others go on', async () => {
  const store = createPaneStore();
  store.dispatch({ type: 'checked', checked, asked: true, news: '' });
  const pace = { now: () => performance.now(), breathe: async () => undefined };
  const engine: Pick<LaterEngine, 'readReturn' | 'reviewReturns'> = {
    readReturn: (file, settings, options) => readReturn(file, settings, { ...options, pace }),
    reviewReturns: async (returns) => success(merged({ plans: review.plans, returns: returns.files })),
  };
  const bytes = caseBytes('return-ccg.xlsx');
  const files = [
    { name: 'in-the-cloud.xlsx', bytes: () => Promise.reject(new Error('NotReadableError')) },
    { name: 'return-ccg.xlsx', bytes: async () => bytes },
  ];
  await collectReturns({ kind: 'collect', files, as: 'returns' }, new AbortController().signal, {
    store,
    loadChanges: async () => engine,
    today,
  });
  expect(store.state().collect.merge?.files).toMatchObject([
    {
      file: 'in-the-cloud.xlsx',
      verdict: 'not-a-workbook',
      refusal: expect.stringMatching(/in-the-cloud\.xlsx/) as string,
    },
    { file: 'return-ccg.xlsx' },
  ]);
});
