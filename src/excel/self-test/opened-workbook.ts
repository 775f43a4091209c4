/** The workbook that the self-test opens in a second window: a single cell that says what it is. */
import { strFromU8, strToU8, zipSync } from 'fflate';

const WORDS =
  'The self-test of Action Plan Assurance opened this workbook. You can close it without saving it.';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const related = (kind: string, target: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': related('officeDocument', 'xl/workbook.xml'),
  'xl/workbook.xml':
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    '<sheets><sheet name="Self-test" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': related('worksheet', 'worksheets/sheet1.xml'),
  'xl/worksheets/sheet1.xml':
    `<worksheet xmlns="${MAIN}"><sheetData>` +
    `<row r="1"><c r="A1" t="inlineStr"><is><t>${WORDS}</t></is></c></row></sheetData></worksheet>`,
};

/** An .xlsx in base64, as `Application.createWorkbook` takes it. */
export function openedWorkbook(): string {
  const parts = Object.entries(PARTS).map(([path, xml]) => [path, strToU8(HEAD + xml)] as const);
  // A fixed date, so that the bytes are always the same.
  const file = zipSync(Object.fromEntries(parts), { mtime: new Date(2000, 0, 1) });
  return btoa(strFromU8(file, true));
}
