/**
 * Settings as rows of the tables of the sheet "Plan setup": each row's cells by column key, and the key that
 * identifies it.
 */
import { DAY_FORMULAS } from '../../judge/rating/day-formulas';
import { inWords, parseIsoDate } from '../../read/dates/calendar';
import { FIELD_TITLES, type Field } from '../../read/schema/fields';
import { layoutKey } from '../../read/setup/read-own-layouts';
import { confirmedColumnKey, leadKey, meetingKey, planKey } from '../../read/setup/read-setup-lists';
import { standingKey } from '../../read/setup/read-standings';
import type { SetupSettings } from '../../read/setup/setup';
import type { SetupTableId } from '../../read/setup/setup-table';
import { SETTING_ROWS, type SettingKey } from '../../read/setup/setting-rows';
import {
  KIND_WORDS,
  NO_FIELD,
  SCHEME_WORDS,
  SEPARATOR,
  REGISTER_BEGUN,
  SETUP_VERSION,
  YEAR_WORDS,
} from '../../read/setup/setup-tables';
import { isoDateToSerial } from '../../read/sheet/serial-date';
import { STANDING_WORDS } from '../../read/standing/standing';
import type { CellValue, DateSystem } from '../../read/sheet/sheet-snapshot';
import { SETUP_DATE_FORMAT, type RowCell, type SetupRow } from '../../read/setup/setup-row';

/** Characters in a cell, below Excel's limit of 32,767. */
const LONGEST = 32_000;

export function setupRows(
  id: SetupTableId,
  settings: SetupSettings,
  dateSystem: DateSystem,
): readonly SetupRow[] {
  const day = (text: string | null | undefined) => dayCell(text, dateSystem);
  switch (id) {
    case 'settings':
      return SETTING_ROWS.filter(
        ({ key, whenSaid }) => whenSaid !== true || settingCell(key, settings, dateSystem).value !== '',
      ).map(({ key, title, meaning }) =>
        row(key, {
          setting: said(title),
          value: settingCell(key, settings, dateSystem),
          meaning: said(meaning),
        }),
      );
    case 'plans':
      return (settings.plans ?? []).map((plan) =>
        row(planKey(plan), {
          sheet: said(plan.sheet),
          agreed: day(plan.agreed),
          published: day(plan.published),
        }),
      );
    case 'leads':
      return (settings.register?.entries ?? []).map((lead) =>
        row(leadKey(lead), {
          name: said(lead.name),
          kind: said(KIND_WORDS[lead.kind ?? 'unknown']),
          aliases: said(listed((lead.aliases ?? []).map((alias) => alias.replace(/[;\n]+/g, ',')))),
          agency: said(lead.agency ?? ''),
          from: day(lead.from),
          to: day(lead.to),
        }),
      );
    case 'meetings':
      return (settings.meetings ?? []).map((given) => {
        const meeting = typeof given === 'string' ? { date: given, body: null } : given;
        const body = meeting.body ?? null;
        return row(meetingKey({ ...meeting, body }), { date: day(meeting.date), body: said(body ?? '') });
      });
    case 'columns':
      return (settings.confirmedColumns ?? []).map((column) => {
        const sheet = column.sheet ?? null;
        return row(confirmedColumnKey({ header: column.header, sheet }), {
          sheet: said(sheet ?? ''),
          header: said(column.header),
          fields: said(fieldsInWords(column.fields)),
        });
      });
    case 'layouts':
      return (settings.profiles ?? []).flatMap(({ title, columns }) =>
        columns.map(({ header, fields }) =>
          row(layoutKey({ layout: title, header }), {
            layout: said(title),
            header: said(header),
            fields: said(fieldsInWords(fields)),
          }),
        ),
      );
    case 'journal':
      return [];
    case 'standings':
      return (settings.standings ?? []).map(({ sheet, heading = null, headerRow = null, standing }) =>
        row(standingKey({ sheet, heading, headerRow }), {
          sheet: said(sheet),
          heading: said(heading ?? ''),
          headerRow: said(headerRow ?? ''),
          standing: said(STANDING_WORDS[standing]),
        }),
      );
  }
}

const fieldsInWords = (fields: readonly Field[]): string =>
  fields.map((field) => FIELD_TITLES[field]).join(SEPARATOR) || NO_FIELD;

const row = (key: string, cells: Readonly<Record<string, RowCell>>): SetupRow => ({
  key,
  cells: new Map(Object.entries(cells)),
});

const said = (value: CellValue): RowCell => ({ value });

function dayCell(text: string | null | undefined, dateSystem: DateSystem): RowCell {
  const date = parseIsoDate(text ?? '');
  const serial = date && isoDateToSerial(date, dateSystem);
  if (serial === null) return { value: date ? inWords(date) : '', numberFormat: SETUP_DATE_FORMAT };
  return { value: serial, numberFormat: SETUP_DATE_FORMAT };
}

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
    case 'day':
    case 'soonUntil':
      return { value: '', formula: DAY_FORMULAS[key], numberFormat: SETUP_DATE_FORMAT };
    case 'doneWords':
    case 'summary':
    case 'gate':
      return said(listed(settings[key] ?? []));
  }
}

/** As many names as fit in a cell. */
function listed(names: readonly string[]): string {
  let text = '';
  for (const name of names) {
    const longer = text === '' ? name : `${text}${SEPARATOR}${name}`;
    if (longer.length > LONGEST) break;
    text = longer;
  }
  return text;
}
