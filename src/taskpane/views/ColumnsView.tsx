/** Placeholder. */
export function ColumnsView() {
  return null;
}
