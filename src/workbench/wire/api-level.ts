/**
 * Which requirement set a member needs, and whether the host has it. The client bundle does not check this, so the host
 * must. From `api-sets.json`, made from the "Api set" tags of Microsoft's type definitions; a member that no tag names
 * (private ones) is let through.
 */
import apiSets from './api-sets.json';
import { HostError } from './host-error';

export const DEFAULT_API_LEVEL = '1.14';

const byClass = new Map<string, Map<string, string>>();
for (const [className, sets] of Object.entries(apiSets as Record<string, Record<string, string>>)) {
  const members = new Map<string, string>();
  for (const [set, names] of Object.entries(sets))
    for (const name of names.split(',')) members.set(name.toLowerCase(), set);
  byClass.set(className, members);
}

/** The set that brought a member (`'1.7'`, `'ExcelApiDesktop 1.1'`), or `null` when the types do not name it. */
export const apiSetOf = (className: string, member: string): string | null =>
  byClass.get(className)?.get(member.toLowerCase()) ?? null;

export const isKnownMember = (className: string, member: string): boolean =>
  apiSetOf(className, member) !== null;

/** Compares `'1.9'` with `'1.14'` as Office does: by number, part by part. */
export function atLeast(level: string, wanted: string): boolean {
  const have = level.split('.').map(Number);
  const want = wanted.split('.').map(Number);
  for (let part = 0; part < Math.max(have.length, want.length); part += 1) {
    const difference = (have[part] ?? 0) - (want[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Every property that a request reads is asked about: each level and set are compared once. */
const compared = new Map<string, Map<string, boolean>>();

function hasSet(level: string, set: string): boolean {
  let answers = compared.get(level);
  if (!answers) compared.set(level, (answers = new Map<string, boolean>()));
  let answer = answers.get(set);
  if (answer === undefined) answers.set(set, (answer = /^\d/.test(set) && atLeast(level, set)));
  return answer;
}

/** Whether a host of that level has the member. Sets other than ExcelApi (desktop, online, preview) it has not. */
export function hasApi(className: string, member: string, level: string): boolean {
  const set = apiSetOf(className, member);
  return set === null || hasSet(level, set);
}

/** Throws what Excel answers to a member that its version lacks [A: code ApiNotFound, as the client's own check has it]. */
export function checkApiLevel(className: string, member: string, level: string): void {
  if (hasApi(className, member, level)) return;
  const set = apiSetOf(className, member) ?? '';
  throw new HostError(
    'ApiNotFound',
    `${className}.${member} is part of ${/^\d/.test(set) ? `ExcelApi ${set}` : set}, which this host (ExcelApi ${level}) does not have.`,
    `${className}.${member}`,
  );
}

/** What `Office.context.requirements.isSetSupported` answers. */
export function isSetSupported(name: string, version: string | number | undefined, level: string): boolean {
  const wanted = String(version ?? '1.1');
  const sets: Readonly<Record<string, string>> = {
    excelapi: level,
    richapiruntime: '1.2',
    dialogapi: '1.2',
    sharedruntime: '1.1',
    ribbonapi: '1.1',
    customfunctionsruntime: '1.3',
    delayforcelledit: '1.1',
  };
  const key = name.toLowerCase();
  return Object.hasOwn(sets, key) && atLeast(sets[key] ?? '0', wanted);
}
