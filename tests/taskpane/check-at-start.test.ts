/** A workbook that was checked before is checked by itself when the pane opens, unless the user was quicker. */
import { checkAtStart } from '../../src/taskpane/check-at-start';
import { createPaneStore } from '../../src/taskpane/state/pane-store';

const parts = (before: boolean, meanwhile = (_: ReturnType<typeof createPaneStore>): void => undefined) => {
  const store = createPaneStore();
  const asked: string[] = [];
  const started = checkAtStart({
    store,
    controller: { ask: ({ kind }) => void asked.push(kind) },
    loadEngine: async () => ({
      checkedBefore: async () => {
        meanwhile(store);
        return before;
      },
    }),
  });
  return started.then(() => asked);
};

test('a workbook that keeps something of an earlier check is checked', async () => {
  expect(await parts(true)).toEqual(['check']);
});

test('a workbook of which nothing is known waits for the user', async () => {
  expect(await parts(false)).toEqual([]);
});

test('whoever has begun something meanwhile is left at it', async () => {
  const begun = await parts(true, (store) =>
    store.dispatch({ type: 'step-taken', step: { at: 'new-plan' } }),
  );
  expect(begun).toEqual([]);
});
