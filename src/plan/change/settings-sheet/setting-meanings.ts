/** What "Plan setup" tells staff of each setting, and the list from which its value can be chosen. */
import { placesInWords } from '../../read/setup/mail-places';
import type { SettingKey } from '../../read/setup/setting-rows';
import { PROGRESS_WORDS, REGISTER_BEGUN, SCHEME_WORDS, YEAR_WORDS, YES } from '../../read/setup/setup-words';

interface SettingMeaning {
  readonly meaning: string;
  readonly options?: readonly string[];
}

export const SETTING_MEANINGS: Readonly<Record<SettingKey, SettingMeaning>> = {
  version: { meaning: 'Of this sheet. Please leave it.' },
  asOf: { meaning: 'The day on which the plan is rated. Blank means today.' },
  agreed: { meaning: 'When the plan was agreed. Blank takes it from the plan’s own text.' },
  published: { meaning: 'When the review was published, for deadlines that count from it.' },
  scheme: {
    meaning: 'BRAG: complete and evidenced is blue. RAG: it is green.',
    options: Object.values(SCHEME_WORDS),
  },
  dueSoonDays: {
    meaning: 'An action is amber from this many days before its next milestone. 30 unless set.',
  },
  implausibleYears: {
    meaning: 'A date further than this from the plan’s own is asked about. 15 unless set.',
  },
  yearKind: {
    meaning: 'Financial: April to March. Calendar: January to December. Academic: to 31 August.',
    options: Object.values(YEAR_WORDS),
  },
  day: { meaning: 'Worked out: the as-of date, or today. All ratings go by this cell. Please leave it.' },
  soonUntil: { meaning: 'Worked out: the last day that counts as due soon. Please leave it.' },
  countedFrom: {
    meaning:
      'Worked out: the dates, meetings and kind of year of this sheet. A rating that rests on others says “Check again”.',
  },
  readBy: {
    meaning:
      'Worked out: whether the columns confirmed, the words that mean done and the register are those that the ratings were made by. If not, those that rest on them say “Check again”.',
  },
  readAs: { meaning: 'The columns, words and register that the ratings were made by. Please leave it.' },
  register: {
    meaning: `${REGISTER_BEGUN}: the plan’s other leads are read from the plan. Blank: only those in the table Leads count.`,
    options: [REGISTER_BEGUN],
  },
  doneWords: {
    meaning:
      'Your own words for a status that means done, separated by semicolons. Complete, closed, done and similar words are known already.',
  },
  board: { meaning: 'Printed on every page. Blank takes it from the plan’s own title.' },
  marking: {
    meaning:
      'Printed on every page, such as OFFICIAL-SENSITIVE. Blank takes the one that stands in the plan’s sheet.',
  },
  summary: {
    meaning: 'What the RAG summary shows, in its order, separated by semicolons. Blank means everything.',
  },
  gate: {
    meaning:
      'What must hold before a board copy, separated by semicolons, as the cover of a copy lists it. Blank means the usual points.',
  },
  ownersFields: {
    meaning:
      'Columns in which what leads return is offered ticked, separated by semicolons. Blank means progress, evidence provided, date achieved, status and revised due date. In all others it is shown, and taken only if you tick it.',
  },
  progressUpdates: {
    meaning: `${PROGRESS_WORDS.replace}: a returned update takes the place of the words before it. ${PROGRESS_WORDS.add}: it is added below them, with its day and the file that it came in.`,
    options: Object.values(PROGRESS_WORDS),
  },
  chaseFrom: { meaning: 'Stands on each lead’s sheet and under each e-mail: a name, and how to reach it.' },
  chaseSubject: { meaning: `Of the e-mails. Filled in are ${placesInWords()}. Blank takes the usual one.` },
  chaseText: {
    meaning:
      'Of the e-mails, with the same places to fill in. Alt and Enter make a new line. Blank takes the usual one.',
  },
  chasePlanNamed: {
    meaning:
      'Yes: {plan} in the subject line is the plan’s name, which may name a case. Else it says “the action plan”.',
    options: [YES],
  },
};
