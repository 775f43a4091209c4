/**
 * What a cell of a file holds, from its type and its text as written: dates stay serial numbers, in the file's own date
 * system. A number that is none is kept as text, so that nothing is lost; a shared string that is not there means that
 * the file is damaged.
 */
import { parseIsoDate } from '../../plan/read/dates/calendar';
import type { CellKind, CellValue, DateSystem } from '../../plan/read/sheet/sheet-snapshot';
import { isoDateToSerial } from '../../plan/read/sheet/serial-date';
import { FileRefusal } from './file-refusal';
import { unescaped } from './file-strings';

export interface CellContent {
  readonly value: CellValue;
  readonly kind: CellKind;
}

const BLANK: CellContent = { value: '', kind: 'blank' };
const text = (value: string): CellContent => (value === '' ? BLANK : { value, kind: 'text' });

/** `type` as in the cell's attribute `t`; `null` for a cell without a value. */
export function cellContent(
  type: string,
  written: string | null,
  strings: readonly string[],
  dateSystem: DateSystem,
): CellContent {
  if (written === null) return BLANK;
  switch (type) {
    case 's': {
      const shared = strings[Number(written)];
      if (shared === undefined || written.trim() === '')
        throw new FileRefusal('damaged', `string ${written}`);
      return text(shared);
    }
    case 'str':
      return text(unescaped(written));
    case 'inlineStr':
      return text(written);
    case 'b':
      return { value: ['1', 'true'].includes(written.trim()), kind: 'boolean' };
    case 'e':
      return { value: written.trim(), kind: 'error' };
    case 'd': {
      const serial = serialOf(written.trim(), dateSystem);
      return serial === null ? text(written) : { value: serial, kind: 'number' };
    }
    default: {
      const number = Number(written);
      if (written.trim() === '') return BLANK;
      return Number.isFinite(number) ? { value: number, kind: 'number' } : text(written);
    }
  }
}

const TIME = /^(\d{4}-\d\d-\d\d)?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;

/** The serial number of an ISO date, time or both; `null` if the text is none of them. */
function serialOf(written: string, dateSystem: DateSystem): number | null {
  const [whole, day, hours = '0', minutes = '0', seconds = '0'] = TIME.exec(written) ?? [];
  if (!whole) return null;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (day === undefined) return time;
  const date = parseIsoDate(day);
  const serial = date === null ? null : isoDateToSerial(date, dateSystem);
  return serial === null ? null : serial + time;
}
