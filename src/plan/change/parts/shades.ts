/** Colour scales over tables of counts, so that these are read at a glance. One that is there already stays. */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { Area } from '../../read/sheet/sheet-snapshot';
import { itemAt, rangeOf } from '../preview/place-in-words';
import type { ChangePart } from './part';
import { area } from './schemas';

/** Shades numbers from the least (white) to the most (the colour). */
export interface PlannedShade {
  readonly area: Area;
  /** `#RRGGBB`, for the largest number. */
  readonly colour: string;
}

export interface ShadesPlanned {
  readonly shades: readonly PlannedShade[];
}

export interface ShadesKept {
  /** Areas that the change shaded by their numbers. */
  readonly madeShades: readonly Area[];
}

export const shadesPart: ChangePart<ShadesPlanned, ShadesKept> = {
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
