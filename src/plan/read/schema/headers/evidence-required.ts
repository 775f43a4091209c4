/** Required evidence, Evidence to be provided: what would prove that the action is done. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const evidenceRequiredHeader: HeaderMatcher = {
  field: 'evidenceRequired',
  phrases: phraseList(`
    evidence required, required evidence, evidence to be provided, evidence needed, evidence to be supplied,
    evidence expected, evidence to be submitted, what evidence will be provided, what evidence will show
    this, how will we evidence, how will it be evidenced, how will this be evidenced, how evidenced,
    evidence of success, evidence to show, evidence to demonstrate, proposed evidence, planned evidence,
    evidence source, source of evidence, evidence requested, what will be the evidence, evidence will be,
    expected evidence, evidence to support completion, assurance required, assurance to be provided,
    assurance needed, method of assurance, means of verification, evidence base, how will this be assured,
    evidence that will be provided, what evidence is required, how will we know evidence, evidence to be
    collected, evidence to be probed, evidence to be seen, evidence to be gathered, evidence to be held,
    evidence to be produced, evidence to be presented, evidence to be received, evidence to be used,
    evidence to be obtained, evidence to be reviewed, evidence to be monitored, evidence to be sought,
    evidence to be tested, evidence that will show, evidence that action is complete, evidence that will be
    available, evidence that would show completion, evidence we will need, evidence we need, evidence we
    will look for, evidence sought, evidence anticipated, evidence expected to be provided, evidence
    required to close, evidence required for closure, evidence required to sign off, evidence required to
    demonstrate completion, evidence for closure, evidence for sign off, evidence needed to close, evidence
    needed to close action, evidence to close, evidence to close action, evidence to confirm, evidence to
    prove, evidence to support, evidence to support closure, evidence to evidence completion, evidence to
    evidence, evidence to show completion, evidence of achievement, evidence of success required, evidence
    criteria, evidence standard, expected evidence of completion, proposed evidence of completion, suggested
    evidence, possible evidence, potential evidence, type of evidence, form of evidence, what evidence, what
    evidence will there be, what evidence will be available, what evidence will we have, what evidence do we
    need, what evidence is needed, what evidence will you provide, what evidence will demonstrate this, what
    will evidence this, what will be evidence, what will provide evidence, what will we use as evidence, how
    will we evidence this, how will you evidence this, how will we evidence success, how will we evidence
    completion, how will we evidence impact, how will completion be evidenced, how will success be
    evidenced, how will impact be evidenced, how to be evidenced, how we will evidence, how we will evidence
    this, how will we show, how will we demonstrate, how will we demonstrate this, how will we prove it, how
    will we be assured, how will board be assured, how will assurance be given, how will assurance be
    provided, how will the board gain assurance, how will the board know, assurance method, assurance
    mechanism, assurance process, assurance sought, assurance to be sought, assurance expected, source of
    assurance, assurance required by board, means of assurance, means of evidence, means of evidencing,
    method of evidence, method of monitoring, method of verification, monitoring method, monitoring
    arrangement, monitoring mechanism, monitoring process, monitoring and evaluation, monitoring and review,
    how monitored, how will this be checked, how will it be monitored, audit method, verification method,
    verification required, proof required, proof of completion required, documentation required, document
    required, measure and evidence
  `),
  perhaps: phraseList(`
    evidence, monitoring, measure, assurance, how will we know, proof, tystiolaeth
  `),
  never: ['supplied by agency', 'received'],
  asks: [
    'what evidence will',
    'what will show',
    'what will prove',
    'how will we evidence',
    'how will we show',
  ],
  examples: [
    'What will prove that it is done?',
    'Required evidence (4)',
    'Evidence to be provided',
    'Evidence required',
  ],
  refuses: ['Evidence supplied', 'Evidence provided', 'Assurance'],
};
