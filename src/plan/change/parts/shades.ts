/** Colour scales over tables of counts, for reading at a glance. An existing scale is left alone. */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { Area } from '../../read/sheet/sheet-snapshot';
import { itemAt, rangeOf } from '../preview/place-in-words';
import type { ChangePart } from './part';
import { area } from './schemas';

/** Shades numbers from white (the smallest) to the colour (the largest). */
export interface ShadeChange {
  readonly area: Area;
  /** `#RRGGBB`, for the largest number. */
  readonly colour: string;
}

export interface ShadeChanges {
  readonly shades: readonly ShadeChange[];
}

export interface ShadesKept {
  /** Areas to which the change added a colour scale. */
  readonly madeShades: readonly Area[];
}

export const shadesPart: ChangePart<ShadeChanges, ShadesKept> = {
  id: 'shades',
  none: { shades: [] },
  tell: {
    group: 'colour-rules',
    words: ({ name, shades: planned }) =>
      planned.map(({ area: where }) => itemAt(name, where, `${rangeOf(where)}: shaded by its numbers.`)),
  },
  nothingKept: { madeShades: [] },
  schema: { madeShades: z.array(area) },
};
