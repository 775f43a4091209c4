/** Purpose, Intended outcome: why the action is taken. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const purposeHeader: HeaderMatcher = {
  field: 'purpose',
  phrases: phraseList(`
    purpose, intended outcome, desired outcome, expected outcome, outcome, outcome required, outcome sought,
    aim, objective, goal, intended impact, expected impact, desired impact, why, rationale, what do we want
    to achieve, what we want to achieve, what will be different, difference this will make, impact on child,
    outcome for child, benefit, planned outcome, reason, anticipated outcome, key outcome, target outcome,
    purpose of action, aim of action, aim and objective, overall aim, what we want, what do we hope to
    achieve, what are we trying to achieve, what we are trying to achieve, what is desired outcome, what is
    intended outcome, what is expected outcome, what outcome do we want, what will be the outcome, what will
    be the impact, what difference will it make, what difference will this make, what difference will we
    make, what will this achieve, what will it achieve, what will change, what success look like, what does
    success look like, what good look like, why is this important, why is this needed, why do this, why are
    we doing this, why do we need to do this, intended result, desired result, expected result, result
    required, result sought, planned impact, anticipated impact, impact sought, impact required, impact
    intended, desired impact for child, outcome we want, outcome expected, outcome desired, outcome
    intended, outcome wanted, outcome to be achieved, outcome for child and family, outcome for adult,
    outcome for people, outcome for resident, outcome statement, overall outcome, intended benefit, expected
    benefit, intended effect, success statement, expected output, planned output, intended output, key
    objective, objective of action, smart objective, action objective, aspiration, vision, difference we
    want to make, difference it will make, benefit to child, so that, so what, improvement sought
  `),
  perhaps: phraseList(`
    impact, output, success, result, ambition, what will success look like, expected deliverable, strategic
    objective
  `),
  never: [
    'date',
    'actual outcome',
    'progress',
    'comment',
    'evidence',
    'status',
    'review outcome',
    'achieved',
    'measure',
  ],
  asks: ['why'],
  examples: [
    'Why are we doing this?',
    'Purpose',
    'Intended outcome (draft – based on BP KITs & inspection report)',
    'Desired outcome',
    'Outcomes',
    'Why',
  ],
  refuses: ['Comments/Outcome (7)', 'Actual outcome', 'Outcome measures'],
};
