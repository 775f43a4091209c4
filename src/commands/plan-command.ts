/**
 * Entry point of the headless command (COMMANDS.md): connects the use cases to Excel, and the report to its printed
 * form. Runs wherever `Excel` does; arguments, files and the clock belong to the caller.
 */
import { checkWorkbook } from '../app/check';
import { problemInWords } from '../app/words';
import { readSnapshots } from '../excel/read-snapshot';
import { parseIsoDate } from '../plan/read/dates/calendar';
import { explainDates } from '../plan/read/dates/explain';
import { explainEvidence } from '../plan/read/evidence/explain-evidence';
import { explainLeads } from '../plan/read/leads/explain';
import { checkJson } from '../plan/judge/report/check-json';
import type { WorkbookReport } from '../plan/judge/report/plan-report';
import { reportInWords } from '../plan/judge/report/report-in-words';
import { liveOnly } from '../plan/judge/report/live-plans';
import { explainHeader } from '../plan/read/schema/explain-headers';
import { dayOf } from './day-of';

export interface CheckCommandOptions {
  /** YYYY-MM-DD: the rating date if neither `asOf` nor the workbook gives one. */
  readonly today: string;
  /** YYYY-MM-DD; `null` uses the workbook's "Plan setup". */
  readonly asOf: string | null;
  /** YYYY-MM-DD; `null` uses "Plan setup", then the sheet's own text. */
  readonly agreed: string | null;
  readonly sheet: string | null;
  readonly json: boolean;
}

/** 0: no check failed. 1: at least one did. 2: nothing to check, and `error` says why on one line. */
export interface CommandResult {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
}

export async function runCheck({
  today,
  asOf,
  agreed,
  sheet,
  json,
}: CheckCommandOptions): Promise<CommandResult> {
  const outcome = await checkWorkbook(
    { readSnapshots },
    {
      today: dayOf(today),
      asOf: asOf === null ? null : dayOf(asOf),
      agreed: agreed === null ? null : dayOf(agreed),
      sheet,
    },
  );
  if (!outcome.ok) {
    const { what, next } = problemInWords(outcome.problem);
    return { exitCode: 2, out: '', error: `${what} ${next}` };
  }
  const report = outcome.value;
  const out = json ? JSON.stringify(checkJson(report), null, 1) : reportInWords(report);
  return { exitCode: somethingFailed(report) ? 1 : 0, out, error: '' };
}

/** Only live plans count: failures in one that is closed or left out are shown but do not affect the exit code. */
function somethingFailed(report: WorkbookReport): boolean {
  return liveOnly(report).plans.some((plan) =>
    [plan, ...plan.actions].some(({ findings }) => findings.some((finding) => finding.verdict === 'fail')),
  );
}

export type ExplainKind = 'dates' | 'leads' | 'headers' | 'evidence';

/** A line of input that cannot be explained; the message says what is wrong with it. */
export class ExplainError extends Error {}

/** Explains one parsed JSON line. Throws an ExplainError if the input has the wrong shape. */
export function explainLine(kind: ExplainKind, input: unknown): unknown {
  const line = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
  const { text } = line;
  if (kind === 'dates') {
    if (typeof text !== 'string' && typeof text !== 'number')
      throw new ExplainError('"text" must be a text or a number');
    return explainDates({
      text,
      agreed: optionalDay(line, 'agreed'),
      published: optionalDay(line, 'published'),
    });
  }
  if (typeof text !== 'string') throw new ExplainError('"text" must be a text');
  if (kind === 'leads') return explainLeads({ text, ...names(line['register']) });
  if (kind === 'headers') return explainHeader(text);
  const above = optional(line, 'above');
  return explainEvidence(above === null ? { text } : { text, above });
}

function optional(line: Record<string, unknown>, name: string): string | null {
  const value = line[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new ExplainError(`"${name}" must be a text`);
  return value;
}

function optionalDay(line: Record<string, unknown>, name: string): string | null {
  const value = optional(line, name);
  if (value !== null && parseIsoDate(value) === null) {
    throw new ExplainError(`"${name}" must be a date written YYYY-MM-DD`);
  }
  return value;
}

function names(register: unknown): { readonly register?: readonly string[] } {
  if (register === undefined || register === null) return {};
  if (!Array.isArray(register) || !register.every((name) => typeof name === 'string')) {
    throw new ExplainError('"register" must be a list of names');
  }
  return { register: register as readonly string[] };
}
