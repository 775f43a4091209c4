/** Which requests may have changed the workbook: a wrong yes redraws the sheet needlessly, a wrong no not at all. */
import { mayChange } from '../../../src/workbench/page/may-change';

const action = (ActionType: number, Name = '') => ({ Id: 1, ActionType, Name, ObjectPathId: 1 });
const path = (ObjectPathType: number, Name: string) => ({ Id: 1, ObjectPathType, Name });
const body = (actions: object[], paths: object[] = []): string =>
  JSON.stringify({ Actions: actions, ObjectPaths: Object.fromEntries(paths.map((each, at) => [at, each])) });

test.each([
  ['sets a property', body([action(4, 'Values')])],
  ['updates', body([action(9)])],
  ['selects a cell', body([action(3, 'Select')])],
  ['adds a sheet, which is an object', body([action(1)], [path(3, 'Add')])],
  ['clears', body([action(3, 'Clear')])],
])('a request that %s may', (_what, request) => {
  expect(mayChange(request)).toBe(true);
});

test.each([
  [
    'reads properties',
    body([action(1), action(2), action(7)], [path(3, 'GetUsedRangeOrNullObject'), path(4, 'Format')]),
  ],
  ['counts', body([action(3, 'GetCount')])],
  ['keeps a reference', body([action(3, '_KeepReference')])],
  ['registers for an event', body([action(3, '_RegisterDataChangedEvent')])],
  ['does nothing', body([])],
])('a request that %s does not', (_what, request) => {
  expect(mayChange(request)).toBe(false);
});
