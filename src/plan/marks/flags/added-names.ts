/** The workbook's names for columns that were added to a plan at a person's word, by which they are found again. */
const ADDED = /^Plan_Added_(\d{1,5})$/i;

export const isAddedName = (name: string): boolean => ADDED.test(name);

/** So many names that the workbook does not have yet. */
export function freeAddedNames(
  names: readonly { readonly name: string }[],
  count: number,
): readonly string[] {
  const last = names.reduce((most, { name }) => Math.max(most, Number(ADDED.exec(name)?.[1] ?? 0)), 0);
  return Array.from({ length: count }, (_, at) => `Plan_Added_${last + 1 + at}`);
}
