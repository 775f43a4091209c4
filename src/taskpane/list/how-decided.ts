/**
 * Explains how an action's dates, rating, evidence and leads were decided, in sentences that the user can check against
 * the sheet. Only repeats the reasons given by the judgement; decides nothing.
 */
import { appendAll } from '../../plan/long-lists';
import { inWords } from '../../plan/read/dates/calendar';
import type { Milestone } from '../../plan/read/dates/date-reading';
import type { CompletionField } from '../../plan/judge/done/completion';
import type { LeadMatch } from '../../plan/read/leads/lead-match';
import type { ActionReport, PlanReport } from '../../plan/judge/report/plan-report';
import { ratingInWords, reasonInWords } from '../../plan/judge/rating/rating-in-words';
import { textOf } from '../../plan/read/schema/action-row';
import { LEAD_KIND_WORDS } from '../words/lead-kinds';

export interface Decision {
  readonly about: 'Rating' | 'Due date' | 'Done' | 'Evidence' | 'Lead' | 'Rows' | 'RAG in the plan';
  readonly sentences: readonly string[];
}

export function howDecided(action: ActionReport, plan: PlanReport): readonly Decision[] {
  const decisions: Decision[] = [
    { about: 'Rating', sentences: [ratingSentence(action, plan)] },
    { about: 'Due date', sentences: plan.basis === 'dates' ? dueSentences(action) : [] },
    { about: 'Done', sentences: completionSentences(action) },
    { about: 'Evidence', sentences: evidenceSentences(action, plan) },
    { about: 'Lead', sentences: leadSentences(action) },
    { about: 'Rows', sentences: rowSentences(action) },
    { about: 'RAG in the plan', sentences: statedSentences(action) },
  ];
  return decisions.filter(({ sentences }) => sentences.length > 0);
}

function ratingSentence(action: ActionReport, plan: PlanReport): string {
  const reasons = action.rating.because.map((reason) => reasonInWords(reason, action.facts));
  const because = reasons.length > 0 ? `, because ${reasons.join('; also, ')}` : '';
  return `${ratingInWords(action.rating)}${because}. Rated as at ${inWords(plan.asOf)}.`;
}

const NO_DATE: Readonly<Record<NonNullable<ActionReport['due']['none']>, string>> = {
  blank: 'The due date is blank.',
  tbc: 'The words say that the date is still to be settled.',
  'ongoing-only': 'The words say that it is ongoing, which is not a due date.',
  'not-a-date': 'No date could be read in the words.',
  ambiguous: 'The words can mean more than one date, so none was taken.',
  impossible: 'The words name a day that does not exist, so none was taken.',
  'claims-complete': 'The words say that it is complete, not when it is due.',
  'needs-base-date': 'The deadline counts from a date that is not known.',
};

function dueSentences(action: ActionReport): readonly string[] {
  const { due, dueOrigin } = action;
  const sentences: string[] = [];
  if (dueOrigin === 'revised') {
    const times = action.revisions === 1 ? 'once' : `${action.revisions} times`;
    const first = action.stated.due === null ? '' : `; the first was ${inWords(action.stated.due)}`;
    sentences.push(`The revised date counts (re-dated ${times}${first}).`);
  }
  if (dueOrigin === 'marker')
    sentences.push('The row has no date of its own; a heading or words above it set one.');
  appendAll(sentences, action.milestones.map(milestoneSentence));
  if (action.milestones.length > 1 && due.due !== null)
    sentences.push(`The latest of these dates, ${inWords(due.due)}, is the due date.`);
  if (due.none !== null) sentences.push(NO_DATE[due.none]);
  if (due.ongoing && due.due !== null) sentences.push('It is ongoing as well.');
  const offers = [...due.rivals, ...due.impossible.flatMap((each) => each.offers)];
  if (offers.length > 0) sentences.push(`It could mean ${[...new Set(offers)].map(inWords).join(' or ')}.`);
  if (action.reviewDate !== null) sentences.push(`It is next reviewed on ${inWords(action.reviewDate)}.`);
  return sentences;
}

function milestoneSentence({ form, text, date, because, certainty }: Milestone): string {
  if (form === 'serial-date') return `The cell holds the date ${inWords(date)}.`;
  const implied = certainty === 'implied' ? ' Part of this is implied, so please check it.' : '';
  return `‘${flat(text)}’ is read as ${inWords(date)} because ${because}.${implied}`;
}

/** Which cell says that the action is done or ended, in its own words, and which cell contradicts it. */
function completionSentences({ row, completion, achievedReading }: ActionReport): readonly string[] {
  const { state, date, from, against } = completion;
  const words = (field: CompletionField): string => `‘${flat(textOf(row, field))}’ in the ${PLACES[field]}`;
  const sentences: string[] = [];
  if (from !== null && state !== 'open') {
    const day = achievedReading?.milestones.find((each) => each.date === date);
    if (state === 'dated' && from === 'achieved' && day) sentences.push(milestoneSentence(day));
    else if (state === 'dated' && date !== null)
      sentences.push(`${words(from)} says that it was done; the day is ${inWords(date)}.`);
    else if (state === 'undated') sentences.push(`${words(from)} says that it is done, but not when.`);
    else sentences.push(`${words(from)} says that it was ended without being done.`);
  }
  if (state === 'open' && completion.claims.achieved?.says === 'unclear')
    sentences.push(`${words('achieved')} does not say plainly that it is done.`);
  if (against !== null) sentences.push(`${words(against)} contradicts that.`);
  return sentences;
}

const PLACES: Readonly<Record<CompletionField, string>> = {
  achieved: 'cell for the date achieved',
  status: 'status',
  statedRag: 'plan’s own RAG',
  due: 'due cell',
  progress: 'progress',
};

const LEVELS = { supplied: 'supplied', weak: 'weak', none: 'missing' } as const;

function evidenceSentences(
  { evidence, evidenceOrigin, row }: ActionReport,
  plan: PlanReport,
): readonly string[] {
  if (row.readings.evidenceProvided === undefined) {
    const hasColumn = plan.columns.columns.some(({ fields }) => fields.includes('evidenceProvided'));
    if (!hasColumn && evidenceOrigin === 'own') return ['The plan has no column for the evidence provided.'];
  }
  const source =
    evidenceOrigin === 'progress'
      ? ['The plan has no column for the evidence provided, so its progress was judged instead.']
      : [];
  const words = flat(evidence.text);
  return [
    ...source,
    `Evidence is ${LEVELS[evidence.level]}: ${evidence.because}${words === '' ? '' : ` (‘${words}’)`}.`,
  ];
}

const FROM: Readonly<Record<ActionReport['leadOrigin'], string>> = {
  own: '',
  above: ' Taken from the row above.',
  section: ' Taken from the name of the section.',
  none: '',
};

function leadSentences({ leads, leadOrigin }: ActionReport): readonly string[] {
  if (leads.length === 0) return ['Nobody is named as responsible for it.'];
  return leads.map((lead) => `${leadSentence(lead)}${FROM[leadOrigin]}`);
}

function leadSentence(lead: LeadMatch): string {
  const what = lead.collective
    ? ' names nobody who can be asked'
    : lead.kind === 'unknown'
      ? '; what kind of lead this is could not be told'
      : `, ${LEAD_KIND_WORDS[lead.kind]}`;
  const spelt =
    lead.suggestion !== null && lead.suggestion !== lead.text
      ? `; written ‘${flat(lead.text)}’ in the plan`
      : '';
  const duty = lead.duty.trim() === '' ? '' : `: ${flat(lead.duty)}`;
  const expired = lead.expired ? '; no longer the lead on this date' : '';
  return `${flat(lead.name)}${what}${spelt}${expired}${duty}.`.replace(/\.\.$/, '.');
}

function rowSentences({ row }: ActionReport): readonly string[] {
  const sentences: string[] = [];
  if (row.joinedRows.length > 0) {
    const rows = row.joinedRows.map((each) => String(each + 1));
    sentences.push(
      `A page break had split this action: ${rows.length === 1 ? 'row' : 'rows'} ${listed(rows)} ${rows.length === 1 ? 'was' : 'were'} read together with row ${row.rowIndex + 1}.`,
    );
  }
  if (row.continues !== null)
    sentences.push(`A further action under the recommendation of row ${row.continues + 1}.`);
  return sentences;
}

function statedSentences({ statedRag, rating }: ActionReport): readonly string[] {
  if (statedRag === null) return [];
  return [
    statedRag === rating.colour
      ? `The plan itself says ${statedRag}, too.`
      : `The plan itself says ${statedRag}; that is left as it is.`,
  ];
}

function listed(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
}

/** On one line, cut if long. */
function flat(text: string): string {
  const line = text.slice(0, 1000).replace(/\s+/g, ' ').trim();
  return line.length <= 200 ? line : `${line.slice(0, 199).replace(/[\ud800-\udbff]$/, '')}…`;
}
