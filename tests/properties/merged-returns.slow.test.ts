/**
 * Returned copies made at random: nothing is ticked that depends on the files' order, no blank takes a word away, no
 * board's word changes, and every value of every return is in the plan, in the log, or what the plan says.
 */
import * as fc from 'fast-check';
import { asTicked } from '../../src/plan/returns/merge/merge-choices';
import { comparedLine, isBlankOrDash, standsIn } from '../../src/plan/returns/merge/compared-line';
import { rulesOf } from '../../src/plan/returns/merge/owners';
import { proposeMerge } from '../../src/plan/returns/merge/propose-merge';
import { applied } from '../../src/plan/change/applied';
import type { SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';
import {
  judgedRows,
  judgedSheets,
  merged,
  offersInWords,
  ON,
  returned,
} from '../plan/returns/merge/support/merged';
import { plain } from '../plan/returns/merge/support/small-return';
import { gridSnapshot } from '../support/grid-snapshot';
import type { Rows } from '../support/review-grid';

const HEADER = plain()[0] as Rows[number];
const OWNERS = ['Revised due date', 'Evidence provided', 'Date achieved', 'Progress', 'Status'];

const words = fc.oneof(
  fc.constantFrom(
    '',
    '',
    'Done.',
    'Begun. Draft shared.',
    'Begun.',
    '=1+1',
    '+44 20',
    '12/3',
    '30 June 2017',
    'No',
    'Not yet',
    '“so”  –  far',
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
);
const cells = fc.array(
  fc.record({ row: fc.integer({ min: 1, max: 4 }), header: fc.constantFrom(...OWNERS), text: words }),
  { maxLength: 8 },
);

type Typed = readonly { readonly row: number; readonly header: string; readonly text: string }[];

function typed(rows: Rows, list: Typed): Rows {
  const copy = rows.map((row) => [...row]);
  for (const { row, header, text } of list) copy[row]![HEADER.indexOf(header)] = text;
  return copy;
}

/** A layout that says the same: rows in another order, a header repeated, columns the other way round. */
const layout = fc.record({
  turned: fc.boolean(),
  repeated: fc.boolean(),
  mirrored: fc.boolean(),
  titled: fc.boolean(),
});

function laidOut(
  rows: Rows,
  how: { turned: boolean; repeated: boolean; mirrored: boolean; titled: boolean },
): Rows {
  const [head = [], ...body] = rows;
  const turned = how.turned ? [...body].reverse() : body;
  const paged = how.repeated ? [head, ...turned.slice(0, 2), head, ...turned.slice(2)] : [head, ...turned];
  const mirrored = how.mirrored ? paged.map((row) => [...row].reverse()) : paged;
  return how.titled ? [['Returned'], [], ...mirrored] : mirrored;
}

const runs = { numRuns: 150 };

test('a copy that was only sorted, re-headed or broken over other pages gives no update', () => {
  fc.assert(
    fc.property(cells, layout, (list, how) => {
      const rows = typed(plain(), list);
      const merge = merged({ plans: judgedRows(rows), returns: [returned('a.xlsx', laidOut(rows, how))] });
      expect(offersInWords(merge)).toEqual([]);
      expect([merge.newRows, merge.leftBlank]).toEqual([[], []]);
    }),
    runs,
  );
});

test('the order of the files changes nothing that is ticked', () => {
  fc.assert(
    fc.property(cells, cells, cells, cells, layout, (own, one, two, three, how) => {
      const plans = judgedRows(typed(plain(), own));
      const files = [one, two, three].map((list, at) =>
        returned(`${'cab'[at]}.xlsx`, laidOut(typed(plain(), list), how)),
      );
      const [first, second] = [files, [...files].reverse()].map((returns) =>
        offersInWords(merged({ plans, returns })),
      );
      expect(second).toEqual(first);
    }),
    runs,
  );
});

test.each(['replace', 'add'] as const)(
  'blanks take no word away, and every value is in the plan, in the log, or equal (%s)',
  (progressUpdates) => {
    const rules = rulesOf({ ownersFields: null, progressUpdates });
    fc.assert(
      fc.property(cells, cells, cells, layout, (own, one, two, how) => {
        const before = gridSnapshot(typed(plain(), own));
        const copies = [one, two].map((list) => typed(plain(), list));
        const files = copies.map((rows, at) => returned(`${at}.xlsx`, laidOut(rows, how)));
        const merge = merged({ plans: judgedSheets([before]), returns: files, rules });
        const { sheets, entries } = proposeMerge(merge, asTicked(merge.offers), ON);
        const [after] = applied([before], { sheets }) as [SheetSnapshot];
        for (let row = 1; row <= 4; row += 1)
          HEADER.forEach((title, column) => {
            const [was, is] = [before, after].map((sheet) => String(sheet.values[row]?.[column] ?? ''));
            if (was?.trim()) expect(is).not.toBe('');
            if (!OWNERS.includes(String(title))) expect(is).toBe(was);
            for (const copy of copies) {
              const said = String(copy[row]?.[column] ?? '').trim();
              const logged = entries.some(({ to }) => comparedLine(to) === comparedLine(said));
              const isKept =
                isBlankOrDash(said) ||
                comparedLine(is ?? '') === comparedLine(said) ||
                standsIn(was ?? '', said);
              if (!isKept && !logged && !isSameDay(said, was ?? ''))
                throw new Error(`“${said}” is nowhere: ${is}`);
            }
          });
        const again = merged({ plans: judgedSheets([after]), returns: files, rules });
        expect(proposeMerge(again, asTicked(again.offers), ON).sheets).toEqual([]);
      }),
      runs,
    );
  },
);

/** "30 June 2017" is written as a true date. */
const isSameDay = (said: string, was: string): boolean => said === '30 June 2017' && was !== '';
