/** Defined names of the workbook: created, moved to another range or deleted; what they referred to before is kept. */
import { keepNames, liesAt } from '../../../plan/change/parts/names';
import { isAddedName } from '../../../plan/marks/flags/added-names';
import { isNameOfFlags } from '../../../plan/marks/flags/find-own-names';
import type { KeptSheet } from '../../../plan/change/restoration';
import type { NameChange } from '../../../plan/change/parts/sheet-state';
import type { SheetChange } from '../../../plan/change/change-set';
import { addressOf, fixedAddressOf } from '../../areas';
import type { NamedArea } from '../../read-parts';
import { sameName, step, type ExcelPart, type ExcelWork, type Place, type Step } from '../part';

const nameNow = (place: Place, name: string): NamedArea | undefined =>
  place.facts().names.find((each) => sameName(each.name, name));

/** The name as it is now, if it refers to a range. */
function rangeNow(place: Place, wanted: string): NameChange | undefined {
  const now = nameNow(place, wanted);
  return now && now.sheet !== null && now.area !== null
    ? { name: now.name, sheet: now.sheet, area: now.area }
    : undefined;
}

/** Makes the name refer to that range, creating it if need be. */
function nameStep(place: Place, wanted: NameChange): readonly Step[] {
  const now = nameNow(place, wanted.name);
  const range = rangeNow(place, wanted.name);
  if (range && liesAt(range, wanted)) return [];
  const reference = `='${wanted.sheet.replace(/'/g, "''")}'!${fixedAddressOf(wanted.area)}`;
  return [
    step('name', (_sheet, { workbook }) => {
      if (now) workbook.names.getItem(wanted.name).formula = reference;
      else
        workbook.names.add(
          wanted.name,
          workbook.worksheets.getItem(wanted.sheet).getRange(addressOf(wanted.area)),
        );
    }),
  ];
}

/** Hides names that only formulas and the add-in need. A separate step, so that names already there are hidden too. */
const hideStep = ({ name }: NameChange): readonly Step[] =>
  isNameOfFlags(name) || isAddedName(name)
    ? [step('name', (_sheet, { workbook }) => void (workbook.names.getItem(name).visible = false))]
    : [];

const dropName = (place: Place, name: string): readonly Step[] =>
  nameNow(place, name) ? [step('name', (_sheet, { workbook }) => workbook.names.getItem(name).delete())] : [];

const write: ExcelWork<SheetChange> = (place, { names: planned, staleNames }) => {
  if (planned.length + staleNames.length === 0) return null;
  return {
    kept: () => keepNames({ names: planned, staleNames }, (name) => rangeNow(place, name)),
    steps: () => [
      ...staleNames.flatMap((name) => dropName(place, name)),
      ...planned.flatMap((each) => nameStep(place, each)),
      ...planned.flatMap(hideStep),
    ],
  };
};

/** Refuses if a name has moved from where the change left it: that means that rows have moved. */
const restore: ExcelWork<KeptSheet> = (place, { madeNames, names: kept, leftNames }) =>
  madeNames.length + kept.length + leftNames.length === 0
    ? null
    : {
        obstacle: () => {
          const moved = leftNames.find((left) => {
            const now = rangeNow(place, left.name);
            if (!now) return nameNow(place, left.name) !== undefined;
            const was = kept.find(({ name }) => sameName(name, left.name));
            return !liesAt(now, left) && !(was && liesAt(now, was));
          });
          return moved ? { code: 'moved-since', sheet: moved.sheet } : null;
        },
        steps: () => [
          // After the cells: if the undo is interrupted, the names still show which cells are the add-in's.
          ...madeNames
            .flatMap((name) => dropName(place, name))
            .map((each) => ({ ...each, phase: 'unname' as const })),
          ...kept.flatMap((each) => nameStep(place, each)),
          ...kept.flatMap(hideStep),
        ],
      };

export const namesInExcel: ExcelPart = { id: 'names', write: [write], restore: [restore] };
