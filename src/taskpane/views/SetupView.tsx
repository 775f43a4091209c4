/** Placeholder. */
export function SetupView() {
  return null;
}
