/** Saves one worksheet: each element and part that differs from the file is written by its own writer. */
import { writeAutoFilter } from './auto-filter';
import { writeCharts } from './charts';
import { writeColumns } from './columns';
import { writeComments } from './comments';
import { writeConditionalFormats } from './conditional-formats';
import { writeDataValidations } from './data-validations';
import { writeHyperlinks } from './hyperlinks';
import { writePageLayout } from './page-layout';
import { noteChangedPivots } from './pivots';
import { writeProtection } from './protection';
import { withTableHeaders } from './table-headers';
import { writeTables } from './tables';
import { writeSheetData } from './sheet-data';
import {
  writeDefaultSizes,
  writeDimension,
  writeMerges,
  writeTabColour,
  writeView,
} from './sheet-properties';
import type { SheetJob } from './save-job';

/** `inFront`: see `writeView`. */
export function saveSheet(given: SheetJob, inFront: boolean | null): void {
  if (given.sheet.kind === 'chart') return saveChartSheet(given);
  const job: SheetJob = { ...given, sheet: withTableHeaders(given.sheet, given.was) };
  writeTabColour(job);
  writeView(job, inFront);
  writeDefaultSizes(job);
  writeColumns(job);
  if (writeSheetData(job)) {
    writeDimension(job);
    noteChangedPivots(job);
  }
  writeProtection(job);
  writeAutoFilter(job);
  writeMerges(job);
  writeConditionalFormats(job);
  writeDataValidations(job);
  writeHyperlinks(job);
  writePageLayout(job);
  writeCharts(job);
  writeComments(job);
  writeTables(job);
  if (job.part.changed()) job.pack.setText(job.partName, job.part.print());
}

/** A chart sheet has no cells; its name and position are in the workbook part. */
function saveChartSheet(job: SheetJob): void {
  const { sheet, was, notKept } = job;
  if (sheet.tabColour !== was.tabColour) notKept.add(`The tab colour of the chart sheet “${sheet.name}”.`);
  writeCharts(job);
  if (job.part.changed()) job.pack.setText(job.partName, job.part.print());
}
