/** Performance measures/targets, Success criteria: how success is measured. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const measureHeader: HeaderMatcher = {
  field: 'measure',
  phrases: phraseList(`
    measure, performance measure, success criteria, success criterion, measure of success, success measure,
    target, performance target, kpi, performance indicator, indicator, how will we measure success, how will
    success be measured, how will we measure, how will this be measured, measurable outcome, outcome
    measure, impact measure, measurement, how will we know, how will we know it has worked, how will we know
    we have succeeded, how we will know, success factor, performance measure target, success look like, what
    will success look like, what does good look like, quality measure, milestone, measure of impact, measure
    of effectiveness, measure of outcome, measure of progress, measure or target, measurable target,
    measurable success criteria, measurable, measurable impact, measurement of success, measurement of
    impact, measurement of outcome, outcome measurement, output outcome measurement, outcome indicator,
    impact indicator, success indicator, key performance indicator, key performance measure, performance
    metric, metric, key measure, key success measure, key success criteria, how success will be measured,
    how success measured, how success is measured, how will success look, how measured, how will it be
    measured, how will impact be measured, how will outcome be measured, how will this be monitored, how
    will this be monitored and measured, what will impact be and how measured, how will we measure impact,
    how will we measure progress, how will you measure success, how do we know it is working, how will we
    know we have made a difference, how will we know if it has worked, how will we know it is working, how
    will we know this is done, how will we know this has been achieved, how will we know it has been
    achieved, how will you know, how you will know, how do we know, how will progress be measured, how will
    progress be monitored, what will we see, what will tell us, indicator of success, indicator of progress,
    sign of success, evidence of impact measure, baseline and target, quantitative measure, qualitative
    measure, target measure, target and measure, milestone or target, milestone and measure, key milestone,
    key milestone to enact recommendation, interim milestone, criteria for success, acceptance criteria,
    completion criteria, definition of done, test of success, performance standard, standard to be achieved,
    smart target, smart measure
  `),
  perhaps: phraseList(`
    output, outcome, success, what does success look like
  `),
  never: ['target date', 'date', 'when', 'deadline'],
  asks: ['how will we know', 'how do we know', 'how will it be known'],
  examples: [
    'How will we know that it has made a difference?',
    'Performance measures/targets (draft to be developed in line with actions/outcomes)',
    'Success criteria',
    'Measure of success',
    'KPI',
    'How will we know?',
  ],
  refuses: ['Target date', 'Date'],
};
