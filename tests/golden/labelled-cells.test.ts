/** Each labelled cell and header is read as labelled, or asked about where the label allows it; never surely wrong. */
import { explainLeads } from '../../src/plan/read/leads/explain';
import { explainHeader } from '../../src/plan/read/schema/explain-headers';
import type { CellValue } from '../../src/plan/read/sheet/sheet-snapshot';
import { AGREED, asksOf, labelledCases, tried } from '../support/labelled-cases';

/**
 * `plain`: read as wanted, unasked; `free`: so, asked or not, or asked; `ask`: asked; `none`: gives no date; `ongoing`:
 * nor that, but work without end, or asked. Wanted are the readings allowed, each its dates with spaces between, '' for none.
 */
interface DueCase {
  readonly text: string;
  readonly agreed?: null;
  readonly read: 'sure' | 'free' | 'ask' | 'none' | 'ongoing';
  readonly want: readonly string[];
}

test.each(labelledCases<DueCase>('due-cells').map((one) => [one.text, one] as const))(
  'due: %j',
  (text, { read, want, agreed = AGREED }) => {
    const action = tried({ due: text }, null, agreed);
    const dates = [...new Set(action.milestones.map(({ date }) => date))].sort().join(' ');
    const asked =
      asksOf(action, 'due-', 'date-from', 'achieved', 'done-', 'withdrawn').some((id) => id !== 'due-soon') ||
      action.rating.colour === 'unrated';
    const ongoing = action.due.ongoing && dates === '';
    const got = { dates, asked, ongoing };
    const isWanted = want.includes(dates) && (dates !== '' || ongoing || want.includes(''));
    const holds = {
      sure: isWanted && !asked,
      free: isWanted || asked || ongoing,
      ask: asked || ongoing,
      none: dates === '' || asked,
      ongoing: ongoing || (dates === '' && asked),
    };
    expect([got, holds[read]]).toEqual([got, true]);
  },
);

interface DoneCase {
  readonly column: 'status' | 'rag' | 'delivered' | 'pct' | 'achieved' | 'progress' | 'due';
  readonly value: CellValue;
  /** The states allowed; `ask`: a question about it will do, `hold`: open, and asked whether it is still on hold. */
  readonly want: readonly ('dated' | 'undated' | 'no' | 'withdrawn' | 'ask' | 'hold')[];
}
const COLUMNS: Readonly<Record<string, { header: string; values: readonly CellValue[] }>> = {
  status: { header: 'Status', values: ['In progress', 'Complete', 'Not started'] },
  rag: { header: 'BRAG', values: ['Green', 'Blue', 'Amber'] },
  delivered: { header: 'Delivered?', values: ['No', 'Yes', 'No'] },
  pct: { header: '% complete', values: [0.2, 1, 0.6] },
};

test.each(labelledCases<DoneCase>('done-cells').map((one) => [one.column, one.value, one] as const))(
  'done, by its %s: %j',
  (column, value, { want }) => {
    const more = COLUMNS[column];
    const action = tried(
      more ? {} : { [column]: value },
      more ? { header: more.header, values: [value, ...more.values] } : null,
    );
    const { state } = action.completion;
    const asked =
      asksOf(action, 'done-', 'achieved-unreadable', 'withdrawn', 'due-', 'rag-differs').length > 0;
    const said = state === 'open' ? 'no' : state;
    const isHeld = want.includes('hold') && said === 'no' && asksOf(action, 'on-hold').length > 0;
    const holds = want.includes(said) || (want.includes('ask') && asked) || isHeld;
    expect([said, asked, holds]).toEqual([said, asked, true]);
  },
);

interface HeaderCase {
  readonly header: string;
  readonly want: readonly string[];
  /** It is to be asked about: no field stands without a rival. */
  readonly asked?: true;
}

test.each(labelledCases<HeaderCase>('headers').map((one) => [one.header, one] as const))(
  'header: %j',
  (header, { want, asked }) => {
    const { fields, rivals } = explainHeader(header);
    const isWanted =
      fields.length === 0 ? want.includes('other') : fields.some((each) => want.includes(each));
    const isAsked = rivals.length > 0 || fields.length === 0;
    expect([fields, rivals, asked ? isAsked : isWanted || isAsked]).toEqual([fields, rivals, true]);
  },
);

interface LeadCase {
  readonly text: string;
  /** For each lead the names allowed. */
  readonly want: readonly (readonly string[])[];
  /** `nobody`: no name, or asked about; `ask`: the names or a question; else the names, or unknown. */
  readonly read?: 'nobody' | 'ask';
}

const inShort = (name: string): string =>
  name
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

test.each(labelledCases<LeadCase>('leads').map((one) => [one.text, one] as const))(
  'lead: %j',
  (text, { want, read }) => {
    const { leads } = explainLeads({ text });
    const names = leads.map(({ name }) => name);
    const isWanted =
      names.length === want.length &&
      want.every((allowed, at) => allowed.map(inShort).includes(inShort(names[at] as string)));
    const unsure = leads.some(({ kind, suggestion }) => kind === 'unknown' || suggestion !== null);
    const asked = asksOf(tried({ lead: text }), 'lead-').length > 0;
    const holds =
      read === 'nobody' ? names.length === 0 || asked : isWanted || unsure || (read === 'ask' && asked);
    expect([names, holds]).toEqual([names, true]);
  },
);
