/**
 * Guesses which of two versions is the older: by the dates in titles, sheet names and file names and the as-of dates,
 * else by what only hints at it (what was last achieved, dated columns, a sheet that no longer takes part, version
 * numbers). Never decides against a contradiction: then, and where nothing tells, a person is asked (RETURNS.md,
 * section 3).
 */
import { inWords, type IsoDate } from '../read/dates/calendar';
import type { PlanReport } from '../judge/report/plan-report';
import { dateInName, type NamedDate } from './date-in-name';

export interface VersionSide {
  readonly plans: readonly PlanReport[];
  /** `null` for the open workbook, if its name is not known. */
  readonly fileName: string | null;
  /** As the workbook's own settings say; `null` if it was rated on the day of the comparison. */
  readonly asOf: IsoDate | null;
}

export interface OlderGuess {
  /** `null` if nothing tells, or the signs contradict each other: a person must say. */
  readonly older: 'first' | 'second' | null;
  /** Ask unless it is `sure`; `likely` can be proposed. */
  readonly certainty: 'sure' | 'likely' | 'unsure';
  /** A clause to follow "because": "the sheet names say 31 March 2021 and 31 July 2021". `''` if nothing tells. */
  readonly because: string;
}

interface Sign {
  readonly older: 'first' | 'second';
  readonly because: string;
}

const UNSURE: OlderGuess = { older: null, certainty: 'unsure', because: '' };

export function guessOlder(first: VersionSide, second: VersionSide): OlderGuess {
  const dated = DATED.flatMap(({ what, of }) => signOf(of(first), of(second), `the ${what} say`));
  const crossed = dated.length > 0 ? [] : signOf(bestDate(first), bestDate(second), 'what names them says');
  const hints = [
    ...crossed,
    ...signOf(lastAchieved(first), lastAchieved(second), 'the last actions were achieved on'),
    ...signOf(columnDate(first), columnDate(second), 'the headers of dated columns say'),
    ...standingSign(first, second),
    ...versionSign(first, second),
  ];
  const all = [...dated, ...hints];
  const [strongest] = all;
  if (!strongest) return UNSURE;
  const against = all.find(({ older }) => older !== strongest.older);
  const isAgainstHint = against !== undefined && hints.includes(against) && dated.length > 0;
  if (against && !isAgainstHint)
    return { ...UNSURE, because: `${strongest.because}, but ${against.because}` };
  const certainty = dated.length > 0 && !against ? 'sure' : 'likely';
  return { older: strongest.older, certainty, because: strongest.because };
}

/** What people date a version by, the plainest first. */
const DATED: readonly { readonly what: string; readonly of: (side: VersionSide) => NamedDate | null }[] = [
  { what: 'sheet names', of: ({ plans }) => latest(plans.map(({ sheet }) => dateInName(sheet))) },
  { what: 'titles', of: ({ plans }) => latest(plans.map(({ heading }) => dateInName(heading))) },
  { what: 'file names', of: ({ fileName }) => (fileName === null ? null : dateInName(fileName)) },
  { what: 'as-of dates', of: ({ asOf }) => (asOf === null ? null : { date: asOf, precision: 'day' }) },
];

function bestDate(side: VersionSide): NamedDate | null {
  for (const { of } of DATED) {
    const found = of(side);
    if (found) return found;
  }
  return null;
}

function signOf(first: NamedDate | null, second: NamedDate | null, lead: string): readonly Sign[] {
  if (!first || !second) return [];
  const length = first.precision === 'month' || second.precision === 'month' ? 7 : 10;
  const [one, other] = [first.date.slice(0, length), second.date.slice(0, length)];
  if (one === other) return [];
  const because = `${lead} ${shown(first)} and ${shown(second)}`;
  return [{ older: one < other ? 'first' : 'second', because }];
}

const shown = ({ date, precision }: NamedDate): string =>
  precision === 'day' ? inWords(date) : inWords(date).replace(/^\d+ /, '');

function latest(dates: readonly (NamedDate | null)[]): NamedDate | null {
  let found: NamedDate | null = null;
  for (const date of dates) if (date && (!found || date.date > found.date)) found = date;
  return found;
}

/** Slips of the year ("2026" for "2016") are dates after the rating, and tell nothing. */
function lastAchieved({ plans }: VersionSide): NamedDate | null {
  return latest(
    plans.flatMap(({ actions, asOf }) =>
      actions.map(({ achieved }) =>
        achieved !== null && achieved <= asOf ? { date: achieved, precision: 'day' as const } : null,
      ),
    ),
  );
}

/** "Progress July 2021". */
const columnDate = ({ plans }: VersionSide): NamedDate | null =>
  latest(plans.flatMap(({ columns }) => columns.columns.map(({ header }) => dateInName(header))));

/** In one workbook, the sheet that no longer takes part is the older. */
function standingSign(first: VersionSide, second: VersionSide): readonly Sign[] {
  const [one, other] = [first, second].map(({ plans }) => plans.some(({ standing }) => standing === 'live'));
  if (one === other || first.fileName !== second.fileName) return [];
  return [{ older: one ? 'second' : 'first', because: 'one of the sheets no longer takes part' }];
}

/** "v1" and "v2"; "old" or "previous" in only one of the names. */
function versionSign(first: VersionSide, second: VersionSide): readonly Sign[] {
  const [one, other] = [namesOf(first), namesOf(second)];
  const [version, otherVersion] = [versionIn(one), versionIn(other)];
  if (version !== null && otherVersion !== null && version !== otherVersion)
    return [
      {
        older: version < otherVersion ? 'first' : 'second',
        because: `they are named version ${version} and version ${otherVersion}`,
      },
    ];
  const [isOld, isOther] = [OLD.test(one), OLD.test(other)];
  if (isOld === isOther) return [];
  return [{ older: isOld ? 'first' : 'second', because: 'one of them is named as the earlier version' }];
}

const OLD = /\b(?:old|previous|prior|earlier|superseded|last (?:year|quarter|month|meeting))\b/i;

const namesOf = ({ plans, fileName }: VersionSide): string =>
  [fileName ?? '', ...new Set(plans.map(({ sheet }) => sheet))].join(' | ').replace(/_/g, ' ');

function versionIn(names: string): number | null {
  const found = [...names.matchAll(/\bv(?:er(?:sion)?)?\.? ?(\d{1,3}(?:\.\d{1,3})?)\b(?!\.\d)/gi)].map(
    ([, number]) => Number(number),
  );
  return new Set(found).size === 1 ? (found[0] ?? null) : null;
}
