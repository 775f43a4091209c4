/**
 * Reads the tables of the sheet "Plan setup" with one entry per row: plans with their own dates, leads, meetings,
 * confirmed columns. Blank rows are ignored; an incomplete row is skipped and reported.
 */
import type { IsoDate } from '../dates/calendar';
import type { LeadKind, RegisterEntry } from '../leads/lead-match';
import { FIELDS, FIELD_TITLES, type Field } from '../schema/fields';
import { headerKey } from '../schema/header-text';
import { readHeader } from '../schema/read-header';
import type { PlanDates } from './setup';
import { choose, folded, shown, type CellReader } from './setup-cells';
import { KIND_WORDS, NO_FIELD } from './setup-tables';

/** The keys that distinguish the entries of each table. */
export const planKey = ({ sheet }: { readonly sheet: string }): string => folded(sheet);
export const leadKey = ({ name }: { readonly name: string }): string => folded(name);
export const meetingKey = (of: { readonly date: string; readonly body: string | null }): string =>
  `${of.date} ${folded(of.body ?? '')}`;
export const confirmedColumnKey = (of: { readonly header: string; readonly sheet: string | null }): string =>
  `${headerKey(of.header) || folded(of.header)}\n${folded(of.sheet ?? '')}`;

export function readPlans(cells: CellReader, rows: readonly number[]): readonly PlanDates[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const sheet = cells.text(row, 'sheet');
    const agreed = cells.day(row, 'agreed', 'end');
    const published = cells.day(row, 'published', 'end');
    if (sheet === '') {
      if (agreed !== null || published !== null)
        cells.note('incomplete', row, 'sheet', 'This row has a date but names no sheet. It is not used.');
      return [];
    }
    if (isRepeated(cells, row, 'sheet', sheet, planKey({ sheet }), seen)) return [];
    if (agreed === null && published === null) return [];
    cells.took(row, planKey({ sheet }));
    return [{ sheet, agreed, published }];
  });
}

const KINDS: readonly (readonly [LeadKind, readonly string[]])[] = [
  ['agency', [KIND_WORDS.agency, 'organisation', 'organization', 'service', 'trust', 'council', 'provider']],
  ['subgroup', [KIND_WORDS.subgroup, 'subgroup', 'group', 'panel', 'committee']],
  ['board', [KIND_WORDS.board, 'partnership']],
  ['role', [KIND_WORDS.role, 'role', 'job', 'position']],
  ['person', [KIND_WORDS.person, 'individual', 'officer']],
  ['unknown', [KIND_WORDS.unknown, 'unknown']],
];
const KIND_LIST = 'Agency, Sub-group, Board, Post and Person';

export function readLeads(cells: CellReader, rows: readonly number[]): readonly RegisterEntry[] {
  const entries = new Map<string, RegisterEntry>();
  const firstRow = new Map<string, number>();
  for (const row of rows) {
    const name = cells.text(row, 'name');
    const aliases = parts(cells.text(row, 'aliases'));
    const kind = kindIn(cells, row);
    const from = cells.day(row, 'from', 'start');
    const to = cells.day(row, 'to', 'end');
    if (name === '') {
      if (aliases.length > 0) cells.note('incomplete', row, 'name', 'This row has no name. It is not used.');
      continue;
    }
    if (from !== null && to !== null && to < from)
      cells.note(
        'to-be-checked',
        row,
        'to',
        `${shown(name)} ends before it begins, so it never holds. Check both dates.`,
      );
    const key = leadKey({ name });
    const first = entries.get(key);
    if (first) {
      entries.set(key, { ...first, aliases: [...new Set([...first.aliases, ...aliases])] });
      cells.note(
        'repeated',
        row,
        'name',
        `${shown(name)} is already in row ${(firstRow.get(key) ?? 0) + 1}. That row is used, with the other names of both.`,
      );
      continue;
    }
    firstRow.set(key, row);
    cells.took(row, key);
    entries.set(key, { name, kind, aliases, agency: cells.text(row, 'agency') || null, from, to });
  }
  return [...entries.values()];
}

function kindIn(cells: CellReader, row: number): LeadKind {
  const text = cells.text(row, 'kind');
  if (text === '') return 'unknown';
  const chosen = choose(text, KINDS);
  if (chosen?.exact) return chosen.value;
  if (!chosen) {
    cells.note(
      'unreadable',
      row,
      'kind',
      `${shown(text)} is not a kind of lead. The kinds are ${KIND_LIST}. “Not known” is used.`,
    );
    return 'unknown';
  }
  cells.note('to-be-checked', row, 'kind', `${shown(text)} is taken as ${KIND_WORDS[chosen.value]}.`);
  return chosen.value;
}

export interface BoardMeeting {
  readonly date: IsoDate;
  readonly body: string | null;
}

export function readMeetings(cells: CellReader, rows: readonly number[]): readonly BoardMeeting[] {
  const meetings = new Map<string, BoardMeeting>();
  for (const row of rows) {
    const body = cells.text(row, 'body') || null;
    const given = cells.text(row, 'date');
    if (given === '') {
      if (body !== null) cells.note('incomplete', row, 'date', 'This meeting has no date. It is not used.');
      continue;
    }
    const date = cells.day(row, 'date', 'end');
    // A meeting listed twice does no harm.
    if (date === null) continue;
    const key = meetingKey({ date, body });
    if (!meetings.has(key)) cells.took(row, key);
    meetings.set(key, { date, body });
  }
  return [...meetings.values()];
}

export interface ConfirmedColumn {
  readonly sheet: string | null;
  readonly header: string;
  readonly fields: Field[];
}

export function readColumns(cells: CellReader, rows: readonly number[]): readonly ConfirmedColumn[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const sheet = cells.text(row, 'sheet') || null;
    const header = cells.text(row, 'header');
    const words = cells.text(row, 'fields');
    if (header === '' && words === '') return [];
    if (header === '' || words === '') {
      cells.note(
        'incomplete',
        row,
        header === '' ? 'header' : 'fields',
        'This row lacks its header or what the column holds. It is not used.',
      );
      return [];
    }
    const key = confirmedColumnKey({ header, sheet });
    if (isRepeated(cells, row, 'header', header, key, seen)) return [];
    const fields = fieldsIn(cells, row, words);
    if (fields === null) return [];
    cells.took(row, key);
    return [{ sheet, header, fields }];
  });
}

const FIELD_WORDS: readonly (readonly [Field, readonly string[]])[] = FIELDS.map((field) => [
  field,
  [FIELD_TITLES[field], field],
]);
const NOTHING = [NO_FIELD, 'nothing', 'none', 'no field', 'not used', '-', '–', 'n/a'].map(folded);

/** `null` if any word in it cannot be read: it is better to propose the column again than to read it by halves. */
export function fieldsIn(cells: CellReader, row: number, words: string): Field[] | null {
  if (NOTHING.includes(folded(words))) return [];
  const fields = new Set<Field>();
  for (const part of words
    .slice(0, 400)
    .split(/[;+\n]/)
    .map((each) => each.trim())) {
    if (part === '') continue;
    const named = choose(part, FIELD_WORDS);
    const read = named ? [named.value] : readHeader(part).fields;
    if (read.length === 0) {
      cells.note(
        'unreadable',
        row,
        'fields',
        `${shown(part)} is nothing that a column of a plan can hold, so this row is not used.`,
      );
      return null;
    }
    for (const field of read) fields.add(field);
  }
  return [...fields];
}

/** Notes a row that repeats an earlier one. */
export function isRepeated(
  cells: CellReader,
  row: number,
  column: string,
  text: string,
  key: string,
  seen: Map<string, number>,
): boolean {
  const before = seen.get(key);
  if (before === undefined) {
    seen.set(key, row);
    return false;
  }
  cells.note('repeated', row, column, `${shown(text)} is already in row ${before + 1}. That row is used.`);
  return true;
}

function parts(text: string): readonly string[] {
  const names = text.split(/[;\n]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
