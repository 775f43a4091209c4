/** Reads how a sheet prints: paper, margins, scaling, headers and footers, page breaks. */
import type { PageLayout } from '../model/parts';
import { attribute, flag, numeric } from './xml-stream';
import { child, childrenOf, type XmlElement } from './xml-tree';

/** Fills in the layout from one of the sheet's printing elements; ignores other elements. */
export function readPageElement(element: XmlElement, layout: PageLayout): void {
  const { attributes } = element;
  switch (element.name) {
    case 'sheetPr': {
      const setUp = child(element, 'pageSetUpPr');
      if (setUp && flag(setUp.attributes, 'fitToPage'))
        Object.assign(layout, { fitToWidth: 1, fitToHeight: 1 });
      return;
    }
    case 'pageSetup':
      return readPageSetup(element, layout);
    case 'pageMargins': {
      const inches = (name: string) => numeric(attributes, name) ?? 0;
      layout.margins = {
        left: inches('left'),
        right: inches('right'),
        top: inches('top'),
        bottom: inches('bottom'),
        header: inches('header'),
        footer: inches('footer'),
      };
      return;
    }
    case 'printOptions':
      layout.centreHorizontally = flag(attributes, 'horizontalCentered');
      layout.centreVertically = flag(attributes, 'verticalCentered');
      layout.printGridlines = flag(attributes, 'gridLines');
      layout.printHeadings = flag(attributes, 'headings');
      return;
    case 'headerFooter': {
      const header = child(element, 'oddHeader')?.text;
      const footer = child(element, 'oddFooter')?.text;
      if (header) layout.oddHeader = header;
      if (footer) layout.oddFooter = footer;
      return;
    }
    case 'rowBreaks':
      layout.rowBreaks = readBreaks(element);
      return;
    case 'colBreaks':
      layout.columnBreaks = readBreaks(element);
  }
}

function readPageSetup({ attributes }: XmlElement, layout: PageLayout): void {
  const orientation = attribute(attributes, 'orientation');
  if (orientation === 'landscape') layout.orientation = 'Landscape';
  if (orientation === 'portrait') layout.orientation = 'Portrait';
  const paperSize = numeric(attributes, 'paperSize');
  if (paperSize !== undefined) layout.paperSize = paperSize;
  const scale = numeric(attributes, 'scale');
  if (scale !== undefined) layout.scale = scale;
  // 0 means "as many pages as necessary"; without "fit to page" these numbers have no effect.
  if (layout.fitToWidth !== undefined) layout.fitToWidth = numeric(attributes, 'fitToWidth') ?? 1;
  if (layout.fitToHeight !== undefined) layout.fitToHeight = numeric(attributes, 'fitToHeight') ?? 1;
  if (layout.fitToWidth === 0) layout.fitToWidth = null;
  if (layout.fitToHeight === 0) layout.fitToHeight = null;
  if (flag(attributes, 'blackAndWhite')) layout.blackAndWhite = true;
}

/** A break's `id` is the number of rows or columns before it, so it is the index of the one after. */
function readBreaks(element: XmlElement): number[] {
  return childrenOf(element, 'brk')
    .map(({ attributes }) => numeric(attributes, 'id') ?? 0)
    .filter((index) => index > 0);
}
