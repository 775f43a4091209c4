/**
 * Tries the assumptions of the self-test one after the other, each on a scratch sheet of its own that goes again. A case
 * that fails, refuses or never answers is a line of the report; only what stops them all is an obstacle.
 */
import { obstacle, success, type Outcome } from '../../plan/outcome';
import { answerInTime } from '../answer-in-time';
import { problemOfHostError } from '../host-error';
import { addOwnSheets } from '../own-writes';
import { SELF_TEST_CASES } from './cases';
import { hostFacts, type HostFacts } from './host-facts';
import type { Known, SelfTestCase } from './self-test-case';

export type SelfTestVerdict = 'holds' | 'does-not-hold' | 'not-available' | 'not-tried';

export interface SelfTestLine {
  readonly id: string;
  readonly title: string;
  readonly known: Known;
  readonly from: string;
  /** ExcelApi set: `1.14`. */
  readonly needs: string;
  readonly verdict: SelfTestVerdict;
  /** What was seen instead; `null` where it holds, or was not tried. */
  readonly seen: string | null;
}

export interface SelfTestReport {
  readonly host: HostFacts;
  readonly lines: readonly SelfTestLine[];
  /** Name of the scratch sheet where Excel would not take it away; `null` where it is gone. */
  readonly leftSheet: string | null;
}

export interface SelfTestOptions {
  readonly cases?: readonly SelfTestCase[];
  /** Whether what a person would notice, such as a second window, is tried too. */
  readonly withNoticed?: boolean;
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds that Excel may be silent over one case. */
  readonly patience?: number;
}

const SCRATCH = 'Self-test (goes again)';

export async function runSelfTest({
  cases = SELF_TEST_CASES,
  withNoticed = false,
  onProgress,
  signal,
  patience = 30_000,
}: SelfTestOptions = {}): Promise<Outcome<SelfTestReport>> {
  const lines: SelfTestLine[] = [];
  let leftSheet: string | null = null;
  for (const each of cases) {
    if (signal?.aborted) return obstacle({ code: 'cancelled' });
    const outcome = await answerInTime(async () => tryCase(each, withNoticed), patience);
    // An Excel that is silent over one case may answer the next; one that cannot begin any stops them all.
    if (!outcome.ok && outcome.problem.code !== 'host-busy') return outcome;
    const tried: Tried = outcome.ok
      ? outcome.value
      : { verdict: 'does-not-hold', seen: 'Excel did not answer.', left: null };
    const { id, title, known, from, needs } = each;
    lines.push({ id, title, known, from, needs, verdict: tried.verdict, seen: tried.seen });
    leftSheet ??= tried.left;
    onProgress?.(lines.length, cases.length);
  }
  return success({ host: hostFacts(), lines, leftSheet });
}

interface Tried extends Pick<SelfTestLine, 'verdict' | 'seen'> {
  readonly left: string | null;
}

async function tryCase(each: SelfTestCase, withNoticed: boolean): Promise<Outcome<Tried>> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', each.needs))
    return success({ verdict: 'not-available', seen: null, left: null });
  if (each.noticed && !withNoticed) return success({ verdict: 'not-tried', seen: null, left: null });
  let name: string;
  try {
    name = await addScratch();
  } catch (error) {
    return obstacle(problemOfHostError(error));
  }
  const seen = await seenBy(each, name);
  const left = (await removeScratch(name)) ? null : name;
  return success({ verdict: seen === null ? 'holds' : 'does-not-hold', seen, left });
}

/** Gives the name of the new sheet: one that is free. */
async function addScratch(): Promise<string> {
  let name = SCRATCH;
  await addOwnSheets(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
      for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${SCRATCH} ${number}`;
      const sheet = worksheets.add(name);
      sheet.load('id');
      await context.sync();
      return [sheet.id];
    }),
  );
  return name;
}

async function seenBy({ run }: SelfTestCase, name: string): Promise<string | null> {
  try {
    return await Excel.run((context) =>
      run({ context, sheet: context.workbook.worksheets.getItem(name), name }),
    );
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return `Excel refused it: ${error.code}.`;
    // A client that is too old lacks what is called: that is what the case is there to find.
    return 'It could not be tried, for a fault of the add-in or an Excel that lacks what is needed.';
  }
}

async function removeScratch(name: string): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      sheet.protection.load('protected');
      await context.sync();
      if (sheet.isNullObject) return;
      if (sheet.protection.protected) sheet.protection.unprotect();
      sheet.visibility = 'Visible';
      sheet.delete();
      await context.sync();
    });
    return true;
  } catch {
    // The report names the sheet that stayed: the person can delete it.
    return false;
  }
}
