/**
 * Reads and judges the other version: a file that somebody chose, or another sheet of the workbook. Each is rated by
 * the same rules on a day of its own: the one given, else that of its settings, else that in its name, else today.
 */
import { dateInName } from '../../plan/compare/date-in-name';
import { comparedPlans, plansOnSheets } from '../../plan/compare/plans-to-compare';
import { obstacle, success, type Outcome } from '../../plan/outcome';
import type { PlanReport } from '../../plan/judge/report/plan-report';
import { hiddenFields } from '../../plan/judge/report/shown-action';
import { parseIsoDate, type IsoDate } from '../../plan/read/dates/calendar';
import { isNamedSetup } from '../../plan/read/setup/find-setup-tables';
import type { SheetSnapshot } from '../../plan/read/sheet/sheet-snapshot';
import { judgePlan, type Checked, type CheckOptions } from '../check-plan';
import { FILE_LIMITS } from '../other-file/file-limits';
import { judgeFile } from '../other-file/judge-file';
import { readWorkbookFile } from '../other-file/read-workbook-file';
import { storedSettings } from '../plan-settings';
import type { JudgedVersion, OtherVersion } from './compared-versions';

type Wanted<Kind extends OtherVersion['kind']> = Extract<OtherVersion, { readonly kind: Kind }>;

export async function judgeFileVersion(
  { file, asOf }: Wanted<'file'>,
  options: CheckOptions,
): Promise<Outcome<JudgedVersion>> {
  if (file.size > FILE_LIMITS.fileBytes)
    return obstacle({ code: 'file-unreadable', file: file.name, why: 'too-large' });
  // Moved, renamed or open in another program since it was chosen.
  const bytes = await file.bytes().catch(() => null);
  if (bytes === null) return obstacle({ code: 'file-unreadable', file: file.name, why: 'gone' });
  const read = await readWorkbookFile(bytes, file.name, options);
  if (!read.ok) return read;
  const { name, snapshots, uncalculated } = read.value;
  const setAsOf = parseIsoDate(storedSettings(snapshots).settings.asOf ?? '');
  const rated = asOf ?? setAsOf ?? namedDay([name, ...snapshots.map((sheet) => sheet.name)], options.today);
  const judged = await judgeFile(read.value, ratedOn(options, rated));
  if (!judged.ok)
    return judged.problem.code === 'no-plan-found' || judged.problem.code === 'empty-workbook'
      ? obstacle({ code: 'file-without-plan', file: name })
      : judged;
  const plans = comparedPlans(judged.value.review.report.plans);
  if (plans.length === 0) return obstacle({ code: 'file-without-plan', file: name });
  const found = versionOf(name, plans, judged.value.review.setup.asOf, snapshots);
  return success({ ...found, fileName: name, setAsOf, uncalculated: uncalculated.length });
}

export async function judgeSheetVersion(
  { sheet, asOf }: Wanted<'sheet'>,
  checked: Checked,
  options: CheckOptions,
): Promise<Outcome<JudgedVersion>> {
  const { snapshots, report, setup } = checked.review;
  const rated = asOf ?? namedDay([sheet], options.today);
  const isSameDay = rated === null || rated === setup.asOf;
  const judged = isSameDay
    ? success(report.plans)
    : await judgedOn(
        snapshots.filter((each) => each.name === sheet || isNamedSetup(each)),
        ratedOn(options, rated),
      );
  if (!judged.ok) return judged;
  const plans = plansOnSheets(judged.value, [sheet]);
  if (plans.length === 0) return obstacle({ code: 'plan-moved' });
  return success(versionOf(THIS_WORKBOOK, plans, rated ?? setup.asOf, snapshots));
}

/** Its name is not asked for. */
export const THIS_WORKBOOK = 'This workbook';

export const versionOf = (
  workbook: string,
  plans: readonly PlanReport[],
  asOf: IsoDate,
  snapshots: readonly SheetSnapshot[],
): JudgedVersion => ({
  plans,
  hidden: hiddenFields(plans, snapshots),
  source: { workbook, sheets: [...new Set(plans.map(({ sheet }) => sheet))], asOf },
  fileName: null,
  setAsOf: null,
  uncalculated: 0,
});

async function judgedOn(
  snapshots: readonly SheetSnapshot[],
  options: CheckOptions,
): Promise<Outcome<readonly PlanReport[]>> {
  const judged = await judgePlan(snapshots, options);
  return judged.ok ? success(judged.value.review.report.plans) : judged;
}

const ratedOn = (options: CheckOptions, asOf: IsoDate | null): CheckOptions =>
  asOf === null ? options : { ...options, dateOverrides: { asOf, agreed: null } };

/** The first name that bears a date which is not to come. */
function namedDay(names: readonly string[], today: IsoDate): IsoDate | null {
  for (const name of names) {
    const date = dateInName(name)?.date ?? null;
    if (date !== null && date <= today) return date;
  }
  return null;
}
