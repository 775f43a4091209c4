/**
 * A claim and nothing else: "Completed.", "In place", "Done March 2016", "Yes", "This action has been completed by the
 * manager". Every word is a claim, a date, a link word or a name for the action itself, so there is nothing to look at.
 */
import { everyWord } from '../clauses';
import type { EvidenceSign } from '../sign';

const EMPTY = new Set(
  (
    'yes y ok okay done complete completed completion completes achieved actioned implemented embedded met closed finished resolved ' +
    'addressed agreed confirmed concluded discharged signed off up fully now all already has have had been being is are was were be it ' +
    'this that these the a an action actions point points recommendation recommendations task tasks target item objective outcome ' +
    'in on by at of to for and as from since with place ongoing on-going going continues continuing continuous green blue amber red ' +
    'rag rated status g b a r evidenced assured assurance evidence provided given supplied received submitted we our progress ' +
    'progressed progressing carried out undertaken put established delivered business usual bau standard practice manager managers ' +
    'team lead officer service staff within days weeks months years early late mid end quarter spring summer autumn winter term ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec date time see tick ticked passed positive good satisfactory successful successfully sufficient adequate'
  ).split(' '),
);

export const bareClaim: EvidenceSign = {
  id: 'bare-claim',
  title: 'A claim that stands alone',
  role: 'holds',
  level: 'weak',
  why: 'it only says that the work is done',
  examples: {
    finds: [
      'Completed',
      'In place',
      'Done March 2016',
      'Yes',
      '100% complete',
      'This action has been completed',
      '12/03/2016',
    ],
    passesOver: ['Completed: see minutes', 'Policy in place', 'Training records', 'Staff are aware'],
  },
  find(clause) {
    const empty = (word: string): boolean => EMPTY.has(word) || /^[\d./-]+(?:st|nd|rd|th)?$/.test(word);
    return everyWord(clause, empty) ? clause : null;
  },
};
