/**
 * The production build as it would be put on a server: complete, small enough, and contacting only itself and
 * Microsoft.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHECKS } from '../../src/plan/judge/checks';
import { HEADER_MATCHERS } from '../../src/plan/read/schema/headers';
import { DATE_FORMS } from '../../src/plan/read/dates/forms';
import { EVIDENCE_SIGNS } from '../../src/plan/read/evidence/signs';
import { functionsJson } from '../../src/functions/functions-json';
import { addressesOf, manifestFaults } from '../support/manifest-faults';
import { BASE_URL, CONTACT, FIGURES_FILE } from './support/build-once';
import { builtFolderOf } from './support/open-workbench';

/** Bytes, gzipped, of all scripts and styles that the pane needs before it shows its first view. */
const INITIAL_LIMIT = 120_000;
/** The same with everything that is loaded until the first ratings stand in the list. */
const FIRST_RATING_LIMIT = 334_000;
/** The same for the script that registers the custom functions, before any formula calls one. */
const FUNCTIONS_SCRIPT_LIMIT = 5_000;
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const folder = builtFolderOf('addin');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const pages = files.filter((file) => file.endsWith('.html'));

/** What a page loads. */
const sourcesOf = (page: string): string[] =>
  [...read(page).matchAll(/<(?:script|link|img|iframe)[^>]*?\s(?:src|href)="([^"]+)"/g)].map(
    ([, source]) => source ?? '',
  );

test('contains every page and icon that the manifest names, and a valid manifest', () => {
  const manifest = read('manifest.xml');
  expect(manifestFaults(manifest)).toEqual([]);
  const missing = addressesOf(manifest).filter(
    (address) => !address.startsWith(BASE_URL) || !existsSync(join(folder, address.slice(BASE_URL.length))),
  );
  expect(missing).toEqual([]);
});

test('names its council and whom to ask, in the manifest and on the pages of help', () => {
  expect(read('manifest.xml')).toContain(
    '<ProviderName>Example &amp; Sons &lt;County&gt; Council</ProviderName>',
  );
  for (const page of ['support.html', 'accessibility.html']) {
    expect(read(page)).toContain(`<a href="mailto:${CONTACT}">`);
    expect(read(page)).toContain('<p>Published by Example &amp; Sons &lt;County&gt; Council.</p>');
    expect(read(page)).not.toContain('{{');
  }
});

test('contains nothing else than the add-in', () => {
  const named = files
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) => !/^[\w-]+\.[0-9a-f]{12}\.js$|^assets\/icons\/[\w-]+\.png$|^samples\/[\w-]+\.xlsx$/.test(file),
    );
  expect(named.sort()).toEqual([
    'accessibility.html',
    'boot-watch.js',
    'first-day.md',
    'first-paint.css',
    'functions.js',
    'functions.json',
    'manifest.xml',
    'support.html',
    'taskpane.html',
    'theme.css',
    'whats-new.md',
  ]);
});

test('contains nothing of the workbench, and no copy of Office.js', () => {
  expect(files.filter((file) => /office-js|pane-boot|page\.|index\.html/.test(file))).toEqual([]);
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.filter((file) => read(file).includes('workbenchPaneConnection'))).toEqual([]);
});

test('contains no example of a check, a date form, a sign, a block or a rule', () => {
  const scripts = files
    .filter((file) => file.endsWith('.js'))
    .map(read)
    .join('');
  expect(scripts).toContain(CHECKS[0]?.title);
  // Only texts that are long enough to occur nowhere else.
  const texts = JSON.stringify([...CHECKS, ...DATE_FORMS, ...EVIDENCE_SIGNS].map(({ examples }) => examples));
  const own = [...new Set(texts.match(/(?<=")[^"\\]{28,}(?=")/g))];
  expect(own.length).toBeGreaterThan(50);
  expect(own.filter((text) => scripts.includes(text))).toEqual([]);
});

test('contains every example by which a header is known', () => {
  const scripts = files
    .filter((file) => file.endsWith('.js'))
    .map(read)
    .join('');
  const examples = HEADER_MATCHERS.flatMap((matcher) => matcher.examples);
  expect(examples.length).toBeGreaterThan(100);
  expect(examples.filter((text) => !scripts.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
});

test('loads Office.js from Microsoft, in the head, and everything else from itself', () => {
  expect(pages.sort()).toEqual(['accessibility.html', 'support.html', 'taskpane.html']);
  const foreign = pages.flatMap(sourcesOf).filter((source) => /^(?:[a-z]+:)?\/\//i.test(source));
  expect(foreign).toEqual([OFFICE_JS]);
  expect(read('taskpane.html').split('</head>')[0]).toContain(OFFICE_JS);
  const missing = pages
    .flatMap(sourcesOf)
    .filter((source) => source !== OFFICE_JS && !existsSync(join(folder, source)));
  expect(missing).toEqual([]);
});

test.each(pages)('%s has a policy that allows no inline script or style, and uses none', (page) => {
  const text = read(page);
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(text)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-|\*|https?:(?!\/\/appsforoffice\.microsoft\.com)/);
  expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/i);
});

test(`starts the pane with at most ${INITIAL_LIMIT / 1000} kB of script and style, gzipped, and rates with ${FIRST_RATING_LIMIT / 1000}`, () => {
  const { gzip, gzipToFirst, scripts, parts } = JSON.parse(read(join('..', FIGURES_FILE))) as {
    readonly gzip: number;
    readonly gzipToFirst: number;
    readonly scripts: readonly { readonly file: string }[];
    readonly parts: readonly { readonly part: string }[];
  };
  expect(scripts.map(({ file }) => existsSync(join(folder, file)))).toContain(true);
  expect(gzip).toBeGreaterThan(10_000);
  expect(gzip).toBeLessThanOrEqual(INITIAL_LIMIT);
  expect(gzipToFirst).toBeGreaterThan(gzip + 100_000);
  expect(gzipToFirst).toBeLessThanOrEqual(FIRST_RATING_LIMIT);
  expect(parts.map(({ part }) => part)).not.toContain('zod');
});

test('links the custom functions to their names before the pane starts, with little script', () => {
  const sources = sourcesOf('taskpane.html');
  const scripts = sources.filter((source) => source.endsWith('.js'));
  expect(scripts.indexOf('functions.js')).toBeGreaterThan(scripts.indexOf(OFFICE_JS));
  expect(scripts.indexOf('functions.js')).toBeLessThan(
    scripts.findIndex((source) => /^taskpane/.test(source)),
  );
  expect(gzipSync(read('functions.js')).length).toBeLessThanOrEqual(FUNCTIONS_SCRIPT_LIMIT);
});

test('describes every custom function to Excel as in the sources', () => {
  expect(JSON.parse(read('functions.json'))).toEqual(functionsJson());
});
