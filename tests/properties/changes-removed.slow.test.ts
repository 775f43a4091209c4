/** For every third of 500 made-up workbooks: removing everything leaves the workbook as it was at first. */
import { given } from '../support/open-engine';
import { changeMadeWorkbook, options, type Way } from './support/change-made-workbook';
import { wholeState } from './support/whole-state';

const WAYS: readonly Way[] = ['flags', 'command', 'pane'];

test('everything that the add-in made is removed, and nothing else', async () => {
  let removed = 0;
  for (let seed = 1; seed < 500; seed += 3) {
    const changed = await changeMadeWorkbook(seed, WAYS[((seed - 1) / 3) % WAYS.length] ?? 'command');
    if (!changed) continue;
    const { engine, workbook, before } = changed;
    const removal = await given(engine.prepareRemoval(options));
    expect([seed, removal.preview.ownCells]).toEqual([seed, 0]);
    await given(engine.apply(removal, options));
    expect([seed, wholeState(workbook)]).toEqual([seed, before]);
    expect([seed, (await given(engine.prepareRemoval(options))).changes.sheets]).toEqual([seed, []]);
    removed += 1;
  }
  expect(removed).toBeGreaterThan(130);
}, 300_000);
