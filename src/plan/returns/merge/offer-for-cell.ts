/**
 * What one cell of a return offers for one action of the plan: the rules of RETURNS.md, section 5, cell by cell. The
 * board's words are never ticked, nor anything that could have been meant differently.
 */
import type { IsoDate } from '../../read/dates/calendar';
import { comparableRef } from '../../compare/action-words';
import type { ComparedAction } from '../../compare/compared-action';
import type { JudgedPlan } from '../../review-plan';
import { saysNothingNew } from '../../compare/no-news-words';
import { DATE_FIELDS } from '../../read/schema/fields';
import { wordsToWrite } from './answer-in-words';
import type { CellSaid } from './cell-said';
import { isColumnInDoubt } from './column-in-doubt';
import { compareAnswer, type CellAnswer } from './compare-answer';
import { dayIn, isNotLater, isToCome, otherDates } from './days-answered';
import { dateToWrite, laterDate, type LaterDate } from './date-to-write';
import {
  LONGEST_CELL,
  type OtherReading,
  type ReturnOffer,
  type OfferDoubt,
  type ReturnOfferKind,
  type AnswerWritten,
} from './return-offer';
import type { MergeRules } from './owners';
import type { ColumnPair } from './pair-columns';
import { comparedLine, saysSameBarNumber, standsIn } from './compared-line';
import type { SentCell } from './sent-words';
import { openingDay, sureDay } from './sure-day';
import { typedDates } from './typed-dates';

export interface CellCase {
  readonly file: string;
  /** How the file is named where its words are kept: with its lead, if it is a sheet of a pack. */
  readonly source: string;
  readonly plan: JudgedPlan;
  readonly action: ComparedAction;
  readonly pair: ColumnPair;
  readonly now: CellSaid;
  /** What was sent; `null` if nobody knows. */
  readonly sent: SentCell | null;
  readonly returned: CellSaid;
  /** Whether the plan says this in the same column of another action. */
  readonly isOfAnother: (column: number, words: string) => boolean;
  /** Whether it points to a row that is another in the plan. */
  readonly pointsElsewhere: (text: string) => boolean;
  /** Whether the row is certainly this action's. */
  readonly isSure: boolean;
  /** Whether the cells of the row may stand under other headings than they were sent. */
  readonly isShifted: boolean;
  /** Whether the returned cell is struck through. */
  readonly isStruck: boolean;
  /** Whether the file writes dates with the month first. */
  readonly isMonthFirst: boolean;
  readonly rules: MergeRules;
  readonly on: IsoDate;
}

/** An offer, or that the cell was left blank, or `null` if it says nothing new. */
export function offerForCell(about: CellCase): ReturnOffer | 'left-blank' | null {
  const { pair, now, returned, action } = about;
  if (pair.field === 'ref' && isSameNumber(returned, action.ref)) return null;
  const answer = answerOf(about);
  if (answer === 'left-blank') return answer;
  if (answer === 'same' || answer === 'as-sent' || answer === 'already-held') return null;
  if (pair.isPart && comparedLine(now.text).includes(comparedLine(returned.text))) return null;
  if (!pair.isOwners) return boardsWord(about);
  if (pair.field !== null && DATE_FIELDS.includes(pair.field)) return dateOffer(about, answer);
  // A date in a column of prose: Excel turns "12/3" into one as it is typed.
  if (returned.day !== null) {
    const typed = typedDates(returned.day);
    // What was meant has been decided before.
    if (typed.some((words) => standsIn(now.text, words))) return null;
    const rivals = typed.map((words) => {
      const said = { ...about, returned: { ...returned, text: words } };
      return { words, written: asWords(said, answer).written };
    });
    return offer(about, 'date-or-text', { ...asWords(about, answer), rivals });
  }
  return offer(about, kindOf(answer), asWords(about, answer));
}

/** However it is punctuated, and though Excel made a date of "1.2" or "1/2" as it was typed. */
export const isSameNumber = ({ text, day }: Pick<CellSaid, 'text' | 'day'>, ref: string): boolean =>
  [text, ...(day === null ? [] : typedDates(day))].some((words) => comparableRef(words) === ref);

/** Dates are compared by the day, however they are written. */
function answerOf({ pair, now, sent, returned, action }: CellCase): CellAnswer {
  const [is, was] = [now, sent].map((cell) => cell && sureDay(cell));
  const isDates = pair.field !== null && DATE_FIELDS.includes(pair.field);
  const said = sureDay(returned) ?? (pair.form && isDates ? openingDay(returned.text) : null);
  if (said !== null && is === said) return 'same';
  const answer = compareAnswer(now.text, sent?.text ?? null, returned.text);
  if (said !== null && was === said && answer !== 'same') return 'as-sent';
  if (was !== null && was === is && answer === 'differs') return 'replaces';
  if (answer === 'left-blank' || pair.field === null || pair.isOwners) return answer;
  const inherited = action.action.row.readings[pair.field];
  const words = now.text === '' && inherited?.how === 'above' ? inherited.text : now.text;
  // A pack puts the recommendation where there is no action.
  const other =
    pair.form && pair.field === 'action' ? action.action.row.readings.recommendation?.text : undefined;
  return [words, other ?? words].some((each) => saysSameBarNumber(each, returned.text)) ? 'same' : answer;
}

const kindOf = (answer: CellAnswer): ReturnOfferKind =>
  answer === 'adds' ? 'added-to' : answer === 'differs' ? 'conflict' : 'update';

function boardsWord(about: CellCase): ReturnOffer | null {
  if (about.pair.field === 'due') {
    const later = laterDate(about.plan, about.action, sureDay(about.returned));
    if (later === 'already-there') return null;
    if (later !== null) return laterOffer(about, later);
  }
  return offer(about, 'board-word', asWords(about, 'replaces'));
}

/** The day was typed over the board's own, so it is for the board to decide. */
function laterOffer(about: CellCase, { now, written }: LaterDate): ReturnOffer {
  const what = { written, field: 'revisedDue', isTicked: false } as const;
  if (now === null) return offer(about, 'later-date', { ...what, cell: null, from: '' });
  return offer({ ...about, now }, 'later-date', what);
}

function dateOffer(about: CellCase, answer: CellAnswer): ReturnOffer {
  const { pair, returned } = about;
  const day = dayIn({ returned, pair });
  // Words without a day in them, where a new date was asked for.
  if (day === null && pair.form) return offer(about, 'date-or-text', asWords(about, answer));
  // Days in figures that lost their format.
  if (day === null && returned.isNumber) return offer(about, 'date-or-text', asWords(about, answer));
  const rivals = otherDates(about, answer);
  if (day !== null && rivals !== null) {
    const written = dateToWrite(about.plan, pair.to, day) ?? asWords(about, answer).written;
    return offer(about, 'date-or-text', { written, rivals });
  }
  const kind = answer === 'differs' ? 'conflict' : pair.field === 'revisedDue' ? 'later-date' : 'update';
  const written = day === null ? null : dateToWrite(about.plan, pair.to, day);
  return offer(about, kind, written === null ? asWords(about, answer) : { written });
}

interface What {
  readonly written: AnswerWritten;
  readonly cell?: ReturnOffer['cell'];
  readonly field?: ReturnOffer['field'];
  readonly from?: string;
  readonly rivals?: readonly OtherReading[];
  readonly isTicked?: boolean;
}

function asWords({ now, returned, pair, rules, source, on }: CellCase, answer: CellAnswer): What {
  const keeps = rules.keepsProgress && pair.field === 'progress';
  return { written: { value: wordsToWrite(now, returned.text, answer, { keeps, source, on }) } };
}

const TICKED: ReadonlySet<ReturnOfferKind> = new Set<ReturnOfferKind>(['update', 'added-to', 'later-date']);

function offer(about: CellCase, kind: ReturnOfferKind, what: What): ReturnOffer {
  const { file, source, plan, action, pair, now, returned, isSure } = about;
  const { sheet } = action.plan;
  const own = pair.isPart ? null : { sheet, rowIndex: now.rowIndex, columnIndex: now.columnIndex };
  const cell = what.cell === undefined ? own : what.cell;
  const doubt = doubtOf(about, kind, what.written, cell === null);
  return {
    file,
    files: [file],
    sources: [source],
    plan,
    action,
    field: what.field ?? pair.field,
    header: pair.header,
    cell,
    from: what.from ?? now.text,
    own: now.lastWords,
    to: returned.text,
    written:
      cell === null || doubt === 'formula' || doubt === 'too-long' || doubt === 'no-place'
        ? null
        : what.written,
    kind,
    ticked: doubt === null && isSure && (what.isTicked ?? TICKED.has(kind)),
    doubt,
    rivals: what.rivals ?? [],
  };
}

const isProse = ({ field }: ColumnPair): boolean => field === 'progress' || field === 'evidenceProvided';

function doubtOf(
  about: CellCase,
  kind: ReturnOfferKind,
  { value }: AnswerWritten,
  hasNoPlace: boolean,
): OfferDoubt | null {
  const { now, isSure, pair, returned } = about;
  if (hasNoPlace) return 'no-place';
  // Words split by a page break can be gone on from, and not replaced.
  if (now.isSplit && (typeof value === 'number' || kind === 'board-word')) return 'no-place';
  if (now.isFormula) return 'formula';
  if (String(value).length > LONGEST_CELL) return 'too-long';
  if (!isSure) return 'row-in-doubt';
  if (pair.isOwners && isColumnInDoubt(about.plan.report, pair, about.rules)) return 'doubtful-column';
  if (about.isShifted && pair.form?.isToFill) return 'shifted';
  if (about.isStruck) return 'struck-through';
  if (pair.to !== null && about.isOfAnother(pair.to, returned.text)) return 'of-another-row';
  if (pair.isOwners && about.pointsElsewhere(returned.text)) return 'points-elsewhere';
  if (isProse(pair) && now.text !== '' && saysNothingNew(returned.text)) return 'no-news';
  if (kind === 'conflict') return 'plan-differs';
  if (pair.field === 'achieved' && isToCome(about)) return 'day-to-come';
  return kind === 'later-date' && isNotLater(about) ? 'not-later' : null;
}
