/** Reads the settings table: one setting per row, in any order, each within its bounds from `setup.ts`. */
import type { RatingScheme } from './rating-scheme';
import type { YearKind } from '../dates/date-context';
import { SETUP_BOUNDS, type SetupSettings } from './setup';
import { choose, folded, shown, type CellReader } from './setup-cells';
import { placesInWords, unknownPlaces } from './mail-places';
import { SETTING_ROWS, type SettingRow } from './setting-rows';
import { fieldsIn } from './field-words';
import { PROGRESS_WORDS, REGISTER_BEGUN, SCHEME_WORDS, SETUP_VERSION, YEAR_WORDS, YES } from './setup-words';

type Settings = { -readonly [Key in keyof SetupSettings]: SetupSettings[Key] };

const NAMES = SETTING_ROWS.map((row) => [row, [row.title, ...row.also]] as const);

export function readSettings(cells: CellReader, rows: readonly number[]): SetupSettings {
  const settings: Settings = {};
  const seen = new Map<SettingRow, number>();
  for (const row of rows) {
    const name = cells.text(row, 'setting');
    if (name === '') continue;
    const setting = choose(name, NAMES)?.value;
    if (!setting) {
      cells.note(
        'unknown-setting',
        row,
        'setting',
        `${shown(name)} is not a setting that is known. It is not used.`,
      );
      continue;
    }
    const before = seen.get(setting);
    if (before !== undefined) {
      cells.note(
        'repeated',
        row,
        'setting',
        `${shown(setting.title)} is already in row ${before + 1}. That one is used.`,
      );
      continue;
    }
    seen.set(setting, row);
    cells.took(row, setting.key);
    readSetting(settings, setting, row, cells);
  }
  return settings;
}

function readSetting(settings: Settings, { key }: SettingRow, row: number, cells: CellReader): void {
  switch (key) {
    case 'version':
      if ((numberIn(cells.text(row, 'value')) ?? 0) > SETUP_VERSION)
        cells.note(
          'newer-layout',
          row,
          'value',
          'This sheet was made by a newer version of the add-in. What can be read of it is used.',
        );
      return;
    // Worked out from the others.
    case 'day':
    case 'soonUntil':
    case 'countedFrom':
    case 'readBy':
      return;
    case 'readAs': {
      const kept = cells.raw(row, 'value');
      if (kept !== '') settings.readAs = kept;
      return;
    }
    case 'asOf':
    case 'agreed':
    case 'published': {
      const day = cells.day(row, 'value', 'end');
      if (day !== null) settings[key] = day;
      return;
    }
    case 'scheme':
      return assign(choice(cells, row, SCHEMES, 'BRAG'), (scheme) => (settings.scheme = scheme));
    case 'yearKind':
      return assign(choice(cells, row, YEARS, 'Financial'), (kind) => (settings.yearKind = kind));
    case 'dueSoonDays':
    case 'implausibleYears':
      return assign(whole(cells, row, SETUP_BOUNDS[key]), (value) => (settings[key] = value));
    case 'register':
      if (choice(cells, row, REGISTERS, 'The whole register'))
        settings.register = { origin: 'learnt', entries: [] };
      return;
    case 'ownersFields': {
      const words = cells.text(row, 'value');
      const fields = words === '' ? null : fieldsIn(cells, row, words);
      if (fields !== null) settings.ownersFields = fields;
      return;
    }
    case 'progressUpdates':
      return assign(
        choice(cells, row, PROGRESS, PROGRESS_WORDS.replace),
        (how) => (settings.progressUpdates = how),
      );
    case 'board':
    case 'marking': {
      const words = cells.text(row, 'value').replace(/\s+/g, ' ').trim();
      if (words !== '') settings[key] = words;
      return;
    }
    case 'chasePlanNamed':
      return assign(choice(cells, row, YES_OR_NO, 'No'), (named) => (settings[key] = named));
    case 'chaseFrom':
    case 'chaseSubject':
    case 'chaseText': {
      const text = cells.text(row, 'value');
      if (text !== '') settings[key] = text;
      if (key === 'chaseSubject' || key === 'chaseText') noteUnknownPlaces(text, row, cells);
      return;
    }
    case 'doneWords':
    case 'summary':
    case 'gate': {
      const named = cells.text(row, 'value').split(';');
      const titles = named.map((name) => name.trim()).filter((name) => name !== '');
      if (titles.length > 0) settings[key] = titles;
    }
  }
}

const SCHEMES: readonly (readonly [RatingScheme, readonly string[]])[] = [
  ['brag', [SCHEME_WORDS.brag, 'blue red amber green', 'blue, red, amber, green']],
  ['rag', [SCHEME_WORDS.rag, 'red amber green', 'red, amber, green']],
];
const PROGRESS = [
  ['replace', [PROGRESS_WORDS.replace, 'replaced', 'replace earlier updates']],
  ['add', [PROGRESS_WORDS.add, 'add', 'added below', 'keep below', 'kept']],
] as const;
const YES_OR_NO = [
  [true, [YES, 'y', 'true']],
  [false, ['No', 'n', 'false']],
] as const;
const REGISTERS = [['begun', [REGISTER_BEGUN]]] as const;
const YEARS: readonly (readonly [YearKind, readonly string[]])[] = [
  ['financial', [YEAR_WORDS.financial, 'financial year', 'financial years', 'fiscal', 'April to March']],
  ['calendar', [YEAR_WORDS.calendar, 'calendar year', 'calendar years', 'January to December']],
  [
    'academic',
    [YEAR_WORDS.academic, 'academic year', 'academic years', 'school', 'school year', 'September to August'],
  ],
];

function noteUnknownPlaces(text: string, row: number, cells: CellReader): void {
  for (const place of unknownPlaces(text))
    cells.note(
      'to-be-checked',
      row,
      'value',
      `{${place}} is none of the places that are filled in, so it stays as it is. They are ${placesInWords()}.`,
    );
}

function assign<T>(value: T | null, set: (value: T) => void): void {
  if (value !== null) set(value);
}

function choice<T>(
  cells: CellReader,
  row: number,
  choices: readonly (readonly [T, readonly string[]])[],
  otherwise: string,
): T | null {
  const text = cells.text(row, 'value');
  if (text === '') return null;
  const chosen = choose(text, choices);
  if (chosen?.exact) return chosen.value;
  const words = choices.map(([, [word]]) => word).join(', ');
  if (!chosen) {
    cells.note('unreadable', row, 'value', `${shown(text)} is none of ${words}. ${otherwise} is used.`);
    return null;
  }
  const taken = choices.find(([value]) => value === chosen.value)?.[1][0] ?? '';
  cells.note('to-be-checked', row, 'value', `${shown(text)} is taken as ${taken}.`);
  return chosen.value;
}

function whole(
  cells: CellReader,
  row: number,
  { least, most, otherwise }: (typeof SETUP_BOUNDS)[keyof typeof SETUP_BOUNDS],
): number | null {
  const text = cells.text(row, 'value');
  if (text === '') return null;
  const value = numberIn(text);
  if (value !== null && value >= least && value <= most) return value;
  cells.note(
    'unreadable',
    row,
    'value',
    `${shown(text)} is not a whole number from ${least} to ${most}. ${otherwise} is used.`,
  );
  return null;
}

/** A whole number, with or without its unit: "30", "30 days". */
function numberIn(text: string): number | null {
  const match = /^(\d{1,6})(?: ?(?:days?|years?))?$/.exec(folded(text));
  return match ? Number(match[1]) : null;
}
