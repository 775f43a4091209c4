import { HEADER_MATCHERS } from '../../../../src/plan/read/schema/headers';
import { readHeader } from '../../../../src/plan/read/schema/read-header';
import { PROFILES } from '../../../../src/plan/read/schema/profiles';
import { mapColumns } from '../../../../src/plan/read/schema/map-columns';
import { explainHeader } from '../../../../src/plan/read/schema/explain-headers';
import { NO_CONTENT } from '../../../../src/plan/read/schema/column-content';
import { FIELDS } from '../../../../src/plan/read/schema/fields';

const content = NO_CONTENT;
const map = (headers: string[], profiles = PROFILES) =>
  mapColumns(
    headers.map((header, columnIndex) => ({ header, columnIndex, content })),
    profiles,
    [],
  );

describe('header matchers', () => {
  test('every field has one matcher', () => {
    expect(HEADER_MATCHERS.map((each) => each.field).sort()).toEqual([...FIELDS].sort());
  });

  test.each(HEADER_MATCHERS.flatMap((m) => m.examples.map((text) => [text, m.field] as const)))(
    '"%s" is read as %s',
    (text, field) => expect(readHeader(text).fields).toEqual([field]),
  );

  test.each(HEADER_MATCHERS.flatMap((m) => m.refuses.map((text) => [text, m.field] as const)))(
    '"%s" is not read as %s',
    (text, field) => expect(readHeader(text).fields).not.toContain(field),
  );

  test.each(HEADER_MATCHERS.flatMap((m) => m.examples.map((text) => [text, m.field] as const)))(
    '"%s" is read as %s in capitals, numbered and wrapped over lines',
    (text, field) => {
      expect(readHeader(text.toUpperCase()).fields).toEqual([field]);
      expect(readHeader(`${text.replace(/ \(\d\)$/, '')} (9)`).fields).toEqual([field]);
      expect(readHeader(`  ${text.replace(/ /g, '\n')} `).fields).toEqual([field]);
    },
  );
});

describe('columns that hold one field or several', () => {
  test.each([
    ['Lead Strategic/ operational leads & when', ['lead', 'due']],
    ['Lead and timescale', ['lead', 'due']],
    ['Who / When', ['lead', 'due']],
    ['Progress / RAG', ['progress', 'statedRag']],
    ['Responsible officer & deadline', ['lead', 'due']],
    ['Recommendation / Action', ['recommendation', 'action']],
    ['Lead\nTimescale', ['lead', 'due']],
    ['SAR\nrecommendation', ['recommendation']],
  ])('"%s" holds %j', (text, fields) => expect(readHeader(text).fields).toEqual(fields));

  test.each(['Comments/Outcome (7)', 'Performance measures/targets', 'Actions taken and changes made'])(
    '"%s" holds one field',
    (text) => expect(readHeader(text).fields).toHaveLength(1),
  );
});

describe('texts that are not headers', () => {
  test.each([
    '',
    '   ',
    '(3)',
    '2016',
    'Cafcass',
    'Bereavement, Transitions and Losses',
    'Training records – numbers attending and agencies attending Audit reports.',
    '__proto__',
    'constructor',
    'x'.repeat(32767),
    '('.repeat(5000),
  ])('%.40s', (text) => expect(readHeader(text).fields).toEqual([]));
});

describe('mapping columns', () => {
  test.each(PROFILES.map((profile) => [profile.id, profile] as const))(
    'the headers of %s are mapped the same with and without the profile',
    (_, profile) => {
      const headers = profile.columns.map((column) => column.header);
      const fields = profile.columns.map((column) => column.fields);
      expect(headers.length).toBeGreaterThan(1);
      expect(map(headers).columns.map((column) => column.fields)).toEqual(fields);
      expect(map(headers).profile).toBe(profile.id);
      expect(map(headers, []).columns.map((column) => column.fields)).toEqual(fields);
    },
  );

  test('a field goes to one column, and the other is a duplicate', () => {
    const found = map(['Action', 'Lead', 'Lead']);
    expect(found.columns.map((column) => column.fields)).toEqual([['action'], ['lead'], []]);
    expect(found.duplicates).toEqual([{ columnIndex: 2, field: 'lead', keptIn: 1 }]);
  });

  test('a column whose field is taken gets the next field that its header could mean', () => {
    expect(map(['Action', 'Target date', 'Completion date'], []).columns.map((c) => c.fields)).toEqual([
      ['action'],
      ['due'],
      ['achieved'],
    ]);
    expect(map(['Action', 'Evidence', 'Evidence provided'], []).columns.map((c) => c.fields)).toEqual([
      ['action'],
      ['evidenceRequired'],
      ['evidenceProvided'],
    ]);
  });

  test('what a person confirmed comes first', () => {
    const confirmed = [{ header: 'Outcome', fields: ['progress'] as const }];
    const columns = [{ header: 'OUTCOME ', columnIndex: 0, content }];
    expect(mapColumns(columns, PROFILES, confirmed).columns[0]).toMatchObject({
      fields: ['progress'],
      how: 'confirmed',
    });
  });

  test('missing required columns are listed in schema order', () => {
    expect(map(['Recommendation', 'Actions', 'Assurance to the LSCB']).missing).toEqual([
      'lead',
      'due',
      'achieved',
      'evidenceRequired',
    ]);
  });
});

test('explain headers names the fields and their rivals', () => {
  expect(explainHeader('Lead (3)')).toEqual({ text: 'Lead (3)', fields: ['lead'], rivals: [] });
  expect(explainHeader('Evidence')).toEqual({
    text: 'Evidence',
    fields: ['evidenceProvided'],
    rivals: ['evidenceRequired'],
  });
});
