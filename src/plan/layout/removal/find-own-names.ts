/** The workbook's names that the add-in gave: for the columns of flagged plans, and for cells of "Plan setup". */
import { SETTING_NAMES } from '../../rating/rating-formula-terms';
import type { PresentParts } from '../flag-plan';
import { FLAG_COLUMNS, type FlagColumnId } from '../flags/flag-columns';

const SETTINGS = new Set(Object.values(SETTING_NAMES).map((name) => name.toLowerCase()));
const COLUMNS = new Map(FLAG_COLUMNS.map(({ id, name }) => [name.toLowerCase(), id]));
const OF_A_PLAN = /^(plan\d{0,4})_([a-z]+)$/i;

/** Which plan's name it is (`plan`, `plan2`) and for which column; `null` for any other name. */
export function columnNamed(name: string): { readonly plan: string; readonly id: FlagColumnId } | null {
  if (SETTINGS.has(name.toLowerCase())) return null;
  const [, plan = '', column = ''] = OF_A_PLAN.exec(name) ?? [];
  const id = COLUMNS.get(column.toLowerCase());
  return id === undefined ? null : { plan: plan.toLowerCase(), id };
}

export const isSettingName = (name: string): boolean => SETTINGS.has(name.toLowerCase());

/** Names of ours; those that nothing stands behind any more too. */
export const ownNames = (names: PresentParts['names']): PresentParts['names'] =>
  names.filter(({ name }) => isSettingName(name) || columnNamed(name) !== null);
