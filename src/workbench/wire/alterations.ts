/**
 * Ways in which a tester can make the emulated Excel deviate from the known or assumed behaviour of the real one, to
 * see how the add-in copes and that its self-test reports it.
 */

export const ALTERATIONS = {
  'carries-on-after-errors': 'A failed step does not end its exchange',
  'tells-mixed-as-shown': 'Rows of which some are hidden are told as shown',
  'freezes-nothing': 'Rows and columns cannot be frozen',
  'fills-shown-rows': 'Cells copied over hidden rows leave these as they are',
  'keeps-no-trigger': 'Changes do not say who made them',
} as const;

export type Alteration = keyof typeof ALTERATIONS;
