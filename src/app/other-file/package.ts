/**
 * The package of parts that a workbook file is (ECMA-376 part 2): finds a part whatever the case of its name, follows
 * relationships within the package and never out of it, and finds the workbook, or says what the package is instead.
 */
import type { FileFault } from '../../plan/outcome';
import { FileRefusal } from './file-refusal';
import { unpack, type Unpacked } from './unpack-part';
import { readXml, type XmlEvents } from './xml-events';
import type { ZipEntry } from './zip-directory';

export interface Relationship {
  readonly id: string;
  /** The last segment of the type, which both dialects share: `worksheet`, `table`. */
  readonly type: string;
  /** A part's name; `null` if it is outside the package. */
  readonly part: string | null;
}

export interface Package {
  readonly has: (part: string) => boolean;
  /** Reads a part; one that is not there has no events. */
  readonly read: (part: string, events: XmlEvents) => Generator<number, void, void>;
  /** Of a part, or of the package itself if the name is `''`. */
  readonly relationships: (part: string) => Generator<number, readonly Relationship[], void>;
}

/** What else the archive may be, by the parts it holds. */
const KINDS: readonly (readonly [RegExp, FileFault])[] = [
  [/^xl\/workbook\.bin$/, 'binary-excel'],
  [/^word\//, 'word'],
  [/^ppt\//, 'presentation'],
  [/^(?:mimetype|meta-inf\/manifest\.xml)$/, 'open-document'],
  [/^index\/.*\.iwa$/, 'numbers'],
  [/^xl\//, 'damaged'],
];

export function openPackage(entries: readonly ZipEntry[]): Package {
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = entry.name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
    // With two parts of one name it is unclear which is meant: some programs read the first, others the last.
    if (byName.has(name)) throw new FileRefusal('damaged', `two parts ${name}`);
    byName.set(name, entry);
  }
  const unpacked: Unpacked = { bytes: 0 };
  const read = function* (part: string, events: XmlEvents): Generator<number, void, void> {
    const entry = byName.get(part.toLowerCase());
    if (entry) yield* readXml(unpack(entry, unpacked), events);
  };
  return {
    has: (part) => byName.has(part.toLowerCase()),
    read,
    *relationships(part) {
      const found: Relationship[] = [];
      const slash = part.lastIndexOf('/') + 1;
      yield* read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`, {
        open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
          if (name !== 'Relationship') return;
          const isOutside = TargetMode === 'External';
          found.push({
            id: Id,
            type: Type.slice(Type.lastIndexOf('/') + 1),
            part: isOutside ? null : partOf(part, Target),
          });
        },
      });
      return found;
    },
  };
}

/** The name of the workbook's part. */
export function* findWorkbook(
  { has, relationships }: Package,
  entries: readonly ZipEntry[],
): Generator<number, string, void> {
  const names = entries.map(({ name }) => name.toLowerCase());
  const main = (yield* relationships('')).find(({ type }) => type === 'officeDocument')?.part ?? null;
  if (main !== null && has(main) && !/^(?:word|ppt)\/|\.bin$/i.test(main)) return main;
  throw new FileRefusal(KINDS.find(([kind]) => names.some((name) => kind.test(name)))?.[1] ?? 'archive');
}

/** A target is relative to the folder of its source, or from the package's root; `..` stops at the root. */
function partOf(source: string, target: string): string {
  const path = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
