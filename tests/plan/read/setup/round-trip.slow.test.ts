/** What is written is read back exactly, and nothing that can be typed on the sheet makes reading throw. */
import fc from 'fast-check';
import { layOutSetupSheet } from '../../../../src/plan/change/settings-sheet/setup-sheet';
import { FIELDS } from '../../../../src/plan/read/schema/fields';
import { ownProfileId } from '../../../../src/plan/read/setup/tables/layouts';
import { readSetupSheet } from '../../../../src/plan/read/setup/read-setup-sheet';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { a1 } from '../../../../src/plan/read/sheet/a1';
import { plannedSnapshot, typedOver } from '../../../support/planned-snapshot';
import { laidOut, SETTINGS } from './setup-case';

describe('What was written is read back exactly', () => {
  test.each([1900, 1904] as const)('with everything set, in the %i date system', (dateSystem) => {
    const reading = readSetupSheet(plannedSnapshot(layOutSetupSheet(SETTINGS, dateSystem), dateSystem));
    expect(reading).toEqual({ setup: SETTINGS, problems: [] });
  });

  test('with nothing set', () => {
    expect(readSetupSheet(plannedSnapshot(layOutSetupSheet({})))).toEqual({ setup: {}, problems: [] });
  });

  test('whatever is set', () => {
    const words = fc
      .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
      .map((text) => text.trim().replace(/[;\n\r]/g, ','))
      .filter((text) => text.trim() === text && /\p{L}/u.test(text));
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2080-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const maybeDay = fc.option(day);
    const name = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    const settings = fc.record(
      {
        asOf: day,
        agreed: day,
        scheme: fc.constantFrom('brag' as const, 'rag' as const),
        dueSoonDays: fc.integer({ min: 0, max: 365 }),
        yearKind: fc.constantFrom('financial' as const, 'calendar' as const, 'academic' as const),
        register: fc
          .uniqueArray(
            fc.record({
              name: words,
              kind: fc.constantFrom(
                'agency' as const,
                'subgroup' as const,
                'role' as const,
                'unknown' as const,
              ),
              aliases: fc.uniqueArray(words, { maxLength: 3 }),
              agency: fc.option(words),
              from: fc.constant(null),
              to: maybeDay,
            }),
            { selector: (entry) => name(entry.name), minLength: 1, maxLength: 5 },
          )
          .map((entries) => ({ origin: 'confirmed' as const, entries })),
        meetings: fc.uniqueArray(fc.record({ date: day, body: fc.option(words) }), {
          selector: ({ date }) => date,
          minLength: 1,
          maxLength: 4,
        }),
        confirmedColumns: fc.uniqueArray(
          fc.record({
            sheet: fc.option(words),
            header: words,
            fields: fc.uniqueArray(fc.constantFrom(...FIELDS), { maxLength: 3 }),
          }),
          { selector: ({ header }) => name(header).replace(/s/g, ''), minLength: 1, maxLength: 4 },
        ),
        profiles: fc.uniqueArray(
          fc
            .record({
              title: words,
              columns: fc.uniqueArray(
                fc.record({
                  header: words,
                  fields: fc.uniqueArray(fc.constantFrom(...FIELDS), { maxLength: 3 }),
                }),
                { selector: ({ header }) => name(header).replace(/s/g, ''), minLength: 1, maxLength: 4 },
              ),
            })
            .map((layout) => ({ id: ownProfileId(layout.title), ...layout })),
          { selector: ({ title }) => name(title), minLength: 1, maxLength: 3 },
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(settings, (given) => {
        expect(readSetupSheet(plannedSnapshot(layOutSetupSheet(given)))).toEqual({
          setup: given,
          problems: [],
        });
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

test('nothing that can be typed makes the reading throw', () => {
  const whole = laidOut();
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '__proto__',
      'constructor',
      '=1',
      '31/31/31',
      'Name',
      'Kind',
      'Setting',
      'Value',
      'x'.repeat(32_767),
    ),
    fc.double(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.rowCount + 2), fc.nat(whole.columnCount - 1), cell), { maxLength: 30 }),
      fc.boolean(),
      (edits, tables) => {
        const over = Object.fromEntries(edits.map(([row, column, value]) => [a1(row, column), value]));
        const reading = readSetupSheet(typedOver(whole, over, tables ? whole.tables : []));
        makeSetup({ asOf: '2016-10-15', ...reading.setup });
      },
    ),
    { numRuns: 400, seed: 5 },
  );
});
