/**
 * Whether the output of `check --json` meets an expectation of a field case: a value at a path of the report, a finding
 * that is or is not present, an exit code or words on standard error, or a combination of them.
 */
import { follow, type Found } from './report-path';

interface ReportFinding {
  readonly id: string;
  readonly verdict: string;
  readonly cell?: string | null;
  readonly message: string;
}

/** The part of the printed report in which findings are searched; paths may lead anywhere. */
interface Report {
  readonly plans: readonly {
    readonly sheet: string;
    readonly findings: readonly ReportFinding[];
    readonly actions: readonly { readonly row: number; readonly findings: readonly ReportFinding[] }[];
  }[];
}

interface Narrowed {
  readonly cell?: string;
  readonly row?: number;
  readonly sheet?: string;
  readonly verdict?: string;
  readonly says?: string;
}

type OneOrMore<T> = T | readonly T[];

export type Expectation = { readonly note?: string } & (
  | ({ readonly path: string; readonly exists?: boolean } & { readonly [Name in Operator]?: unknown })
  | (Narrowed & { readonly finding: OneOrMore<string>; readonly atMost?: number; readonly count?: number })
  | (Narrowed & { readonly noFinding: OneOrMore<string> })
  | { readonly exit?: OneOrMore<number>; readonly stderrHas?: OneOrMore<string> }
  | { readonly anyOf: readonly Expectation[] }
  | { readonly allOf: readonly Expectation[] }
);

/** A command's output; `report` is null if it printed none. */
export interface Checked {
  readonly exit: number;
  readonly stderr: string;
  readonly report: Report | null;
}

type Operator = keyof typeof COMPARES;

const listOf = <T>(value: OneOrMore<T>): readonly T[] =>
  (Array.isArray(value) ? value : [value]) as readonly T[];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const isIn = (value: unknown, list: unknown): boolean =>
  listOf(list as OneOrMore<unknown>).some((one) => same(one, value));

function holds(value: unknown, wanted: unknown): boolean {
  if (typeof value === 'string') return value.includes(String(wanted));
  if (Array.isArray(value)) return isIn(wanted, value);
  return typeof value === 'object' && value !== null && Object.hasOwn(value, String(wanted));
}

/** Compares numbers with numbers and dates with dates; nothing else has an order. */
const ordered = (value: unknown, wanted: unknown): number =>
  typeof value !== typeof wanted
    ? Number.NaN
    : Number((value as string) > (wanted as string)) - Number((value as string) < (wanted as string));

const COMPARES = {
  eq: same,
  ne: (value: unknown, wanted: unknown) => !same(value, wanted),
  in: isIn,
  notIn: (value: unknown, wanted: unknown) => !isIn(value, wanted),
  has: (value: unknown, wanted: unknown) =>
    listOf(wanted as OneOrMore<unknown>).every((one) => holds(value, one)),
  hasNot: (value: unknown, wanted: unknown) =>
    !listOf(wanted as OneOrMore<unknown>).some((one) => holds(value, one)),
  len: (value: unknown, wanted: unknown) =>
    (Array.isArray(value) || typeof value === 'string') && value.length === wanted,
  ge: (value: unknown, wanted: unknown) => ordered(value, wanted) >= 0,
  le: (value: unknown, wanted: unknown) => ordered(value, wanted) <= 0,
};

/** What was found instead, or `null` if the expectation is met. */
export function missIn(expectation: Expectation, checked: Checked): string | null {
  if ('anyOf' in expectation) {
    const misses = expectation.anyOf.map((one) => missIn(one, checked));
    return misses.includes(null) ? null : misses.join(' / ');
  }
  if ('allOf' in expectation) {
    const misses = expectation.allOf.map((one) => missIn(one, checked)).filter((miss) => miss !== null);
    return misses.length === 0 ? null : misses.join(' & ');
  }
  const { exit, stderr, report } = checked;
  if ('exit' in expectation || 'stderrHas' in expectation) {
    if (expectation.exit !== undefined && !listOf(expectation.exit).includes(exit)) return `exit ${exit}`;
    const silent = listOf(expectation.stderrHas ?? []).some((text) => !stderr.includes(text));
    return silent ? `error “${stderr}”` : null;
  }
  if (report === null) return `no report (exit ${exit}: ${stderr})`;
  if ('finding' in expectation) {
    const found = findingsLike(report, listOf(expectation.finding), expectation);
    const { count, atMost } = expectation;
    if (count !== undefined) return found.length === count ? null : `${found.length} of them`;
    if (atMost !== undefined) return found.length <= atMost ? null : `${found.length} of them`;
    if (found.length > 0) return null;
    return `there: ${findingsLike(report, ['*'], { ...expectation, says: '' }).join(', ') || 'no finding'}`;
  }
  if ('noFinding' in expectation) {
    const found = findingsLike(report, listOf(expectation.noFinding), expectation);
    return found.length === 0 ? null : `found ${found.join(', ')}`;
  }
  if ('path' in expectation) return missAt(follow(report, expectation.path), expectation);
  throw new Error(`No such form of expectation: ${JSON.stringify(expectation)}`);
}

function missAt(
  found: Found,
  expectation: { readonly path: string; readonly exists?: boolean } & {
    readonly [Name in Operator]?: unknown;
  },
): string | null {
  const { exists } = expectation;
  if (exists !== undefined) return found.there === exists ? null : found.there ? 'there' : 'not there';
  const asked = (Object.keys(COMPARES) as Operator[]).filter((operator) => operator in expectation);
  if (asked.length === 0) throw new Error(`${expectation.path} is compared with nothing.`);
  for (const operator of asked) {
    if (!found.there) {
      if (operator === 'hasNot' && found.parentThere) continue;
      return 'not there';
    }
    if (!COMPARES[operator](found.value, expectation[operator])) return `is ${JSON.stringify(found.value)}`;
  }
  return null;
}

function findingsLike(
  report: Report,
  ids: readonly string[],
  { cell: inCell, row: inRow, sheet: inSheet, verdict: ofVerdict, says = '' }: Narrowed,
): readonly string[] {
  const all = report.plans.flatMap(({ sheet, findings, actions }) => [
    ...findings.map((finding) => ({ sheet, row: null as number | null, finding })),
    ...actions.flatMap(({ row, findings: own }) => own.map((finding) => ({ sheet, row, finding }))),
  ]);
  return all.flatMap(({ sheet, row, finding: { id, cell: address, verdict, message } }) => {
    const cell = (address ?? '').replaceAll('$', '').split('!').at(-1) ?? '';
    const rowOf = row ?? Number(/\d+$/.exec(cell)?.[0] ?? 0);
    const isLike =
      (ids.includes('*') || ids.includes(id)) &&
      (inCell === undefined || inCell === cell) &&
      (inRow === undefined || inRow === rowOf || inRow === row) &&
      (inSheet === undefined || inSheet === sheet) &&
      (ofVerdict === undefined || ofVerdict === verdict) &&
      message.includes(says);
    return isLike ? [`${id}@${cell}`] : [];
  });
}
