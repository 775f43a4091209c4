/**
 * Chase packs of the five plans and of every field case, made by the real command through the client: each open action
 * is asked of its leads once or listed with its reason, and what is sent is read again as it was written.
 */
import { zipSync } from 'fflate';
import { checkWorkbook } from '../../src/app/check';
import { runChase } from '../../src/commands/chase-command';
import { runCheck } from '../../src/commands/plan-command';
import { readSnapshots } from '../../src/excel/read-snapshot';
import { parseIsoDate, type IsoDate } from '../../src/plan/read/dates/calendar';
import { CHASE_RULES } from '../../src/plan/returns/chase/rules';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';
import { FIELD_CASES, fieldWorkbook } from '../support/field-cases';
import { GOLDEN_NAMES, goldenWorkbook } from '../support/golden-plans';
import { opened, partsOf } from '../support/copy-files';

interface Chased {
  readonly pack: string;
  readonly leads: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly actions: readonly {
      readonly row: number;
      readonly sheet?: string;
      readonly asked: readonly string[];
    }[];
    readonly mailSubject: string;
    readonly mailText: string;
  }[];
  readonly notChased: readonly { readonly row: number; readonly sheet?: string; readonly why: string }[];
}

interface Action {
  readonly row: number;
  readonly done: string;
  readonly rating: string;
}

interface CheckedPlan {
  readonly sheet: string;
  readonly standing: string;
  readonly actions: readonly Action[];
}

const AS_OF = '2016-10-15';
const ALL = CHASE_RULES.map(({ id }) => id);

const PLANS: readonly (readonly [string, () => Uint8Array, string])[] = [
  ...GOLDEN_NAMES.map((name) => [name, () => goldenWorkbook(name), AS_OF] as const),
  ...FIELD_CASES.filter(({ file }, at) => FIELD_CASES.findIndex((one) => one.file === file) === at).map(
    (one) => [one.file, () => fieldWorkbook(one), one.as_of] as const,
  ),
];

async function chase(bytes: Uint8Array, asOf: string, rules: readonly string[] | null) {
  openInOfficeJs(opened(bytes));
  return runChase({ today: asOf, asOf, replyBy: null, rules, json: true });
}

async function plansOf(bytes: Uint8Array, asOf: string): Promise<readonly CheckedPlan[]> {
  openInOfficeJs(opened(bytes));
  const { out } = await runCheck({ today: asOf, asOf, agreed: null, sheet: null, json: true });
  return out === '' ? [] : (JSON.parse(out) as { plans: readonly CheckedPlan[] }).plans;
}

const at = (sheet: string | undefined, row: number): string => `${sheet ?? ''}!${row}`;

test.each(PLANS)('%s: every action is asked about or has its reason', async (_name, read, asOf) => {
  const bytes = read();
  const made = await chase(bytes, asOf, ALL);
  const plans = (await plansOf(bytes, asOf)).filter(({ standing }) => standing === 'live');
  if (plans.length === 0) {
    expect(made).toMatchObject({ exitCode: 2, out: '', files: [] });
    return;
  }
  expect(made.error).toBe('');
  const { leads, notChased } = JSON.parse(made.out) as Chased;
  const several = new Set(plans.map(({ sheet }) => sheet)).size > 1;
  const asked = leads.flatMap(({ actions }) => actions.map(({ row, sheet }) => at(sheet, row)));
  const listed = notChased.map(({ row, sheet }) => at(sheet, row));
  for (const { actions } of leads)
    expect(new Set(actions.map(({ row, sheet }) => at(sheet, row))).size).toBe(actions.length);
  for (const plan of plans)
    for (const { row, done, rating } of plan.actions) {
      const place = at(several ? plan.sheet : undefined, row);
      const here = [asked.includes(place), listed.includes(place)];
      expect([place, here.filter(Boolean).length]).toEqual([place, 1]);
      if (rating === 'withdrawn' || rating === 'blue') expect([place, here[0]]).toEqual([place, false]);
      const rules = leads.flatMap(({ actions }) =>
        actions.filter((each) => at(each.sheet, each.row) === place).flatMap((each) => each.asked),
      );
      if (done === 'dated' && rating !== 'red')
        expect(rules.filter((rule) => rule !== 'evidence')).toEqual([]);
    }
  expect(notChased.every(({ why }) => why.endsWith('.'))).toBe(true);
  expect(leads.every(({ mailSubject }) => !/[\r\n]/.test(mailSubject))).toBe(true);
});

test.each(GOLDEN_NAMES.filter((name) => name !== 'southampton-themes'))(
  '%s: a lead’s file has no formula, no other lead’s action, and is read again with the cells to fill in',
  async (name) => {
    const made = await chase(goldenWorkbook(name), AS_OF, ['all-open']);
    const { leads } = JSON.parse(made.out) as Chased;
    // The pack’s workbook comes first.
    for (const [index, { name: lead, actions }] of leads.entries()) {
      const file = made.files[index + 1];
      if (!file) throw new Error(`No file for ${lead}`);
      expect([...partsOf(file.bytes).values()].join('')).not.toMatch(/<f[ >]/);
      openInOfficeJs(opened(file.bytes));
      const read = await checkWorkbook(
        { readSnapshots },
        { today: parseIsoDate(AS_OF) as IsoDate, asOf: parseIsoDate(AS_OF), agreed: null, sheet: null },
      );
      if (!read.ok) throw new Error(read.problem.code);
      const [plan] = read.value.plans;
      expect(plan?.actions.length).toBe(actions.length);
      const fields = new Set([...(plan?.columns.columns ?? [])].flatMap((column) => column.fields));
      for (const field of ['progress', 'status', 'achieved', 'evidenceProvided', 'revisedDue'] as const)
        expect([lead, field, fields.has(field)]).toEqual([lead, field, true]);
    }
  },
);

test('the same pack is the same, byte for byte', async () => {
  const [one, other] = [
    await chase(goldenWorkbook('lambeth-child-j'), AS_OF, null),
    await chase(goldenWorkbook('lambeth-child-j'), AS_OF, null),
  ];
  const bundle = (files: typeof one.files) =>
    zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), {
      mtime: new Date(1980, 0, 1),
    });
  expect(Buffer.compare(bundle(one.files), bundle(other.files))).toBe(0);
});
