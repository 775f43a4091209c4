/**
 * Tests the self-test's assumptions one after another, each on a scratch sheet that is deleted afterwards. A case that
 * fails, is refused or never answers becomes a line of the report; only a failure that stops every case is an obstacle.
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
  /** The ExcelApi version needed, such as `1.14`. */
  readonly needs: string;
  readonly verdict: SelfTestVerdict;
  /** What was observed instead; `null` if the assumption holds or was not tested. */
  readonly seen: string | null;
  /** Excel's own words for a refusal, for those who look into it: `GeneralException at Range.select`. */
  readonly refusal: string | null;
}

export interface SelfTestReport {
  readonly host: HostFacts;
  readonly lines: readonly SelfTestLine[];
  /** Name of a scratch sheet that Excel would not delete; `null` if all were deleted. */
  readonly leftSheet: string | null;
}

export interface SelfTestOptions {
  readonly cases?: readonly SelfTestCase[];
  /** Whether to include cases that the user would notice, such as a second window. */
  readonly withNoticed?: boolean;
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds of silence allowed from Excel per case. */
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
    const outcome = await answerInTime(async () => tryCase(each, withNoticed), { patience });
    // Excel may time out on one case and answer the next; an Excel that cannot start any case stops them all.
    if (!outcome.ok && outcome.problem.code !== 'host-busy') return outcome;
    const tried: Tried = outcome.ok
      ? outcome.value
      : { verdict: 'does-not-hold', seen: 'Excel did not answer.', refusal: null, left: null };
    const { id, title, known, from, needs } = each;
    const { left, ...found } = tried;
    lines.push({ id, title, known, from, needs, ...found });
    leftSheet ??= left;
    onProgress?.(lines.length, cases.length);
  }
  return success({ host: hostFacts(), lines, leftSheet });
}

interface Tried extends Pick<SelfTestLine, 'verdict' | 'seen' | 'refusal'> {
  readonly left: string | null;
}

const untried = (verdict: SelfTestVerdict): Outcome<Tried> =>
  success({ verdict, seen: null, refusal: null, left: null });

async function tryCase(each: SelfTestCase, withNoticed: boolean): Promise<Outcome<Tried>> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', each.needs)) return untried('not-available');
  if (each.noticed && !withNoticed) return untried('not-tried');
  const sheets: string[] = [];
  try {
    sheets.push(await addScratch());
  } catch (error) {
    return obstacle(problemOfHostError(error));
  }
  const found = await foundBy(each, sheets);
  let left: string | null = null;
  for (const name of sheets) if (!(await removeScratch(name, each.names))) left ??= name;
  return success({ ...found, verdict: found.seen === null ? 'holds' : 'does-not-hold', left });
}

/** Returns the new sheet's name, which no other sheet has. */
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

/** Sheets that the case adds are added to `sheets`. */
async function foundBy({ run }: SelfTestCase, sheets: string[]): Promise<Pick<Tried, 'seen' | 'refusal'>> {
  try {
    const seen = await Excel.run((context) => {
      const sheetOf = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
      const name = sheets[0] ?? SCRATCH;
      return run({
        context,
        name,
        // Requested only when a case uses it, because a case may delete the sheet.
        get sheet() {
          return sheetOf(name);
        },
        addBeside: async () => {
          const beside = await addScratch();
          sheets.push(beside);
          return { sheet: sheetOf(beside), name: beside };
        },
        takeAway: () => removeScratch(name),
      });
    });
    return { seen, refusal: null };
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      const place = error.debugInfo?.errorLocation;
      return { seen: 'Excel refused it.', refusal: place ? `${error.code} at ${place}` : error.code };
    }
    // An outdated client may lack the method that is called: this case exists to find that out.
    const seen = 'It could not be tried, for a fault of the add-in or an Excel that lacks what is needed.';
    return { seen, refusal: null };
  }
}

async function removeScratch(name: string, names: readonly string[] = []): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      sheet.protection.load('protected');
      for (const each of names) context.workbook.names.getItemOrNullObject(each).delete();
      await context.sync();
      if (sheet.isNullObject) return;
      if (sheet.protection.protected) sheet.protection.unprotect();
      sheet.visibility = 'Visible';
      sheet.delete();
      await context.sync();
    });
    return true;
  } catch {
    // The report names the sheet that was left, so that the user can delete it.
    return false;
  }
}
