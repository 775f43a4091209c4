/** Enforces the layers of `src/plan`, and that `src` has no import cycle and exports no name twice. */
import { importsOf, sourceFiles, targetOf, type SourceFile } from './support/source-files';

const src = sourceFiles('src');

/**
 * Which folders of `src/plan` each of them may import: reading knows nothing of judging, judging knows nothing of what
 * the add-in keeps in a workbook (`marks`), and only `change` and `export` know how a workbook is changed.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  read: ['read'],
  judge: ['judge', 'read'],
  marks: ['marks', 'judge', 'read'],
  compare: ['compare', 'marks', 'judge', 'read'],
  change: ['change', 'compare', 'marks', 'judge', 'read'],
  returns: ['returns', 'compare', 'change', 'marks', 'judge', 'read'],
  export: ['export', 'returns', 'change', 'marks', 'judge', 'read'],
};

/** The folder of `src/plan` that a path is in; `null` for files directly in `src/plan`, which all may import. */
const roomOf = (path: string): string | null => {
  const [, , room, ...rest] = path.split('/');
  return rest.length > 0 ? (room ?? null) : null;
};

test('between the rooms of plan point down only', () => {
  /** The journal may also import the schemas of what it stores: what undoes a change, and the change itself. */
  const isJournal = (path: string, target: string): boolean =>
    path.startsWith('src/plan/marks/journal/') &&
    ['src/plan/change/restoration', 'src/plan/change/recorded-change'].includes(target);
  const faults = src.flatMap((file) => {
    const room = file.path.startsWith('src/plan/') ? roomOf(file.path) : null;
    if (room === null) return [];
    return importsOf(file).flatMap((specifier) => {
      const target = targetOf(file, specifier);
      const to = 'path' in target ? roomOf(target.path) : null;
      if (to === null || ROOMS[room]?.includes(to) || ('path' in target && isJournal(file.path, target.path)))
        return [];
      return [`${file.path} imports ${specifier}`];
    });
  });
  expect(faults).toEqual([]);
});

test('judging a workbook never depends on writing one, directly or indirectly', () => {
  const byPath = new Map(src.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const reached = new Set<string>();
  const reach = (path: string): void => {
    const file = byPath.get(path) ?? byPath.get(`${path}/index`);
    if (!file || reached.has(file.path)) return;
    reached.add(file.path);
    for (const specifier of importsOf(file)) {
      const target = targetOf(file, specifier);
      if ('path' in target) reach(target.path);
    }
  };
  for (const path of ['src/plan/review', 'src/plan/review-again']) reach(path);
  expect(reached.size).toBeGreaterThan(50);
  expect([...reached].filter((path) => path.startsWith('src/plan/change/'))).toEqual([]);
});

test('no file of src is in an import cycle, types included', () => {
  const byPath = new Map(src.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const importedBy = (file: SourceFile): readonly SourceFile[] =>
    importsOf(file).flatMap((specifier) => {
      const target = targetOf(file, specifier);
      const found =
        'path' in target ? (byPath.get(target.path) ?? byPath.get(`${target.path}/index`)) : undefined;
      return found ? [found] : [];
    });
  const done = new Set<SourceFile>();
  const circles: string[] = [];
  const follow = (file: SourceFile, way: readonly SourceFile[]): void => {
    if (way.includes(file)) {
      circles.push([...way.slice(way.indexOf(file)), file].map(({ path }) => path).join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const next of importedBy(file)) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of src) follow(file, []);
  expect(circles).toEqual([]);
});

test('no name is exported twice, except in the workbench, which is almost a package of its own', () => {
  const declared =
    /^export (?:async )?(?:function\*?|const|let|type|interface|enum|class|abstract class) (\w+)/gm;
  const homes = new Map<string, Set<string>>();
  for (const { path, text } of src) {
    if (path.startsWith('src/workbench/')) continue;
    for (const [, name = ''] of text.matchAll(declared))
      homes.set(name, (homes.get(name) ?? new Set()).add(path));
  }
  expect(homes.size).toBeGreaterThan(500);
  const shared = [...homes].filter(([, paths]) => paths.size > 1);
  expect(shared.map(([name, paths]) => `${name}: ${[...paths].join(', ')}`)).toEqual([]);
});
