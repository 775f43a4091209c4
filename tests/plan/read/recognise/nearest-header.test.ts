import { nearestHeader } from '../../../../src/plan/read/recognise/nearest-header';
import { gridSnapshot } from '../../../support/grid-snapshot';

test('gives the row that comes nearest, what it holds and what it lacks', () => {
  const sheet = gridSnapshot(
    [['Our log'], [], ['Owner', 'Deadline', 'Wozzle'], ['Police', 'May 2024', 'A thing']],
    { name: 'Log' },
  );
  expect(nearestHeader([sheet])).toEqual({
    sheet: 'Log',
    rowIndex: 2,
    fields: ['lead', 'due'],
    missing: ['action'],
  });
});

test('there is none if no row names a field', () =>
  expect(
    nearestHeader([
      gridSnapshot([
        ['Wozzle', 'Fribble'],
        [1, 2],
      ]),
    ]),
  ).toBeNull());
