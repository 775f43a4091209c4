/** The defined names that the add-in gave: to the columns of flagged plans, and to cells of "Plan setup". */
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

/** The plan (`plan`, `plan2`) and the column that a name stands for; `null` for any other name. */
export function columnNamed(name: string): { readonly plan: string; readonly id: OwnColumnId } | null {
  if (SETTINGS.has(name.toLowerCase())) return null;
  const [, plan = '', column = ''] = OF_A_PLAN.exec(name) ?? [];
  const id = COLUMNS.get(column.toLowerCase());
  return id === undefined ? null : { plan: plan.toLowerCase(), id };
}

/** Follows `Plan_` in the name of the row that heads a plan's columns. */
export const HEADER_NAME = 'Header';

/** The plan (`plan`, `plan2`) whose header row the name refers to; `null` for any other name. */
export function headerNamed(name: string): string | null {
  const [, plan = '', rest = ''] = OF_A_PLAN.exec(name) ?? [];
  return rest.toLowerCase() === HEADER_NAME.toLowerCase() ? plan.toLowerCase() : null;
}

const planNamed = (name: string): string | null => columnNamed(name)?.plan ?? headerNamed(name);

/** Whether the name is that of a column of ours beside a plan. Such names are hidden: users have no need of them. */
export const isNameOfFlags = (name: string): boolean => planNamed(name) !== null;

const isSettingName = (name: string): boolean => SETTINGS.has(name.toLowerCase());

/** A set is ours if it has at least this many names: a board may use one or two such names for something else. */
const ENOUGH_OF_A_SET = 3;

/**
 * The add-in's names, including those whose cells are gone. `liesOnOurs` says whether an area of a sheet is one of the
 * add-in's columns; it decides for sets of which an interrupted removal has left only a few names.
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
