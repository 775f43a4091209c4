/** Builds small .xlsx files from XML fragments, so that a test shows the exact XML that it is about. */
import { strToU8, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export interface BuiltSheet {
  readonly name: string;
  /** The content of `worksheet`. */
  readonly xml: string;
  readonly state?: string;
  /** `[id, type, target]`, the type as its last segment. */
  readonly relationships?: readonly (readonly [string, string, string])[];
}

export interface BuiltWorkbook {
  readonly sheets: readonly BuiltSheet[];
  /** Items of `sst`. */
  readonly sharedStrings?: readonly string[];
  /** The content of `styleSheet`. */
  readonly styles?: string;
  readonly theme?: string;
  readonly date1904?: boolean;
  /** The content of `workbook` after `sheets`. */
  readonly workbookXml?: string;
  /** Further parts by name. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly mainType?: string;
  /** Applied to every part's text: for other dialects and prefixes. */
  readonly rewrite?: (xml: string, name: string) => string;
  readonly workbookRelationships?: readonly (readonly [string, string, string])[];
}

function relationshipsXml(list: readonly (readonly [string, string, string])[]): string {
  const one = ([id, type, target]: readonly [string, string, string]) =>
    `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${escapeXml(target)}"${/^(https?|mailto):/.test(target) ? ' TargetMode="External"' : ''}/>`;
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.map(one).join('')}</Relationships>`;
}

export function buildXlsx(book: BuiltWorkbook): Uint8Array {
  return zipParts(partsOf(book));
}

/** The parts as text, for tests that remove or corrupt one. */
export function partsOf(book: BuiltWorkbook): Record<string, string> {
  const sheetFile = (index: number) => `worksheets/sheet${index + 1}.xml`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${book.mainType ?? SHEET_TYPE}"/></Types>`,
    '_rels/.rels': relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...book.sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', sheetFile(index)] as const),
      ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdStyles', 'styles', 'styles.xml'],
      ['rIdTheme', 'theme', 'theme/theme1.xml'],
      ...(book.workbookRelationships ?? []),
    ]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr${book.date1904 ? ' date1904="1"' : ''}/><sheets>${book.sheets
      .map(
        (sheet, index) =>
          `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${sheet.state ? ` state="${sheet.state}"` : ''}/>`,
      )
      .join('')}</sheets>${book.workbookXml ?? ''}</workbook>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${book.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${(book.sharedStrings ?? []).map((item) => `<si>${item}</si>`).join('')}</sst>`,
    ...(book.theme === undefined ? {} : { 'xl/theme/theme1.xml': book.theme }),
  };
  book.sheets.forEach((sheet, index) => {
    parts[`xl/${sheetFile(index)}`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${sheet.xml}</worksheet>`;
    if (sheet.relationships)
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationshipsXml(sheet.relationships);
  });
  Object.assign(parts, book.parts);
  for (const name of Object.keys(parts))
    parts[name] = book.rewrite?.(parts[name] ?? '', name) ?? parts[name] ?? '';
  return parts;
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** A workbook of one sheet whose rows hold texts, numbers and blanks. */
export function plainRows(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  const cell = (value: string | number | boolean | null) => {
    if (value === null) return '<c/>';
    if (typeof value === 'string')
      return `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
    return typeof value === 'boolean' ? `<c t="b"><v>${value ? 1 : 0}</v></c>` : `<c><v>${value}</v></c>`;
  };
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
