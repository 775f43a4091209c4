/** What a cell of "Plan setup" says, and how Excel joins it to a text. */
export type Said = string | number | boolean;

/** Numbers with at most 15 digits, as in Excel. */
export const inText = (value: Said): string =>
  typeof value === 'boolean'
    ? String(value).toUpperCase()
    : typeof value === 'number'
      ? String(Number(value.toPrecision(15)))
      : value;
