/**
 * A plan whose rows have changed since it was flagged: the sheet says so, the export refuses, flagging again settles
 * it.
 */
import { findFlags } from '../../src/plan/marks/flags/find-flags';
import { given, openEngine } from '../support/open-engine';
import { gridWorkbook } from '../support/open-grid';
import { cellAt } from '../support/open-grid';
import { options } from '../properties/support/change-made-workbook';

const ROWS = [
  ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence provided'],
  ['Write to every school.', 'Education', '31 May 2030', '', ''],
  ['Audit the letters.', 'Police', '30 June 2030', '', ''],
];

test('asks for a check if words have changed, and no reason opens the gate until it is flagged again', async () => {
  const workbook = gridWorkbook({ Plan: ROWS });
  const { engine, excel } = openEngine(workbook);
  await given(engine.apply(await given(engine.prepareFlags(options)), options));
  const first = await given(engine.check(options));
  const [set] = findFlags(first.review.snapshots[0] as never);
  const rag = (row: number) => {
    const letter = String.fromCharCode(65 + (set?.columnOf.get('rag') ?? 0));
    return cellAt(workbook, 'Plan', `${letter}${row}`)?.value;
  };
  const failing = (checked: typeof first) => {
    const { failures } = engine.judgeGate(checked, []);
    const overrides = failures.map(({ key }) => ({ key, reason: 'The board knows.' }));
    return engine.judgeGate(checked, overrides);
  };
  expect(failing(first).passed).toBe(true);

  excel.person.type('Plan', 'C2', 'as soon as may be');
  expect([rag(2), rag(3)]).toEqual(['Check again', 'Green']);
  const changed = failing(await given(engine.check(options)));
  expect(changed.passed).toBe(false);
  expect(changed.failures[0]?.words).toContain('One row says “Check again”');

  await given(engine.apply(await given(engine.prepareFlags(options)), options));
  expect([rag(2), rag(3)]).toEqual(['Unrated', 'Green']);
  expect(failing(await given(engine.check(options))).failures.map(({ rule }) => rule)).not.toContain(
    'rows-to-check',
  );
});

test('a true date typed into the board’s own cell moves rating and reason at once, without the add-in', async () => {
  const workbook = gridWorkbook({ Plan: ROWS });
  const { engine, excel } = openEngine(workbook);
  await given(engine.apply(await given(engine.prepareFlags(options)), options));
  excel.person.type('Plan', 'D2', '12/05/2016');
  excel.person.type('Plan', 'C3', '12/05/2016');
  const { review } = await given(engine.check(options));
  const [set] = findFlags(review.snapshots[0] as never);
  const at = (id: 'rag' | 'why', row: number) => {
    const letter = String.fromCharCode(65 + (set?.columnOf.get(id) ?? 0));
    return cellAt(workbook, 'Plan', `${letter}${row}`)?.value;
  };
  expect([at('rag', 2), at('why', 2)]).toEqual(['Amber', 'Done; no evidence']);
  expect(at('rag', 3)).toBe('Red');
  expect(at('why', 3)).toMatch(/^Overdue by \d+ days$/);
});

test('where Excel calculates only when asked, a check and the gate go by what it would show', async () => {
  const workbook = gridWorkbook({ Plan: ROWS });
  const { engine, excel } = openEngine(workbook);
  await given(engine.apply(await given(engine.prepareFlags(options)), options));
  const [set] = findFlags((await given(engine.check(options))).review.snapshots[0] as never);
  const rag = `${String.fromCharCode(65 + (set?.columnOf.get('rag') ?? 0))}2`;
  workbook.calculation = 'manual';
  excel.person.type('Plan', 'C2', 'as soon as may be');
  expect(cellAt(workbook, 'Plan', rag)?.value).toBe('Green');
  const checked = await given(engine.check(options));
  expect(cellAt(workbook, 'Plan', rag)?.value).toBe('Check again');
  expect(checked.review.snapshots.every((sheet) => sheet.calculatedWhenAsked)).toBe(true);
  expect(engine.judgeGate(checked, []).failures[0]?.words).toContain('One row says “Check again”');
});
