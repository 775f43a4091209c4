/** What the sheet is about: the plans, the day, the meetings, and the figures in words. */
import { inWords } from '../../../read/dates/calendar';
import { apartInWords, leftOutInWords } from '../../../judge/report/live-plans';
import { SUMMARY_MARK } from '../../../marks/summary/summary-mark';
import { SETTING_NAMES } from '../../../judge/rating/setting-names';
import { text, type Block, type BlockPart, type SummaryInput } from '../block';
import { figuresInWords } from '../figures-in-words';
import { lastMeeting } from '../last-meeting';
import { meetingToCome } from '../meeting-to-come';

export const heading: Block<'heading'> = {
  id: 'heading',
  title: 'RAG summary',
  why: 'Whoever holds the page alone must see which plan it is, on which day, and by which rules.',
  scope: 'workbook',
  layOut: (input) => [
    {
      ...text('Rated as at', 'plain', {
        content: {
          formula: () =>
            `=IF(ISNUMBER(${SETTING_NAMES.day}),${SETTING_NAMES.day},"a day that cannot be read")`,
        },
        as: 'date',
      }),
      then: particulars(input),
    },
    ...minutes(input),
    ...apart(input).map((words) => text(words, 'aside')),
    text(keptWords(input), 'aside'),
  ],
  examples: [
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education', '31 March 2016'],
      ],
      says: [
        '1 action · agreed date not known · no meeting recorded yet · made on 15 October 2016',
        'In words, as at 15 October 2016. 1 of 1 action is overdue',
      ],
    },
  ],
};

/** "11 actions · agreed 27 January 2016 · last meeting 20 July 2016 · made on 15 October 2016" */
function particulars(input: SummaryInput): string {
  const { plans, built } = input;
  const count = plans.reduce((sum, { report }) => sum + report.actions.length, 0);
  const agreed = [...new Set(plans.map(({ report }) => report.agreed?.date ?? null))];
  const meetings = plans.flatMap((plan) => lastMeeting(plan)?.date ?? []).sort();
  const [last, next] = [meetings.at(-1), meetingToCome(input)];
  return [
    ...(plans.length > 1 ? [`${plans.length} plans`] : []),
    count === 1 ? '1 action' : `${count} actions`,
    ...(agreed.length === 1 ? [agreed[0] ? `agreed ${inWords(agreed[0])}` : 'agreed date not known'] : []),
    last === undefined ? 'no meeting recorded yet' : `last meeting ${inWords(last)}`,
    ...(next === null ? [] : [`next meeting ${inWords(next)}`]),
    `made on ${inWords(built)}`,
  ].join(' · ');
}

/** As at the day of the build: a sentence cannot follow the plan as figures do. */
function minutes(input: SummaryInput): readonly BlockPart[] {
  const sentences = figuresInWords(input);
  const asOf = input.plans[0]?.report.asOf ?? input.built;
  return sentences.length === 0
    ? []
    : [text(`In words, as at ${inWords(asOf)}. ${sentences.join(' ')}`, 'minutes')];
}

/** Begins with the mark by which the sheet is found again, so it stands among the first rows. */
const keptWords = ({ plans, built }: SummaryInput): string =>
  `${SUMMARY_MARK} Figures are live; sentences and lists are as at ${inWords(plans[0]?.report.asOf ?? built)}. A refresh keeps your sign-off and notes.`;

/** As at the build, because formulas cannot count what is not flagged. */
function apart({ plans, apart: others }: SummaryInput): readonly string[] {
  const all = { plans: [...plans.map(({ report }) => report), ...others] };
  return [...leftOutInWords(all), ...(others.length > 1 ? [apartInWords(all)] : [])];
}
