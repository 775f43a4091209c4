/**
 * Writes one cell as XML. Texts are written inline, so that the file's shared strings stay as they are. Unchanged parts
 * of a cell from the file (its text, a formula shared with others) keep the file's own XML.
 */
import { areaName, cellName, contains, TEXT_LIMIT } from '../../model/area';
import { isError, type Cell, type RichRun } from '../../model/workbook';
import { asWritten } from './formula-as-written';
import { needsArray } from './needs-array';
import { sameContent, sameFormula, sameValue } from './same-cell';
import { placeInWords, type SheetJob } from './save-job';
import { fontNode } from './style-elements';
import { childNode, parseNode, printNode, setAttribute, type XmlNode } from './xml-node';
import { escapeCellText, escapeText, spaceAttribute } from './xml-text';

/** The cell as in the file, and as the reader parsed it. */
export interface FileCell {
  readonly xml: string;
  readonly cell: Cell | undefined;
  /** Its formula is shared with cells that have changed, so it must be written out. */
  readonly unshare: boolean;
}

export function writeCell(
  job: SheetJob,
  rowIndex: number,
  columnIndex: number,
  cell: Cell,
  file: FileCell | undefined,
): string {
  const address = cellName(rowIndex, columnIndex);
  const format = job.styles.cellFormat(cell.style);
  const prefix = job.part.prefix;
  const was = file?.cell;
  if (file && was && !file.unshare && sameContent(cell, was)) {
    const element = parseNode(file.xml, prefix);
    setAttribute(element, 's', format === 0 ? undefined : format);
    return printNode(element, prefix);
  }
  const element = file && was ? parseNode(file.xml, prefix) : undefined;
  if (element) noteLosses(job, address, element, cell, was);
  const keepsFormula = file && was && !file.unshare && sameFormula(cell, was) ? element : undefined;
  const formula = formulaXml(job, rowIndex, columnIndex, cell, keepsFormula);
  if (formula.changed || (was?.formula !== undefined && cell.formula === undefined))
    job.state.formulasChanged = true;
  const { type, xml } = valueXml(job, address, cell);
  const attributes =
    ` r="${address}"` +
    (format === 0 ? '' : ` s="${format}"`) +
    (type === '' ? '' : ` t="${type}"`) +
    (formula.mark === '' ? '' : ` cm="${formula.mark}"`);
  const inner = formula.xml + xml;
  return inner === '' ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${inner}</${prefix}c>`;
}

/** Records what is lost: parts of the cell's old entry that the model does not understand. */
function noteLosses(
  job: SheetJob,
  address: string,
  element: XmlNode,
  cell: Cell,
  was: Cell | undefined,
): void {
  const place = placeInWords(job.was, address);
  const changed = was === undefined || !sameValue(cell.value, was.value);
  if (element.attributes.has('vm') && changed)
    job.notKept.add(`The picture or linked data in ${place}, whose entry has changed or moved.`);
  if (childNode(element, 'f')?.attributes.get('t') === 'dataTable' && changed)
    job.notKept.add(`The what-if data table that begins at ${place}: its results are kept as plain values.`);
}

const tableNameAt = ({ sheet }: SheetJob, rowIndex: number, columnIndex: number): string =>
  sheet.tables.find(({ area }) => contains(area, rowIndex, columnIndex))?.name ?? '';

interface FormulaXml {
  readonly xml: string;
  /** The cell's `cm`, or `''`. */
  readonly mark: string;
  readonly changed: boolean;
}

function formulaXml(
  job: SheetJob,
  rowIndex: number,
  columnIndex: number,
  cell: Cell,
  file: XmlNode | undefined,
): FormulaXml {
  const { formula, fills } = cell;
  if (formula === undefined) return { xml: '', mark: '', changed: false };
  const p = job.part.prefix;
  const present = childNode(file, 'f');
  if (present) return { xml: printNode(present, p), mark: file?.attributes.get('cm') ?? '', changed: false };
  const table = formula.includes('[') ? tableNameAt(job, rowIndex, columnIndex) : '';
  const text = escapeText(asWritten(formula, table));
  const area = fills ? areaName(fills) : cellName(rowIndex, columnIndex);
  if (cell.legacyArray)
    return { xml: `<${p}f t="array" ref="${area}">${text}</${p}f>`, mark: '', changed: true };
  const spills = fills !== undefined || (cell.dynamicArray === true && needsArray(formula));
  if (!spills) return { xml: `<${p}f>${text}</${p}f>`, mark: '', changed: true };
  return {
    xml: `<${p}f t="array" ref="${area}">${text}</${p}f>`,
    mark: String(job.dynamicArray()),
    changed: true,
  };
}

function valueXml(job: SheetJob, address: string, cell: Cell): { type: string; xml: string } {
  const { value } = cell;
  const p = job.part.prefix;
  if (value === null) return { type: '', xml: '' };
  if (typeof value === 'number') return { type: '', xml: `<${p}v>${value}</${p}v>` };
  if (typeof value === 'boolean') return { type: 'b', xml: `<${p}v>${value ? 1 : 0}</${p}v>` };
  if (isError(value)) return { type: 'e', xml: `<${p}v>${escapeText(value.error)}</${p}v>` };
  const text = value.length > TEXT_LIMIT ? value.slice(0, TEXT_LIMIT) : value;
  if (text !== value)
    job.notKept.add(
      `The end of the text in ${placeInWords(job.sheet, address)}: a cell holds 32,767 characters.`,
    );
  if (cell.formula !== undefined) return { type: 'str', xml: `<${p}v>${escapeCellText(text)}</${p}v>` };
  const runs = cell.richText && text === value ? cell.richText : null;
  return { type: 'inlineStr', xml: `<${p}is>${runs ? richXml(runs, p) : textXml(text, p)}</${p}is>` };
}

const textXml = (text: string, p: string): string =>
  `<${p}t${spaceAttribute(text)}>${escapeCellText(text)}</${p}t>`;

const richXml = (runs: readonly RichRun[], p: string): string =>
  runs
    .map(
      ({ text, font }) =>
        `<${p}r>${font ? printNode(fontNode(font, 'rPr'), p) : ''}${textXml(text, p)}</${p}r>`,
    )
    .join('');
