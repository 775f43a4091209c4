/** Checks guides and READMEs as far as a machine can: links work, listed folders exist, and the news fits the pane. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COLUMN_REGISTRY } from '../src/plan/marks/flags/columns';
import { guideLines } from '../src/taskpane/words/guide-lines';
import { KINDS } from './tools/new/kinds';

const ROOT = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const guides = readdirSync(join(ROOT, 'assets/guides')).map((name) => `assets/guides/${name}`);
const PAGES = [
  'README.md',
  'src/README.md',
  'src/plan/POLICY.md',
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md',
  ...guides,
];

/** Bold in a guide only to open a paragraph. */
const OPENINGS = new Set([
  'Your words stay yours.',
  'No plan was found, or one is missing?',
  'It was never tried in real Excel.',
  'Microsoft 365 admin centre',
  'To try it on one Windows machine without the admin centre',
  'Custom functions',
  'The manifest',
  'Workbooks',
]);

test.each(PAGES)('%s links only to existing files', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '');
  const missing = links
    .filter((link) => !/^(?:https?:|#)/.test(link))
    .filter((link) => !existsSync(join(ROOT, dirname(page), link.split('#')[0] ?? '')));
  expect(missing).toEqual([]);
});

describe('the architecture on one page', () => {
  const rooms = [...read('src/README.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, room]) => room);
  const foldersOf = (folder: string): string[] =>
    readdirSync(join(ROOT, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);

  test('names every folder of src and of src/plan, and no others', () => {
    expect([...rooms].sort()).toEqual([...foldersOf('src'), ...foldersOf('src/plan')].sort());
  });
});

describe('how to add a thing', () => {
  const contributing = read('.github/CONTRIBUTING.md');

  test.each([...Object.entries(KINDS)])(
    '"%s" is described with the folder that it goes into',
    (kind, { folder }) => {
      const line = contributing.split('\n').find((each) => each.startsWith(`| \`${kind}\` |`)) ?? '';
      expect(line).toContain(`${folder}/NAME.ts`);
      expect(read('README.md')).toContain(`\`${folder}/index.ts\``);
    },
  );

  test('every command that it names exists', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: object };
    const named = PAGES.flatMap((page) => [...read(page).matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)]);
    expect([...new Set(named.map(([, name]) => name))].filter((name) => !(name && name in scripts))).toEqual(
      [],
    );
  });
});

describe('what the pane shows', () => {
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };

  test.each(['whats-new', 'first-day'])('%s contains nothing that the pane cannot show', (guide) => {
    const lines = guideLines(read(`assets/guides/${guide}.md`));
    const words = lines.flatMap((line) => line.words.map(({ text }) => text));
    expect(words.filter((text) => /[*_`#<>[\]|]/.test(text))).toEqual([]);
    expect(lines.filter(({ kind, words: { length } }) => kind === 'item' && length === 0)).toEqual([]);
  });

  test('what is new begins with the current version', () => {
    const [first] = guideLines(read('assets/guides/whats-new.md'));
    expect(first).toEqual({ kind: 'heading', words: [{ text: version, strong: false }] });
  });

  test('a line is a heading, an item or a text, with its bold words apart; the title is left out', () => {
    expect(guideLines('# Title\n\n## 1.2\n- **Closed** plans\nA line.\n')).toEqual([
      { kind: 'heading', words: [{ text: '1.2', strong: false }] },
      {
        kind: 'item',
        words: [
          { text: 'Closed', strong: true },
          { text: ' plans', strong: false },
        ],
      },
      { kind: 'text', words: [{ text: 'A line.', strong: false }] },
    ]);
  });
});

describe('the guides for people say what is there', () => {
  const shown = [
    read('manifest.xml'),
    ...readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('workbench'))
      .map((file) => read(join('src', file))),
  ].join('\n');

  test.each(['first-day', 'for-staff', 'for-it'])(
    'what %s prints in bold stands in the pane or on the ribbon',
    (guide) => {
      const named = [...read(`assets/guides/${guide}.md`).matchAll(/\*\*([^*]+)\*\*/g)].map(
        ([, words]) => words ?? '',
      );
      expect(named.length).toBeGreaterThan(3);
      expect(named.filter((words) => !shown.includes(words) && !OPENINGS.has(words))).toEqual([]);
    },
  );

  test('the first day adds up to its 20 minutes', () => {
    const minutes = [...read('assets/guides/first-day.md').matchAll(/^## .*: (\d+) minutes$/gm)].map(
      ([, n]) => Number(n),
    );
    expect(minutes.length).toBeGreaterThan(2);
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(20);
  });

  test('every page names the oldest Excel alike', () => {
    for (const page of [
      'README.md',
      'assets/guides/for-it.md',
      'assets/guides/first-day.md',
      'src/taskpane/support.html',
    ])
      expect(read(page)).toContain('Excel 2021 or later');
    for (const page of PAGES) expect(read(page)).not.toMatch(/Excel\s+2024/);
  });

  test('each column of the flags is named in the README and in the first day', () => {
    const seen = COLUMN_REGISTRY.filter(({ working }) => !working).map(({ header }) => header);
    expect(seen).toHaveLength(6);
    for (const header of seen) expect(read('assets/guides/first-day.md')).toContain(header);
  });
});
