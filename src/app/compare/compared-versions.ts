/** The shapes of a comparison of the open plan with another version of it. */
import type { ChangeSection } from '../../plan/compare/change-sections';
import type { ComparedSource } from '../../plan/compare/compare-json';
import type { Comparison } from '../../plan/compare/compare-plans';
import type { OlderGuess } from '../../plan/compare/guess-older';
import type { Headline } from '../../plan/compare/headline';
import type { ActionReport, PlanReport } from '../../plan/judge/report/plan-report';
import type { Outcome } from '../../plan/outcome';
import type { IsoDate } from '../../plan/read/dates/calendar';
import type { Field } from '../../plan/read/schema/fields';
import type { Checked } from '../check-plan';

/** A file that somebody chose; its contents are read when asked for and not kept. */
export interface FileToRead {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** `asOf`: the day on which it is rated; `null` takes its own setting, else the date in its name, else today. */
export type OtherVersion =
  | { readonly kind: 'file'; readonly file: FileToRead; readonly asOf: IsoDate | null }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly asOf: IsoDate | null }
  /** As recorded on "Plan setup", rated then. */
  | { readonly kind: 'meeting'; readonly date: IsoDate };

/** A version of the plan, judged. */
export interface JudgedVersion {
  readonly plans: readonly PlanReport[];
  readonly source: ComparedSource;
  /** The fields whose cells are hidden, which no page shows. */
  readonly hidden: ReadonlyMap<ActionReport, ReadonlySet<Field>>;
  /** `null` for the open workbook. */
  readonly fileName: string | null;
  /** As its own settings say; `null` if they say nothing. */
  readonly setAsOf: IsoDate | null;
  /** Cells whose formula has no result in the file, read as blank. */
  readonly uncalculated: number;
}

export interface CompareRequest {
  readonly other: OtherVersion;
  /** Which is the older version; `null` has it guessed. */
  readonly older: 'this' | 'other' | null;
}

export interface ComparedVersions {
  readonly request: CompareRequest;
  /** What was read of a file, for comparing again; `null` for other versions. */
  readonly file: JudgedVersion | null;
  readonly older: 'this' | 'other';
  /** `null` for a meeting, which is always the older. */
  readonly guess: OlderGuess | null;
  /** The reading of the open workbook that was compared. */
  readonly checked: Checked;
  readonly old: ComparedSource;
  readonly now: ComparedSource;
  readonly comparison: Comparison;
  /** Of both versions, the fields whose cells are hidden. */
  readonly hidden: JudgedVersion['hidden'];
  readonly sections: readonly ChangeSection[];
  readonly headline: Headline;
}

/** What it takes to compare again with the same version. */
export type VersionCompared = Pick<ComparedVersions, 'request' | 'file' | 'older'>;

export type Comparing = Promise<Outcome<ComparedVersions>>;
