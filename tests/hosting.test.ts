/** The hosting guide's samples for three servers: each parses, and gives the headers that the guide promises. */
import { contentSecurityPolicy } from './tools/webpack/content-security-policy.cjs';
import {
  headersOfAzure,
  headersOfIis,
  headersOfNginx,
  hostingSample,
  iisSample,
} from './support/hosting-samples';
import { children, descendants, name } from './support/manifest-elements';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const HASHED = 'taskpane.e21c976d7634.js';
const FILES = [
  'taskpane.html',
  'support.html',
  'functions.js',
  'functions.json',
  'boot-watch.js',
  'whats-new.md',
  'assets/icons/icon-32.png',
  'samples/lambeth-child-j.xlsx',
  HASHED,
];
const YEAR = 31_536_000;
const ageOf = (cache: string | undefined): number => Number(/max-age=(\d+)/.exec(cache ?? '')?.[1]);

describe.each([
  ['nginx', headersOfNginx],
  ['IIS', headersOfIis],
  ['Azure', headersOfAzure],
])('%s', (server, headersOf) => {
  test.each(FILES)('gives %s the pages’ own policy and who may frame it', (file) => {
    const { 'content-security-policy': policy = '', ...others } = headersOf(file);
    const [own, ancestors = ''] = policy.split('; frame-ancestors ');
    expect(own).toBe(contentSecurityPolicy({ officeJs: OFFICE_JS }));
    expect(ancestors.split(' ')).toEqual([
      "'self'",
      'https://*.officeapps.live.com',
      'https://*.sharepoint.com',
      'https://*.cloud.microsoft',
      'https://*.office.com',
      'https://*.microsoft365.com',
      'https://teams.microsoft.com',
    ]);
    expect(others['x-content-type-options']).toBe('nosniff');
    expect(ageOf(others['strict-transport-security'])).toBeGreaterThanOrEqual(YEAR);
    expect(others).not.toHaveProperty('x-frame-options');
  });

  test('lets Excel on the web read the list of functions, and nothing else', () => {
    const open = FILES.filter((file) => 'access-control-allow-origin' in headersOf(file));
    expect(open).toEqual(['functions.json']);
    expect(headersOf('functions.json')['access-control-allow-origin']).toBe('*');
  });

  test('has what changes under its name asked for again within minutes, and never forbids to keep it', () => {
    for (const file of FILES.filter((each) => each !== HASHED)) {
      expect(ageOf(headersOf(file)['cache-control'])).toBe(300);
      expect(headersOf(file)['cache-control']).not.toMatch(/no-(?:store|cache)/);
    }
    // IIS cannot tell these by their name.
    expect(ageOf(headersOf(HASHED)['cache-control'])).toBe(server === 'IIS' ? 300 : YEAR);
  });
});

test('IIS removes each header and type before it adds it, because two of one name stop the whole site', () => {
  const lists = descendants(iisSample()).filter((element) =>
    ['customHeaders', 'staticContent'].includes(name(element)),
  );
  const named = lists.flatMap((list) => {
    const seen = new Set<string>();
    return children(list).flatMap((element) => {
      const of = element.getAttribute('name') ?? element.getAttribute('fileExtension') ?? '';
      if (name(element) === 'remove') seen.add(of);
      return ['add', 'mimeMap'].includes(name(element)) ? [{ of, removed: seen.has(of) }] : [];
    });
  });
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ removed }) => !removed)).toEqual([]);
});

test('every server is told the types that it may not know', () => {
  const types = descendants(iisSample()).filter((element) => name(element) === 'mimeMap');
  expect(types.map((element) => element.getAttribute('fileExtension'))).toEqual(['.json', '.md']);
  const { mimeTypes } = JSON.parse(hostingSample('json')) as { readonly mimeTypes: object };
  expect(Object.keys(mimeTypes)).toEqual(['.json', '.md']);
  for (const ending of ['html', 'css', 'js', 'json', 'md', 'png', 'xlsx', 'xml'])
    expect(hostingSample('nginx')).toMatch(new RegExp(`^ +[\\w/.+-]+ ${ending};$`, 'm'));
});
