/**
 * The quality of the plan itself: a score from columns, leads, dates and evidence, with its parts, and findings by
 * kind.
 */
import { CHECKS, checkOf, type CheckId } from '../../../judge/checks';
import { REQUIRED_FIELDS, FIELD_TITLES } from '../../../read/schema/fields';
import { RATING_WORDS } from '../../../judge/rating/rating-cells';
import { LEAD_CODES } from '../../../judge/rating/reading-code';
import { text, type At, type Block, type BlockPart, type SummaryPlan } from '../block';
import { flagNameOf } from '../figures';
import { cellAt, COLUMN } from '../../../marks/summary/summary-columns';

const COUNT = COLUMN.ratings;
const SHARE = COUNT + 2;

export const quality: Block<'quality'> = {
  id: 'quality',
  title: 'Quality of the plan',
  why: 'A plan without leads, dates or evidence cannot be green, however hard everyone works.',
  scope: 'plan',
  layOut: (plan) => [score(plan), missing(plan), findings(plan)],
  examples: [
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', '', 'TBC'],
      ],
      says: [
        'Score',
        'Actions with a lead',
        'Columns that the plan should have and has not: Date achieved, Evidence required, Evidence provided.',
      ],
    },
  ],
};

/** Each part is a share, and all count equally: the score is their mean. */
function score({ prefix, report }: SummaryPlan): BlockPart {
  const total = `COUNTIF(${flagNameOf(prefix, 'rag')},"?*")`;
  const unsaid = report.actions.filter(({ findings: found }) =>
    found.some((finding) => checkOf(finding).leavesOpen === 'evidence-wanted'),
  ).length;
  const asksEvidence = !report.columns.missing.includes('evidenceRequired');
  const parts: readonly { readonly label: string; readonly count: string; readonly of: string }[] = [
    {
      label: 'Columns of the standard plan',
      count: String(REQUIRED_FIELDS.length - report.columns.missing.length),
      of: String(REQUIRED_FIELDS.length),
    },
    {
      label: 'Actions with a lead',
      count: `COUNTIFS(${flagNameOf(prefix, 'rag')},"?*",${flagNameOf(prefix, 'reading')},"??${LEAD_CODES.named}*")`,
      of: total,
    },
    {
      label: report.basis === 'assurance' ? 'Actions that are rated' : 'Actions with a date that can be used',
      count:
        report.basis === 'assurance'
          ? `${total}-COUNTIF(${flagNameOf(prefix, 'rag')},"${RATING_WORDS.unrated}")`
          : `COUNT(${flagNameOf(prefix, 'due')})`,
      of: total,
    },
    {
      label: 'Actions that say what evidence is wanted (as at the last refresh)',
      count: String(asksEvidence ? report.actions.length - unsaid : 0),
      of: String(report.actions.length),
    },
  ];
  return {
    kind: 'table',
    columns: [
      { title: 'Part of the score', column: COLUMN.label, as: 'long' },
      { title: 'How many', column: COUNT, as: 'count' },
      { title: 'Of', column: COUNT + 1, as: 'count' },
      { title: 'Share', column: SHARE, as: 'share' },
    ],
    rows: [
      ...parts.map(({ label, count, of }) => ({
        cells: [
          label,
          { formula: () => `=${count}` },
          { formula: () => `=${of}` },
          {
            formula: ({ row }: At) =>
              `=IF(${cellAt(COUNT + 1, row)}=0,0,${cellAt(COUNT, row)}/${cellAt(COUNT + 1, row)})`,
          },
        ],
      })),
      {
        cells: [
          'Score',
          '',
          '',
          { formula: ({ first, row }: At) => `=AVERAGE(${cellAt(SHARE, first)}:${cellAt(SHARE, row - 1)})` },
        ],
        isTotal: true,
      },
    ],
  };
}

function missing({ report }: SummaryPlan): BlockPart {
  const names = report.columns.missing.map((field) => FIELD_TITLES[field]);
  return text(
    names.length === 0
      ? 'The plan has every column that it should have.'
      : `Columns that the plan should have and has not: ${names.join(', ')}.`,
  );
}

function findings({ report }: SummaryPlan): BlockPart {
  const tally = new Map<CheckId, { fail: number; review: number }>();
  for (const { id, verdict } of [
    ...report.findings,
    ...report.actions.flatMap((action) => action.findings),
  ]) {
    const counts = tally.get(id) ?? { fail: 0, review: 0 };
    counts[verdict] += 1;
    tally.set(id, counts);
  }
  const found = CHECKS.flatMap(({ id, title }) => {
    const counts = tally.get(id);
    return counts ? [{ title, ...counts }] : [];
  }).sort((a, b) => b.fail + b.review - a.fail - a.review);
  if (found.length === 0) return text('The last check found nothing to put right.');
  return {
    kind: 'table',
    columns: [
      { title: 'What the last check found', column: COLUMN.label, as: 'long' },
      { title: 'To put right', column: COUNT, as: 'count' },
      { title: 'To look at', column: COUNT + 1, as: 'count' },
    ],
    rows: found.map(({ title, fail, review }) => ({ cells: [title, fail, review] })),
  };
}
