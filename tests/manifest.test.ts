/** The manifest: valid by the schema's rules, and with the minimum requirement set that the product states. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RIBBON_COMMANDS } from '../src/commands/ribbon-commands';
import { addressesOf, manifestFaults } from './support/manifest-faults';
import { fillBaseUrl, PLACEHOLDER, readBaseUrl } from './tools/webpack/base-url.cjs';

const ROOT = join(__dirname, '..');
const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

describe('the search for faults sees', () => {
  test.each([
    [
      'an element out of order',
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      '$2$1',
      'comes too late',
    ],
    [
      'a resid without a resource',
      'resid="Check.Label"',
      'resid="Check.Lable"',
      'no resource is called Check.Lable',
    ],
    [
      'a resid of the wrong kind',
      'resid="Check.Title"',
      'resid="Check.Description"',
      'is not one of the ShortStrings',
    ],
    [
      'a resource that nothing uses',
      'bt:Image id="Icon.80"',
      'bt:Image id="Icon.81"',
      'nothing uses Icon.81',
    ],
    [
      'an address that is not https',
      'https://localhost:3000/taskpane.html',
      'http://localhost:3000/taskpane.html',
      'is not https',
    ],
    ['a missing icon', /<bt:Image size="80" resid="Icon.80" \/>/, '', '80 pixels is missing'],
    ['a text too long', 'DefaultValue="Check"', `DefaultValue="${'x'.repeat(126)}"`, 'more than 125'],
    ['a missing element', /<Permissions>.*<\/Permissions>/, '', 'OfficeApp has no Permissions'],
    ['an unknown element', '<Hosts>', '<Hostess /><Hosts>', 'may not hold Hostess'],
    ['broken XML', '</OfficeApp>', '', 'unclosed'],
    ['a runtime that ends with the pane', 'lifetime="long"', 'lifetime="short"', 'as long as the workbook'],
    [
      'functions on a page of their own',
      /(<Page>\s*<SourceLocation resid=")Pane.Url/,
      '$1Support.Url',
      'Support.Url is not the page that is shared',
    ],
    [
      'commands on a page of their own',
      '<FunctionFile resid="Pane.Url"',
      '<FunctionFile resid="Support.Url"',
      'Support.Url is not the page that is shared',
    ],
    ['commands without a page', /<FunctionFile [^>]*>/, '', 'no FunctionFile'],
    ['a button without its function', /<FunctionName>.*<\/FunctionName>/, '', 'runs no function'],
    ['functions without a description', /<Metadata>[^]*<\/Metadata>/, '', 'have no Metadata'],
    ['a namespace in small letters', 'DefaultValue="PLAN"', 'DefaultValue="plan"', 'capital letters'],
    ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>plans</Id>', 'is not a GUID'],
  ])('%s', (_what, from, to, fault) => {
    const spoilt = manifest.replace(from, to);
    expect(spoilt).not.toBe(manifest);
    expect(manifestFaults(spoilt).join('\n')).toContain(fault);
  });
});

describe('the manifest', () => {
  test('has no fault', () => {
    expect(manifestFaults(manifest)).toEqual([]);
  });

  test('requires Excel with the minimum requirement set, and no more', () => {
    const sets = [...manifest.matchAll(/<(?:bt:)?Set Name="([^"]+)" MinVersion="([^"]+)"/g)];
    // Only the buttons require the shared runtime, so that the pane still opens in an Excel without one.
    expect(sets.map(([, name, version]) => `${name} ${version}`)).toEqual([
      'ExcelApi 1.14',
      'ExcelApi 1.14',
      'SharedRuntime 1.1',
    ]);
    expect(manifest).toContain('<Host Name="Workbook" />');
  });

  test('gives formulas the pane’s own page, and the namespace PLAN', () => {
    const shared = [
      '<Runtime resid="Pane.Url" lifetime="long" />',
      '<Namespace resid="Functions.Namespace" />',
    ];
    for (const line of shared) expect(manifest).toContain(line);
    expect(manifest).toContain('<bt:String id="Functions.Namespace" DefaultValue="PLAN" />');
  });

  test('has a button for each command of the ribbon, each with an icon of its own, and for nothing else', () => {
    const asked = [...manifest.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, name]) => name);
    expect(asked).toEqual(RIBBON_COMMANDS.map(({ functionName }) => functionName));
    const controls = manifest.split('<Control ').slice(1);
    const icons = controls.map((control) => /size="32" resid="([^"]+)"/.exec(control)?.[1]);
    expect(new Set(icons).size).toBe(asked.length);
    expect(manifest).not.toContain('xsi:type="ShowTaskpane"');
  });

  test('is in British English', () => {
    expect(manifest).toContain('<DefaultLocale>en-GB</DefaultLocale>');
  });

  test('points at nothing but the add-in’s own address', () => {
    expect(addressesOf(manifest).filter((address) => !address.startsWith(PLACEHOLDER))).toEqual([]);
    expect(addressesOf(manifest).length).toBeGreaterThan(7);
  });

  test('names icons that exist, in the sizes that it gives', () => {
    const icons = addressesOf(manifest).filter((address) => address.endsWith('.png'));
    for (const icon of icons) {
      const path = join(ROOT, icon.slice(PLACEHOLDER.length));
      expect({ icon, drawn: existsSync(path) }).toEqual({ icon, drawn: true });
      const bytes = readFileSync(path);
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      // Width and height are at fixed offsets in a PNG's first chunk.
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
});

describe('the base address', () => {
  test.each([
    ['http://example.org', 'https addresses only'],
    ['example.org', 'not a web address'],
    ['https://example.org/?a=1', 'cannot have a ?'],
  ])('%s is refused', (baseUrl, words) => {
    expect(() => readBaseUrl({ baseUrl }, true)).toThrow(words);
  });

  test('must be given for a production build', () => {
    expect(() => readBaseUrl({}, true)).toThrow('--env baseUrl=');
    expect(readBaseUrl({}, false)).toBe(PLACEHOLDER);
  });

  test.each(['https://example.org/plans', 'https://example.org/plans/'])(
    '%s is filled in everywhere',
    (baseUrl) => {
      const filled = fillBaseUrl(manifest, readBaseUrl({ baseUrl }, true));
      expect(filled).not.toContain('localhost');
      expect(manifestFaults(filled)).toEqual([]);
      expect(addressesOf(filled)).toContain('https://example.org/plans/taskpane.html');
    },
  );
});
