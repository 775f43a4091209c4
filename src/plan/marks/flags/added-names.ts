/** Names of the workbook for columns added to a plan at the user's request, so that they can be found again. */
const ADDED = /^Plan_Added_(\d{1,5})$/i;

export const isAddedName = (name: string): boolean => ADDED.test(name);

/** `count` names that the workbook does not have yet. */
export function freeAddedNames(
  names: readonly { readonly name: string }[],
  count: number,
): readonly string[] {
  const last = names.reduce((most, { name }) => Math.max(most, Number(ADDED.exec(name)?.[1] ?? 0)), 0);
  return Array.from({ length: count }, (_, at) => `Plan_Added_${last + 1 + at}`);
}
