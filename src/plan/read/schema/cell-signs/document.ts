/** Names what can be looked at: minutes, a report, an audit, a register, a link. */
import { forDates, type CellSign } from './cell-sign';

const DOCUMENT =
  /\b(?:minutes?|report|audit(?:s| results?| report)?|certificates?|log|register|records?|dataset|data set|survey(?: results?)?|dip sample|case files?|evaluation|feedback|agenda|terms of reference|protocol|policy|procedures?|newsletter|briefing|e-?mails?|screenshot|spreadsheet|template|dashboard|scorecard|training (?:records|data|figures)|attendance|ratified|appendix)\b|https?:|www\.|\.(?:docx?|pdf|xlsx?|msg)\b/i;

export const documentSign: CellSign = {
  id: 'document',
  title: 'Something that can be looked at',
  bears: ({ text, kind }) => kind === 'text' && text.length > 5 && text.length <= 400 && DOCUMENT.test(text),
  speaks: {
    ...forDates(-1.5),
    evidenceRequired: 0.7,
    evidenceProvided: 0.7,
    measure: 0.2,
    action: -0.2,
    recommendation: -0.3,
    lead: -0.5,
    ref: -1.5,
    statedRag: -2,
    status: -1,
  },
  examples: ['Minutes of 20 March', 'Audit report', 'Link: policy.docx', 'Training records'],
  refuses: ['Police', 'Red', 'March 2017'],
};
