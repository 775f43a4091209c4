/** The workbook's names that the add-in gave: for the columns of flagged plans, and for cells of "Plan setup". */
import { SETTING_NAMES } from '../../judge/rating/setting-names';
import { isNamedSetup } from '../../read/setup/find-setup-tables';
import type { Area } from '../../read/sheet/sheet-snapshot';
import type { PresentParts } from './present-parts';
import { FLAG_COLUMNS, type OwnColumnId } from './flag-columns';
import { FORMER_COLUMNS } from './former-columns';

const SETTINGS = new Set(Object.values(SETTING_NAMES).map((name) => name.toLowerCase()));
const COLUMNS = new Map<string, OwnColumnId>(
  [...FLAG_COLUMNS, ...FORMER_COLUMNS].map(({ id, name }) => [name.toLowerCase(), id]),
);
const OF_A_PLAN = /^(plan\d{0,4})_([a-z]+)$/i;

/** Which plan's name it is (`plan`, `plan2`) and for which column; `null` for any other name. */
export function columnNamed(name: string): { readonly plan: string; readonly id: OwnColumnId } | null {
  if (SETTINGS.has(name.toLowerCase())) return null;
  const [, plan = '', column = ''] = OF_A_PLAN.exec(name) ?? [];
  const id = COLUMNS.get(column.toLowerCase());
  return id === undefined ? null : { plan: plan.toLowerCase(), id };
}

/** Follows `Plan_` in the name of the row that heads a plan's columns. */
export const HEADER_NAME = 'Header';

/** The plan whose columns' headers the name stands for. */
export function headerNamed(name: string): string | null {
  const [, plan = '', rest = ''] = OF_A_PLAN.exec(name) ?? [];
  return rest.toLowerCase() === HEADER_NAME.toLowerCase() ? plan.toLowerCase() : null;
}

const planNamed = (name: string): string | null => columnNamed(name)?.plan ?? headerNamed(name);

const isSettingName = (name: string): boolean => SETTINGS.has(name.toLowerCase());

/** Of the names of a set, so many tell that it is ours: a board may use one of the words for something else. */
const ENOUGH_OF_A_SET = 3;

/**
 * Names of ours; those that nothing stands behind any more too. `liesOnOurs` tells whether an area of a sheet is a column of
 * the add-in's, for sets of which a removal that was cut off has left but a few.
 */
export function ownNames(
  names: PresentParts['names'],
  liesOnOurs: (sheet: string, area: Area) => boolean,
): PresentParts['names'] {
  const counts = new Map<string, number>();
  for (const { name } of names) {
    const plan = planNamed(name);
    if (plan !== null) counts.set(plan, (counts.get(plan) ?? 0) + 1);
  }
  return names.filter(({ name, sheet, area }) => {
    if (isSettingName(name)) return sheet === null || isNamedSetup({ name: sheet });
    const plan = planNamed(name);
    if (plan === null) return false;
    const isPlaced = sheet !== null && area !== null;
    return (counts.get(plan) ?? 0) >= ENOUGH_OF_A_SET || (isPlaced && liesOnOurs(sheet, area));
  });
}
