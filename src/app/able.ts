/** Whether this Excel has all that the add-in needs: an obstacle instead of the work if not. */
import { obstacle, type Outcome } from '../plan/outcome';
import type { Host } from './host';

/**
 * The oldest requirement set on which everything works. A manifest cannot keep older versions out on every platform.
 */
const FLOOR = '1.14';

/** Guards the entry points; the other calls only follow one of these. */
export async function ifAble<T>(
  host: Pick<Host, 'hasApi'>,
  work: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return host.hasApi(FLOOR) ? work() : obstacle({ code: 'api-set-missing', needed: `ExcelApi ${FLOOR}` });
}
