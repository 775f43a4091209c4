/**
 * Reads the parts of a workbook file: its worksheets in order, visible or not, with their tables and the workbook's
 * names. Chart and macro sheets are left out, as Excel leaves them out for add-ins. Parts that no snapshot needs
 * (pictures, charts, macros) are never unpacked, and nothing outside the file is ever fetched.
 */
import { areaOfAddress } from '../../plan/read/sheet/area-of-address';
import { namedPlace } from '../../plan/read/sheet/named-place';
import type {
  CellRef,
  DateSystem,
  NamedRange,
  SheetSnapshot,
  TableArea,
} from '../../plan/read/sheet/sheet-snapshot';
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';
import { numberFormatEvents } from './file-number-formats';
import { commentEvents, strikeEvents, together, type CommentInFile } from './file-remarks';
import { drawingEvents } from './file-drawings';
import { sharedStringEvents, unescaped } from './file-strings';
import { findWorkbook, openPackage, type Package, type Relationship } from './package';
import { newSheet, sheetEvents, type SheetInputs } from './sheet-in-file';
import { snapshotOfSheet } from './snapshot-of-sheet';
import type { WorkbookFile } from './workbook-file';
import { xmlTrue, relationshipId } from './xml-events';
import { zipDirectory } from './zip-directory';

/** Characters of a sheet's name, quoted, and of a range's address. */
const LONGEST_PLACE = 200;

interface ListedSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly relationship: string;
}

interface WorkbookList {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly dateSystem: DateSystem;
}

type PartsRead = Omit<WorkbookFile, 'name'>;

/** Yields after each small piece of work. */
export function* readWorkbookParts(bytes: Uint8Array): Generator<number, PartsRead, void> {
  const entries = zipDirectory(bytes);
  const pack = openPackage(entries);
  const workbook = yield* findWorkbook(pack, entries);
  const related = yield* pack.relationships(workbook);
  const { sheets, names, dateSystem } = yield* readList(pack, workbook);
  const strings: string[] = [];
  const formats: string[] = [];
  const struckStrings = new Set<number>();
  const struckStyles: boolean[] = [];
  yield* pack.read(partOfType(related, 'sharedStrings'), sharedStringEvents(strings, struckStrings));
  const styles = together(numberFormatEvents(formats), strikeEvents(struckStyles));
  yield* pack.read(partOfType(related, 'styles'), styles);
  const spent = { cells: 0, formulaCharacters: 0 };
  const inputs: SheetInputs = { strings, formats, struckStrings, struckStyles, dateSystem, spent };
  const targets = new Map(related.map((each) => [each.id, each]));
  const namesOn = new Map<string, NamedRange[]>();
  for (const { name, formula } of names) {
    const place = namedPlace(`=${formula}`);
    const on = place?.sheet.toLowerCase() ?? '';
    const own = namesOn.get(on) ?? [];
    if (place) own.push({ name, area: place.area });
    namesOn.set(on, own);
  }
  const snapshots: SheetSnapshot[] = [];
  const uncalculated: CellRef[] = [];
  const struck: CellRef[] = [];
  const comments: WorkbookFile['comments'][number][] = [];
  for (const { name, visible, relationship } of sheets) {
    const target = targets.get(relationship);
    if (!target) throw new FileRefusal('damaged', `sheet ${name} has no part`);
    if (target.type !== 'worksheet') continue;
    const part = target.part ?? '';
    if (!pack.has(part)) throw new FileRefusal('damaged', `no part ${part}`);
    const sheet = newSheet();
    yield* pack.read(part, sheetEvents(sheet, inputs));
    for (const cell of sheet.uncalculated) uncalculated.push({ sheet: name, ...cell });
    for (const cell of sheet.struck) struck.push({ sheet: name, ...cell });
    const own = namesOn.get(name.toLowerCase()) ?? [];
    const beside = yield* pack.relationships(part);
    for (const comment of yield* readComments(pack, beside)) comments.push({ sheet: name, ...comment });
    const tables = yield* readTables(pack, beside);
    snapshots.push(yield* snapshotOfSheet(sheet, { name, visible, dateSystem, tables, names: own }));
  }
  if (snapshots.length === 0) throw new FileRefusal('no-worksheets');
  return { snapshots, uncalculated, struck, comments };
}

const partOfType = (related: readonly Relationship[], type: string): string =>
  related.find((each) => each.type === type)?.part ?? '';

function* readList(pack: Package, workbook: string): Generator<number, WorkbookList, void> {
  const sheets: ListedSheet[] = [];
  const names: { readonly name: string; formula: string }[] = [];
  let dateSystem: DateSystem = 1900;
  let named: { readonly name: string; formula: string } | null = null;
  let isWorkbook = false;
  yield* pack.read(workbook, {
    open: (name, attributes, depth) => {
      if (depth === 0) isWorkbook = name === 'workbook';
      else if (name === 'workbookPr' && xmlTrue(attributes.date1904)) dateSystem = 1904;
      else if (name === 'sheet' && depth === 2)
        sheets.push({
          name: unescaped(attributes.name ?? ''),
          visible: attributes.state === undefined || attributes.state === 'visible',
          relationship: relationshipId(attributes) ?? '',
        });
      // A name that belongs to one sheet alone is not among the workbook's.
      else if (name === 'definedName' && attributes.localSheetId === undefined)
        named = { name: attributes.name ?? '', formula: '' };
    },
    text: (text) => {
      // A longer one is no single range.
      if (named && named.formula.length < LONGEST_PLACE) named.formula += text;
    },
    close: (name) => {
      if (name !== 'definedName' || !named) return;
      names.push(named);
      named = null;
    },
  });
  if (sheets.length > FILE_LIMITS.sheets) throw new FileRefusal('unpacks-too-large', 'sheets');
  if (!isWorkbook) throw new FileRefusal('archive', 'the main part is no workbook');
  return { sheets, names, dateSystem };
}

function* readComments(
  pack: Package,
  related: readonly Relationship[],
): Generator<number, readonly CommentInFile[], void> {
  const comments: CommentInFile[] = [];
  for (const { type, part } of related)
    if (part !== null && /^(?:comments|threadedComments?)$/.test(type))
      yield* pack.read(part, commentEvents(comments));
    else if (part !== null && type === 'drawing' && pack.has(part))
      yield* pack.read(part, drawingEvents(comments));
  return comments;
}

function* readTables(
  pack: Package,
  related: readonly Relationship[],
): Generator<number, readonly TableArea[], void> {
  const tables: TableArea[] = [];
  for (const { type, part } of related) {
    if (type !== 'table' || part === null) continue;
    yield* pack.read(part, {
      open: (element, { name = '', displayName, ref = '', headerRowCount, totalsRowCount }, depth) => {
        const area = depth === 0 && element === 'table' ? areaOfAddress(ref) : null;
        if (!area) return;
        tables.push({
          name: displayName ?? name,
          area,
          hasHeaderRow: Number(headerRowCount ?? 1) > 0,
          hasTotalRow: Number(totalsRowCount ?? 0) > 0,
        });
      },
    });
  }
  return tables;
}
