/**
 * The workbook's date system. No released requirement set has it: it is inferred from the serial number of a known day,
 * which `functions.date` works out. In some builds that fails (office-js issues 6112, 6068); then the 1900 system is
 * assumed, which nearly all workbooks use.
 */
import type { DateSystem } from '../plan/read/sheet/sheet-snapshot';
import { isDateRefusal } from './host-error';

/** The serial number of 1 January 2000 in a workbook with the 1904 date system. */
const MILLENNIUM_1904 = 35064;

/** Once a session: what this Excel cannot do now it cannot do later. */
let isRefused = false;

export const worksOutDates = (): boolean => !isRefused;

export function askMillennium({ workbook }: Excel.RequestContext): Excel.FunctionResult<number> {
  const millennium = workbook.functions.date(2000, 1, 1);
  millennium.load('value');
  return millennium;
}

export const dateSystemOf = (millennium: unknown): DateSystem =>
  millennium === MILLENNIUM_1904 ? 1904 : 1900;

/** Asks in an exchange of its own: the one that failed may have failed for another reason. */
export async function dateSystemAlone(context: Excel.RequestContext): Promise<DateSystem> {
  const millennium = askMillennium(context);
  try {
    await context.sync();
    return dateSystemOf(millennium.value);
  } catch (error) {
    if (!isDateRefusal(error)) throw error;
    isRefused = true;
    return 1900;
  }
}
