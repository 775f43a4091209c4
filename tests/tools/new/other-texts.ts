/** Initial contents of the file of a summary block, a column of the flags, a gate rule, a custom function or a self-test case. */
import type { Names } from './kinds';

export const blockText = ({ id, constant, title }: Names): string => `/** ${title}. */
import type { Block } from '../block';

export const ${constant}: Block<'${id}'> = {
  id: '${id}',
  title: '${title}',
  why: '',
  scope: 'plan',
  layOut: () => [],
  // A small plan, and texts that must stand in the block for it.
  examples: [],
};
`;

export const columnText = ({ id, constant, title }: Names): string => `/** ${title}. */
import type { VisibleColumn } from './flag-column';

export const ${constant}: VisibleColumn<'${id}'> = {
  id: '${id}',
  name: '${title.replaceAll(/ ./g, (letter) => letter.trim().toUpperCase())}',
  header: '${title}',
  width: 20,
  working: false,
  note: '',
  content: { value: () => '' },
  shown: () => null,
};
`;

export const ruleText = ({ id, constant, title }: Names): string => `/** ${title}. */
import type { GateRule } from '../gate-rule';

export const ${constant}: GateRule = {
  id: '${id}',
  title: '${title}',
  why: '',
  byDefault: false,
  judge: () => [],
  // One sheet at least in which something fails, and one in which nothing does.
  examples: [],
};
`;

/** "answerNextReview". */
const answerOf = (constant: string): string =>
  `answer${constant.charAt(0).toUpperCase()}${constant.slice(1)}`;

export const functionText = ({ id, constant, title }: Names): string => {
  const formula = id.replaceAll('-', '').toUpperCase();
  return `/** PLAN.${formula}: ${title}. */
import type { PlanFunction } from '../plan-function';

export const ${constant}: PlanFunction = {
  id: '${formula}',
  description: '',
  parameters: [{ name: 'text', description: '' }],
  volatile: false,
  load: async () =>
    (await import(/* webpackChunkName: "answers" */ '../answers/answer-${id}')).${answerOf(constant)},
};
`;
};

export const answerText = ({ constant, title }: Names): string => `/** ${title}: what each cell answers. */
import type { Answer } from '../plan-function';

export const ${answerOf(constant)}: Answer = ([texts = []]) => texts.map((row) => row.map(() => ''));
`;

export const caseText = ({ id, constant, title }: Names): string => `/** ${title}. */
import type { SelfTestCase } from '../self-test-case';

export const ${constant}: SelfTestCase = {
  id: '${id}',
  title: '',
  known: 'assumed',
  from: '',
  needs: '1.1',
  run: async () => 'It is not tried yet.',
};
`;
