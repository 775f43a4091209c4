/** No, Ref, Rec no: the number of an action or a recommendation. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const refHeader: HeaderMatcher = {
  field: 'ref',
  phrases: phraseList(`
    no, ref, ref no, reference, reference no, number, action no, action number, action ref, recommendation
    no, recommendation number, recommendation ref, rec no, rec, item, item no, id, action id, serial,
    serial no, s no, sn, nr, num, line, row, action reference, ref number, reference number, unique
    reference, unique id, unique ref, urn, task id, task no, task number, rec ref, rec number,
    recommendation id, finding no, finding number, finding ref, issue no, issue number, issue ref, audit
    no, audit ref, report ref, serial number, row number, line no, item number, priority no, priority
    number, action item no, objective no, objective ref, para ref, paragraph no, report paragraph,
    reference code, tracker ref, log no, log ref, case ref, case no, case number, action id number, index
    no, nos, ref id, section ref, section no, standard no, scr no, sar ref, learning point no, agenda ref,
    minute ref, minute no, audit recommendation no, kloe ref, ref to report, qg ref, rhif
  `),
  perhaps: phraseList(`
    code, index, para, paragraph
  `),
  never: ['date', 'group'],
  examples: ['No', 'No.', 'Ref', 'Rec no', 'Ref No.', 'Action no.', 'ID', 'Item'],
  refuses: ['Reference group', 'Action', 'Norfolk'],
};
