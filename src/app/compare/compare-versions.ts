/**
 * Compares the open plan with another version of it (RETURNS.md, section 3), in slices, by what a person said of pairs
 * before. Which version is older is guessed unless it is given; where nothing tells, the other is taken to be.
 */
import { sectionsInSteps } from '../../plan/compare/change-sections';
import { comparePlans } from '../../plan/compare/compare-plans';
import { compareWithMeeting } from '../../plan/compare/compare-with-meeting';
import { decisionsFor } from '../../plan/compare/decided-pairs';
import { guessOlder, type OlderGuess, type VersionSide } from '../../plan/compare/guess-older';
import { headlineOf } from '../../plan/compare/headline';
import { comparedPlans, plansBeside } from '../../plan/compare/plans-to-compare';
import { readHistory } from '../../plan/marks/summary/read-history';
import { obstacle, success, type Outcome } from '../../plan/outcome';
import { inWords, parseIsoDate, type IsoDate } from '../../plan/read/dates/calendar';
import type { Checked, CheckOptions } from '../check-plan';
import { inSlices } from '../in-slices';
import { noLivePlan } from '../no-live-plan';
import type { ComparedVersions, CompareRequest, JudgedVersion, OtherVersion } from './compared-versions';
import { judgeFileVersion, judgeSheetVersion, THIS_WORKBOOK, versionOf } from './judge-version';

/** `file` is what was read of the file before. */
export async function compareVersions(
  request: CompareRequest,
  checked: Checked,
  options: CheckOptions,
  file: JudgedVersion | null = null,
): Promise<Outcome<ComparedVersions>> {
  const { report, setup } = checked.review;
  const { other: wanted } = request;
  const plans =
    wanted.kind === 'sheet' ? plansBeside(report.plans, [wanted.sheet]) : comparedPlans(report.plans);
  if (plans.length === 0) return obstacle(noLivePlan(report.plans));
  const own = {
    ...versionOf(THIS_WORKBOOK, plans, setup.asOf, checked.review.snapshots),
    setAsOf: parseIsoDate(checked.settings.asOf ?? ''),
  };
  const compared =
    wanted.kind === 'meeting'
      ? await withMeeting(wanted.date, own, checked, options)
      : await withVersion({ ...request, other: wanted }, own, checked, options, file);
  if (!compared.ok) return compared;
  await options.pace.breathe();
  const { notKept = [], ...found } = compared.value;
  const { pace, signal } = options;
  const grouped = await inSlices(sectionsInSteps(found.comparison), pace, { signal });
  if (!grouped.ok) return grouped;
  const sections = grouped.value;
  const headline = headlineOf(found.comparison, sections, found.old, found.now);
  return success({
    ...found,
    request,
    checked,
    sections,
    headline: { ...headline, remarks: [...headline.remarks, ...notKept] },
  });
}

type Version = Exclude<OtherVersion, { readonly kind: 'meeting' }>;
type WithVersion = CompareRequest & { readonly other: Version };

interface Found extends Pick<
  ComparedVersions,
  'comparison' | 'hidden' | 'file' | 'older' | 'guess' | 'old' | 'now'
> {
  /** Sentences: what a meeting's record does not keep. */
  readonly notKept?: readonly string[];
}

async function withVersion(
  request: WithVersion,
  own: JudgedVersion,
  checked: Checked,
  options: CheckOptions,
  file: JudgedVersion | null,
): Promise<Outcome<Found>> {
  const read = await otherVersion(request.other, checked, options, file);
  if (!read.ok) return read;
  const other = read.value;
  const guess = guessOlder(sideOf(other), sideOf(own));
  const older = request.older ?? olderOf(guess);
  const [old, now] = older === 'other' ? [other, own] : [own, other];
  const { pace, signal } = options;
  const decidedPairs = checked.settings.decidedPairs ?? [];
  const decided = await inSlices(decisionsFor(decidedPairs, old.plans, now.plans), pace, { signal });
  if (!decided.ok) return decided;
  const compared = await inSlices(comparePlans(old.plans, now.plans, decided.value), pace, { signal });
  if (!compared.ok) return compared;
  return success({
    comparison: compared.value,
    hidden: new Map([...other.hidden, ...own.hidden]),
    file: request.other.kind === 'file' ? other : null,
    older,
    guess,
    old: old.source,
    now: now.source,
  });
}

async function withMeeting(
  date: IsoDate,
  own: JudgedVersion,
  { review: { snapshots }, settings }: Checked,
  { pace, signal }: CheckOptions,
): Promise<Outcome<Found>> {
  const meetings = readHistory(snapshots).filter((meeting) => meeting.date === date);
  const steps = compareWithMeeting(meetings, own.plans, settings.decidedPairs ?? []);
  const compared = await inSlices(steps, pace, { signal });
  if (!compared.ok) return compared;
  if (compared.value === null) return obstacle({ code: 'meeting-not-found', date });
  const old = {
    workbook: `The meeting of ${inWords(date)}`,
    sheets: meetings.map(({ plan }) => plan),
    asOf: date,
  };
  const { notKept } = compared.value;
  const { hidden } = own;
  const found = { comparison: compared.value, hidden, file: null, older: 'other' as const, guess: null };
  return success({ ...found, old, now: own.source, notKept });
}

async function otherVersion(
  other: Version,
  checked: Checked,
  options: CheckOptions,
  file: JudgedVersion | null,
): Promise<Outcome<JudgedVersion>> {
  if (other.kind === 'sheet') return judgeSheetVersion(other, checked, options);
  return file ? success(file) : judgeFileVersion(other, options);
}

const sideOf = ({ plans, fileName, setAsOf }: JudgedVersion): VersionSide => ({
  plans,
  fileName,
  asOf: setAsOf,
});

const olderOf = ({ older }: OlderGuess): 'this' | 'other' => (older === 'second' ? 'this' : 'other');
