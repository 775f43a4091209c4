/** Priority, H/M/L. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const priorityHeader: HeaderMatcher = {
  field: 'priority',
  phrases: phraseList(`
    priority, h m l, high medium low, priority level, priority rating, urgency, priority h m l, importance,
    priority high medium low, level of priority, level of risk, level, level of importance, level of
    urgency, priority grade, priority grading, priority score, priority ranking, priority order, priority
    of action, priority of recommendation, priority category, priority (1 3), priority (high medium low),
    priority (h m l), recommendation priority, action priority, audit priority, finding priority, grading,
    recommendation grade, recommendation rating, finding rating, finding grade, risk priority, risk level
    of finding, risk high medium low, severity rating, severity level, criticality, significance, impact
    level, impact rating, high medium or low, high medium or low priority, hml, h m or l, ranking, order of
    priority, weighting, urgency level, essential or desirable, must should could, moscow, classification
    of recommendation, category of recommendation, blaenoriaeth
  `),
  perhaps: phraseList(`
    grade, rating, category, rank, severity, urgent, classification, score, rated, current risk, initial
    risk, must do should do, risk level
  `),
  never: ['area', 'theme'],
  examples: ['Priority', 'H/M/L', 'Priority (H/M/L)'],
  refuses: ['Priority area'],
};
