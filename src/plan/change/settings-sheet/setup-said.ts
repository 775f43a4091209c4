/** What "Plan setup" says of that which ratings rest on, as its own formulas give it once its names are in place. */
import { COUNTED_FROM_NOTHING, countedFrom, ROWS_COMPARED } from '../../judge/rating/counted-from';
import { keptReadBy, READ_BY_NOTHING, readByWords, ROWS_READ_BY } from '../../judge/rating/read-by';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { saidOnSetup, type SaidOnSetup } from './said-on-setup';

export interface SetupSaid {
  /** What deadlines without a date of their own count from, as `countedFrom` gives it. */
  readonly counted: string;
  /** By which words plans are read, as `keptReadBy` keeps it beside the flags made by them. */
  readonly readBy: string;
}

export const NOTHING_SAID: SetupSaid = { counted: COUNTED_FROM_NOTHING, readBy: READ_BY_NOTHING };

/** `snapshots` are the workbook's sheets, including "Plan setup" if it has one. */
export function setupSaid(snapshots: readonly SheetSnapshot[]): SetupSaid {
  const said = saidOnSetup(snapshots);
  return said ? { counted: countedFromSaid(said), readBy: readBySaid(said) } : NOTHING_SAID;
}

function countedFromSaid(said: SaidOnSetup): string {
  const [sheets, agreed, published] = (['sheet', 'agreed', 'published'] as const).map((key) =>
    said.column('plans', key, ROWS_COMPARED.own),
  );
  return countedFrom({
    agreed: said.setting('agreed'),
    published: said.setting('published'),
    yearKind: said.setting('yearKind'),
    own: sheets && agreed && published ? [sheets, agreed, published] : null,
    meetings: said.column('meetings', 'date', ROWS_COMPARED.meetings),
  });
}

function readBySaid(said: SaidOnSetup): string {
  const of = (id: 'columns' | 'layouts' | 'leads', keys: readonly string[]) =>
    keys.map((key) => said.column(id, key, ROWS_READ_BY));
  return keptReadBy(
    readByWords({
      columns: [
        ...of('columns', ['sheet', 'header', 'fields']),
        ...of('layouts', ['layout', 'header', 'fields']),
      ],
      doneWords: said.setting('doneWords'),
      register: of('leads', ['name', 'kind', 'aliases']),
    }),
  );
}
