/**
 * The package of parts (ECMA-376 part 2): finds a part (ignoring case), its relationships and its content type, and
 * decides from these whether the package is a workbook. Refuses Word, PowerPoint, OpenDocument and other archives.
 */
import type { Limits } from './limits';
import { Refusal } from './refusal';
import type { Parts } from './unzip';
import { attribute } from './xml-stream';
import { childrenOf, readTree, type XmlElement } from './xml-tree';

export interface Relationship {
  readonly id: string;
  /** The last segment of the type's URI, the same in both dialects: `worksheet`, `sharedStrings`, `table`. */
  readonly type: string;
  /** A part name, or the URI itself if `external`. */
  readonly target: string;
  readonly external: boolean;
}

export interface Package {
  readonly parts: Parts;
  /** The root of a part's XML; `undefined` if there is no such part. */
  readonly tree: (partName: string) => XmlElement | undefined;
  readonly bytes: (partName: string) => Uint8Array | undefined;
  /** Of a part, or of the package itself if the name is `''`. */
  readonly relationships: (partName: string) => readonly Relationship[];
  readonly contentType: (partName: string) => string;
}

/** Allows every part to be read twice; a normal package has each of its parts read once. */
const READ_FACTOR = 2;

export function openPackage(parts: Parts, limits: Limits): Package {
  const byLowerName = new Map([...parts].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  let read = 0;
  const bytes = (name: string) => {
    const found = byLowerName.get(name.toLowerCase());
    // Many relationships may lead to one part, so each read counts as if the file contained it again.
    read += found?.length ?? 0;
    if (read > READ_FACTOR * limits.inflatedBytes) throw new Refusal('damaged', 'parts read over and over');
    return found;
  };
  const tree = (name: string) => {
    const found = bytes(name);
    return found && readTree(found, limits);
  };
  const types = readContentTypes(tree('[Content_Types].xml'));
  return {
    parts,
    bytes,
    tree,
    relationships: (name) => readRelationships(tree(relationshipsName(name)), name),
    contentType: (name) => {
      const lower = name.toLowerCase();
      return types.get(`/${lower}`) ?? types.get(lower.slice(lower.lastIndexOf('.'))) ?? '';
    },
  };
}

/** The name of the workbook part; throws a `Refusal` that says what the package is instead. */
export function findWorkbookPart(pack: Package): string {
  const main =
    pack.relationships('').find((relationship) => relationship.type === 'officeDocument')?.target ?? '';
  const type = pack.contentType(main).toLowerCase();
  if (type.includes('wordprocessingml') || type.includes('ms-word')) throw new Refusal('word-document');
  if (type.includes('presentationml') || type.includes('ms-powerpoint')) throw new Refusal('presentation');
  if (type.includes('sheet.binary') || main.toLowerCase().endsWith('.bin')) throw new Refusal('binary-excel');
  if (pack.bytes('mimetype') || pack.bytes('META-INF/manifest.xml')) throw new Refusal('open-document');
  if (pack.bytes(main) && (type === '' || /sheet|template|addin|xml$/.test(type))) return main;
  const wasWorkbook = [...pack.parts.keys()].some((name) => /^xl\//i.test(name));
  throw new Refusal(wasWorkbook ? 'damaged' : 'other-archive', 'no workbook part');
}

function readContentTypes(root: XmlElement | undefined): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const element of root?.children ?? []) {
    const type = attribute(element.attributes, 'ContentType') ?? '';
    const key =
      element.name === 'Override'
        ? attribute(element.attributes, 'PartName')
        : `.${attribute(element.attributes, 'Extension') ?? ''}`;
    if (key !== undefined) types.set(key.toLowerCase(), type);
  }
  return types;
}

/** The relationships of `xl/workbook.xml` are in `xl/_rels/workbook.xml.rels`. */
function relationshipsName(partName: string): string {
  const slash = partName.lastIndexOf('/') + 1;
  return `${partName.slice(0, slash)}_rels/${partName.slice(slash)}.rels`;
}

function readRelationships(root: XmlElement | undefined, source: string): readonly Relationship[] {
  return childrenOf(root, 'Relationship').map(({ attributes }) => {
    const type = attribute(attributes, 'Type') ?? '';
    const target = attribute(attributes, 'Target') ?? '';
    const external = attribute(attributes, 'TargetMode') === 'External';
    return {
      id: attribute(attributes, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolve(source, target),
      external,
    };
  });
}

/** A target is relative to its source's folder, or absolute from the package's root. Never leaves the package. */
function resolve(source: string, target: string): string {
  const path = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') path.pop();
    else if (segment !== '' && segment !== '.') path.push(segment);
  }
  return path.join('/');
}
