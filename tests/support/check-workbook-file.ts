/** `check --json` on a workbook in memory: opened, read through the real Office.js client, judged. */
import { runCheck, type CheckCommandOptions } from '../../src/commands/plan-command';
import type { Workbook } from '../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';
import { openXlsx } from '../../src/workbench/xlsx/open-xlsx';

export interface FindingJson {
  readonly id: string;
  readonly verdict: 'fail' | 'review';
  readonly cell: string | null;
  readonly message: string;
}

export interface ActionJson {
  readonly row: number;
  readonly joinedRows: readonly number[];
  readonly ref: string | null;
  readonly section: string | null;
  readonly theme: string | null;
  readonly leads: readonly { readonly name: string; readonly kind: string }[];
  readonly milestones: readonly {
    readonly date: string;
    readonly precision: string;
    readonly certainty: string;
  }[];
  readonly due: string | null;
  readonly ongoing: boolean;
  readonly achieved: string | null;
  readonly evidence: string;
  readonly rating: string;
  readonly because: readonly string[];
  readonly findings: readonly FindingJson[];
}

export interface PlanJson {
  readonly sheet: string;
  readonly agreed: string | null;
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly missingColumns: readonly string[];
  readonly repeatedHeaderRows: readonly number[];
  readonly sectionRows: Readonly<Record<string, string>>;
  readonly outsideRows: readonly number[];
  readonly actions: readonly ActionJson[];
  readonly findings: readonly FindingJson[];
  readonly tally: Readonly<Record<string, number>>;
}

export function openWorkbook(bytes: Uint8Array): Workbook {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(`Not opened: ${JSON.stringify(opened)}`);
  return opened.workbook;
}

export async function checkedPlans(
  workbook: Workbook,
  options: Partial<CheckCommandOptions>,
): Promise<readonly PlanJson[]> {
  openInOfficeJs(workbook);
  const result = await runCheck({
    today: '2016-10-15',
    asOf: null,
    agreed: null,
    sheet: null,
    ...options,
    json: true,
  });
  if (result.exitCode === 2) throw new Error(result.error);
  return (JSON.parse(result.out) as { plans: PlanJson[] }).plans;
}
