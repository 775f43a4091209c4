/**
 * Compares two .xlsx files cell by cell and part by part: content types, relationships, names, cells (value, formula,
 * format in full), what lies over them, and every other part. Shares no code with the workbench.
 */
import { createHash } from 'node:crypto';
import { looksOf, sharedTexts } from './looks';
import { packageFiles, type PackageFiles } from './package-files';
import { sheetFacts, type Tell } from './sheet-facts';
import { canonical, childNamed, childrenNamed, type XmlNode } from './xml-nodes';

export interface PackageDifference {
  /** `Plan B4 value`, `name Plan_RAG`, `part docProps/app.xml`… */
  readonly fact: string;
  /** `null` if the file lacks it. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Compared through whatever refers to them. */
const READ_ELSEWHERE = new Set(['[Content_Types].xml']);
const WORKSHEET = 'worksheet';

function packageFacts(file: Uint8Array): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const tell: Tell = (fact, value) => {
    // A fact that occurs twice gets two keys.
    let key = fact;
    for (let more = 2; facts.has(key); more += 1) key = `${fact} (${more})`;
    facts.set(key, value);
  };
  const files = packageFiles(file);
  const book = files.targetOf(null, 'officeDocument') ?? '';
  const workbook = files.xml(book);
  const read = new Set([book, ...READ_ELSEWHERE]);
  const part = (type: string): XmlNode | undefined => {
    const name = files.targetOf(book, type);
    if (name !== undefined) read.add(name);
    return name === undefined ? undefined : files.xml(name);
  };
  const looks = looksOf(part('styles'));
  const texts = sharedTexts(part('sharedStrings'));
  for (const [fact, value] of looks.rest) tell(fact, value);
  const sheets = workbookFacts(files, book, workbook, tell);
  for (const { name, target } of sheets) {
    const sheet = files.xml(target);
    if (sheet?.name !== WORKSHEET) continue;
    read.add(target);
    const links = new Map(files.relationships(target).map((each) => [each.id, each.target]));
    sheetFacts({ name, part: sheet, looks, texts, targetOf: (id) => links.get(id) ?? `missing ${id}` }, tell);
    for (const { type, target: table } of files.relationships(target)) {
      if (type !== 'table') continue;
      read.add(table);
      tableFacts(files.xml(table), looks.difference, tell);
    }
  }
  typeFacts(files, tell);
  for (const name of files.names) {
    for (const { type, target } of name.endsWith('.rels') ? [] : files.relationships(name))
      tell(`relationship ${name} ${type} ${target}`, 'there');
    if (!read.has(name) && !name.endsWith('.rels')) partFacts(files, name, tell);
  }
  return facts;
}

function workbookFacts(files: PackageFiles, book: string, workbook: XmlNode | undefined, tell: Tell) {
  const links = new Map(files.relationships(book).map((each) => [each.id, each.target]));
  const sheets = (childNamed(workbook, 'sheets')?.children ?? []).map(({ attributes }) => ({
    name: attributes.get('name') ?? '',
    target: links.get(attributes.get('relationships:id') ?? '') ?? '',
    state: attributes.get('state') ?? 'visible',
    number: attributes.get('sheetId') ?? '',
  }));
  sheets.forEach(({ name, target, state, number }, at) =>
    tell(`sheet ${name}`, `${at} ${state} ${number} ${target}`),
  );
  for (const { attributes, text } of childNamed(workbook, 'definedNames')?.children ?? []) {
    const sheet = attributes.get('localSheetId');
    const of = sheet === undefined ? '' : ` of ${sheets[Number(sheet)]?.name ?? ''}`;
    const more = [...attributes].filter(([name]) => name !== 'name' && name !== 'localSheetId');
    tell(`name ${attributes.get('name') ?? ''}${of}`, `${text} ${JSON.stringify(more)}`);
  }
  for (const child of workbook?.children ?? [])
    if (child.name !== 'sheets' && child.name !== 'definedNames')
      tell(
        `workbook ${child.name}`,
        canonical(child, (name, value) =>
          name.startsWith('relationships:') ? (links.get(value) ?? '') : value,
        ),
      );
  return sheets;
}

function tableFacts(table: XmlNode | undefined, difference: (number: string) => string, tell: Tell): void {
  if (!table) return;
  const resolve = (name: string, value: string): string => (/dxfId$/i.test(name) ? difference(value) : value);
  const name = table.attributes.get('displayName') ?? '';
  for (const [attribute, value] of table.attributes)
    tell(`table ${name} ${attribute}`, resolve(attribute, value));
  for (const child of table.children)
    if (child.name === 'tableColumns')
      child.children.forEach((column, at) =>
        tell(`table ${name} column ${at + 1}`, canonical(column, resolve)),
      );
    else tell(`table ${name} ${child.name}`, canonical(child, resolve));
}

function typeFacts(files: PackageFiles, tell: Tell): void {
  const types = files.xml('[Content_Types].xml');
  const listed = (name: string, key: string): ReadonlyMap<string, string> =>
    new Map(
      childrenNamed(types, `content-types:${name}`).map(({ attributes }) => [
        (attributes.get(key) ?? '').toLowerCase(),
        attributes.get('ContentType') ?? '',
      ]),
    );
  const [defaults, overrides] = [listed('Default', 'Extension'), listed('Override', 'PartName')];
  for (const name of files.names) {
    if (READ_ELSEWHERE.has(name)) continue;
    const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
    tell(`type ${name}`, overrides.get(`/${name.toLowerCase()}`) ?? defaults.get(extension) ?? 'none');
  }
}

/** XML is compared by each child of the root, anything else by a digest of its bytes. */
function partFacts(files: PackageFiles, name: string, tell: Tell): void {
  const node = /\.(?:xml|vml)$/.test(name) ? readable(files, name) : undefined;
  if (!node) {
    tell(`part ${name}`, createHash('sha256').update(files.bytes(name)).digest('hex'));
    return;
  }
  const links = new Map(files.relationships(name).map((each) => [each.id, each.target]));
  const resolve = (attribute: string, value: string): string =>
    attribute.startsWith('relationships:') ? (links.get(value) ?? value) : value;
  tell(`part ${name}`, canonical({ ...node, children: [] }, resolve));
  for (const child of node.children) tell(`part ${name} ${child.name}`, canonical(child, resolve));
}

/** Legacy (VML) drawings are not always well-formed. */
function readable(files: PackageFiles, name: string): XmlNode | undefined {
  try {
    return files.xml(name);
  } catch {
    return undefined;
  }
}

/** Every difference, sorted by fact. */
export function packageDifferences(before: Uint8Array, after: Uint8Array): readonly PackageDifference[] {
  const [then, now] = [packageFacts(before), packageFacts(after)];
  return [...new Set([...then.keys(), ...now.keys()])]
    .sort()
    .map((fact) => ({ fact, before: then.get(fact) ?? null, after: now.get(fact) ?? null }))
    .filter((each) => each.before !== each.after);
}
