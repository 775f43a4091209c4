/**
 * Proposes the validation for a plan's columns, over all its rows. It warns but lets other words through, because
 * boards write prose, and does not judge what is already there.
 */
import type { RatingScheme } from '../../read/setup/rating-scheme';
import type { PlanReport } from '../../judge/report/plan-report';
import type { Field } from '../../read/schema/fields';
import { asksShare } from '../../read/schema/share-column';
import { flagRows } from '../../marks/flags/flag-rows';
import type { ValidationChange } from '../parts/validations';
import { validationFor } from './column-validation';

/** `fieldsOf` gives the fields of each column by index, including columns to be added. */
export function proposeValidations(
  { table, actions }: Pick<PlanReport, 'table' | 'actions'>,
  fieldsOf: ReadonlyMap<number, readonly Field[]>,
  scheme: RatingScheme,
  leadsNamed: boolean,
): readonly ValidationChange[] {
  const { headerRow, lastRow } = flagRows(table);
  if (lastRow === headerRow) return [];
  return [...fieldsOf].flatMap(([columnIndex, fields]) => {
    const [field] = fields;
    // Under "% complete" stand numbers, which no list of words can hold.
    if (asksShare(table.region.headers[columnIndex - table.region.firstColumn] ?? '')) return [];
    const texts = field === undefined ? [] : actions.map(({ row }) => row.readings[field]?.text ?? '');
    const words = texts.filter((text) => text !== '');
    const asked = validationFor(fields, { scheme, leadsNamed, words });
    const area = { rowIndex: headerRow + 1, rowCount: lastRow - headerRow, columnIndex, columnCount: 1 };
    return asked ? [{ area, ...asked }] : [];
  });
}

/**
 * Whether the register's leads can be offered: only if a person has confirmed them, because "Plan setup" holds no
 * others. Nor does it hold a register on the board's own sheet: in that case the caller must pass `leadsNamed`
 * itself.
 */
export const hasNamedLeads = ({ register }: Pick<PlanReport, 'register'>): boolean =>
  register.origin === 'confirmed' && register.entries.length > 0;
