/** What the use cases need of Excel, stated here and handed over by the entry files: `app` itself never calls Excel. */
import type { Outcome } from '../plan/outcome';
import type { SheetSnapshot } from '../plan/sheet/sheet-snapshot';

export interface Host {
  /** Reads one sheet, or every visible sheet where none is named. */
  readonly readSnapshots: (request: {
    readonly sheet?: string;
  }) => Promise<Outcome<readonly SheetSnapshot[]>>;
}
