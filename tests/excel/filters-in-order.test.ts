/**
 * A sheet's filters stay cleared from the first group that writes on it to the last, including the journal's groups.
 */
import { inOrder } from '../../src/excel/change/carry-out';
import { step, type Phase } from '../../src/excel/change/part';

test('filters are cleared before the journal is begun on their sheet, and set again after it is done', () => {
  const on = (sheet: string, ...phases: Phase[]) => ({
    sheet,
    steps: phases.map((phase) => step(phase, () => undefined)),
  });
  const groups = [
    [on('Setup', 'fill')],
    [on('Plan', 'filter', 'fill', 'show'), on('Setup', 'filter', 'fill', 'show')],
    [on('Setup', 'fill')],
  ].map((sheets) => ({ newSheets: [], sheets }));
  expect(inOrder(groups).map(({ sheet, phase }) => `${sheet} ${phase}`)).toEqual([
    'Setup show',
    'Setup fill',
    'Plan show',
    'Plan fill',
    'Setup fill',
    'Plan filter',
    'Setup fill',
    'Setup filter',
  ]);
});
