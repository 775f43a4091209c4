/** The files of a package and the targets of its relationships. */
import { strFromU8, unzipSync } from 'fflate';
import { childrenNamed, readXml, type XmlNode } from './xml-nodes';

export interface Relationship {
  readonly id: string;
  /** The last segment of its type. */
  readonly type: string;
  /** An absolute part name without the leading slash, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

export interface PackageFiles {
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array;
  /** `undefined` if there is no such part. */
  readonly xml: (name: string) => XmlNode | undefined;
  readonly relationships: (name: string) => readonly Relationship[];
  /** `null` stands for the package itself. */
  readonly targetOf: (name: string | null, type: string) => string | undefined;
}

const relationshipsPart = (name: string): string => name.replace(/([^/]*)$/, '_rels/$1.rels');

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export function packageFiles(file: Uint8Array): PackageFiles {
  const parts = unzipSync(file);
  const xml = (name: string): XmlNode | undefined => {
    const part = parts[name];
    return part && readXml(strFromU8(part));
  };
  const relationships = (name: string): readonly Relationship[] =>
    childrenNamed(xml(relationshipsPart(name)), 'relationships:Relationship').map(({ attributes }) => {
      const external = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      return {
        id: attributes.get('Id') ?? '',
        type: attributes.get('Type')?.split('/').at(-1) ?? '',
        target: external ? target : resolved(name, target),
        external,
      };
    });
  return {
    names: Object.keys(parts).sort(),
    bytes: (name) => parts[name] ?? new Uint8Array(),
    xml,
    relationships,
    targetOf: (name, type) => relationships(name ?? '').find((each) => each.type === type)?.target,
  };
}
