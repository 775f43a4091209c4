/** Writes how a sheet prints. Only changed settings are written; printer settings and the rest stay as they are. */
import type { PageLayout } from '../../model/parts';
import type { PartEditor } from './part-editor';
import { same } from './same';
import type { SheetJob } from './save-job';
import { childNode, childNodes, node, setAttribute } from './xml-node';
import { escapeText } from './xml-text';

export function writePageLayout({ sheet, was, part }: SheetJob): void {
  const [now, before] = [sheet.pageLayout, was.pageLayout];
  if (same(now, before)) return;
  const changed = (...names: readonly (keyof PageLayout)[]): boolean =>
    names.some((name) => !same(now[name], before[name]));
  if (changed('centreHorizontally', 'centreVertically', 'printGridlines', 'printHeadings'))
    writeOptions(part, now);
  if (changed('margins') && now.margins) part.write('pageMargins', node('pageMargins', { ...now.margins }));
  if (changed('orientation', 'paperSize', 'scale', 'fitToWidth', 'fitToHeight', 'blackAndWhite'))
    writeSetup(part, now);
  if (changed('oddHeader', 'oddFooter')) writeHeaderFooter(part, now);
  if (changed('rowBreaks')) writeBreaks(part, 'rowBreaks', now.rowBreaks, 16_383);
  if (changed('columnBreaks')) writeBreaks(part, 'colBreaks', now.columnBreaks, 1_048_575);
}

function writeOptions(part: PartEditor, now: PageLayout): void {
  const element = part.read('printOptions') ?? node('printOptions');
  setAttribute(element, 'horizontalCentered', now.centreHorizontally ? 1 : undefined);
  setAttribute(element, 'verticalCentered', now.centreVertically ? 1 : undefined);
  setAttribute(element, 'gridLines', now.printGridlines ? 1 : undefined);
  setAttribute(element, 'headings', now.printHeadings ? 1 : undefined);
  part.write('printOptions', element.attributes.size === 0 ? null : element);
}

/** In the file 0 means as many pages as necessary, and the numbers apply only if the sheet is set to fit pages. */
function writeSetup(part: PartEditor, now: PageLayout): void {
  const fits = now.fitToWidth !== undefined || now.fitToHeight !== undefined;
  const properties = part.read('sheetPr') ?? node('sheetPr');
  const setUp = childNode(properties, 'pageSetUpPr');
  if (fits || setUp?.attributes.has('fitToPage')) {
    const element = setUp ?? node('pageSetUpPr');
    setAttribute(element, 'fitToPage', fits ? 1 : undefined);
    if (!setUp) properties.children.push(element);
    part.write('sheetPr', properties);
  }
  const pages = (number: number | null | undefined): number | undefined => {
    if (!fits || number === 1) return undefined;
    return number ?? 0;
  };
  const element = part.read('pageSetup') ?? node('pageSetup');
  setAttribute(element, 'orientation', now.orientation?.toLowerCase());
  setAttribute(element, 'paperSize', now.paperSize);
  setAttribute(element, 'scale', now.scale);
  setAttribute(element, 'fitToWidth', pages(now.fitToWidth));
  setAttribute(element, 'fitToHeight', pages(now.fitToHeight));
  setAttribute(element, 'blackAndWhite', now.blackAndWhite ? 1 : undefined);
  part.write('pageSetup', element);
}

function writeHeaderFooter(part: PartEditor, now: PageLayout): void {
  const element = part.read('headerFooter') ?? node('headerFooter');
  const rest = childNodes(element).filter(({ name }) => name !== 'oddHeader' && name !== 'oddFooter');
  const text = (name: string, value: string | undefined) =>
    value ? [node(name, {}, [escapeText(value)])] : [];
  element.children = [...text('oddHeader', now.oddHeader), ...text('oddFooter', now.oddFooter), ...rest];
  part.write('headerFooter', element.children.length === 0 ? null : element);
}

/** A break's `id` is the number of rows or columns before it. */
function writeBreaks(part: PartEditor, name: string, indexes: readonly number[], max: number): void {
  const present = new Map(
    childNodes(part.read(name), 'brk').map((each) => [each.attributes.get('id'), each]),
  );
  const made = [...new Set(indexes)]
    .sort((a, b) => a - b)
    .map((id) => present.get(String(id)) ?? node('brk', { id, max, man: 1 }));
  const manual = made.filter(({ attributes }) => attributes.get('man') === '1').length;
  part.write(
    name,
    made.length === 0 ? null : node(name, { count: made.length, manualBreakCount: manual }, made),
  );
}
