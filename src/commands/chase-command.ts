/**
 * Entry point of the headless `chase` (COMMANDS.md): returns a chase pack made from the open workbook, which is not
 * changed, or the reason why there is none. The caller decides where the files go.
 */
import { chaseInWords, chaseJson } from '../app/returns/chase-in-words';
import { chaseWorkbook } from '../app/returns/chase-workbook';
import { problemInWords } from '../app/words';
import { excelHost } from '../excel/excel-host';
import { CHASE_RULES, type ChaseRuleId } from '../plan/returns/chase/rules';
import { dayOf } from './day-of';

export interface ChaseCommandOptions {
  /** All three are YYYY-MM-DD; `null` leaves `asOf` to the workbook, and gives a fortnight to answer. */
  readonly today: string;
  readonly asOf: string | null;
  readonly replyBy: string | null;
  /** Ids of rules; `null` takes all but that of all open actions. */
  readonly rules: readonly string[] | null;
  readonly json: boolean;
}

/** 0: made. 2: nothing was made, and `error` says why on one line. */
export interface ChaseResult {
  readonly exitCode: 0 | 2;
  readonly out: string;
  readonly error: string;
  /** File names without a folder, all different. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export async function runChase({
  today,
  asOf,
  replyBy,
  rules,
  json,
}: ChaseCommandOptions): Promise<ChaseResult> {
  const outcome = await chaseWorkbook(excelHost, {
    today: dayOf(today),
    asOf: asOf === null ? null : dayOf(asOf),
    replyBy: replyBy === null ? null : dayOf(replyBy),
    rules: rulesNamed(rules),
  });
  if (!outcome.ok) {
    const { what, next } = problemInWords(outcome.problem);
    return { exitCode: 2, out: '', error: `${what} ${next}`, files: [] };
  }
  const out = json ? chaseJson(outcome.value) : chaseInWords(outcome.value);
  return { exitCode: 0, out, error: '', files: outcome.value.files };
}

function rulesNamed(names: readonly string[] | null): readonly ChaseRuleId[] {
  const ids = CHASE_RULES.map(({ id }) => id);
  if (names === null) return ids.filter((id) => id !== 'all-open');
  return names.map((name) => {
    const id = ids.find((known) => known === name);
    if (id === undefined) throw new TypeError(`Not a rule of chasing: ${name}`);
    return id;
  });
}
