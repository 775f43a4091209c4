/** Who gives the add-in to staff, in the manifest and on the pages of help. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideLines } from '../../../src/taskpane/words/guide-lines';
import { manifestFaults } from '../../support/manifest-faults';
import { fillPage } from './help-page.cjs';
import { fillPublisher, readPublisher } from './publisher.cjs';

const read = (path: string): string => readFileSync(join(__dirname, '../../..', path), 'utf8');
const manifest = read('manifest.xml');
const statement = guideLines(read('assets/guides/accessibility.md'));
const help = read('src/taskpane/support.html');

describe('what is given', () => {
  test('may be left out, and loses the blanks around it', () => {
    expect(readPublisher({})).toEqual({ council: null, contact: null });
    expect(readPublisher({ council: ' Lambeth ', contact: '020 7946 0000' })).toEqual({
      council: 'Lambeth',
      contact: '020 7946 0000',
    });
  });

  test.each([
    ['nothing', true as const, 'Say who it is'],
    ['blanks', '  ', 'Say who it is'],
    ['two lines', 'a\nb', 'one line'],
    ['too much', 'x'.repeat(126), '125 characters'],
  ])('%s is refused', (_what, council, words) => {
    expect(() => readPublisher({ council })).toThrow(words);
    expect(() => readPublisher({ contact: council })).toThrow(words);
  });
});

describe('the manifest', () => {
  const supportOf = (xml: string) => /<SupportUrl DefaultValue="([^"]*)"/.exec(xml)?.[1];

  test('names the council as its provider, whatever signs are in the name', () => {
    const filled = fillPublisher(manifest, { council: 'A & B <"$1">', contact: null });
    expect(filled).toContain('<ProviderName>A &amp; B &lt;&quot;$1&quot;&gt;</ProviderName>');
    expect(manifestFaults(filled)).toEqual([]);
    expect(fillPublisher(manifest, { council: null, contact: null })).toBe(manifest);
  });

  test('leads to a contact that is a web address, and else to the page of help', () => {
    const contact = 'https://example.gov.uk/help?a=1&b=2';
    const filled = fillPublisher(manifest, { council: null, contact });
    expect(supportOf(filled)).toBe('https://example.gov.uk/help?a=1&amp;b=2');
    expect(manifestFaults(filled)).toEqual([]);
    for (const other of ['help@example.gov.uk', 'http://example.gov.uk', '020 7946 0000'])
      expect(supportOf(fillPublisher(manifest, { council: null, contact: other }))).toBe(supportOf(manifest));
  });
});

describe('a page of help', () => {
  test.each([
    [
      'a mail address',
      'a&b@example.gov.uk',
      '<a href="mailto:a&amp;b@example.gov.uk">a&amp;b@example.gov.uk</a>',
    ],
    [
      'a web address',
      'https://example.gov.uk',
      '<a href="https://example.gov.uk">https://example.gov.uk</a>',
    ],
    ['other words', 'the <b>desk</b>', 'the &lt;b&gt;desk&lt;/b&gt;'],
  ])('shows %s so that it can be used', (_what, contact, shown) => {
    for (const page of ['support', 'accessibility'])
      expect(fillPage(read(`src/taskpane/${page}.html`), { council: null, contact }, statement)).toContain(
        shown,
      );
  });

  test('says so where no contact is given, and names no publisher', () => {
    const filled = fillPage(help, { council: null, contact: null }, []);
    expect(filled).toContain('Ask whoever gave you this add-in.');
    expect(filled).not.toContain('Published by');
    expect(fillPage(help, { council: 'Lambeth', contact: null }, [])).toContain(
      '<p>Published by Lambeth.</p>',
    );
  });

  test('holds the whole statement, and leaves no place unfilled', () => {
    const filled = fillPage(
      read('src/taskpane/accessibility.html'),
      { council: null, contact: null },
      statement,
    );
    const words = statement.flatMap((line) => line.words.map(({ text }) => text));
    expect(words.filter((text) => !text.includes('[') && !filled.includes(text))).toEqual([]);
    expect(filled).not.toMatch(/\{\{|\[the|\*\*/);
    expect(filled).toContain('<h2>Known gaps</h2>');
  });
});
