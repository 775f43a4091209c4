/**
 * Ways in which a tester can make the emulated Excel behave otherwise than is known or taken of the real one: to see what
 * becomes of the add-in then, and that its self-test says so.
 */

export const ALTERATIONS = {
  'carries-on-after-errors': 'A failed step does not end its exchange',
  'tells-mixed-as-shown': 'Rows of which some are hidden are told as shown',
  'keeps-no-trigger': 'Changes do not say who made them',
} as const;

export type Alteration = keyof typeof ALTERATIONS;
