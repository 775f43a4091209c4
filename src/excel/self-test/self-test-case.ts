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
  /** Excluded from an ordinary run because the user would notice it. */
  readonly noticed?: true;
  /** Returns what was observed instead, or `null` if the assumption holds. May throw Excel's errors. */
  readonly run: (scratch: Scratch) => Promise<string | null>;
}

/** `null` if both are equal, else one line that shows both. Values are plain data made by the case. */
export function same(what: string, found: unknown, wanted: unknown): string | null {
  const [seen, meant] = [JSON.stringify(found) ?? 'nothing', JSON.stringify(wanted)];
  return seen === meant ? null : `${what}: ${brief(seen)} instead of ${brief(meant)}.`;
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
