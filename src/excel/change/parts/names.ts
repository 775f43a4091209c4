/** Names of the workbook: made, moved to where they are planned, or taken away; kept as they were. */
import type { PlannedName } from '../../../plan/change/parts/sheet-state';
import type { SheetChange } from '../../../plan/change/change-set';
import { addressOf, fixedAddressOf } from '../../areas';
import type { NamedArea } from '../../read-parts';
import { sameName, step, type Part, type Place, type Step } from '../part';

export const nameNow = (place: Place, name: string): NamedArea | undefined =>
  place.facts().names.find((each) => sameName(each.name, name));

export const liesAt = (now: NamedArea | undefined, { sheet, area }: PlannedName): boolean =>
  now !== undefined &&
  now.sheet !== null &&
  now.area !== null &&
  sameName(now.sheet, sheet) &&
  addressOf(now.area) === addressOf(area);

/** Makes the name stand for that place, whether it is there or not. */
export function nameStep(place: Place, wanted: PlannedName): readonly Step[] {
  const now = nameNow(place, wanted.name);
  if (liesAt(now, wanted)) return [];
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

export const dropName = (place: Place, name: string): readonly Step[] =>
  nameNow(place, name) ? [step('name', (_sheet, { workbook }) => workbook.names.getItem(name).delete())] : [];

export const names: Part<SheetChange> = (place, { names: planned, staleNames }) => {
  if (planned.length + staleNames.length === 0) return null;
  /** As it was, where it was a range. */
  const was = (name: string): readonly PlannedName[] => {
    const now = nameNow(place, name);
    return now && now.sheet !== null && now.area !== null
      ? [{ name: now.name, sheet: now.sheet, area: now.area }]
      : [];
  };
  return {
    kept: () => ({
      madeNames: planned.flatMap(({ name }) => (was(name).length === 0 ? [name] : [])),
      names: [
        ...planned.flatMap((each) => (liesAt(nameNow(place, each.name), each) ? [] : was(each.name))),
        ...staleNames.flatMap(was),
      ],
      leftNames: planned,
    }),
    steps: () => [
      ...staleNames.flatMap((name) => dropName(place, name)),
      ...planned.flatMap((each) => nameStep(place, each)),
    ],
  };
};
