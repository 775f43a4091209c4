/**
 * What Excel asks of what is typed into a plan's columns from now on, over all its rows. Each is a warning that lets other
 * words through, for boards write prose, and says nothing of what is there.
 */
import type { RatingScheme } from '../../read/setup/rating-scheme';
import type { PlanReport } from '../../judge/report/plan-report';
import type { Field } from '../../read/schema/fields';
import { flagRows } from '../../marks/flags/flag-rows';
import type { PlannedValidation } from '../parts/validations';
import { validationFor } from './column-validation';

/** `fieldsOf` are the columns of the plan, those to be added included. */
export function proposeValidations(
  { table, actions }: Pick<PlanReport, 'table' | 'actions'>,
  fieldsOf: ReadonlyMap<number, readonly Field[]>,
  scheme: RatingScheme,
  leadsNamed: boolean,
): readonly PlannedValidation[] {
  const { headerRow, lastRow } = flagRows(table);
  if (lastRow === headerRow) return [];
  return [...fieldsOf].flatMap(([columnIndex, fields]) => {
    const [field] = fields;
    const texts = field === undefined ? [] : actions.map(({ row }) => row.readings[field]?.text ?? '');
    const words = texts.filter((text) => text !== '');
    const asked = validationFor(fields, { scheme, leadsNamed, words });
    const area = { rowIndex: headerRow + 1, rowCount: lastRow - headerRow, columnIndex, columnCount: 1 };
    return asked ? [{ area, ...asked }] : [];
  });
}

/**
 * Whether the leads of the register can be offered: only those that a person confirmed, for in "Plan setup" stand no others.
 * A register on a sheet of the board's own is not there either: then the caller must say so.
 */
export const hasNamedLeads = ({ register }: Pick<PlanReport, 'register'>): boolean =>
  register.origin === 'confirmed' && register.entries.length > 0;
