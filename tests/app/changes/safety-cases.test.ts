/** Nothing of the board's is ever overwritten: cells beside rows below a table, arrays, sheets that co-authors edit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyWorkbook } from '../../../src/app/apply-workbook';
import { noRoomInWords } from '../../../src/app/no-room-in-words';
import { findFlags } from '../../../src/plan/marks/flags/find-flags';
import { excelHost } from '../../../src/excel/excel-host';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { meanwhile } from '../../support/meanwhile';
import { flagged, given, openEngine, TODAY } from '../../support/open-engine';
import { opened } from '../../support/open-built';
import { snapshots } from '../../support/read-through-client';

const FOLDER = join(__dirname, '../../fixtures/cases/safety');
const workbookOf = (name: string): Workbook => opened(readFileSync(join(FOLDER, `${name}.xlsx`)));
const options = { today: TODAY };
const apply = () => applyWorkbook(excelHost, { ...options, asOf: TODAY, agreed: null });

/** The contents of the sheet "Plan" by address, formulas as formulas. */
function entries(workbook: Workbook): ReadonlyMap<string, unknown> {
  const sheet = workbook.sheets.find(({ name }) => name === 'Plan');
  const found = new Map<string, unknown>();
  for (const [r, { cells }] of sheet?.rows ?? [])
    for (const [c, { value, formula }] of cells)
      if (formula !== undefined || (value ?? '') !== '') found.set(`${r},${c}`, formula ?? value);
  return found;
}

const sorted = (found: ReadonlyMap<string, unknown>): string[] => [...found.values()].map(String).sort();

/** The earlier entries that are nowhere any more. */
function lost(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): readonly string[] {
  const left = sorted(after);
  return sorted(before).filter((entry) => {
    const at = left.indexOf(entry);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

test.each([
  ['own words beside a row below the table', 'h', 'L12'],
  ['own cells between the table and a row of the plan below it', 'r5', 'M8'],
  ['an array there', 'r8', 'M8'],
])('%s: the plan is not flagged, and the words say which cell is in the way', async (_, name, cell) => {
  const workbook = workbookOf(name);
  openInOfficeJs(workbook);
  const before = entries(workbook);
  const { noRoom } = await given(apply());
  expect(entries(workbook)).toEqual(before);
  const [why] = noRoom.map(noRoomInWords);
  expect(why?.what).toContain(`something is to the right of it, in ${cell}`);
  expect(why?.next).toContain('to the right, then try again');
});

test.each(['a', 'd'])('%s: own cells below the plan stay as they are beside its flags', async (name) => {
  const workbook = workbookOf(name);
  openInOfficeJs(workbook);
  const before = entries(workbook);
  const { noRoom } = await given(apply());
  expect(noRoom).toEqual([]);
  const after = entries(workbook);
  for (const [address, entry] of before) expect([address, after.get(address)]).toEqual([address, entry]);
});

const MOVES: readonly (readonly [string, 'insert' | 'delete', string])[] = [
  ['a column put in within the plan', 'insert', 'C:C'],
  ['a column put in at its edge', 'insert', 'H:H'],
  ['a row put in', 'insert', '3:3'],
];

describe.each(['a', 'd'])('%s, while somebody else works on it', (name) => {
  const requestsOfFlagging = async (): Promise<number> => {
    const { engine, excel } = openEngine(workbookOf(name));
    const proposal = await given(engine.prepareFlags(options));
    const made = meanwhile(excel, 0, () => undefined);
    await given(engine.apply(proposal, options));
    return made();
  };

  test.each(MOVES)(
    '%s at any moment of the writing: no cell of the board’s is lost',
    async (_, deed, where) => {
      const requests = await requestsOfFlagging();
      expect(requests).toBeGreaterThan(2);
      for (let at = 1; at <= requests; at += 1) {
        const workbook = workbookOf(name);
        const { engine, excel } = openEngine(workbook);
        const before = entries(workbook);
        const proposal = await given(engine.prepareFlags(options));
        meanwhile(excel, at, () => excel.person[deed]('Plan', where));
        const outcome = await engine.apply(proposal, options).catch(() => null);
        meanwhile(excel, 0, () => undefined);
        expect([at, lost(before, entries(workbook))]).toEqual([at, []]);
        // Either nothing was written, or what was written is found and brought up to date.
        if (outcome?.ok !== true)
          expect([at, workbook.names.filter((each) => each.name.startsWith('Plan_'))]).toEqual([at, []]);
        await flagged(engine);
        const [plan] = (await snapshots(workbook)).filter((sheet) => sheet.name === 'Plan');
        expect([at, plan && findFlags(plan).length]).toEqual([at, 1]);
        expect([at, lost(before, entries(workbook))]).toEqual([at, []]);
      }
    },
  );

  test('words typed where flags will go, at any moment, stay, and Undo leaves them', async () => {
    const requests = await requestsOfFlagging();
    for (let at = 1; at <= requests; at += 1) {
      const workbook = workbookOf(name);
      const { engine, excel } = openEngine(workbook);
      const proposal = await given(engine.prepareFlags(options));
      const before = entries(workbook);
      meanwhile(excel, at, () => excel.person.type('Plan', 'J3', 'Jo’s own words'));
      const outcome = await engine.apply(proposal, options);
      meanwhile(excel, 0, () => undefined);
      expect([at, entries(workbook).get('2,9')]).toEqual([at, 'Jo’s own words']);
      if (!outcome.ok) continue;
      await engine.undo({ changed: 'leave' }, options);
      expect([at, entries(workbook).get('2,9')]).toEqual([at, 'Jo’s own words']);
      expect([at, lost(before, entries(workbook))]).toEqual([at, []]);
    }
  });
});
