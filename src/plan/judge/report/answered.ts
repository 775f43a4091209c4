/**
 * Leaves out the questions that a person has answered with "It is right". An answer belongs to the words of the action
 * and to those it was asked about, and to the date that was read in them: when one of them changes, it is asked again.
 */
import { textDigest } from '../../text-digest';
import { textOf } from '../../read/schema/action-row';
import { FIELDS } from '../../read/schema/fields';
import type { AnsweredQuestion, SetupSettings } from '../../read/setup/setup';
import type { SetupChanges } from '../../read/setup/setup-changes';
import type { ActionReport, Finding } from './plan-report';
import type { JudgedAction } from './judged-action';
import { checkOf } from '../checks';

/** Answers that are kept: the oldest make room for new ones. */
const MOST_KEPT = 2_000;
const LONGEST = 120;

/** Whether "It is right" is an answer to this finding. */
export const canBeRight = (finding: Pick<Finding, 'id' | 'verdict'>): boolean =>
  finding.verdict === 'review' && checkOf(finding).mayBeRight === true;

export function unanswered(
  findings: readonly Finding[],
  action: JudgedAction,
  answers: readonly AnsweredQuestion[],
): readonly Finding[] {
  if (answers.length === 0 || !findings.some(canBeRight)) return findings;
  const keys = keysOf(answers);
  return findings.filter((finding) => !canBeRight(finding) || !keys.has(questionKey(finding, action)));
}

/** The settings after a person said that what the finding asks about is right. */
export function answerRight(
  { answers = [] }: Pick<SetupSettings, 'answers'>,
  finding: Finding,
  action: ActionReport,
): SetupChanges {
  const key = questionKey(finding, action);
  const words = textOf(action.row, 'action') || textOf(action.row, 'recommendation');
  const given = { question: inShort(finding.message), about: inShort(words), key };
  return { answers: [...answers.filter((each) => each.key !== key), given].slice(-MOST_KEPT) };
}

/** The check, and a digest of the words that its question is about. */
function questionKey({ id, cells }: Finding, { row, due, leads, leadOrigin }: JudgedAction): string {
  const asked = FIELDS.map((field) => {
    const reading = row.readings[field];
    const isAsked = cells.some(
      ({ rowIndex, columnIndex }) => rowIndex === reading?.rowIndex && columnIndex === reading.columnIndex,
    );
    return isAsked && reading ? reading.text : '';
  });
  // A blank cell says nothing of whom it takes from above.
  const inherited = leadOrigin === 'above' ? leads.map(({ name }) => name).join('; ') : '';
  const words = [textOf(row, 'recommendation'), textOf(row, 'action'), ...asked, inherited, due.due ?? ''];
  return `${id}#${textDigest(words.map((text) => text.replace(/\s+/g, ' ')).join('\n'))}`;
}

const known = new WeakMap<readonly AnsweredQuestion[], ReadonlySet<string>>();

/** The answers belong to the settings of one judgement, in which every action is asked for them. */
function keysOf(answers: readonly AnsweredQuestion[]): ReadonlySet<string> {
  const keys = known.get(answers) ?? new Set(answers.map(({ key }) => key));
  known.set(answers, keys);
  return keys;
}

function inShort(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}
