/** The sheet's title: in full where the page's width holds it, in smaller letters if need be. */
import { WIDTHS } from '../../marks/summary/summary-columns';
import type { Font } from '../text-width';
import { cutToFit, fitsIn } from './cut-to-fit';

const SIZES = [14, 12, 11] as const;
/** Programs that set another font for Excel's usual one set bold letters wider than their columns. */
const WIDER = 1.12;

const fontOf = (size: number): Font => ({ size: size * WIDER, bold: true });
const fits = (title: string, size: number): boolean => fitsIn(title, 0, WIDTHS.length - 1, fontOf(size));

/** In points. */
export const topSize = (title: string): number => SIZES.find((size) => fits(title, size)) ?? SIZES[2];

/** Cut at a word if even the smallest letters do not hold it. */
export const topTitle = (title: string): string =>
  fits(title, SIZES[2]) ? title : cutToFit(title, 0, WIDTHS.length - 1, fontOf(SIZES[2]));
