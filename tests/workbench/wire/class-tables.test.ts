/** The emulator's class tables, compared with Microsoft's type definitions. */
import apiSets from '../../../src/workbench/wire/api-sets.json';
import { apiSetOf, atLeast, hasApi } from '../../../src/workbench/wire/api-level';
import { CLASSES } from '../../../src/workbench/wire/classes';
import { apiSetsFromTypes } from './api-sets-from-types';

it('has the requirement sets of the installed type definitions (otherwise run write-api-sets)', () => {
  expect(apiSets).toEqual(apiSetsFromTypes());
});

describe('the level of a host', () => {
  it.each([
    ['1.14', '1.9', true],
    ['1.9', '1.14', false],
    ['1.14', '1.14', true],
    ['2.0', '1.14', true],
    ['1.14', '1', true],
  ])('%s is at least %s: %s', (level, wanted, expected) => {
    expect(atLeast(level, wanted)).toBe(expected);
  });

  it('excludes what only desktop, the web or a later version has', () => {
    expect(hasApi('Range', 'getMergedAreasOrNullObject', '1.14')).toBe(true);
    expect(hasApi('Range', 'getDependents', '1.14')).toBe(false);
    expect(hasApi('Range', 'checkSpelling', '1.20')).toBe(false);
    expect(hasApi('Range', '_KeepReference', '1.1')).toBe(true);
  });
});

describe('emulated classes', () => {
  // A generic class, which the reading of the definitions passes over, and one that the client has without a type.
  const UNLISTED = new Set(['FunctionResult', 'WorkbookCreated']);
  // Members that the client calls but its types do not name [C].
  const UNTYPED = new Set(['Application.createWorkbook']);
  const classes = [...CLASSES.values()];

  it.each(classes.map((entry) => [entry.name, entry] as const))(
    '%s has no member that Office.js lacks',
    (name, entry) => {
      if (UNLISTED.has(name)) return;
      const members = [entry.properties, entry.navigations, entry.methods].flatMap((table) =>
        Object.keys(table ?? {}),
      );
      const unknown = members.filter(
        (member) =>
          !member.startsWith('_') && !UNTYPED.has(`${name}.${member}`) && apiSetOf(name, member) === null,
      );
      expect(unknown).toEqual([]);
    },
  );

  it('have unique names, and no member has two meanings', () => {
    expect(new Set(classes.map(({ name }) => name)).size).toBe(classes.length);
    for (const entry of classes) {
      const members = [entry.properties, entry.navigations, entry.methods].flatMap((table) =>
        Object.keys(table ?? {}),
      );
      expect(members).toHaveLength(new Set(members).size);
    }
  });
});
