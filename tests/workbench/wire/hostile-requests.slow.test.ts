/** Every emulated member, called with arguments that no sane client sends: refused with a code, never with a bug. */
import fc from 'fast-check';
import { addChart } from '../../../src/workbench/model/charts';
import { addTable } from '../../../src/workbench/model/tables';
import { addSheet } from '../../../src/workbench/model/workbook';
import { createHost } from '../../../src/workbench/wire/create-host';
import { CLASSES } from '../../../src/workbench/wire/classes';
import type { Host } from '../../../src/workbench/wire/host';
import { wireName } from '../../../src/workbench/wire/object-class';
import { processQuery } from '../../../src/workbench/wire/process-query';
import { ACTION, PATH, type ObjectPathInfo } from '../../../src/workbench/wire/protocol';
import { REACHED, type Step } from './reached-classes';
import { workbookOf } from './small-workbook';

function freshHost(): Host {
  const { workbook, sheet: plan } = workbookOf([
    ['Action', 'Due'],
    ['a', 1],
    ['b', '=B2+1'],
  ]);
  addSheet(workbook, 'Other');
  addTable(workbook, plan, { rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 2 });
  plan.merges = [{ rowIndex: 5, columnIndex: 0, rowCount: 2, columnCount: 2 }];
  workbook.names.push({ name: 'Where', sheet: null, formula: 'Plan!$A$1', visible: true, comment: '' });
  addChart(
    workbook,
    plan,
    'BarStacked',
    { rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 2 },
    'Auto',
    () => 'Plan!$B$2:$B$3',
  ).name = 'Drawn';
  return createHost(workbook, { clock: () => 0 });
}

/** The paths of the chain, numbered from 1; the last is the subject. */
function pathsOf(steps: readonly Step[]): Record<string, ObjectPathInfo> {
  const paths: Record<string, ObjectPathInfo> = { '1': { Id: 1, ObjectPathType: PATH.global, Name: '' } };
  steps.forEach((step, at) => {
    const base = { Id: at + 2, ParentObjectPathId: at + 1 };
    if (step[0] === 'property') paths[at + 2] = { ...base, ObjectPathType: PATH.property, Name: step[1] };
    else if (step[0] === 'item')
      paths[at + 2] = {
        ...base,
        ObjectPathType: PATH.indexer,
        Name: '',
        ArgumentInfo: { Arguments: [step[1]] },
      };
    else
      paths[at + 2] = {
        ...base,
        ObjectPathType: PATH.method,
        Name: step[1],
        ArgumentInfo: { Arguments: step.slice(2) },
      };
  });
  return paths;
}

const argument = fc.oneof(
  fc.constantFrom(
    null,
    '',
    'A1',
    'Plan!A1:B2',
    'B2:A1',
    '1:1',
    'A:B',
    'All',
    'Contents',
    'Down',
    'Up',
    'Left',
    'Right',
    'Plan',
    '__proto__',
    '=1+',
    '#123456',
    true,
    false,
    -1,
    0,
    1,
    2,
    1.5,
    99_999_999,
  ),
  fc.constantFrom<unknown>(
    [],
    [[]],
    [['x']],
    [[1, 2]],
    {},
    { a: 1 },
    { rowHidden: true },
    { format: { fill: true } },
    [null],
  ),
);

const names = [...CLASSES.keys()].sort();

it('reaches every class', () => {
  expect(names.filter((name) => !Object.hasOwn(REACHED, name))).toEqual([]);
});

it.each(names)('%s can be queried, and returns all its scalars', (name) => {
  const steps = REACHED[name] ?? [];
  const actions = [ACTION.instantiate, ACTION.query].map((type, at) => ({
    Id: at + 1,
    ActionType: type,
    Name: '',
    ObjectPathId: steps.length + 1,
  }));
  const reply = processQuery(freshHost(), { Actions: actions, ObjectPaths: pathsOf(steps) });
  expect(reply.Error).toBeUndefined();
  const scalars = Object.entries(CLASSES.get(name)?.properties ?? {}).filter(
    ([, property]) => !property.onlyWhenAsked,
  );
  const keys = Object.keys(reply.Results[1]?.Value as object);
  expect(keys).toEqual(expect.arrayContaining(scalars.map(([key]) => wireName(key))));
});

it.each(names)('%s answers any request', (name) => {
  const entry = CLASSES.get(name);
  const methods = Object.keys(entry?.methods ?? {}).slice(0, 60);
  const settable = Object.entries(entry?.properties ?? {}).filter(([, property]) => property.set);
  const members = [
    ...methods.map((method) => ['method', method] as const),
    ...settable.map(([key]) => ['set', key] as const),
  ];
  if (members.length === 0) members.push(['method', 'getCount']);
  const steps = REACHED[name] ?? [];
  const subject = steps.length + 1;
  fc.assert(
    fc.property(fc.constantFrom(...members), fc.array(argument, { maxLength: 4 }), ([kind, member], args) => {
      const paths = pathsOf(steps);
      const result: ObjectPathInfo = {
        Id: 99,
        ParentObjectPathId: subject,
        ObjectPathType: PATH.method,
        Name: wireName(member),
        ArgumentInfo: { Arguments: args },
      };
      const call = {
        Id: 1,
        ActionType: ACTION.method,
        Name: wireName(member),
        ObjectPathId: subject,
        ArgumentInfo: { Arguments: args },
      };
      const action = kind === 'set' ? { ...call, ActionType: ACTION.setProperty } : call;
      const everything = { Id: 2, ActionType: ACTION.query, Name: '', ObjectPathId: subject, QueryInfo: {} };
      const asObject = { Id: 3, ActionType: ACTION.instantiate, Name: '', ObjectPathId: 99 };
      const replies = [
        processQuery(freshHost(), { Actions: [action, everything], ObjectPaths: paths }),
        ...(kind === 'set'
          ? []
          : [processQuery(freshHost(), { Actions: [asObject], ObjectPaths: { ...paths, '99': result } })]),
      ];
      for (const { Error: error } of replies)
        expect(error?.Code === 'WorkbenchFault' ? error.Message : null).toBeNull();
    }),
    { seed: 20260201, numRuns: 150 },
  );
});
