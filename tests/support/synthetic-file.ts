/** The synthetic plan as the bytes of an .xlsx, to be opened as a user does. */
import { buildXlsx, plainRows } from './build-xlsx';
import { syntheticRows, type Variety } from './synthetic-plan';

export function syntheticFile(actions: number, variety: Variety): Uint8Array {
  const rows = syntheticRows(actions, variety).map((row) =>
    row.map((value) => (typeof value === 'object' || value === '' ? null : value)),
  );
  return buildXlsx({ sheets: [{ name: 'Plan', xml: plainRows(rows) }] });
}
