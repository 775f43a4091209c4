/** What the sheet is about: the plans, the day, when it was built and from what, and what each rating means. */
import { inWords } from '../../../read/dates/calendar';
import { RATING_COLOURS, type RatingColour } from '../../../judge/rating/rating-colour';
import { type RatingScheme } from '../../../read/setup/rating-scheme';
import { RATING_WORDS } from '../../../judge/rating/rating-cells';
import { SETTING_NAMES } from '../../../judge/rating/setting-names';
import { apartInWords, leftOutInWords } from '../../../judge/report/live-plans';
import { serial } from '../action-words';
import { text, type Block, type BlockPart, type SummaryInput, type SummaryPlan } from '../block';
import { COLUMN } from '../../../marks/summary/summary-columns';
import { SUMMARY_MARK } from '../../../marks/summary/summary-mark';

const MEANINGS: Readonly<Record<RatingColour, string>> = {
  red: 'Overdue: its last date has passed and it is not achieved. In a plan without due dates: no evidence.',
  amber: 'At risk: a milestone has passed or is near, or evidence, a lead or a review date is missing.',
  green: 'On track. In a plan without due dates: evidence has been supplied.',
  blue: 'Complete, with evidence that another person could look at.',
  unrated: 'No due date that can be used, so nobody can tell. Never counted as green.',
  withdrawn: 'Ended without being done: withdrawn, superseded, not accepted. Neither open nor complete.',
};
const GREEN_IN_RAG = 'On track, or complete with evidence that another person could look at.';

export const heading: Block<'heading'> = {
  id: 'heading',
  title: 'RAG summary',
  why: 'Whoever holds the page alone must see which plan it is, on which day, and by which rules.',
  scope: 'workbook',
  layOut: (input) => [
    text('Figures go by the ratings on', 'plain', {
      content: {
        formula: () => `=IF(ISNUMBER(${SETTING_NAMES.day}),${SETTING_NAMES.day},"a day that cannot be read")`,
      },
      as: 'date',
    }),
    text('Summary built on', 'plain', { content: serial(input.built, input), as: 'date' }),
    ...input.plans.flatMap((plan) => aboutPlan(plan)),
    ...aboutThoseApart(input),
    text(
      `${SUMMARY_MARK} Figures are live formulas and stay right without the add-in. What you type under Sign-off and Notes is kept on a refresh; everything above is recreated.`,
      'aside',
    ),
    legend(input),
  ],
  examples: [
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education', '31 March 2030'],
      ],
      says: ['Agreed date not known', 'Red', 'Blue'],
    },
  ],
};

function aboutPlan({ report, label }: SummaryPlan): readonly BlockPart[] {
  const { actions, agreed } = report;
  const count = `${actions.length} ${actions.length === 1 ? 'action' : 'actions'}`;
  return [
    text(`Plan on the sheet “${label}”: ${count}`, 'plain'),
    text(agreed === null ? 'Agreed date not known' : `Agreed on ${inWords(agreed.date)}`, 'aside'),
  ];
}

/** As at the build, because formulas cannot count what is not flagged. */
function aboutThoseApart({ plans, apart }: SummaryInput): readonly BlockPart[] {
  const all = { plans: [...plans.map(({ report }) => report), ...apart] };
  const together = apart.length > 1 ? [apartInWords(all)] : [];
  return [...leftOutInWords(all), ...together].map((words) => text(words, 'aside'));
}

const colours = (scheme: RatingScheme): readonly RatingColour[] =>
  RATING_COLOURS.filter((colour) => scheme === 'brag' || colour !== 'blue');

function legend({ setup }: SummaryInput): BlockPart {
  return {
    kind: 'table',
    columns: [
      { title: 'Rating', column: COLUMN.label, as: 'rating' },
      { title: 'What it means', column: COLUMN.second, as: 'text' },
    ],
    rows: colours(setup.scheme).map((colour) => ({
      cells: [
        RATING_WORDS[colour],
        colour === 'green' && setup.scheme === 'rag' ? GREEN_IN_RAG : MEANINGS[colour],
      ],
    })),
  };
}
