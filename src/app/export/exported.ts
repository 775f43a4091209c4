/** What leaves the workbook, ready to be opened or downloaded; and what a person chose on the way to it. */
import type { GateOverride } from '../../plan/export/gate/judge-gate';
import type { WithheldColumn } from '../../plan/export/withheld-columns';
import type { IsoDate } from '../../plan/read/dates/calendar';
import type { Outcome } from '../../plan/outcome';
import type { GateVerdict } from '../../plan/export/gate/judge-gate';
import type { Checked, CheckOptions } from '../check-plan';
import type { ExportChoices } from './export-choices';

export interface BoardCopyWanted {
  readonly kind: 'board-copy';
  /** Who answers for the validation. */
  readonly validatedBy: string;
  readonly overrides: readonly GateOverride[];
  readonly withheld: readonly WithheldColumn[];
  /** The summary sheet goes along as values, where there is one. */
  readonly withSummary: boolean;
  /** So do settings and history. */
  readonly withSetup: boolean;
}

export interface CsvWanted {
  readonly kind: 'csv';
  /** As `planKeyOf` gives it. */
  readonly plan: string;
  readonly withheld: readonly WithheldColumn[];
}

export interface ChaseWanted {
  readonly kind: 'chase';
  /** As `leadsToChase` names them. */
  readonly lead: string;
  /** Complete actions too. */
  readonly all: boolean;
}

export type ExportWanted = BoardCopyWanted | CsvWanted | ChaseWanted;

export interface ExportedFile {
  /** Without a folder: "Board copy Child J 2016-10-15.xlsx". */
  readonly name: string;
  readonly type: 'xlsx' | 'csv';
  readonly bytes: Uint8Array;
}

/** In memory only: nothing is saved anywhere. */
export interface Exported {
  readonly title: string;
  readonly file: ExportedFile;
  /** The same as an .xlsx that Excel opens as a new workbook; of a board copy the file itself. */
  readonly workbook: Uint8Array;
  /** The day by which everything in it is rated. */
  readonly asOf: IsoDate;
  /** The workbook as it was read for this. */
  readonly checked: Checked;
}

export type ExportOptions = Omit<CheckOptions, 'pace'>;

export interface ExportEngine {
  /** Pure, from what was read: whether the plans may be called validated. */
  readonly judgeGate: (checked: Checked, overrides: readonly GateOverride[]) => GateVerdict;
  /** Pure, from what was read: what there is to choose. */
  readonly exportChoices: (checked: Checked) => ExportChoices;
  /** Reads the workbook anew and changes nothing in it. */
  readonly makeExport: (wanted: ExportWanted, options: ExportOptions) => Promise<Outcome<Exported>>;
  /** Opens it in a window of its own; nothing is saved by that. */
  readonly openExport: (exported: Pick<Exported, 'workbook'>) => Promise<Outcome<void>>;
}
