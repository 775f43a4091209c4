/**
 * Reads, from Microsoft's type definitions, which requirement set each member of each Excel class came with. The source
 * of `src/workbench/wire/api-sets.json`, and of the test that the file is up to date.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Class name -> requirement set ("1.7", or "ExcelApiDesktop 1.1") -> member names, comma separated, in order. */
export type ApiSets = Record<string, Record<string, string>>;

const CLASS = /^ {4}class (\w+)( extends OfficeExtension\.ClientObject| implements|\b)/;
const MEMBER = /^ {8}(?:readonly )?(\w+)(?:<[^>]*>)?\??[(:]/;
const SET = /\[Api set: ([A-Za-z]+) ([0-9.]+)/;
const NO_API = new Set(['context', 'set', 'load', 'toJSON', 'track', 'untrack', 'constructor']);

export function apiSetsFromTypes(): ApiSets {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const file = join(dirname(require.resolve('@types/office-js/package.json')), 'index.d.ts');
  const lines = readFileSync(file, 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith('declare namespace Excel {'));
  const byClass = new Map<string, Map<string, string>>();
  let members: Map<string, string> | null = null;
  let set = '';
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.startsWith('}') || (line.startsWith('declare namespace') && index > start)) break;
    const opened = CLASS.exec(line);
    if (opened) {
      members = new Map();
      if (opened[2]?.includes('ClientObject')) byClass.set(opened[1] ?? '', members);
      set = '';
    } else if (line === '    }') members = null;
    const tag = SET.exec(line);
    if (tag) set = tag[1] === 'ExcelApi' ? (tag[2] ?? '') : `${tag[1]} ${tag[2]}`;
    const member = MEMBER.exec(line)?.[1];
    if (members && member && !NO_API.has(member) && !members.has(member)) members.set(member, set || '1.1');
    if (member) set = '';
  }
  return asTable(byClass);
}

function asTable(byClass: ReadonlyMap<string, ReadonlyMap<string, string>>): ApiSets {
  const table: ApiSets = {};
  for (const name of [...byClass.keys()].sort()) {
    const bySet = new Map<string, string[]>();
    for (const [member, set] of byClass.get(name) ?? []) bySet.set(set, [...(bySet.get(set) ?? []), member]);
    if (bySet.size === 0) continue;
    table[name] = Object.fromEntries(
      [...bySet.keys()]
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
        .map((set) => [set, (bySet.get(set) ?? []).sort().join(',')]),
    );
  }
  return table;
}
