/**
 * The shape of a self-test case: one assumption that the add-in makes about Excel, tested on a scratch sheet that holds
 * only what the case itself wrote. Neither a case nor its report can reveal anything of the user's workbook.
 */

export interface Scratch {
  readonly context: Excel.RequestContext;
  /** Empty, visible and never active; deleted when the case ends. */
  readonly sheet: Excel.Worksheet;
  /** The sheet's name, unique in the workbook. */
  readonly name: string;
  /** Adds another such sheet, deleted with the first: for cases that must activate, hide or delete a sheet. */
  readonly addBeside: () => Promise<Pick<Scratch, 'sheet' | 'name'>>;
  /** Deletes the sheet early, for a case after which Excel could no longer delete it. */
  readonly takeAway: () => Promise<unknown>;
}

/** The basis of an assumption: tried on a real Excel, documented by Microsoft, or merely assumed. */
export type Known = 'tried' | 'documented' | 'assumed';

export interface SelfTestCase {
  readonly id: string;
  /** The assumption, as one sentence. */
  readonly title: string;
  readonly known: Known;
  /** Where it is documented, or what relies on it. */
  readonly from: string;
  /** The oldest ExcelApi version that has what is tested: `1.14`. */
  readonly needs: string;
  /** Workbook-level names that it creates; deleted with the scratch sheet. */
  readonly names?: readonly string[];
  /** Excluded from an ordinary run because the user would notice it. */
  readonly noticed?: true;
  /** Returns what was observed instead, or `null` if the assumption holds. May throw Excel's errors. */
  readonly run: (scratch: Scratch) => Promise<string | null>;
}

/** `null` if both are equal, else one line that shows both. Values are plain data made by the case. */
export function same(what: string, found: unknown, wanted: unknown): string | null {
  if (JSON.stringify(found ?? null) === JSON.stringify(wanted ?? null)) return null;
  return `${what}: expected ${brief(inPlainWords(wanted))}, found ${brief(inPlainWords(found))}.`;
}

function inPlainWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing, or mixed';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value === '' ? 'blank' : `“${value}”`;
  if (Array.isArray(value)) {
    const isGrid = value.some((each) => Array.isArray(each));
    return value.length === 0 ? 'none' : value.map(inPlainWords).join(isGrid ? '; ' : ', ');
  }
  return String(typeof value === 'object' ? JSON.stringify(value) : value);
}

/** The first that is not `null`. */
export const firstOf = (...seen: readonly (string | null)[]): string | null =>
  seen.find((each) => each !== null) ?? null;

const LONGEST = 160;
const brief = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The code of Excel's error; `null` if there is none. Other errors are rethrown. */
export async function refusalOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** `null` if Excel refused for that reason, given as its code and in words: `'AccessDenied', 'protection'`. */
export function refusedFor(refusal: string | null, code: string, reason: string): string | null {
  if (refusal === code) return null;
  return refusal === null
    ? 'Excel did not refuse it.'
    : `Excel refused it for another reason than ${reason}.`;
}
