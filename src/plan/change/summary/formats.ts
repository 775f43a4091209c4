/** How the parts of a summary are formatted: few colours, all readable in black and white. */
import { FLAG_DATE_FORMAT } from '../../marks/flags/columns/flag-column';
import type { FormatChange } from '../parts/formats';
import type { BlockText, ColumnKind } from './block';

type Format = Omit<FormatChange, 'area'>;

export const LINE = '#BFC5CC';

/** Of the sheet's title, whose size `topSize` gives, and of a block's title. */
export const TOP_FORMAT: Format = { bold: true, colour: '#1F2A44' };
export const TITLE_FORMAT: Format = {
  bold: true,
  fontSize: 12,
  colour: '#1F2A44',
  lines: { colour: '#1F2A44', sides: ['bottom'] },
};
export const HEADER_FORMAT: Format = {
  bold: true,
  fill: '#E8EDF3',
  colour: '#1B1A19',
  wrap: true,
  vertical: 'bottom',
};

export const TEXT_FORMATS: Readonly<Record<BlockText['tone'], Format>> = {
  plain: {},
  aside: { italic: true, colour: '#595959' },
  loud: { bold: true },
  minutes: { fill: '#F3F6FA' },
};

export const BODY_FORMATS: Readonly<Record<ColumnKind, Format & { readonly numberFormat: string }>> = {
  text: { numberFormat: 'General' },
  long: { numberFormat: 'General', wrap: true },
  name: { numberFormat: 'General', wrap: true },
  count: { numberFormat: '0', horizontal: 'right' },
  share: { numberFormat: '0%', horizontal: 'right' },
  change: { numberFormat: '+0;-0;0', horizontal: 'right' },
  date: { numberFormat: FLAG_DATE_FORMAT, horizontal: 'left' },
  days: { numberFormat: '0;-0;"–"', horizontal: 'right' },
  ask: { numberFormat: 'General', wrap: true, bold: true },
  age: { numberFormat: '[=1]0" day";[>1]0" days";"–"', horizontal: 'left' },
  // No indent: the longest word fills its column.
  rating: { numberFormat: 'General', bold: true, horizontal: 'centre' },
};
