/** The shapes of an export: what the user chose, and the file, ready to be opened or downloaded. */
import type { GateOverride } from '../../plan/export/gate/judge-gate';
import type { WithheldColumn } from '../../plan/export/withheld-columns';
import type { IsoDate } from '../../plan/read/dates/calendar';
import type { Outcome } from '../../plan/outcome';
import type { GateVerdict } from '../../plan/export/gate/judge-gate';
import type { Checked, CheckOptions } from '../check-plan';
import type { ExportChoices } from './export-choices';

export interface BoardCopyWanted {
  readonly kind: 'board-copy';
  /** The person who takes responsibility for the validation. */
  readonly validatedBy: string;
  readonly overrides: readonly GateOverride[];
  readonly withheld: readonly WithheldColumn[];
  /** Include the summary sheet, as values, where there is one. */
  readonly withSummary: boolean;
  /** Include settings and history. */
  readonly withSetup: boolean;
}

export interface CsvWanted {
  readonly kind: 'csv';
  /** As returned by `planKeyOf`. */
  readonly plan: string;
  readonly withheld: readonly WithheldColumn[];
}

export type ExportWanted = BoardCopyWanted | CsvWanted;

export interface ExportedFile {
  /** Without a folder: "Board copy Child J 2016-10-15.xlsx". */
  readonly name: string;
  readonly type: 'xlsx' | 'csv' | 'zip';
  readonly bytes: Uint8Array;
}

/** In memory only; nothing is saved anywhere. */
export interface Exported {
  readonly title: string;
  readonly file: ExportedFile;
  /** The export as an .xlsx that Excel opens as a new workbook; for a board copy, the file itself. */
  readonly workbook: Uint8Array;
  /** The date that everything in it is rated on. */
  readonly asOf: IsoDate;
  /** The workbook as read for this export. */
  readonly checked: Checked;
}

export type ExportOptions = Omit<CheckOptions, 'pace'>;

export interface ExportEngine {
  /** Whether the plans may be called validated. Pure, from what was read. */
  readonly judgeGate: (checked: Checked, overrides: readonly GateOverride[]) => GateVerdict;
  /** The choices open to the user. Pure, from what was read. */
  readonly exportChoices: (checked: Checked) => ExportChoices;
  /** Reads the workbook again and changes nothing in it. */
  readonly makeExport: (wanted: ExportWanted, options: ExportOptions) => Promise<Outcome<Exported>>;
  /** Opens the export in a new window; saves nothing. */
  readonly openExport: (exported: Pick<Exported, 'workbook'>) => Promise<Outcome<void>>;
}
