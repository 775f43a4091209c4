/** The leads register: a name, its kind, its other names, and the dates between which it holds. */
import type { LeadKind, RegisterEntry } from '../../leads/lead-match';
import { choose, folded, shown, type CellReader } from '../setup-cells';
import { dayCell, setupRow, textCell } from '../setup-row';
import { column, filled, TELLS, type SetupTable } from '../setup-table';
import { KIND_WORDS } from '../setup-words';
import { namesInCell } from '../names-in-cell';

export const leadsTable: SetupTable<'leads'> = {
  id: 'leads',
  name: 'PlanSetupLeads',
  title: 'Leads',
  columns: [
    column('name', 'Name', 34, { ...TELLS, also: ['lead', 'lead name'] }),
    column('kind', 'Kind', 12, { ...TELLS, also: ['type'], options: Object.values(KIND_WORDS) }),
    column('aliases', 'Also known as', 30, { also: ['aliases', 'alias', 'aka', 'other names'] }),
    column('agency', 'Belongs to', 24, { also: ['agency', 'organisation'] }),
    column('from', 'From', 13, { isDate: true, also: ['since', 'start'] }),
    column('to', 'Until', 13, { isDate: true, also: ['to', 'end', 'left'] }),
    column('email', 'E-mail', 30, { also: ['email', 'e mail', 'e-mail address', 'email address'] }),
    column('salutation', 'Salutation', 18, { also: ['greeting', 'dear', 'addressed as'] }),
  ],
  read: (cells, rows) =>
    filled(readLeads(cells, rows), (entries) => ({ register: { origin: 'confirmed', entries } })),
  // Older sheets have room for one more column between this table and the next.
  squeezed: { key: 'salutation', into: 'email', as: (salutation, email) => `${salutation} <${email}>` },
  rows: ({ register }, dateSystem) =>
    (register?.entries ?? []).map((lead) =>
      setupRow(leadKey(lead), {
        name: textCell(lead.name),
        kind: textCell(KIND_WORDS[lead.kind ?? 'unknown']),
        aliases: textCell(namesInCell((lead.aliases ?? []).map((alias) => alias.replace(/[;\n]+/g, ',')))),
        agency: textCell(lead.agency ?? ''),
        from: dayCell(lead.from, dateSystem),
        to: dayCell(lead.to, dateSystem),
        email: textCell(lead.email ?? ''),
        salutation: textCell(lead.salutation ?? ''),
      }),
    ),
};

const leadKey = ({ name }: { readonly name: string }): string => folded(name);

const KINDS: readonly (readonly [LeadKind, readonly string[]])[] = [
  ['agency', [KIND_WORDS.agency, 'organisation', 'organization', 'service', 'trust', 'council', 'provider']],
  ['subgroup', [KIND_WORDS.subgroup, 'subgroup', 'group', 'panel', 'committee']],
  ['board', [KIND_WORDS.board, 'partnership']],
  ['role', [KIND_WORDS.role, 'role', 'job', 'position']],
  ['person', [KIND_WORDS.person, 'individual', 'officer']],
  ['unknown', [KIND_WORDS.unknown, 'unknown']],
];
const KIND_LIST = 'Agency, Sub-group, Board, Post and Person';

function readLeads(cells: CellReader, rows: readonly number[]): readonly RegisterEntry[] {
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
    const agency = cells.text(row, 'agency') || null;
    entries.set(key, { name, kind, aliases, agency, from, to, ...contactIn(cells, row) });
  }
  return [...entries.values()];
}

/** "Dr Shah <a.shah@example.org>" in the cell of the address gives the salutation too. */
const NAMED = /^([^<>]*)<([^<>]*)>$/;

function contactIn(cells: CellReader, row: number): Pick<RegisterEntry, 'email' | 'salutation'> {
  const [, named = '', address] = NAMED.exec(cells.text(row, 'email')) ?? [];
  const email = address?.trim() ?? cells.text(row, 'email');
  const salutation = cells.text(row, 'salutation') || named.trim();
  return { ...(email === '' ? {} : { email }), ...(salutation === '' ? {} : { salutation }) };
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

function parts(text: string): readonly string[] {
  const names = text.split(/[;\n]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
