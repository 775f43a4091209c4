/**
 * Colour scales over tables of counts: white for the least, the given colour for the most. An existing scale is left
 * alone.
 */
import type { KeptSheet } from '../../../plan/change/restoration';
import type { SheetChange } from '../../../plan/change/change-set';
import type { Area } from '../../../plan/read/sheet/sheet-snapshot';
import { addressOf } from '../../areas';
import { step, type ExcelPart, type ExcelWork, type Place } from '../part';

/** Ids of the colour scales on an area. */
function askScales(place: Place, area: Area): () => readonly string[] {
  let formats: Excel.ConditionalFormatCollection | undefined;
  place.ask(500, () => {
    formats = place.sheet.getRange(addressOf(area)).conditionalFormats;
    formats.load('items/id,items/colorScaleOrNullObject/threeColorScale');
  });
  return () =>
    place.isNew()
      ? []
      : (formats?.items ?? []).flatMap(({ id, colorScaleOrNullObject: own }) =>
          own.isNullObject ? [] : [id],
        );
}

const write: ExcelWork<SheetChange> = (place, change) => {
  if (change.shades.length === 0) return null;
  const asked = change.shades.map((shade) => ({ shade, scales: askScales(place, shade.area) }));
  const bare = () => asked.filter(({ scales }) => scales().length === 0).map(({ shade }) => shade);
  return {
    kept: () => ({ madeShades: bare().map(({ area }) => area) }),
    steps: () =>
      bare().map(({ area, colour }) =>
        step('format', (sheet) => {
          const { colorScale } = sheet.getRange(addressOf(area)).conditionalFormats.add('ColorScale');
          colorScale.criteria = {
            minimum: { type: 'LowestValue', color: '#FFFFFF' },
            maximum: { type: 'HighestValue', color: colour },
          };
        }),
      ),
  };
};

const restore: ExcelWork<KeptSheet> = (place, { madeShades }) => {
  if (madeShades.length === 0) return null;
  const asked = madeShades.map((area) => ({ area, scales: askScales(place, area) }));
  return {
    steps: () =>
      asked.flatMap(({ area, scales }) =>
        scales().map((id) =>
          step('release', (sheet) => sheet.getRange(addressOf(area)).conditionalFormats.getItem(id).delete()),
        ),
      ),
  };
};

export const shadesInExcel: ExcelPart = { id: 'shades', write: [write], restore: [restore] };
