/**
 * How boards write names that the grammar alone cannot classify, kept as written with kind unknown, read without a
 * register: `Name [kind]` for each.
 */
import type { WrittenLeads } from './written-leads';

export const UNPLACED: WrittenLeads = [
  ['Sexual and Reproductive Health', ['Sexual and Reproductive Health [unknown]']],
  ['NELFT, Kooth, Jane', ['NELFT [unknown]', 'Kooth [unknown]', 'Jane [unknown]']],
  ['Kooth', ['Kooth [unknown]']],
  ['Place2Be', ['Place2Be [unknown]']],
  ['SLaM', ['SLaM [unknown]']],
  ['Jane', ['Jane [unknown]']],
  ['HR', ['HR [unknown]']],
  ['Anyshire CC', ['Anyshire CC [unknown]']],
  ["St Mungo's", ["St Mungo's [unknown]"]],
  ['Homes for Haringey', ['Homes for Haringey [unknown]']],
  ['Addaction and Turning Point', ['Addaction and Turning Point [unknown]']],
  ["Women's Aid", ["Women's Aid [unknown]"]],
  ['Families First', ['Families First [unknown]']],
  ['UKVI', ['UKVI [unknown]']],
  ['Smith', ['Smith [unknown]']],
  ['JANE SMITH', ['JANE SMITH [unknown]']],
  ['AO', ['AO [unknown]']],
];
