/**
 * Scores a row as the header of a plan: the fields that its texts name, less what suggests another kind of sheet.
 * Refuses a row that names neither an action nor a recommendation, unless it has lead, date and more (POLICY.md, Rows).
 */
import type { Field } from '../schema/fields';
import { headerKey } from '../schema/header-text';
import type { ConfirmedColumns } from '../schema/map-columns';
import { readHeader, SURE_ENOUGH, type HeaderReading } from '../schema/read-header';
import { OTHER_SHEETS } from '../schema/no-field-headers';

/** How strongly each field suggests a plan: higher for fields that are rarer on other sheets. */
const FIELD_SCORES: Readonly<Record<Field, number>> = {
  action: 2,
  recommendation: 2,
  lead: 2,
  due: 2,
  evidenceRequired: 2,
  evidenceProvided: 2,
  achieved: 2,
  revisedDue: 1.5,
  purpose: 1.5,
  measure: 1.5,
  statedRag: 1.5,
  otherAgencies: 1,
  status: 1,
  progress: 1,
  theme: 0.5,
  ref: 0.5,
  priority: 0.5,
  source: 0.5,
  reviewDate: 0.5,
  decisionDate: 0.5,
};
const LEAST_SCORE = 2.9;
const POINTED = 2;
/** The score of a row whose headers a person pointed at. */
export const MOST_SCORE = 100;
/** Penalty for each header typical of another kind of sheet: if there are two or more, and if there is one. */
const OTHER = -2;
const OTHER_ALONE = -1;
/** Penalty for a prose text, which suggests a row of a plan rather than its header. */
const PROSE = -1.5;
const LONGEST_NAME = 60;
const LONGEST_HEADER = 90;
const MOST_WORDS = 12;

/** Any of these beside an action or a recommendation makes a plan, provided that most columns have names. */
const BESIDE_ACTION: readonly Field[] = [
  'evidenceRequired',
  'evidenceProvided',
  'achieved',
  'progress',
  'statedRag',
  'measure',
  'purpose',
  'status',
  'revisedDue',
  'ref',
  'theme',
  'recommendation',
];
/** Any of these beside a lead and a date makes a plan even if no column is named as the action. */
const BESIDE_LEAD: readonly Field[] = [
  'purpose',
  'measure',
  'evidenceRequired',
  'evidenceProvided',
  'progress',
  'statedRag',
  'achieved',
];

export interface HeaderReader {
  (text: string): HeaderReading;
  /** Whether a person confirmed that a column with this header on this sheet holds a field. */
  readonly pointedAt: (text: string) => boolean;
}

/** `pointed` holds the keys of headers that a person pointed at on the sheet. */
export function headerReader(pointed: ReadonlySet<string> = new Set()): HeaderReader {
  const pointedAt = (text: string) => pointed.size > 0 && text.length < 1000 && pointed.has(headerKey(text));
  return Object.assign((text: string) => readHeader(text), { pointedAt });
}

/** The keys of the headers on one sheet to which a person gave a field; they identify the header row. */
export function pointedHeaders(confirmed: ConfirmedColumns, sheet: string): ReadonlySet<string> {
  return new Set(
    confirmed
      .filter((each) => each.fields.length > 0 && each.sheet?.toLowerCase() === sheet.toLowerCase())
      .map(({ header }) => headerKey(header))
      .filter((key) => key !== ''),
  );
}

export interface HeaderScore {
  readonly score: number;
  readonly fields: ReadonlySet<Field>;
}

/**
 * `texts` are the row's filled cells, with `''` for numbers and dates. `patient` applies while no header has been found
 * yet. Returns `null` if they are not the header of a plan.
 */
export function headerScore(
  texts: readonly string[],
  read: HeaderReader,
  patient: boolean,
): HeaderScore | null {
  // Enough headers that a person pointed at make their row the header, whatever it says.
  if (texts.filter((text) => text !== '' && read.pointedAt(text)).length >= POINTED)
    return { score: MOST_SCORE, fields: new Set() };
  if (!patient && texts.filter(couldBeHeader).length * 2 < texts.length) return null;
  const found = fieldsNamed(texts, read);
  const mostNamed = found.named * 2 >= found.texts;
  // Below a header, among rows of prose, a further header must name most of its columns.
  if (found.score < LEAST_SCORE || (!patient && !mostNamed)) return null;
  return makesPlan(found, mostNamed) ? found : null;
}

interface Named extends HeaderScore {
  readonly named: number;
  readonly texts: number;
  /** One of the headers is typical of another kind of sheet. */
  readonly ofOtherSheet: boolean;
}

export function fieldsNamed(texts: readonly string[], read: HeaderReader): Named {
  const best = new Map<Field, number>();
  const others = new Map<string, number>();
  let named = 0;
  let prose = 0;
  for (const text of texts) {
    if (text === '') continue;
    if (!couldBeHeader(text)) {
      prose += 1;
      continue;
    }
    const reading = read(text);
    const fields = readsLikeHeader(reading) ? reading.fields : [];
    if (fields.length > 0) named += 1;
    else if (text.length > LONGEST_NAME) prose += 1;
    for (const field of fields) {
      const chance = fields.length > 1 ? 1 : reading.score;
      best.set(field, Math.max(chance, best.get(field) ?? 0));
    }
    const kind = reading.scores.otherSheet;
    if (kind !== null) others.set(kind, (others.get(kind) ?? 0) + 1);
  }
  let score = prose * PROSE;
  for (const [field, chance] of best) score += chance * FIELD_SCORES[field];
  for (const kind of Object.keys(OTHER_SHEETS)) {
    const count = others.get(kind) ?? 0;
    score += count > 1 ? count * OTHER : count * OTHER_ALONE;
  }
  return { score, fields: new Set(best.keys()), named, texts: texts.length, ofOtherSheet: others.size > 0 };
}

function makesPlan({ fields, ofOtherSheet }: Named, mostNamed: boolean): boolean {
  const has = (field: Field) => fields.has(field);
  if (has('action') || has('recommendation')) {
    if (has('lead') || has('due')) return true;
    return mostNamed && (has('action') ? BESIDE_ACTION : BESIDE_LEAD).some(has);
  }
  // If no header says that the rows are actions, none may say that they are complaints, policies or assets.
  return mostNamed && !ofOtherSheet && has('lead') && has('due') && BESIDE_LEAD.some(has);
}

/** Like the name of a column: a known phrase, or a few words nearly all of which are known. */
function readsLikeHeader({ scores, fields }: HeaderReading): boolean {
  if (scores.outright !== null || fields.length > 1) return true;
  const count = scores.terms.words.length;
  return count <= MOST_WORDS && scores.unknown * 4 <= count + 2;
}

/**
 * A quick look that prose fails: too long, apart from a remark in brackets or guidance below, or ending like a
 * sentence.
 */
function couldBeHeader(text: string): boolean {
  const open = text.search(/[(\n]/);
  const length = open > 0 ? open : text.length;
  return length <= LONGEST_HEADER && (length < LONGEST_NAME / 3 || !/[.;]\s*$/.test(text));
}

/** Which of action, lead and date are not named by any cell of a row, for messages. */
export function missingForPlan(fields: ReadonlySet<Field>): readonly ('action' | 'lead' | 'due')[] {
  const missing: ('action' | 'lead' | 'due')[] = [];
  if (!fields.has('action') && !fields.has('recommendation')) missing.push('action');
  if (!fields.has('lead')) missing.push('lead');
  if (!fields.has('due')) missing.push('due');
  return missing;
}

/** Whether a text names a field or a qualifier ("Target", "Actual"). */
export function namesSomething({ score, scores, fields }: HeaderReading): boolean {
  return fields.length > 0 || (score >= SURE_ENOUGH / 2 && scores.terms.words.length <= 3);
}
