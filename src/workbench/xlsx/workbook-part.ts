/**
 * Reads the workbook part: its sheets in order, names, date system, calculation and protection; then every sheet.
 * Dialogue and macro sheets, which add-ins never see, stay only in the original package. Refuses a workbook without a
 * worksheet.
 */
import { addSheet, newWorkbook, type Sheet, type Visibility, type Workbook } from '../model/workbook';
import { newBudget } from './budget';
import { readComments, readPeople } from './comments';
import { readCharts } from './charts';
import { readDocumentProperties } from './document-properties';
import { unescapeText } from './escaped-text';
import type { Limits } from './limits';
import type { OriginalPackage } from './original-package';
import { findWorkbookPart, type Package } from './package';
import { Refusal } from './refusal';
import { readSharedStrings } from './shared-strings';
import type { SheetContext, WorkbookContext } from './sheet-context';
import { readSheetPart } from './sheet-part';
import { readStyles } from './styles';
import { attribute, flag, numeric, relationshipAttribute } from './xml-stream';
import { child, childrenOf, type XmlElement } from './xml-tree';

/** A sheet of the file, `null` if the model has none for it: names refer to the file's sheets by position. */
interface ListedSheet {
  readonly sheet: Sheet | null;
  readonly partName: string;
}

const VISIBILITIES = new Map<string, Visibility>([
  ['hidden', 'Hidden'],
  ['veryHidden', 'VeryHidden'],
]);

export function readWorkbook(pack: Package, limits: Limits): Workbook {
  const workbookPart = findWorkbookPart(pack);
  const root = pack.tree(workbookPart);
  const relationships = pack.relationships(workbookPart);
  const partOf = (type: string) =>
    relationships.find((each) => each.type === type && !each.external)?.target ?? '';
  const workbook = newWorkbook({ date1904: isOn(child(root, 'workbookPr'), 'date1904') });
  const styles = readStyles(pack.tree(partOf('styles')), pack.tree(partOf('theme')));
  const strings = readSharedStrings(pack.bytes(partOf('sharedStrings')), styles.palette, limits);
  const people = readPeople(pack, workbookPart);
  const context = { workbook, pack, styles, strings, people, limits, budget: newBudget(limits) };
  workbook.defaultFont = styles.defaultFont;
  for (const [name, cellStyle] of styles.cellStyles) workbook.cellStyles.set(name, cellStyle);
  workbook.properties = readDocumentProperties(pack);
  workbook.structureProtected = isOn(child(root, 'workbookProtection'), 'lockStructure');
  const mode = attribute(child(root, 'calcPr')?.attributes ?? {}, 'calcMode');
  if (mode === 'manual') workbook.calculation = 'manual';
  if (mode === 'autoNoTable') workbook.calculation = 'automaticExceptTables';

  const listed = listSheets(root, workbook, new Map(relationships.map((each) => [each.id, each])));
  if (!workbook.sheets.some(({ kind }) => kind === 'worksheet')) throw new Refusal('no-worksheets');
  for (const { sheet, partName } of listed) if (sheet) readSheet(sheet, partName, context);
  readNames(root, workbook, listed);
  workbook.activeSheet = activeSheet(root, workbook, listed);
  const sheetParts = new Map(listed.flatMap(({ sheet, partName }) => (sheet ? [[sheet.id, partName]] : [])));
  const original: OriginalPackage = { kind: 'xlsx-package', parts: pack.parts, workbookPart, sheetParts };
  workbook.original = original;
  return workbook;
}

const isOn = (element: XmlElement | undefined, name: string): boolean =>
  element !== undefined && flag(element.attributes, name);

function listSheets(
  root: XmlElement | undefined,
  workbook: Workbook,
  relationships: ReadonlyMap<string, { readonly type: string; readonly target: string }>,
): readonly ListedSheet[] {
  return childrenOf(child(root, 'sheets'), 'sheet').map(({ attributes }) => {
    const relationship = relationships.get(relationshipAttribute(attributes, 'id') ?? '');
    const name = unescapeText(attribute(attributes, 'name') ?? '');
    const type = relationship?.type;
    if (!relationship) throw new Refusal('damaged', `sheet ${name} has no part`);
    const { target } = relationship;
    if (type !== 'worksheet' && type !== 'chartsheet') return { sheet: null, partName: target };
    const sheet = addSheet(workbook, name, type === 'chartsheet' ? 'chart' : 'worksheet');
    sheet.visibility = VISIBILITIES.get(attribute(attributes, 'state') ?? '') ?? 'Visible';
    return { sheet, partName: target };
  });
}

function readSheet(sheet: Sheet, partName: string, context: WorkbookContext): void {
  const bytes = context.pack.bytes(partName);
  if (!bytes) throw new Refusal('damaged', `no part ${partName}`);
  const own: SheetContext = {
    ...context,
    sheet,
    partName,
    relationships: context.pack.relationships(partName),
  };
  if (sheet.kind === 'worksheet') return readSheetPart(bytes, own);
  readComments(own);
  readCharts(own);
}

function readNames(root: XmlElement | undefined, workbook: Workbook, listed: readonly ListedSheet[]): void {
  for (const element of childrenOf(child(root, 'definedNames'), 'definedName')) {
    const { attributes } = element;
    const place = numeric(attributes, 'localSheetId');
    const sheet = place === undefined ? null : (listed[place]?.sheet ?? undefined);
    // The name of a sheet that is not in the model stays only in the original package.
    if (sheet === undefined) continue;
    workbook.names.push({
      name: attribute(attributes, 'name') ?? '',
      sheet: sheet?.id ?? null,
      formula: element.text,
      visible: !flag(attributes, 'hidden'),
      comment: attribute(attributes, 'comment') ?? '',
    });
  }
}

function activeSheet(
  root: XmlElement | undefined,
  workbook: Workbook,
  listed: readonly ListedSheet[],
): string {
  const view = child(child(root, 'bookViews'), 'workbookView');
  const front = listed[(view && numeric(view.attributes, 'activeTab')) ?? 0]?.sheet;
  if (front && front.visibility === 'Visible') return front.id;
  const visible = workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  return (visible ?? workbook.sheets[0])?.id ?? '';
}
