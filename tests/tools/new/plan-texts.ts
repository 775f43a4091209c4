/** What the first file of a check, a date form, a profile or a sign of evidence says: all but what only its author can know. */
import type { Names } from './kinds';

export const checkText = ({ id, constant, title }: Names): string => `/** ${title}. */
import { NOTHING, type ActionCheck } from './check';

export const ${constant}: ActionCheck<'${id}'> = {
  id: '${id}',
  title: '${title}',
  why: '',
  fix: '',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  messages: {
    found: '{cell} …',
  },
  judge: () => NOTHING,
  // One small sheet at least in which it finds something, and one in which it does not.
  examples: [],
};
`;

export const dateFormText = ({ id, constant, title }: Names): string => `/** ${title}. */
import type { DateForm } from '../date-form';

export const ${constant}: DateForm<'${id}'> = {
  id: '${id}',
  title: '${title}',
  layer: 'phrase',
  starts: [],
  // Two at least; near misses go into tests/plan/read/dates/cases/negatives.ts.
  examples: [],
  match: () => null,
};
`;

export const profileText = ({ id, constant, title }: Names): string => `/** ${title}. */
import type { Profile } from '../profile';

export const ${constant}: Profile = {
  id: '${id}',
  title: '${title}',
  columns: [],
};
`;

export const signText = ({ id, constant, title }: Names): string => `/** ${title}. */
import { firstMatch, type EvidenceSign } from '../sign';

export const ${constant}: EvidenceSign = {
  id: '${id}',
  title: '${title}',
  role: 'holds',
  level: 'weak',
  why: '',
  examples: {
    finds: [],
    passesOver: [],
  },
  find: firstMatch(),
};
`;
