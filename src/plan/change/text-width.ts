/**
 * How wide text is when it is printed, because no font can be measured here. By the letters of Calibri, Excel's usual
 * font; measured by its digits, which define the width of a column, others are hardly wider.
 */

/** From the space to the tilde in their usual order, in thousandths of the font's size. */
const LETTERS = `
  226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386
  507 507 507 507 507 507 507 507 507 507 268 268 498 498 498 463
  894 579 544 533 615 488 459 631 623 252 319 520 420 855 646 662
  517 673 543 459 487 642 567 890 519 487 468 307 386 307 498 498
  291 479 525 423 525 498 305 471 525 229 239 455 229 799 525 527
  525 525 349 391 335 525 452 715 433 453 395 314 460 314 498
`
  .trim()
  .split(/\s+/)
  .map(Number);
const FIRST_LETTER = 0x20;
const OTHER = 540;
/** Of signs that fill a square, such as Chinese ones. */
const SQUARE = 1_000;
const FIRST_SQUARE = 0x2e80;
/** Bold letters are wider. */
const BOLD = 1.04;

/** The board's default font may be any, but widths, row heights and pages of our sheets are worked out for this one. */
export const PAPER_FONT = { name: 'Calibri', size: 10 };

export interface Font {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** In points. */
export function widthOf(text: string, { size, bold = false }: Font): number {
  let thousandths = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    thousandths += LETTERS[code - FIRST_LETTER] ?? (code >= FIRST_SQUARE ? SQUARE : OTHER);
  }
  return (thousandths * size * (bold ? BOLD : 1)) / 1_000;
}
