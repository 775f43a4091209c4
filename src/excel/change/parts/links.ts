/**
 * Links to places in the workbook. The cell keeps its text or formula; the format that Excel applies to links is
 * undone.
 */
import type { KeptSheet } from '../../../plan/change/restoration';
import type { LinkChange } from '../../../plan/change/parts/links';
import type { SheetChange } from '../../../plan/change/change-set';
import { a1 } from '../../../plan/read/sheet/a1';
import { addressOf } from '../../areas';
import { keepFormats } from '../keep-formats';
import { step, type ExcelPart, type ExcelWork } from '../part';

const areaOf = ({ rowIndex, columnIndex }: Pick<LinkChange, 'rowIndex' | 'columnIndex'>) => ({
  rowIndex,
  columnIndex,
  rowCount: 1,
  columnCount: 1,
});

const write: ExcelWork<SheetChange> = (place, change) => {
  if (change.links.length === 0) return null;
  const keep = keepFormats(place, change.links.map(areaOf));
  const asked = change.links.map((link) => {
    let range: Excel.Range | undefined;
    place.ask(300, () => {
      range = place.sheet.getRange(addressOf(areaOf(link)));
      range.load('hyperlink');
    });
    return { link, now: (): unknown => (place.isNew() || !range ? null : (range.hyperlink ?? null)) };
  });
  return {
    more: keep.more,
    kept: () => ({
      looks: keep.kept(),
      links: asked.map(({ link: { rowIndex, columnIndex }, now }) => ({
        rowIndex,
        columnIndex,
        link: now(),
      })),
    }),
    steps: () =>
      change.links.map((link) =>
        step('format', (sheet) => {
          const { sheet: to, rowIndex, columnIndex } = link.to;
          sheet.getRange(addressOf(areaOf(link))).hyperlink = {
            documentReference: `'${to.replace(/'/g, "''")}'!${a1(rowIndex, columnIndex)}`,
          };
        }),
      ),
  };
};

const restore: ExcelWork<KeptSheet> = (_place, { links: kept }) =>
  kept.length === 0
    ? null
    : {
        steps: () =>
          kept.map((each) =>
            step('release', (sheet) => {
              const range = sheet.getRange(addressOf(areaOf(each)));
              if (each.link === null) range.clear('Hyperlinks');
              else range.hyperlink = each.link as Excel.RangeHyperlink;
            }),
          ),
      };

export const linksInExcel: ExcelPart = { id: 'links', write: [write], restore: [restore] };
