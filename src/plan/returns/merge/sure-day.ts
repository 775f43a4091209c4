/**
 * The day that a returned date cell gives for certain: a true date, or words that are nothing but one day with no other
 * reading. Anything else stays words.
 */
import type { IsoDate } from '../../read/dates/calendar';
import type { DateContext } from '../../read/dates/date-context';
import type { DateReading } from '../../read/dates/date-reading';
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
  return onlyDay(text, ({ ongoing }) => !ongoing);
}

/** The day with which words begin that go on to say why: "30 June 2017, as the post is vacant". */
export const openingDay = (text: string): IsoDate | null =>
  onlyDay(text, ({ milestones: [only] }) => only?.start === 0);

function onlyDay(text: string, holds: (reading: DateReading) => boolean): IsoDate | null {
  const reading = readDate(text, CONTEXT);
  const { due, milestones, rivals, impossible, certainty } = reading;
  const isSure =
    certainty === 'known' && rivals.length === 0 && impossible.length === 0 && milestones.length === 1;
  return isSure && milestones[0]?.precision === 'day' && holds(reading) ? due : null;
}

const CONTEXT: DateContext = {
  agreed: null,
  published: null,
  yearKind: 'financial',
  meetings: [],
  dateSystem: 1900,
  role: 'due',
  columnYears: null,
};
