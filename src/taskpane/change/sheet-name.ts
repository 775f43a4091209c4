/**
 * Checks a sheet name against Excel's rules while it is typed, so that the user learns of a problem before pressing the
 * button.
 */
const MOST_CHARACTERS = 31;

/** One sentence on what is wrong with the name, or `null`. `taken`: the names of the workbook's sheets. */
export function sheetNameFault(name: string, taken: readonly string[]): string | null {
  const wanted = name.trim();
  if (wanted === '') return 'Give the new sheet a name.';
  if (wanted.length > MOST_CHARACTERS)
    return `A sheet’s name can have at most ${MOST_CHARACTERS} characters.`;
  if (/[:\\/?*[\]]/.test(wanted)) return 'A sheet’s name cannot contain : \\ / ? * [ or ].';
  if (wanted.startsWith("'") || wanted.endsWith("'"))
    return 'A sheet’s name cannot start or end with an apostrophe.';
  const key = wanted.toLowerCase();
  if (key === 'history') return 'Excel keeps the name “History” for itself. Choose another.';
  return taken.some((each) => each.toLowerCase() === key)
    ? 'The workbook already has a sheet of that name.'
    : null;
}
