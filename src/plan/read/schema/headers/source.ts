/** Review, Case, SCR: the review that an action comes from. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const sourceHeader: HeaderMatcher = {
  field: 'source',
  phrases: phraseList(`
    review, case, scr, source, source review, serious case review, source report, case review, lcspr, cspr,
    sar, dhr, case name, review name, origin, where it come from, source of recommendation, review
    recommendation come from, originating review, source of action, source document, source of learning,
    which review, name of review, name of case, originating from, origin of action, origin of
    recommendation, raised at, raised from, raised through, source meeting, review title, audit title, audit
    report, audit name, audit area, report title, report name, inspection source, title of review, title of
    audit, link to other plan, link to action plan, link to other action plan or strategy, link to strategy,
    linked plan, linked strategy, linked to, link to audit, link to business plan, links, cross reference to
    other plan, learning source, learning from, arising from, dhr name, sar name, scr name, subject of
    review, review reference, case reference name, source committee, source panel, scrutiny review, which
    report, assurance source, identified from, identified through, identified by, case or review, child or
    family, adult name, rapid review, child safeguarding practice review, safeguarding adult review,
    domestic homicide review, domestic abuse related death review, peer review, inspection report, audit
    report name, serious incident, si number
  `),
  perhaps: phraseList(`
    meeting, committee, report, audit, inspection, link, child, service, project
  `),
  never: ['review date', 'date', 'next review', 'under review'],
  examples: ['Review', 'Case', 'SCR', 'Source review', 'Source'],
  refuses: ['Review date', 'Case audit outcome measure'],
};
