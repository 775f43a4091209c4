/** For every third of 500 made-up workbooks: undoing restores exactly what was there, change by change. */
import { given } from '../support/open-engine';
import { changeMadeWorkbook, options, type Way } from './support/change-made-workbook';
import { wholeState } from './support/whole-state';

const WAYS: readonly Way[] = ['command', 'pane', 'fixes'];

test('changes are made once, leave the board’s cells alone, and are undone exactly', async () => {
  let undone = 0;
  for (let seed = 0; seed < 500; seed += 3) {
    const changed = await changeMadeWorkbook(seed, WAYS[(seed / 3) % WAYS.length] ?? 'command');
    if (!changed) continue;
    const { engine, workbook, changes, before } = changed;
    for (let at = 0; at < changes; at += 1) {
      const { left } = await given(engine.undo({ changed: 'stop' }, options));
      expect([seed, left]).toEqual([seed, []]);
    }
    expect([seed, wholeState(workbook)]).toEqual([seed, before]);
    undone += changes;
  }
  expect(undone).toBeGreaterThan(150);
}, 300_000);
