/** The ordered registry of header matchers, one line each; the earlier wins a tie. */
import type { HeaderMatcher } from '../header-matcher';
import { refHeader } from './ref';
import { sourceHeader } from './source';
import { themeHeader } from './theme';
import { recommendationHeader } from './recommendation';
import { actionHeader } from './action';
import { purposeHeader } from './purpose';
import { measureHeader } from './measure';
import { leadHeader } from './lead';
import { otherAgenciesHeader } from './other-agencies';
import { dueHeader } from './due';
import { revisedDueHeader } from './revised-due';
import { reviewDateHeader } from './review-date';
import { decisionDateHeader } from './decision-date';
import { achievedHeader } from './achieved';
import { evidenceRequiredHeader } from './evidence-required';
import { evidenceProvidedHeader } from './evidence-provided';
import { progressHeader } from './progress';
import { statusHeader } from './status';
import { statedRagHeader } from './stated-rag';
import { priorityHeader } from './priority';

export const HEADER_MATCHERS: readonly HeaderMatcher[] = [
  refHeader,
  sourceHeader,
  themeHeader,
  recommendationHeader,
  actionHeader,
  purposeHeader,
  measureHeader,
  leadHeader,
  otherAgenciesHeader,
  dueHeader,
  revisedDueHeader,
  reviewDateHeader,
  decisionDateHeader,
  achievedHeader,
  evidenceRequiredHeader,
  evidenceProvidedHeader,
  progressHeader,
  statusHeader,
  statedRagHeader,
  priorityHeader,
];
