/** The order in which a snapshot keeps the names of its sheet, because Excel returns them in no reliable order. */
import type { NamedRange } from './sheet-snapshot';

export const inNameOrder = (names: readonly NamedRange[]): readonly NamedRange[] =>
  [...names].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
