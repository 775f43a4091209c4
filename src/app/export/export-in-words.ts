/** Describes what the headless `export` wrote or refused, as a few plain lines. */
import type { GateFailure } from '../../plan/export/gate/judge-gate';
import { tallyInWords } from '../../plan/judge/report/report-in-words';
import { a1 } from '../../plan/read/sheet/a1';
import { leftOutInWords, liveOnly } from '../../plan/judge/report/live-plans';
import { problemInWords } from '../words';
import type { ExportedWorkbook } from './export-workbook';

export function exportInWords({ gate, report, files, noSummary }: ExportedWorkbook): string {
  const open = gate.failures.filter(({ overridden }) => overridden === null);
  if (files.length === 0)
    return [
      `Not exported: ${pointsOf(open.length)} to be put right or accepted with a reason. Nothing was written.`,
      ...open.map(failureInWords),
    ].join('\n');
  const through = gate.failures.length - open.length;
  return [
    ...liveOnly(report).plans.map((plan) => `“${plan.sheet}”: ${tallyInWords(plan)}`),
    ...leftOutInWords(report),
    through === 0
      ? 'Nothing had to be accepted with a reason.'
      : `Accepted with a reason, and printed on the cover: ${pointsOf(through)}.`,
    ...(noSummary === null ? [] : [`Without a summary: ${problemInWords(noSummary).what}`]),
  ].join('\n');
}

const pointsOf = (count: number): string => (count === 1 ? '1 point' : `${count} points`);

/** `“Plan” C5: No lead is named.` */
function failureInWords({ sheet, cells: [first], words }: GateFailure): string {
  return `“${sheet}”${first ? ` ${a1(first.rowIndex, first.columnIndex)}` : ''}: ${words}`;
}
