/**
 * The kinds of thing that `npm run new` creates: where each goes, its name in the registry, and its files' initial
 * contents.
 */
import { checkText, dateFormText, profileText, signText } from './plan-texts';
import { answerText, blockText, caseText, columnText, functionText, ruleText } from './other-texts';

export interface Names {
  /** As typed, and as in the file name: "review-overdue". */
  readonly id: string;
  /** The exported constant: "reviewOverdue". */
  readonly constant: string;
  /** For users: "Review overdue". */
  readonly title: string;
}

export interface Kind {
  readonly folder: string;
  /** Appended to the constant's name. */
  readonly ending?: string;
  /** The registry's constant. */
  readonly list: string;
  /** The entry that must stay last. */
  readonly before?: string;
  readonly text: (names: Names) => string;
  /** A second file that is always needed with it. */
  readonly beside?: { readonly path: (id: string) => string; readonly text: (names: Names) => string };
  /** What remains to be done, and how to test it. */
  readonly next: string;
}

export const KINDS: Readonly<Record<string, Kind>> = {
  check: {
    folder: 'src/plan/judge/checks',
    list: 'IN_ORDER',
    text: checkText,
    next: 'Write what it finds and two examples, and name it in src/plan/POLICY.md, "Findings": npx jest tests/plan/judge/checks',
  },
  'date-form': {
    folder: 'src/plan/read/dates/forms',
    list: 'IN_ORDER',
    text: dateFormText,
    next: 'Write what it reads and two examples. New words go into src/plan/read/dates/lexicon.ts: npx jest tests/plan/read/dates/forms',
  },
  profile: {
    folder: 'src/plan/read/schema/profiles',
    ending: 'Profile',
    list: 'PROFILES',
    text: profileText,
    next: 'Write its columns, as the board heads them: npx jest tests/plan/read/schema/headers.test.ts',
  },
  sign: {
    folder: 'src/plan/read/evidence/signs',
    list: 'EVIDENCE_SIGNS',
    text: signText,
    next: 'Write its patterns, and clauses in which it is found and is not: npx jest tests/plan/read/evidence/evidence-signs.test.ts',
  },
  block: {
    folder: 'src/plan/change/summary/blocks',
    list: 'IN_ORDER',
    before: 'signOff',
    text: blockText,
    next: 'Write what it lays out and an example: npx jest tests/plan/change/summary/blocks.test.ts',
  },
  column: {
    folder: 'src/plan/marks/flags/columns',
    ending: 'Column',
    list: 'COLUMN_REGISTRY',
    before: 'ruleColumn',
    text: columnText,
    next: 'Write its note, what it holds in a row and what copies show of it: npx jest tests/plan/marks/flags',
  },
  rule: {
    folder: 'src/plan/export/gate/rules',
    ending: 'Rule',
    list: 'GATE_RULES',
    text: ruleText,
    next: 'Write what fails and an example of each kind: npx jest tests/plan/export/gate',
  },
  function: {
    folder: 'src/functions/definitions',
    list: 'PLAN_FUNCTIONS',
    text: functionText,
    beside: { path: (id) => `src/functions/answers/answer-${id}.ts`, text: answerText },
    next: 'Write its words, its values and its answer, and name it in tests/functions/functions-json.test.ts: npx jest tests/functions',
  },
  case: {
    folder: 'src/excel/self-test/cases',
    ending: 'Case',
    list: 'SELF_TEST_CASES',
    text: caseText,
    next: 'Write what is taken to be so, and how to try it: npx jest tests/excel/self-test',
  },
};
