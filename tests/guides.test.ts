/** What is written for people stays true where a machine can tell: links lead somewhere, rooms are those of the tree, news fits the pane. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

describe('what is new', () => {
  const lines = guideLines(read('assets/guides/whats-new.md'));
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };

  test('begins with the current version, and contains nothing that the pane cannot show', () => {
    expect(lines[0]).toEqual({ kind: 'heading', words: [{ text: version, strong: false }] });
    const words = lines.flatMap((line) => line.words.map(({ text }) => text));
    expect(words.filter((text) => /[*_`#<>[\]|]/.test(text))).toEqual([]);
    expect(lines.filter(({ kind, words: { length } }) => kind === 'item' && length === 0)).toEqual([]);
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
