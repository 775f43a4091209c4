/**
 * Prints the conditions of the rating rules as Excel terms over an action's cells and the defined names of "Plan
 * setup". Uses only functions available in Excel 2016 and LibreOffice 7.4, and no text from the board, so nothing typed
 * in a plan can be injected.
 */
import { SETUP_BOUNDS } from '../../read/setup/setup';
import type { Condition, DateFact, DateTerm, TextFact, YesNoFact } from './condition';
import {
  DONE_UNDATED_WORDS,
  EVIDENCE_WORDS,
  LEAD_WORDS,
  RATED_ON_WORDS,
  type RatingCell,
} from './rating-cells';

/** The workbook's defined names for cells of "Plan setup". */
export const SETTING_NAMES = {
  asOf: 'Plan_AsOf',
  dueSoonDays: 'Plan_DueSoonDays',
  scheme: 'Plan_Scheme',
  /** The names in the leads register. */
  leads: 'Plan_Leads',
} as const;

/** The address of each cell, as the formula writes it: `$H5`. */
export type RatingReferences = Readonly<Record<RatingCell, string>>;

/** The day on which an action is rated: the as-of cell, or today if it is blank. Times of day are dropped. */
export const AS_OF_TERM = `IF(ISNUMBER(${SETTING_NAMES.asOf}),INT(${SETTING_NAMES.asOf}),TODAY())`;

/**
 * The as-of cell holds text that Excel does not treat as a date: the day is then unknown, and today would be a guess.
 */
export const AS_OF_UNREADABLE = `AND(ISTEXT(${SETTING_NAMES.asOf}),TRIM(${SETTING_NAMES.asOf})<>"")`;

/** Read as the settings are: anything but a number of days within bounds means the default. */
const DAYS_TERM = daysTerm();

/** The date that counts: the due date, else the review date that replaces it. */
export const dueTerm = ({ due, review }: RatingReferences): string => `IF(ISNUMBER(${due}),${due},${review})`;

/** Prints the condition, or its opposite if `holds` is false. */
export function conditionTerm(condition: Condition, references: RatingReferences, holds = true): string {
  switch (condition.op) {
    case 'not':
      return conditionTerm(condition.of, references, !holds);
    case 'and':
    case 'or': {
      // Not (a and b) is: not a, or not b.
      const parts = condition.of.map((part) => conditionTerm(part, references, holds));
      const every = (condition.op === 'and') === holds;
      if (parts.length === 0) return every ? 'TRUE' : 'FALSE';
      return parts.length === 1 ? (parts[0] ?? '') : `${every ? 'AND' : 'OR'}(${parts.join(',')})`;
    }
    case 'known':
      return knownTerm(condition.fact, references, holds) ?? (holds ? 'TRUE' : 'FALSE');
    case 'yes':
      return yesTerm(condition.fact, references, holds);
    case 'is':
      return isTerm(condition.fact, condition.value, references, holds);
    case 'before':
    case 'notAfter': {
      const sign = condition.op === 'before' ? '<' : '<=';
      const { left, right } = condition;
      const compared = `${dateTerm(left, references)}${sign}${dateTerm(right, references)}`;
      const known = [left, right].flatMap(({ fact }) => knownTerm(fact, references, true) ?? []);
      const whole = known.length === 0 ? compared : `AND(${[...known, compared].join(',')})`;
      return holds ? whole : `NOT(${whole})`;
    }
  }
}

/** `null` for the as-of date, which is always known. */
function knownTerm(fact: DateFact, references: RatingReferences, holds: boolean): string | null {
  switch (fact) {
    case 'asOf':
      return null;
    case 'due':
      return `COUNT(${references.due},${references.review})${holds ? '>' : '='}0`;
    case 'achieved':
    case 'firstMilestone':
    case 'nextMilestone': {
      const known = `ISNUMBER(${references[CELL_OF[fact]]})`;
      return holds ? known : `NOT(${known})`;
    }
  }
}

const CELL_OF = { achieved: 'achieved', firstMilestone: 'first', nextMilestone: 'next' } as const;

function dateTerm({ fact, plusDays }: DateTerm, references: RatingReferences): string {
  const later = plusDays === undefined ? '' : `+${DAYS_TERM}`;
  if (fact === 'asOf') return `${AS_OF_TERM}${later}`;
  return `${fact === 'due' ? dueTerm(references) : references[CELL_OF[fact]]}${later}`;
}

function yesTerm(fact: YesNoFact, { ratedOn, lead, achieved }: RatingReferences, holds: boolean): string {
  switch (fact) {
    case 'withdrawn':
      return compare(ratedOn, RATED_ON_WORDS.withdrawn, holds);
    case 'doneUndated':
      return compare(achieved, DONE_UNDATED_WORDS, holds);
    case 'ongoing':
      return compare(ratedOn, RATED_ON_WORDS.ongoing, holds);
    case 'hasLead':
      return compare(lead, LEAD_WORDS.named, holds);
    case 'expectsLead':
      return compare(lead, LEAD_WORDS.notAsked, !holds);
  }
}

/** Throws if a rule names a word that no cell ever holds, which is a fault in the rules. */
function isTerm(fact: TextFact, value: string, references: RatingReferences, holds: boolean): string {
  const { evidence, ratedOn } = references;
  switch (`${fact} ${value}`) {
    case 'evidence supplied':
      return compare(evidence, EVIDENCE_WORDS.supplied, holds);
    case 'evidence weak':
      return compare(evidence, EVIDENCE_WORDS.weak, holds);
    case 'evidence none':
      return compare(evidence, EVIDENCE_WORDS.none, holds);
    case 'basis assurance':
      return compare(ratedOn, RATED_ON_WORDS.evidence, holds);
    case 'basis dates':
      return compare(ratedOn, RATED_ON_WORDS.evidence, !holds);
    // "RAG" and "Red, amber, green" start with an R; "BRAG" and "Blue, red…" do not. Blank means BRAG.
    case 'scheme rag':
      return compare(`LEFT(TRIM(${SETTING_NAMES.scheme}),1)`, 'R', holds);
    case 'scheme brag':
      return compare(`LEFT(TRIM(${SETTING_NAMES.scheme}),1)`, 'R', !holds);
    default:
      throw new Error(`No cell says that ${fact} is ${value}.`);
  }
}

const compare = (left: string, word: string, holds: boolean): string =>
  `${left}${holds ? '=' : '<>'}"${word}"`;

function daysTerm(): string {
  const { least, most, otherwise } = SETUP_BOUNDS.dueSoonDays;
  const days = SETTING_NAMES.dueSoonDays;
  const inBounds = `AND(${days}>=${least},${days}<=${most},${days}=INT(${days}))`;
  return `IF(ISNUMBER(${days}),IF(${inBounds},${days},${otherwise}),${otherwise})`;
}
