/** Evidence supplied, Assurance to the Board: what has been shown. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const evidenceProvidedHeader: HeaderMatcher = {
  field: 'evidenceProvided',
  phrases: phraseList(`
    evidence provided, evidence supplied, evidence, evidence received, evidence submitted, evidence of
    completion, evidence of impact, evidence of action, evidence of progress, evidence of implementation,
    evidence of outcome, evidence of change, evidence seen, evidence held, evidence attached, evidence
    available, evidence link, link to evidence, evidence embedded, evidence obtained, supporting evidence,
    assurance, assurance to lscb, assurance to board, assurance to the board, assurance provided, assurance
    received, assurance given, assurance evidence, evidence of assurance, evidence assurance, impact
    evidence, evidence gathered, evidence impact, impact and evidence, audit evidence, evidence of progress
    and completion, evidence of action taken, evidence of actions completed, evidence of delivery, evidence
    of embedding, evidence of learning embedded, evidence of effectiveness, evidence of impact and outcome,
    evidence of improvement, evidence of practice change, evidence of difference made, evidence of
    compliance, evidence of closure, evidence of sign off, evidence to date, evidence so far, evidence
    given, evidence uploaded, evidence saved, evidence logged, evidence location, evidence log, evidence
    file, evidence folder, evidence reference, evidence ref, evidence document, evidence and link, evidence
    and comment, evidence and outcome, evidence and progress, evidence and assurance, evidence or assurance,
    evidence or link, evidence of outcome achieved, evidence obtained to date, evidence collected, evidence
    presented, evidence presented to board, evidence returned, evidence reviewed, evidence accepted,
    evidence sent, evidence supplied by agency, evidence provided by agency, evidence provided by lead,
    evidence received from agency, evidence supplied to board, evidence supporting completion, evidence
    supporting closure, evidence that action has been completed, evidence that has been provided, evidence
    that was provided, evidence (list and reference all evidence), evidence (attached), link to document,
    link to file, hyperlink to evidence, document link, file link, hyperlink, supporting document,
    supporting documentation, supporting information, attached document, embedded document, documentary
    evidence, proof of completion, proof supplied, verification, verified evidence, validation evidence,
    what evidence do we have, what evidence have we got, what evidence has been provided, what evidence has
    been received, what evidence have you, what is the evidence, where is the evidence, where is evidence
    held, how has it been evidenced, how was this evidenced, how we know it is done, assurance to
    partnership, assurance to safeguarding board, assurance to panel, assurance to sab, assurance to
    scrutiny, assurance to date, assurance obtained, assurance statement, assurance gained, assurance
    update, assurance comment, assurance from agency, assurance provided to board, board assurance, agency
    assurance, impact achieved, impact evidenced, impact and assurance, impact seen, outcome and evidence,
    outcome evidence, audit result, audit outcome
  `),
  perhaps: phraseList(`
    impact, outcome, attachment, proof, link, links, document, documents, tystiolaeth
  `),
  never: ['required', 'to be', 'needed', 'expected', 'will', 'planned', 'proposed'],
  examples: [
    'ASSURANCE TO THE LSCB',
    'Evidence supplied',
    'Assurance',
    'Evidence provided',
    'Assurance to the Board',
  ],
  refuses: ['Evidence required', 'Evidence to be provided', 'Required evidence (4)'],
};
