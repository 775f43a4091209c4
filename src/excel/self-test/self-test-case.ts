/**
 * What a case of the self-test is: one assumption that the add-in makes of Excel, tried on a scratch sheet that holds
 * nothing but what the case itself wrote. So neither a case nor its report can tell anything of the person's workbook.
 */

export interface Scratch {
  readonly context: Excel.RequestContext;
  /** Empty, visible, never the sheet in front; it goes when the case is over. */
  readonly sheet: Excel.Worksheet;
  /** Its name, which no other sheet of the workbook bears. */
  readonly name: string;
}

/** How the assumption is known: seen to be so, said by Microsoft, or taken to be so. */
export type Known = 'tried' | 'documented' | 'assumed';

export interface SelfTestCase {
  readonly id: string;
  /** What is taken to be so, as one sentence. */
  readonly title: string;
  readonly known: Known;
  /** Where it is said, or what stands on it. */
  readonly from: string;
  /** The oldest ExcelApi set that has what is tried: `1.14`. */
  readonly needs: string;
  /** Left out of an ordinary run: it does something that a person would notice. */
  readonly noticed?: true;
  /** Gives what was seen instead, or `null` where the assumption holds. Errors of Excel may be thrown. */
  readonly run: (scratch: Scratch) => Promise<string | null>;
}

/** `null` where both are the same, else one line that says both. Values are plain data of the case's own. */
export function same(what: string, found: unknown, wanted: unknown): string | null {
  const [seen, meant] = [JSON.stringify(found) ?? 'nothing', JSON.stringify(wanted)];
  return seen === meant ? null : `${what}: ${brief(seen)} instead of ${brief(meant)}.`;
}

/** The first that is no `null`. */
export const firstOf = (...seen: readonly (string | null)[]): string | null =>
  seen.find((each) => each !== null) ?? null;

const LONGEST = 160;
const brief = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The code of the error that Excel answers; `null` where it answers none. Faults of ours are thrown on. */
export async function refusalOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
