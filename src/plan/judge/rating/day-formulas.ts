/**
 * The four cells of "Plan setup" that the ratings of a workbook refer to: the day on which actions are rated, the last
 * day that counts as due soon, what deadlines without a date of their own count from, and whether the words by which
 * plans are read are still the same. They are formulas over the settings, so that ratings follow the settings without
 * the add-in.
 */
import { COUNTED_FROM_FORMULA } from './counted-from';
import { READ_BY_FORMULA } from './read-by';
import { SETUP_BOUNDS } from '../../read/setup/setup';
import { SETTING_NAMES, type WorkedOutSetting } from './setting-names';

const { asOf, dueSoonDays, day } = SETTING_NAMES;

/**
 * Words in the as-of cell that are no date are returned as they are, so that nothing is rated: today would be a guess.
 */
const DAY = `=IF(ISNUMBER(${asOf}),INT(${asOf}),IF(TRIM(${asOf})="",TODAY(),${asOf}))`;

export const DAY_FORMULAS: Readonly<Record<WorkedOutSetting, string>> = {
  day: DAY,
  countedFrom: COUNTED_FROM_FORMULA,
  readBy: READ_BY_FORMULA,
  soonUntil: `=IF(ISNUMBER(${day}),${day}+${daysTerm()},${day})`,
};

/** As when the settings are read, anything but a whole number of days within bounds means the default. */
function daysTerm(): string {
  const { least, most, otherwise } = SETUP_BOUNDS.dueSoonDays;
  const inBounds = `AND(${dueSoonDays}>=${least},${dueSoonDays}<=${most},${dueSoonDays}=INT(${dueSoonDays}))`;
  return `IF(ISNUMBER(${dueSoonDays}),IF(${inBounds},${dueSoonDays},${otherwise}),${otherwise})`;
}
