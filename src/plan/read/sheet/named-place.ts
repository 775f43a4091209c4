/** Which cells a defined name stands for, read from its formula. */
import { areaOfAddress } from './area-of-address';
import type { Area } from './sheet-snapshot';

/** Parses `='Plan setup'!$B$5:$B$9` into a sheet and an area; `null` for anything but a single range. */
export function namedPlace(formula: string): { readonly sheet: string; readonly area: Area } | null {
  const [, quoted, bare, address = ''] =
    /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Za-z0-9:]+)$/.exec(formula) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? bare;
  const area = areaOfAddress(address);
  return sheet !== undefined && area !== null ? { sheet, area } : null;
}
