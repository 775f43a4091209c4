/** Recommendation, Area for Development, Finding: what was recommended. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const recommendationHeader: HeaderMatcher = {
  field: 'recommendation',
  phrases: phraseList(`
    recommendation, area for development, area development, area for improvement, area improvement,
    finding, key finding, learning point, lesson, lesson learned, lesson learnt, issue identified, what
    need to change, gap identified, identified need, key learning, scr recommendation, review
    recommendation, recommendation from review, overview recommendation, agreed recommendation, learning
    identified, area of concern, matter of concern, cause for concern, coroner concern, overview report
    recommendation, dhr recommendation, sar recommendation, lscb recommendation, audit recommendation, imr
    recommendation, inspection recommendation, jar recommendation, ofsted recommendation, cqc
    recommendation, panel recommendation, scrutiny recommendation, committee recommendation, coroner
    recommendation, agency recommendation, recommendation made, recommendation text, full recommendation,
    recommendation detail, recommendation summary, summary of recommendation, description of
    recommendation, recommendation for action, recommendation for improvement, recommendation or learning,
    recommendation to be implemented, recommendation to board, recommendation number and text, ofsted
    finding, cqc finding, audit finding, inspection finding, review finding, finding from review, finding
    from audit, finding and recommendation, main finding, summary of finding, finding summary, issue
    raised, issue to be addressed, issue for action, area requiring improvement, area needing improvement,
    area identified for improvement, area of improvement, area for learning, area of learning, area to
    improve, area to develop, development area, improvement area, improvement required, improvement needed,
    learning need, learning outcome, learning theme identified, learning from review, key learning point,
    lesson to be learned, lesson to be learnt, lesson from review, what we learned, what we have learned,
    what did we learn, what was learned, what have we learnt, what needs to improve, what needs to be
    improved, what needs to change, item to be rectified, matter to be addressed, problem identified,
    deficiency, shortfall, shortfall identified, non compliance, breach, breach of regulation, regulation
    breached, must do, should do, must do action, should do action, statutory requirement, required
    improvement, inspection requirement, regulatory requirement, standard not met, gap in control, gap in
    assurance, control weakness, auditor observation, root cause, contributory factor, care and service
    delivery problem, key line of enquiry finding, what did inspector say, what inspector said, ofsted
    said, what you said, you said, risk identified, identified issue, reason for action, concern raised,
    question for board, argymhelliad, argymhellion
  `),
  perhaps: phraseList(`
    objective, issue, need, concern, gap, learning, weakness, problem, challenge, requirement, standard,
    observation, description, question, theme, finding detail, issue description, risk, area
  `),
  never: ['no', 'ref', 'number', 'status'],
  asks: ['what need to', 'what must'],
  examples: [
    'SAR recommendation',
    'Review finding',
    'What needs to be different?',
    'Recommendation (1)',
    'RECOMMENDATION',
    'Recommendations',
    'Area for Development',
    'Finding',
    'Learning point',
    'Area for improvement',
  ],
  refuses: ['Rec no', 'Recommendation number', 'Action'],
};
