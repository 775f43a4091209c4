/**
 * Three versions of one board's plan, compared with every label: which action is which, what changed, and what must
 * never be reported.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headlineOf } from '../../../src/plan/compare/headline';
import type { IsoDate } from '../../../src/plan/read/dates/calendar';
import type { Comparison, ComparedPair } from '../../../src/plan/compare/compare-plans';
import { compared, plansOfFile } from '../../support/compared';

interface Labels {
  readonly asAt: Readonly<Record<'v1' | 'v2' | 'v3', string>>;
  readonly openAt: Readonly<Record<'v1' | 'v2' | 'v3', number>>;
  readonly v1ToV2: {
    readonly rows: readonly { v1row: number; v1ref: string; v2: { sheet: string; row: number } }[];
    readonly columnsGone: readonly string[];
    readonly changes: readonly {
      ref: string;
      field: string;
      from?: string | null;
      to?: string;
      report?: false;
    }[];
    readonly saysNothing: readonly string[];
  };
  readonly v2ToV3: {
    readonly rows: readonly { v2row: number; v2ref: string; v3row: number; v3ref: string; how: string }[];
    readonly added: readonly { v3row: number; v3ref: string }[];
    readonly withdrawn: readonly string[];
    readonly merged: readonly { from: readonly string[]; to: string }[];
    readonly renumbered: readonly (readonly [string, string])[];
    readonly reopened: readonly { ref: string; from: string; to: string }[];
    readonly newlyComplete: readonly string[];
    readonly dateChanged: readonly { ref: string; field: string; from?: string; to: string }[];
    readonly lead: readonly { v3ref: string; from: string; to: string }[];
    readonly neverSay: readonly string[];
  };
}

const folder = join('cases', 'versions');
const labels = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'fixtures', folder, 'labels.json'), 'utf8'),
) as Labels;

let first: Comparison;
let second: Comparison;

beforeAll(async () => {
  const v1 = await plansOfFile(join(folder, 'v1-2021-02.xlsx'), labels.asAt.v1);
  const v2 = await plansOfFile(join(folder, 'v2-2021-07.xlsx'), labels.asAt.v2);
  const v3 = await plansOfFile(join(folder, 'v3-2022-02.xlsx'), labels.asAt.v3);
  first = compared(v1, v2);
  second = compared(v2, v3);
});

const rowOf = ({ action }: ComparedPair['old']): number => action.row.rowIndex + 1;
const byOldRef = (comparison: Comparison, ref: string): ComparedPair => {
  const found = comparison.pairs.find(({ old }) => old.action.row.ref === ref);
  if (!found) throw new Error(`No pair for ${ref}`);
  return found;
};
const changesOf = ({ pairs }: Comparison, wanted: string): readonly string[] =>
  pairs
    .filter(({ changes }) => changes.some(({ field, kind }) => `${field} ${kind}` === wanted))
    .map(({ old }) => old.action.row.ref ?? '');

describe('from the first version to the second', () => {
  test('every action is matched correctly, one of them among the completed', () => {
    expect(first.pairs.map(({ old, new: now }) => [rowOf(old), now.plan.sheet, rowOf(now)])).toEqual(
      labels.v1ToV2.rows.map(({ v1row, v2 }) => [v1row, v2.sheet, v2.row]),
    );
    expect(first.pairs.filter(({ asked }) => asked)).toEqual([]);
    expect([first.gone, first.added, first.merged, first.split]).toEqual([[], [], [], []]);
  });

  test('each labelled change is reported in the board’s words, with no other but the removed column', () => {
    const said = first.pairs.flatMap(({ old, changes }) =>
      changes.map(
        ({ field, from, to }) => `${old.action.row.ref ?? ''} ${field}: ${from ?? ''} → ${to ?? ''}`,
      ),
    );
    const wanted = labels.v1ToV2.changes
      .filter(({ report }) => report !== false)
      .map(({ ref, field, from, to }) => `${ref} ${field}: ${from ?? ''} → ${to ?? ''}`);
    const others = said.filter((line) => !wanted.includes(line) && !/ status: .+ → $/.test(line));
    expect(said).toEqual(expect.arrayContaining(wanted));
    // The completed action's move, and its colour on the sheet of completed actions.
    expect(others).toEqual(['5.2 standing: Action plan → Completed', '5.2 statedRag:  → Blue']);
  });

  test('a postponed date is moved by the days between the old and the new date that counts', () => {
    const moved = first.pairs.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'moved'));
    expect(moved.map(({ days }) => days)).toEqual([153, 123, 183]);
  });

  test('progress that says nothing new is not news', () => {
    expect(first.noNews.map(({ action }) => action.row.ref)).toEqual([...labels.v1ToV2.saysNothing].sort());
  });
});

describe('from the second version to the third', () => {
  test('every action is matched correctly, whatever its number', () => {
    const alone = labels.v2ToV3.rows.filter(({ how }) => !how.startsWith('merged'));
    const live = second.pairs.filter(({ old }) => old.plan.standing === 'live');
    expect(live.map(({ old, new: now }) => [rowOf(old), rowOf(now)])).toEqual(
      alone.map(({ v2row, v3row }) => [v2row, v3row]),
    );
    expect(second.added.map(rowOf)).toEqual(labels.v2ToV3.added.map(({ v3row }) => v3row));
    expect(second.gone).toEqual([]);
  });

  test('the merged ones are queried together', () => {
    expect(
      second.merged.map(({ parts, whole }) => ({
        from: parts.map(({ action }) => action.row.ref),
        to: whole.action.row.ref,
      })),
    ).toEqual(labels.v2ToV3.merged);
  });

  test('swapped numbers are renumbering, and never a rewording', () => {
    const { pairs } = second;
    const renumbered = pairs.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'renumbered'));
    expect(renumbered.map(({ from, to }) => [from, to])).toEqual(labels.v2ToV3.renumbered);
    expect(pairs.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'reworded'))).toEqual([]);
  });

  test('what must never be said of them is not said', () => {
    expect(labels.v2ToV3.neverSay).toEqual([
      expect.stringMatching(
        /^"2\.1 was reworded from the information sharing protocol to a supervision standard"/,
      ),
    ]);
    const one = byOldRef(second, '2.1');
    expect(one.new.words).toEqual(one.old.words);
    for (const { old, new: now, changes } of second.pairs) {
      expect(
        [old, now].filter(({ words }) => words.join(' ').includes('information sharing protocol')),
      ).not.toHaveLength(1);
      expect(
        [old, now].filter(({ words }) => words.join(' ').includes('supervision standard')),
      ).not.toHaveLength(1);
      expect(changes.filter(({ kind }) => kind === 'reworded')).toEqual([]);
    }
  });

  test('withdrawn, reopened and newly done actions are reported as such', () => {
    expect(changesOf(second, 'standing withdrawn')).toEqual(labels.v2ToV3.withdrawn);
    expect(changesOf(second, 'standing reopened')).toEqual(labels.v2ToV3.reopened.map(({ ref }) => ref));
    const done = second.pairs.filter(({ changes }) => changes.some(({ to }) => to === 'done'));
    expect(done.map(({ new: now }) => now.action.row.ref).sort()).toEqual(
      labels.v2ToV3.newlyComplete.map((label) => label.split(' ')[0]),
    );
  });

  test('dates and leads change as labelled', () => {
    for (const { ref, field, from, to } of labels.v2ToV3.dateChanged)
      expect(byOldRef(second, ref).changes).toContainEqual(
        expect.objectContaining({ field, kind: 'moved', from: from ?? null, to }),
      );
    const leads = second.pairs.flatMap(({ new: now, changes }) =>
      changes
        .filter(({ field }) => field === 'lead')
        .map(({ from, to }) => ({ v3ref: now.action.row.ref, from, to })),
    );
    expect(leads).toEqual(labels.v2ToV3.lead.map(({ v3ref, from, to }) => ({ v3ref, from, to })));
  });
});

test('the headline counts open actions and ratings of live plans, and those of closed plans apart', () => {
  const source = { workbook: 'plan.xlsx', sheets: ['Action plan'], asOf: '2021-07-15' as IsoDate };
  const { figures, remarks } = headlineOf(first, [], source, source);
  expect(figures[0]).toBe(
    `Open actions: ${labels.openAt.v1} then, ${labels.openAt.v2} now. Ratings: Red 0 → 4, Amber 3 → 3, Green 11 → 6.`,
  );
  expect(remarks).toContain('Actions of closed plans, which are counted apart: 0 then, 1 now.');
});
