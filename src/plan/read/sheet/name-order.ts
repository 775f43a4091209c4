/** The order in which a snapshot keeps the names of its sheet: Excel gives them in none that can be relied on. */
import type { NamedRange } from './sheet-snapshot';

export const inNameOrder = (names: readonly NamedRange[]): readonly NamedRange[] =>
  [...names].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
