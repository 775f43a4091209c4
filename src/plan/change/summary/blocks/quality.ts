/**
 * The quality of the plans themselves: a score from columns, leads, dates and evidence, with its parts, and findings by
 * kind, in a few lines each.
 */
import { CHECKS, checkOf, type CheckId } from '../../../judge/checks';
import { REQUIRED_FIELDS, FIELD_TITLES } from '../../../read/schema/fields';
import { RATING_WORDS } from '../../../judge/rating/rating-cells';
import { LEAD_CODES } from '../../../judge/rating/reading-code';
import { text, type Block, type SummaryPlan } from '../block';
import { flagNameOf } from '../figures';

export const quality: Block<'quality'> = {
  id: 'quality',
  title: 'Quality of the plan',
  why: 'A plan without leads, dates or evidence cannot be green, however hard everyone works.',
  scope: 'workbook',
  layOut: ({ plans }) => {
    const several = plans.length > 1;
    return plans
      .filter(({ report }) => report.actions.length > 0)
      .flatMap((plan) => [
        ...(several ? [text(plan.label, 'loud')] : []),
        text({ formula: () => score(plan) }),
        text([missing(plan), findings(plan)].filter((words) => words !== '').join(' ')),
      ]);
  },
  examples: [
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', '', 'TBC'],
      ],
      says: [
        'Columns that the plan should have and has not: Date achieved, Evidence required, Evidence provided. The last check found:',
      ],
    },
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
        ['1', 'Write to every school.', 'Education', '31 March 2030', '', 'Minutes', ''],
      ],
      says: ['The plan has every column that it should have.'],
    },
  ],
};

/** Each part is a share, and all count equally: the score is their mean. */
function score({ prefix, report }: SummaryPlan): string {
  const total = `COUNTIF(${flagNameOf(prefix, 'rag')},"?*")`;
  const unsaid = report.actions.filter(({ findings: found }) =>
    found.some((finding) => checkOf(finding).leavesOpen === 'evidence-wanted'),
  ).length;
  const asksEvidence = !report.columns.missing.includes('evidenceRequired');
  const parts: readonly { readonly label: string; readonly count: string; readonly of: string }[] = [
    {
      label: 'columns',
      count: String(REQUIRED_FIELDS.length - report.columns.missing.length),
      of: String(REQUIRED_FIELDS.length),
    },
    {
      label: 'actions with a lead',
      count: `COUNTIFS(${flagNameOf(prefix, 'rag')},"?*",${flagNameOf(prefix, 'reading')},"??${LEAD_CODES.named}*")`,
      of: total,
    },
    {
      label: report.basis === 'assurance' ? 'rated' : 'with a usable date',
      count:
        report.basis === 'assurance'
          ? `${total}-COUNTIF(${flagNameOf(prefix, 'rag')},"${RATING_WORDS.unrated}")`
          : `COUNT(${flagNameOf(prefix, 'due')})`,
      of: total,
    },
    {
      label: 'with evidence asked for',
      count: String(asksEvidence ? report.actions.length - unsaid : 0),
      of: String(report.actions.length),
    },
  ];
  const share = ({ count, of }: (typeof parts)[number]): string => `IF((${of})=0,0,(${count})/(${of}))`;
  const mean = `(${parts.map(share).join('+')})/${parts.length}`;
  const said = parts.map(({ label: part, count, of }) => `" · ${part} "&(${count})&" of "&(${of})`);
  return `="Score "&TEXT(${mean},"0%")&${said.join('&')}&"."`;
}

function missing({ report }: SummaryPlan): string {
  const names = report.columns.missing.map((field) => FIELD_TITLES[field]);
  return names.length === 0
    ? 'The plan has every column that it should have.'
    : `Columns that the plan should have and has not: ${names.join(', ')}.`;
}

/** `''` if there are none. */
function findings({ report }: SummaryPlan): string {
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
  if (found.length === 0) return '';
  const said = found.map(({ title, fail, review }) => `${lowered(title)} ${fail + review}`);
  return `The last check found: ${said.join(', ')}.`;
}

/** Not "RAG", which is written in capitals. */
const lowered = (title: string): string =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
