/** Adds newly confirmed columns to those confirmed before. */
import { headerKey } from './header-text';
import type { ConfirmedColumns } from './map-columns';

/** The earlier and the added ones; for the same sheet and header the later entry wins. */
export function withConfirmed(before: ConfirmedColumns, added: ConfirmedColumns): ConfirmedColumns {
  const keyOf = ({ sheet, header }: ConfirmedColumns[number]): string =>
    `${(sheet ?? '').toLowerCase()}\n${headerKey(header)}`;
  const replaced = new Set(added.map(keyOf));
  return [...before.filter((each) => !replaced.has(keyOf(each))), ...added];
}
