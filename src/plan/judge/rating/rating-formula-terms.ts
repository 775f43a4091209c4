/**
 * Prints the conditions of the rating rules as Excel terms over an action's cells and the names of "Plan setup". Uses
 * only functions of Excel 2016 and LibreOffice 7.4, and no text from the board except headers, which are handed in between
 * quotes, so nothing typed in a plan can be injected.
 */
import type { Condition, DateFact, DateTerm, TextFact, YesNoFact } from './condition';
import { DONE_UNDATED_WORDS } from './rating-cells';
import {
  EVIDENCE_CODES,
  KIND_CODES,
  LEAD_CODES,
  LIVE_CODE,
  NO_DAY,
  READING_PARTS,
  type ReadingPart,
} from './reading-code';
import { SETTING_NAMES } from './setting-names';

/** References to the row's cells as written in its formulas (`$H5`), and terms over the board's own cells. */
export interface RatingReferences {
  readonly due: string;
  readonly achieved: string;
  readonly rule: string;
  readonly days: string;
  readonly reading: string;
  readonly words: string;
  /** A term for the board's own due date (the revised date, if there is one); `null` if no single cell holds it. */
  readonly ownDue: string | null;
  readonly ownAchieved: string | null;
  /** Terms for what the board's cells say now, in the form of `rowStamp`. */
  readonly dueWords: string;
  readonly achievedWords: string;
  readonly otherWords: string;
  /** A term for whether the board has written an action in the row. */
  readonly hasAction: string;
  /** A term that is false if a row put in below was never read and continues this one; `null` where none can be told. */
  readonly nothingBelow: string | null;
  /**
   * Terms that hold as long as the headers that decide say the same, the cells that the formulas refer to are the row's
   * own, and the workbook counts days as it did.
   */
  readonly unchanged: readonly string[];
}

export type ReadReferences = Pick<RatingReferences, 'reading'>;

/** A term for one part of the reading, as text. */
export function readPart(part: ReadingPart, { reading }: ReadReferences): string {
  const [start, length] = READING_PARTS[part];
  return `MID(${reading},${start},${length})`;
}

const DAY = SETTING_NAMES.day;

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
      const known = [
        ...new Set([left, right].flatMap(({ fact }) => knownTerm(fact, references, true) ?? [])),
      ];
      const whole = known.length === 0 ? compared : `AND(${[...known, compared].join(',')})`;
      return holds ? whole : `NOT(${whole})`;
    }
  }
}

/** `null` for the as-of date, which is always known. A milestone is known whenever the date that counts is. */
function knownTerm(fact: DateFact, { due, achieved }: RatingReferences, holds: boolean): string | null {
  if (fact === 'asOf') return null;
  const known = `ISNUMBER(${fact === 'achieved' ? achieved : due})`;
  return holds ? known : `NOT(${known})`;
}

/** The earliest date: the first milestone that was read or, if the board's own cell holds a true date, that date. */
export function firstTerm(references: RatingReferences): string {
  const first = readPart('first', references);
  const isDue = `${first}="${NO_DAY}"`;
  const live = liveTerm('due', references);
  return `IF(${live === null ? isDue : `OR(${isDue},${live})`},${references.due},VALUE(${first}))`;
}

/** Whether the board's own cell holds a true date that counts at once; `null` where the plan has no such cell. */
export function liveTerm(which: 'due' | 'achieved', references: RatingReferences): string | null {
  const own = which === 'due' ? references.ownDue : references.ownAchieved;
  if (own === null) return null;
  const may = readPart(which === 'due' ? 'liveDue' : 'liveAchieved', references);
  // AND asks all that it is given, and most cells of most plans hold no number.
  return `IF(ISNUMBER(${own}),AND(${may}="${LIVE_CODE}",${own}>=DATE(1990,1,1),${own}<DATE(2100,1,1)),FALSE)`;
}

function dateTerm({ fact, plusDays }: DateTerm, references: RatingReferences): string {
  switch (fact) {
    case 'asOf':
      return plusDays === undefined ? DAY : SETTING_NAMES.soonUntil;
    case 'due':
    case 'achieved':
      return references[fact];
    case 'firstMilestone':
    case 'nextMilestone':
      // The rules ask for the next milestone only if the first has not passed, so the first is the next.
      return firstTerm(references);
  }
}

function yesTerm(fact: YesNoFact, references: RatingReferences, holds: boolean): string {
  switch (fact) {
    case 'withdrawn':
      return compare(readPart('kind', references), KIND_CODES.withdrawn, holds);
    case 'doneUndated':
      return compare(references.achieved, DONE_UNDATED_WORDS, holds);
    case 'ongoing':
      return compare(readPart('kind', references), KIND_CODES.ongoing, holds);
    case 'hasLead':
      return compare(readPart('lead', references), LEAD_CODES.named, holds);
    case 'expectsLead':
      return compare(readPart('lead', references), LEAD_CODES.notAsked, !holds);
  }
}

/** Throws if a rule names a word that no cell ever holds, which is a fault in the rules. */
function isTerm(fact: TextFact, value: string, references: RatingReferences, holds: boolean): string {
  const evidence = readPart('evidence', references);
  const kind = readPart('kind', references);
  switch (`${fact} ${value}`) {
    case 'evidence supplied':
      return compare(evidence, EVIDENCE_CODES.supplied, holds);
    case 'evidence weak':
      return compare(evidence, EVIDENCE_CODES.weak, holds);
    case 'evidence none':
      return compare(evidence, EVIDENCE_CODES.none, holds);
    case 'basis assurance':
      return compare(kind, KIND_CODES.evidence, holds);
    case 'basis dates':
      return compare(kind, KIND_CODES.evidence, !holds);
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
