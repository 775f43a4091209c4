/**
 * For every third of 500 made-up workbooks: staff sort, insert and delete rows beside the flags, then flag again. Flags
 * stay with their rows, ratings are right, each rating has one rule, and removal leaves what the board has now.
 */
import { RATING_FILLS } from '../../src/plan/change/flags/flag-rules';
import { finish } from '../../src/plan/steps';
import { restsOn } from '../../src/plan/change/flags/rests-on';
import type { NoRoom } from '../../src/plan/change/flags/no-room';
import { findFlags } from '../../src/plan/marks/flags/find-flags';
import { RATING_COLOURS } from '../../src/plan/judge/rating/rating-colour';
import { CHECK_AGAIN, RATING_WORDS } from '../../src/plan/judge/rating/rating-cells';
import type { PlanReport } from '../../src/plan/judge/report/plan-report';
import { a1 } from '../../src/plan/read/sheet/a1';
import { findSheet, getCell, type Workbook } from '../../src/workbench/model/workbook';
import { given, openEngine, type OpenEngine } from '../support/open-engine';
import { seeded } from '../support/seeded';
import { changeMadeWorkbook, clock, options, type Changed } from './support/change-made-workbook';
import { makeWorkbook, type MadeWorkbook } from './support/made-workbook';
import { contentOf } from './support/whole-state';

/** Makes the same edits for the same seed, whatever else is in the workbook. */
async function edit(
  seed: number,
  { plans }: MadeWorkbook,
  { excel }: OpenEngine,
): Promise<readonly string[]> {
  const random = seeded(seed);
  const [plan] = plans;
  if (!plan) return [];
  const deeds: string[] = [];
  const row = (): number => random.pick(plan.rows.slice(1)) + 1;
  if (plans.length === 1 && !plan.hasMerges && !plan.hasBreaks && random.next() < 0.7) {
    deeds.push('sort');
    await excel.Excel.run(async (context) => {
      const right = Math.min(plan.left + plan.columnCount + 45, 16_383);
      const address = `${a1(plan.top + 1, plan.left)}:${a1(plan.end - 1, right)}`;
      const range = context.workbook.worksheets.getItem(plan.sheet).getRange(address);
      range.sort.apply([{ key: 1, ascending: random.next() < 0.5 }]);
      await context.sync();
    });
  }
  if (random.next() < 0.6) {
    const at = row();
    deeds.push(`insert ${at}`);
    excel.person.insert(plan.sheet, `${at}:${at}`);
    if (random.next() < 0.7)
      excel.person.type(plan.sheet, a1(at - 1, plan.left + 1), 'Ask every school for its policy.');
  }
  if (random.next() < 0.5 && plans.length === 1) {
    const at = row();
    deeds.push(`delete ${at}`);
    excel.person.delete(plan.sheet, `${at}:${at}`);
  }
  return deeds;
}

/** The contents of each cell, without formats. */
function contents(workbook: Workbook, name: string): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [r, row] of findSheet(workbook, name)?.rows ?? [])
    for (const [c, cell] of row.cells)
      if (cell.value !== null || cell.formula) cells.set(a1(r, c), contentOf(cell));
  return new Map([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function ratingsAreRight(
  { engine, workbook }: Changed,
  where: unknown,
  noRoom: readonly NoRoom[],
): Promise<void> {
  const { report, snapshots } = (await given(engine.check(options))).review;
  for (const snapshot of snapshots) {
    const sheet = findSheet(workbook, snapshot.name);
    const sets = findFlags(snapshot);
    if (!sheet || sets.length === 0) continue;
    const hasRoom = ({ table: { region } }: PlanReport): boolean =>
      !noRoom.some(({ cell }) => cell.columnIndex === region.lastColumn && cell.rowIndex >= region.headerRow);
    const plans = report.plans.filter((plan) => plan.sheet === sheet.name && hasRoom(plan));
    const wanted = plans.flatMap((plan) => {
      const others = finish(restsOn(plan));
      const inError = new Set(
        plan.actions.filter(({ row }) => row.errors.length > 0).map(({ row }) => row.rowIndex),
      );
      return plan.actions.map(({ row: { rowIndex }, rating }) => {
        const rows = [0, ...(others.get(rowIndex) ?? [])].map((offset) => rowIndex + offset);
        return [rowIndex, RATING_WORDS[rating.colour], rows.some((row) => inError.has(row))] as const;
      });
    });
    for (const [rowIndex, word, restsOnError] of wanted) {
      const shown = sets
        .filter(({ rows }) => rows.includes(rowIndex))
        .map(({ columnOf }) => getCell(sheet, rowIndex, columnOf.get('rag') ?? 0)?.value);
      // If a cell that the rating depends on holds an error, the rating always says "Check again".
      if (restsOnError && shown.includes(CHECK_AGAIN)) continue;
      expect([where, rowIndex, word, shown.includes(word) ? word : shown]).toEqual([
        where,
        rowIndex,
        word,
        word,
      ]);
    }
    for (const colour of RATING_COLOURS) {
      const ours = sheet.conditionalFormats.filter(
        ({ rule }) =>
          rule.kind === 'cellIs' &&
          rule.formulas[0] === `"${RATING_WORDS[colour]}"` &&
          rule.style.fill?.colour?.rgb === RATING_FILLS[colour].fill,
      );
      expect([where, colour, ours.length]).toEqual([where, colour, sets.length]);
      expect([where, ours.every(({ areas }) => areas.length === 1)]).toEqual([where, true]);
    }
  }
}

test('flags stay with their rows through sorting, inserting and deleting', async () => {
  let edited = 0;
  for (let seed = 2; seed < 500; seed += 3) {
    const changed = await changeMadeWorkbook(seed, 'flags');
    if (!changed || changed.changes === 0) continue;
    const { engine, workbook, plans } = changed;
    const where = [seed, await edit(seed, changed, changed)];
    const flags = await given(engine.prepareFlags(options));
    await given(engine.apply(flags, options));
    await ratingsAreRight(changed, where, flags.noRoom);
    expect([where, (await given(engine.prepareFlags(options))).changes.sheets]).toEqual([where, []]);
    await given(engine.apply(await given(engine.prepareRemoval(options)), options));
    const twin = makeWorkbook(seed);
    await edit(seed, twin, openEngine(twin.workbook, { clock }));
    const [plan] = plans;
    expect([where, contents(workbook, plan?.sheet ?? '')]).toEqual([
      where,
      contents(twin.workbook, plan?.sheet ?? ''),
    ]);
    edited += 1;
  }
  expect(edited).toBeGreaterThan(100);
}, 300_000);
