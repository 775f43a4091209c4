/**
 * The day that a returned date cell gives for certain: a true date, or words that are nothing but one day with no other
 * reading. Anything else stays words.
 */
import type { IsoDate } from '../../read/dates/calendar';
import { readDate } from '../../read/dates/read-date';
import { isBareDate } from '../../change/fixes/bare-date';
import type { CellSaid } from './cell-said';

export function sureDay({
  text,
  day,
  isNumber,
}: Pick<CellSaid, 'text' | 'day' | 'isNumber'>): IsoDate | null {
  if (day !== null) return day;
  if (isNumber || !isBareDate(text)) return null;
  const { due, milestones, rivals, impossible, certainty, ongoing } = readDate(text, {
    agreed: null,
    published: null,
    yearKind: 'financial',
    meetings: [],
    dateSystem: 1900,
    role: 'due',
    columnYears: null,
  });
  const isSure =
    certainty === 'known' &&
    rivals.length === 0 &&
    impossible.length === 0 &&
    !ongoing &&
    milestones.length === 1;
  return isSure && milestones[0]?.precision === 'day' ? due : null;
}
