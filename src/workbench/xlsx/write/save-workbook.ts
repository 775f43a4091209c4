/**
 * Saves the workbook part: which sheets there are, their order, names and visibility; the active sheet; calculation and
 * protection. Sheets that the model does not understand (dialogues, macros) keep their position.
 */
import { addSheet, newWorkbook, type Visibility } from '../../model/workbook';
import { unescapeText } from '../escaped-text';
import { editPart, emptyPart, type PartEditor } from './part-editor';
import { same } from './same';
import { WORKSHEET_ORDER, type SaveJob } from './save-job';
import { saveSheet } from './save-sheet';
import type { ListedSheet } from './listed-sheet';
import { writeNames } from './names';
import { renamePivotSources } from './pivots';
import { childNode, childNodes, node, prefixedAttribute, setAttribute, type XmlNode } from './xml-node';
import { asEscaped } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
export const WORKBOOK_ORDER =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames
  calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects
  extLst`.split(/\s+/);

/** `sheetParts`: part name by sheet id, for the sheets that the file had. */
export function saveWorkbook(job: SaveJob, part: PartEditor, sheetParts: ReadonlyMap<string, string>): void {
  const before = listedInFile(job, part, sheetParts);
  const after = listedInModel(job, part, before);
  const wasInFront = job.base.activeSheet;
  const inFront = job.workbook.activeSheet;
  const known = new Map(job.base.sheets.map((sheet) => [sheet.id, sheet]));
  for (const { sheet, partName } of after) {
    if (!sheet) continue;
    const was = known.get(sheet.id) ?? addSheet(newWorkbook(), sheet.name, sheet.kind);
    const sheetPart = editPart(job.pack.text(partName) ?? emptyPart('worksheet', MAIN), WORKSHEET_ORDER);
    const isFront = sheet.id === inFront;
    const turned = isFront !== (sheet.id === wasInFront) || (isFront && !known.has(sheet.id));
    saveSheet({ ...job, sheet, was, partName, part: sheetPart }, turned ? isFront : null);
  }
  const ids = (list: readonly ListedSheet[]) => list.map(({ sheet, element }) => sheet?.id ?? element);
  const moved = !same(ids(before), ids(after));
  writeSheetList(part, before, after);
  if (moved || inFront !== wasInFront) {
    const place = after.findIndex(({ sheet }) => sheet?.id === inFront);
    writeFront(part, Math.max(0, place));
  }
  renamePivotSources(job);
  writeNames(job, part, before, after, moved);
  writeSettings(job, part);
}

function listedInFile(
  { base, pack, workbookPart }: SaveJob,
  part: PartEditor,
  sheetParts: ReadonlyMap<string, string>,
): ListedSheet[] {
  const targets = new Map(pack.relationships(workbookPart).map(({ id, target }) => [id, target]));
  const byPart = new Map(
    [...sheetParts].map(([id, name]) => [name, base.sheets.find((sheet) => sheet.id === id)]),
  );
  return childNodes(part.read('sheets'), 'sheet').map((element) => {
    const partName = targets.get(prefixedAttribute(element, 'id') ?? '') ?? '';
    return { element, partName, sheet: byPart.get(partName) ?? null };
  });
}

/** The model's sheets in order; a sheet that it does not understand stays after the one that it followed. */
function listedInModel(job: SaveJob, part: PartEditor, before: readonly ListedSheet[]): ListedSheet[] {
  const { workbook, pack, workbookPart, notKept } = job;
  const stays = new Set(workbook.sheets.map(({ id }) => id));
  const unknown = new Map<string, ListedSheet[]>();
  let last = '';
  for (const listed of before) {
    if (!listed.sheet) unknown.set(last, [...(unknown.get(last) ?? []), listed]);
    else if (stays.has(listed.sheet.id)) last = listed.sheet.id;
    else pack.unrelate(workbookPart, prefixedAttribute(listed.element, 'id') ?? '');
  }
  let lastNumber = before.reduce(
    (most, { element }) => Math.max(most, Number(element.attributes.get('sheetId')) || 0),
    0,
  );
  const after: ListedSheet[] = [...(unknown.get('') ?? [])];
  for (const sheet of workbook.sheets) {
    const present = before.find((listed) => listed.sheet?.id === sheet.id);
    if (!present && sheet.kind === 'chart') {
      notKept.add(`The new chart sheet “${sheet.name}”.`);
      continue;
    }
    let partName = present?.partName;
    let relationship: string | undefined;
    if (partName === undefined) {
      partName = pack.freeName('xl/worksheets/sheet#.xml');
      pack.setText(partName, emptyPart('worksheet', MAIN), WORKSHEET);
      relationship = pack.relate(workbookPart, 'worksheet', partName);
      lastNumber += 1;
    }
    const element =
      present?.element ??
      node('sheet', { name: '', sheetId: lastNumber, [part.relationshipAttribute('id')]: relationship });
    after.push({ element, sheet, partName });
    for (const follower of unknown.get(sheet.id) ?? []) after.push(follower);
  }
  return after;
}

const STATES = new Map<Visibility, string | undefined>([
  ['Visible', undefined],
  ['Hidden', 'hidden'],
  ['VeryHidden', 'veryHidden'],
]);
const stateOf = (element: XmlNode): string | undefined => {
  const state = element.attributes.get('state');
  return state === 'visible' ? undefined : state;
};

function writeSheetList(
  part: PartEditor,
  before: readonly ListedSheet[],
  after: readonly ListedSheet[],
): void {
  let changed = !same(
    before.map(({ partName }) => partName),
    after.map(({ partName }) => partName),
  );
  for (const { element, sheet } of after) {
    if (!sheet) continue;
    if (unescapeText(element.attributes.get('name') ?? '') !== sheet.name) {
      setAttribute(element, 'name', asEscaped(sheet.name));
      changed = true;
    }
    const state = STATES.get(sheet.visibility);
    if (stateOf(element) === state) continue;
    setAttribute(element, 'state', state);
    changed = true;
  }
  if (!changed) return;
  const sheets = part.read('sheets') ?? node('sheets');
  sheets.children = after.map(({ element }) => element);
  part.write('sheets', sheets);
}

function writeFront(part: PartEditor, place: number): void {
  const views = part.read('bookViews') ?? node('bookViews');
  const view = childNode(views, 'workbookView') ?? node('workbookView');
  if (views.children.length === 0) views.children.push(view);
  setAttribute(view, 'activeTab', place);
  // The first visible tab must not be after the active one.
  const first = Number(view.attributes.get('firstSheet') ?? 0);
  if (first > place) setAttribute(view, 'firstSheet', place);
  part.write('bookViews', views);
}

function writeSettings({ workbook, base, state, pack, workbookPart }: SaveJob, part: PartEditor): void {
  if (workbook.structureProtected !== base.structureProtected) {
    const element = part.read('workbookProtection') ?? node('workbookProtection');
    setAttribute(element, 'lockStructure', workbook.structureProtected ? 1 : undefined);
    part.write('workbookProtection', element.attributes.size === 0 ? null : element);
  }
  if (workbook.calculation === base.calculation && !state.formulasChanged) return;
  const element = part.read('calcPr') ?? node('calcPr', { calcId: 191029 });
  const mode = { automatic: undefined, automaticExceptTables: 'autoNoTable', manual: 'manual' }[
    workbook.calculation
  ];
  setAttribute(element, 'calcMode', mode);
  if (state.formulasChanged) {
    setAttribute(element, 'fullCalcOnLoad', 1);
    const chain = pack.relationships(workbookPart).find(({ type }) => type === 'calcChain');
    if (chain) pack.unrelate(workbookPart, chain.id);
  }
  part.write('calcPr', element);
}
