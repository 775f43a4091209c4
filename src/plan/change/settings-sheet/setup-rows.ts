/**
 * Settings as rows of the tables of the sheet "Plan setup". Each table gives its own; those of single settings are made
 * here, because two of them are formulas that the ratings refer to.
 */
import { DAY_FORMULAS } from '../../judge/rating/day-formulas';
import { fieldsInWords } from '../../read/setup/field-words';
import { namesInCell } from '../../read/setup/names-in-cell';
import type { SetupSettings } from '../../read/setup/setup';
import {
  dayCell,
  setupRow,
  SETUP_DATE_FORMAT,
  type RowCell,
  type SetupRow,
} from '../../read/setup/setup-row';
import type { SetupTable } from '../../read/setup/setup-table';
import { SETTING_ROWS, type SettingKey } from '../../read/setup/setting-rows';
import {
  PROGRESS_WORDS,
  REGISTER_BEGUN,
  SCHEME_WORDS,
  SETUP_VERSION,
  YEAR_WORDS,
  YES,
} from '../../read/setup/setup-words';
import { SETTING_MEANINGS } from './setting-meanings';
import type { CellValue, DateSystem } from '../../read/sheet/sheet-snapshot';

export function setupRows(
  { rows }: Pick<SetupTable, 'rows'>,
  settings: SetupSettings,
  dateSystem: DateSystem,
): readonly SetupRow[] {
  if (rows) return rows(settings, dateSystem);
  return SETTING_ROWS.filter(
    ({ key, whenSaid }) => whenSaid !== true || settingCell(key, settings, dateSystem).value !== '',
  ).map(({ key, title }) =>
    setupRow(key, {
      setting: said(title),
      value: settingCell(key, settings, dateSystem),
      meaning: said(SETTING_MEANINGS[key].meaning),
    }),
  );
}

/** Texts that are for formulas only, and what is shown in their place. */
const AS_SAID = ';;;"as this sheet says"';
const FOR_FORMULAS = ';;;"for the formulas"';

const said = (value: CellValue): RowCell => ({ value });

function settingCell(key: SettingKey, settings: SetupSettings, dateSystem: DateSystem): RowCell {
  switch (key) {
    case 'version':
      return said(SETUP_VERSION);
    case 'asOf':
    case 'agreed':
    case 'published':
      return dayCell(settings[key], dateSystem);
    case 'scheme':
      return said(settings.scheme === undefined ? '' : SCHEME_WORDS[settings.scheme]);
    case 'yearKind':
      return said(settings.yearKind === undefined ? '' : YEAR_WORDS[settings.yearKind]);
    case 'dueSoonDays':
    case 'implausibleYears':
      return said(settings[key] ?? '');
    case 'register':
      return said(settings.register?.origin === 'learnt' ? REGISTER_BEGUN : '');
    case 'ownersFields':
      return said(settings.ownersFields ? fieldsInWords(settings.ownersFields) : '');
    case 'progressUpdates':
      return said(settings.progressUpdates === undefined ? '' : PROGRESS_WORDS[settings.progressUpdates]);
    case 'chaseFrom':
    case 'chaseSubject':
    case 'chaseText':
      return said(settings[key] ?? '');
    case 'chasePlanNamed':
      return said(settings.chasePlanNamed === true ? YES : '');
    case 'day':
    case 'soonUntil':
      return { value: '', formula: DAY_FORMULAS[key], numberFormat: SETUP_DATE_FORMAT };
    case 'countedFrom':
      return { value: '', formula: DAY_FORMULAS[key], numberFormat: AS_SAID };
    case 'readBy':
      return { value: '', formula: DAY_FORMULAS[key], numberFormat: FOR_FORMULAS };
    case 'readAs':
      return { value: settings.readAs ?? '', numberFormat: FOR_FORMULAS };
    case 'board':
    case 'marking':
      return said(settings[key] ?? '');
    case 'doneWords':
    case 'summary':
    case 'gate':
      return said(namesInCell(settings[key] ?? []));
  }
}
