/**
 * The actions that need the board's attention (overdue, unevidenced, unrated) in full: what was recommended, the last
 * progress, why, and what the board is asked. Those that the first page shows are not repeated.
 */
import { actionInFull, progressInShort, whyInWords } from '../action-words';
import { actionList, LIST_COLUMN } from '../action-list';
import { text, type Block, type SummaryPlan } from '../block';
import { decided } from './decisions';
import { needingAttention, type AttentionNeeded } from '../needs-attention';

export const attention: Block<'attention'> = {
  id: 'attention',
  title: 'Needs the board’s attention',
  why: 'The part of a meeting that is worth its time: who is to be asked about what, and since when.',
  scope: 'workbook',
  layOut: (input, choice) => {
    const all = needingAttention(input);
    // Of a plan without any date the headline says all that there is.
    const bare = new Set(input.plans.filter(isUnrated));
    if (all.length === 0)
      return [text('Nothing is overdue, unrated or without evidence. Nothing here needs the board today.')];
    const before = new Set(
      choice.shows('decisions')
        ? decided(input).flatMap(({ actions }) => actions.map(({ action }) => action))
        : [],
    );
    const listed = all.filter(({ plan, action }) => !before.has(action) && !bare.has(plan));
    if (listed.length === 0) return [];
    return [
      ...actionList(
        input,
        [
          { title: 'Days', column: LIST_COLUMN.days, as: 'days' },
          { title: 'Progress', column: LIST_COLUMN.wide, as: 'long' },
          { title: 'Why, and the ask', column: LIST_COLUMN.last, as: 'long' },
        ],
        listed,
        (needed) => ({
          plan: needed.plan,
          action: needed.action,
          words: actionInFull(needed.action),
          cells: [needed.days, progressInShort(needed.action), whyAndAsk(needed)],
        }),
      ),
    ];
  },
  examples: [
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education', 'By June 2016'],
        ['2', 'Audit the letters.', 'Police', '31 March 2030'],
      ],
      says: ['1 Write to every school.', 'By June 2016', '2', 'Hear why, or agree a new date.'],
    },
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education', '31 March 2030'],
      ],
      says: ['Nothing is overdue, unrated or without evidence. Nothing here needs the board today.'],
    },
  ],
};

const isUnrated = ({ report: { tally, actions } }: SummaryPlan): boolean => tally.unrated === actions.length;

function whyAndAsk({ action, ask }: AttentionNeeded): string {
  const asked =
    ask === null ? '' : `${ask.charAt(0).toUpperCase()}${ask.slice(1)}${ask.endsWith('?') ? '' : '.'}`;
  return [whyInWords(action), asked].filter((words) => words !== '').join(' ');
}
