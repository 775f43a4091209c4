/** Theme, Priority area, Section: what a group of actions is about. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const themeHeader: HeaderMatcher = {
  field: 'theme',
  phrases: phraseList(`
    theme, priority area, area, section, topic, strand, workstream, work stream, strategic priority, key
    theme, learning theme, category, domain, heading, key area, key priority, subject, business plan
    priority, priority theme, work plan theme, workplan theme, service, work area, area of work, area of
    practice, domain area, kloe, key line of enquiry, quality domain, cqc domain, outcome area, pillar,
    cluster, chapter, heading area, priority theme area, strategic theme, strategic area, strategic aim,
    corporate objective, corporate priority, priority objective, developmental objective, improvement theme, thematic area, theme of learning, recommendation theme, action theme, area
    of focus, focus area, key focus, bucket, module, core service, directorate, regulation, must do should
    do, plan area, safeguarding principle, business priority, board priority, type of action, action type,
    practice area, area for action
  `),
  perhaps: phraseList(`
    objective, strategic objective, aim, priority, type, group, programme, project, focus,
    session, standard, outcome, group heading, service area
  `),
  never: ['development', 'improvement', 'rating', 'status', 'lead', 'date'],
  examples: ['Theme', 'Priority area', 'Theme / section', 'Key theme', 'Workstream'],
  refuses: ['Area for Development', 'Area for improvement', 'Priority'],
};
