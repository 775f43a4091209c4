/** Enforces the architecture: which folder may import which, file names and lengths, and what registries must list. */
import { basename, dirname } from 'node:path';
import { DATE_FORMS } from '../src/plan/read/dates/forms';
import { CHECKS } from '../src/plan/judge/checks';
import { EVIDENCE_SIGNS } from '../src/plan/read/evidence/signs';
import { freeIdentifiers, importsOf, sourceFiles, targetOf, type SourceFile } from './support/source-files';

const src = sourceFiles('src');
const tests = sourceFiles('tests');

/** The folder below `src` that a path belongs to. */
const layerOf = (path: string): string => path.split('/')[1] ?? '';

/** Imports point down only: which of our layers each layer may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  plan: ['plan'],
  excel: ['excel', 'plan'],
  app: ['app', 'plan'],
  functions: ['functions', 'plan'],
  taskpane: ['taskpane', 'app', 'excel', 'plan'],
  commands: ['commands', 'app', 'excel', 'plan'],
  workbench: ['workbench', 'commands'],
};

/** Packages that `src/plan` may import: they depend on no host, page, clock or random number. */
const PURE_PACKAGES = ['zod', 'diff', 'fflate', '@noble/hashes'];

/** Files longer than 250 lines, each with its reason. */
const LONG: Readonly<Record<string, string>> = {};

/** Files in a registry's folder that are not entries, each with the reason. */
const NO_ENTRIES: Readonly<Record<string, string>> = {
  'src/plan/judge/checks/check.ts': 'the shape of a check',
  'src/plan/judge/checks/run-checks.ts': 'the runner, which names no check',
  'src/plan/judge/checks/header-cell.ts': 'where checks of columns stand',
};

/** File names that say nothing about what the file decides. */
const EMPTY_NAMES = /(?:^|[-.])(?:utils?|helpers?|managers?|services?|misc|common|stuff)(?:[-.]|$)/;

/** Names with their extension: kebab-case, components PascalCase, `.test`, `.slow.test`, `.e2e.test` and `.d` in between. */
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.property)?(?:\.slow|\.e2e)?(?:\.test|\.d)?\.[cm]?tsx?$/;
const COMPONENT = /^[A-Z][A-Za-z0-9]*(?:\.test)?\.tsx$/;

/** What is wrong with one import, or `null`. */
function importFault(file: SourceFile, specifier: string): string | null {
  const layer = layerOf(file.path);
  const target = targetOf(file, specifier);
  if ('pack' in target) {
    return layer === 'plan' && !PURE_PACKAGES.includes(target.pack)
      ? `${file.path} imports the package ${target.pack}`
      : null;
  }
  if (!target.path.startsWith('src/')) return `${file.path} leaves src for ${target.path}`;
  const allowed = MAY_IMPORT[layer] ?? [];
  return allowed.includes(layerOf(target.path)) ? null : `${file.path} imports ${target.path}`;
}

describe('imports', () => {
  test('the rule catches an import that points up, sideways, or to a package', () => {
    const plan = { path: 'src/plan/read/dates/x.ts', text: '' };
    expect(importFault(plan, '../../../excel/y')).toContain('imports src/excel/y');
    expect(importFault(plan, 'node:fs')).toContain('node:fs');
    expect(importFault(plan, 'zod')).toBeNull();
    expect(importFault(plan, '@noble/hashes/sha2.js')).toBeNull();
    expect(importFault(plan, '@noble/ciphers/aes.js')).toContain('@noble/ciphers');
    expect(importFault({ path: 'src/app/x.ts', text: '' }, '../excel/y')).not.toBeNull();
    expect(importFault({ path: 'src/taskpane/x.ts', text: '' }, '../workbench/y')).not.toBeNull();
    expect(importFault({ path: 'src/workbench/x.ts', text: '' }, '../plan/y')).not.toBeNull();
    expect(importFault({ path: 'src/workbench/x.ts', text: '' }, '../commands/y')).toBeNull();
    expect(importFault({ path: 'src/excel/x.ts', text: '' }, '../../tests/y')).not.toBeNull();
  });

  test('point down only', () => {
    expect(src.length).toBeGreaterThan(0);
    const faults = src.flatMap((file) => importsOf(file).map((specifier) => importFault(file, specifier)));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  test('every folder of src has its place in the order', () => {
    const layers = new Set(src.map(({ path }) => layerOf(path)).filter((layer) => !layer.includes('.')));
    expect([...layers].filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
  });
});

describe('src/plan', () => {
  const BANNED = [
    'Date',
    'Intl',
    'performance',
    'window',
    'document',
    'process',
    'Office',
    'Excel',
    'setTimeout',
    'Math.random',
    'require',
    'globalThis',
  ];

  test('the search for names sees code and passes over comments, strings and members', () => {
    const file = {
      path: 'x.ts',
      text: '// Date\nconst a = "Date"; b.Date; type T = { Date: 1 }; let c: IsoDate;',
    };
    expect(freeIdentifiers(file).has('Date')).toBe(false);
    expect(freeIdentifiers({ path: 'x.ts', text: 'f(new Date())' }).has('Date')).toBe(true);
  });

  test('uses no clock, page, host or randomness', () => {
    const plan = src.filter(({ path }) => path.startsWith('src/plan/'));
    const faults = plan.flatMap((file) => {
      const names = freeIdentifiers(file);
      const used = BANNED.filter((name) => names.has(name));
      if (/\bMath\s*\.\s*random\b/.test(file.text)) used.push('Math.random');
      return used.map((name) => `${file.path} uses ${name}`);
    });
    expect(faults).toEqual([]);
  });

  test('holds no class', () => {
    const plan = src.filter(({ path }) => path.startsWith('src/plan/'));
    const isClass = /^\s*(?:export )?(?:default )?(?:abstract )?class\s/m;
    expect(plan.filter(({ text }) => isClass.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('files', () => {
  test('are kebab-case, components PascalCase', () => {
    const names = [...src, ...tests].map(({ path }) => basename(path));
    expect(names.filter((name) => !KEBAB.test(name) && !COMPONENT.test(name))).toEqual([]);
  });

  test.each(['utils.ts', 'date-utils.ts', 'helpers.ts', 'plan-manager.ts', 'excel-service.tsx'])(
    'may not be called %s',
    (name) => {
      expect(EMPTY_NAMES.test(name)).toBe(true);
    },
  );

  test('have names that say what they decide', () => {
    const faults = [...src, ...tests]
      .map(({ path }) => path)
      .filter((path) => path.split('/').some((part) => EMPTY_NAMES.test(part)));
    expect(faults).toEqual([]);
  });

  test('have at most 250 lines, unless listed with a reason', () => {
    const long = [...src, ...tests]
      .filter(({ text }) => text.trimEnd().split('\n').length > 250)
      .map(({ path }) => path);
    expect(long.filter((path) => !(path in LONG))).toEqual([]);
    // Entries for files that are short again, or gone, must be removed.
    expect(Object.keys(LONG).filter((path) => !long.includes(path))).toEqual([]);
  });

  test('of src open with a comment that says what they are for', () => {
    expect(src.filter(({ text }) => !/^(?:#!.*\n)?\s*\/[/*]/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

test('tests that start other programs, and properties over many workbooks, are slow ones or browser tests', () => {
  const unit = tests.filter(({ path }) => /(?<!\.slow|\.e2e)\.test\.tsx?$/.test(path));
  expect(unit.length).toBeGreaterThan(0);
  const slow = unit.filter(
    (file) => importsOf(file).includes('node:child_process') || file.path.startsWith('tests/properties/'),
  );
  expect(slow.map(({ path }) => path)).toEqual([]);
});

describe('registries', () => {
  const indexes = src.filter(({ path }) => /^index\.tsx?$/.test(basename(path)));

  test('are the only index files: none merely passes other files on', () => {
    const barrels = indexes.filter(({ text }) =>
      /^\s*export\s+(?:\*|(?:type\s+)?\{[^}]*\})\s*(?:as \w+\s*)?from\b/m.test(text),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
    expect(
      indexes.filter(({ text }) => !/^export const [A-Z][A-Z_]*\b/m.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('reach every file of their folder, by themselves or through an entry', () => {
    const missing = indexes.flatMap((index) => {
      const folder = dirname(index.path);
      const beside = new Map(
        src
          .filter(({ path }) => dirname(path) === folder)
          .map((file) => [file.path.replace(/\.tsx?$/, ''), file]),
      );
      const reached = new Set<string>();
      const reach = (file: SourceFile): void => {
        if (reached.has(file.path)) return;
        reached.add(file.path);
        for (const specifier of importsOf(file)) {
          const target = targetOf(file, specifier);
          const next = 'path' in target ? beside.get(target.path) : undefined;
          if (next) reach(next);
        }
      };
      reach(index);
      return [...beside.values()]
        .map(({ path }) => path)
        .filter((path) => !reached.has(path) && !(path in NO_ENTRIES));
    });
    expect(missing).toEqual([]);
  });

  const entries = [
    ...DATE_FORMS.map((entry) => ({
      folder: 'src/plan/read/dates/forms',
      id: entry.id,
      examples: entry.examples as object,
    })),
    ...EVIDENCE_SIGNS.map((entry) => ({
      folder: 'src/plan/read/evidence/signs',
      id: entry.id,
      examples: entry.examples as object,
    })),
    ...CHECKS.map((entry) => ({
      folder: 'src/plan/judge/checks',
      id: entry.id,
      examples: entry.examples as object,
    })),
  ];

  test.each(entries)('$folder lists $id by its file name, with examples', ({ folder, id, examples }) => {
    expect(src.map(({ path }) => path)).toContain(`${folder}/${id}.ts`);
    expect(JSON.stringify(Object.values(examples).flat())).not.toBe('[]');
  });

  test.each(['src/plan/read/dates/forms', 'src/plan/read/evidence/signs', 'src/plan/judge/checks'])(
    '%s has one entry a file',
    (folder) => {
      const files = src.filter(
        ({ path }) => dirname(path) === folder && !path.endsWith('/index.ts') && !(path in NO_ENTRIES),
      );
      expect(
        entries
          .filter((entry) => entry.folder === folder)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(files.map(({ path }) => basename(path, '.ts')).sort());
    },
  );
});
