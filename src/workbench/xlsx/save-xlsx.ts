/**
 * Saves the model as an .xlsx. A workbook opened from a file is saved into that file's package: everything the model
 * did not change stays byte for byte, including what the model does not understand. Whatever cannot be kept is listed.
 * Runs in Node and in browsers; changes neither the workbook nor its original package.
 */
import { zipSync, type Zippable } from 'fflate';
import { newWorkbook, type Workbook } from '../model/workbook';
import type { Limits } from './limits';
import { originalPackage, type OriginalPackage } from './original-package';
import { openPackage } from './package';
import type { Parts } from './unzip';
import { readWorkbook } from './workbook-part';
import { BLANK_WORKBOOK_PART, blankPackage } from './write/blank-package';
import { dynamicArrayMark } from './write/metadata-writer';
import { editPackage } from './write/package-editor';
import { editPart, emptyPart } from './write/part-editor';
import type { SaveJob } from './write/save-job';
import { writeProperties } from './write/properties';
import { saveWorkbook, WORKBOOK_ORDER } from './write/save-workbook';
import { tableNumbers } from './write/tables';
import { styleWriter, STYLES_ORDER } from './write/styles-writer';

export interface SavedXlsx {
  readonly bytes: Uint8Array;
  /** What the workbook had and the file does not, in plain English, one item each; usually empty. */
  readonly notKept: readonly string[];
}

/** The file has been opened before, so no limits apply now. */
const NO_LIMITS: Limits = {
  fileBytes: Infinity,
  inflatedBytes: Infinity,
  parts: Infinity,
  cells: Infinity,
  treeElements: Infinity,
  xmlDepth: 1000,
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

export function saveXlsx(workbook: Workbook): SavedXlsx {
  const { parts, notKept } = saveParts(workbook);
  return { bytes: zip(parts), notKept };
}

/** Each original file as it was opened, parsed once however often it is saved; never changed. */
const opened = new WeakMap<OriginalPackage, Workbook>();

function asOpened(original: OriginalPackage): Workbook {
  let base = opened.get(original);
  if (!base) {
    base = readWorkbook(openPackage(original.parts, NO_LIMITS), NO_LIMITS);
    opened.set(original, base);
  }
  return base;
}

/** The parts before they are zipped, for comparing them with the original's. */
export function saveParts(workbook: Workbook): {
  readonly parts: Parts;
  readonly notKept: readonly string[];
} {
  const original = originalPackage(workbook);
  const parts = original?.parts ?? blankPackage(workbook.date1904);
  const workbookPart = original?.workbookPart ?? BLANK_WORKBOOK_PART;
  const read = openPackage(parts, NO_LIMITS);
  const base = original ? asOpened(original) : newWorkbook({ date1904: workbook.date1904 });
  const pack = editPackage(parts);
  const partOf = (type: string) =>
    pack.relationships(workbookPart).find((each) => each.type === type && !each.external)?.target;
  const stylesName = partOf('styles');
  const stylesPart = editPart(pack.text(stylesName ?? '') ?? emptyPart('styleSheet', MAIN), STYLES_ORDER);
  const themeName = partOf('theme');
  const styles = styleWriter(stylesPart, read.tree(stylesName ?? ''), read.tree(themeName ?? ''), {
    cellStyles: workbook.cellStyles,
    ...(original ? {} : { defaultFont: workbook.defaultFont }),
  });
  const job: SaveJob = {
    workbook,
    base,
    pack,
    workbookPart,
    styles,
    dynamicArray: dynamicArrayMark(pack, workbookPart),
    nextTableId: tableNumbers(pack, workbookPart),
    notKept: new Set(),
    state: { formulasChanged: false },
  };
  const part = editPart(pack.text(workbookPart) ?? '', WORKBOOK_ORDER);
  saveWorkbook(job, part, original?.sheetParts ?? new Map());
  if (part.changed()) pack.setText(workbookPart, part.print());
  writeProperties(job);
  styles.finish();
  if (stylesPart.changed()) {
    const name = stylesName ?? pack.freeName('xl/styles.xml');
    pack.setText(name, stylesPart.print(), STYLES);
    if (stylesName === undefined) pack.relate(workbookPart, 'styles', name);
  }
  if (styles.lostNames())
    job.notKept.add('The names of cell styles that this file does not have; the cells keep their look.');
  if (workbook.settings.size > 0) job.notKept.add('Settings that an add-in keeps in the workbook itself.');
  return { parts: pack.finish(), notKept: [...job.notKept] };
}

/** A fixed date, so that the same parts always give the same bytes. */
const NO_DATE = '1980-01-01T00:00:00';

function zip(parts: Parts): Uint8Array {
  // Without a prototype, so that a part may have any name.
  const files = Object.create(null) as Zippable;
  // The content types come first, as other programs expect.
  const names = [...parts.keys()].sort((a, b) => Number(!isTypes(a)) - Number(!isTypes(b)));
  for (const name of names) files[name] = parts.get(name) ?? new Uint8Array();
  return zipSync(files, { level: 6, mtime: NO_DATE });
}

const isTypes = (name: string): boolean => name.toLowerCase() === '[content_types].xml';
