/** Leads with what they are to do: `Name: duty`. */
export const DUTIES: readonly (readonly [cell: string, leads: readonly string[]])[] = [
  ['All agencies to provide evidence', ['All agencies: to provide evidence']],
  ['LSCB to coordinate; all agencies to contribute', ['LSCB: to coordinate', 'all agencies: to contribute']],
  ['Board Manager to draft. Chair to sign off.', ['Board Manager: to draft', 'Chair: to sign off']],
  ['LSCB in partnership with NHS England', ['LSCB: in partnership with NHS England']],
  ['CSC supported by Police', ['CSC: supported by Police']],
  ['LSCB via Training Sub-group', ['LSCB: via Training Sub-group']],
  ['LSCB with NHS England', ['LSCB: with NHS England']],
  ['LSCB: review audit reports', ['LSCB: review audit reports']],
  ['LSCB - review of policy', ['LSCB: review of policy']],
  ['LSCB will review and CCG will report', ['LSCB: will review', 'CCG: will report']],
  ['LSCB to support NHS England to deliver training', ['LSCB: to support NHS England to deliver training']],
  ['LSCB to ask schools to report', ['LSCB: to ask schools to report']],
  ['This will be led by the LSCB', ['LSCB: will be led by the LSCB']],
  ['To be led by LSCB', ['LSCB: To be led by LSCB']],
  [
    'CSC and ASC to jointly review the protocol by March 2017',
    [
      'CSC: to jointly review the protocol by March 2017',
      'ASC: to jointly review the protocol by March 2017',
    ],
  ],
  [
    'LSCB Manager to write to all agencies and request assurance',
    ['LSCB Manager: to write to all agencies and request assurance'],
  ],
  [
    'LSCB to write to Chief Officers. Agencies to respond within 6 weeks.',
    ['LSCB: to write to Chief Officers', 'Agencies: to respond within 6 weeks'],
  ],
  ['Partner agencies to report to LSCB', ['Partner agencies: to report to LSCB']],
  ['QA subgroup to audit; report to Board', ['QA subgroup: to audit; report to Board']],
  ['QA subgroup to audit and report to Board', ['QA subgroup: to audit and report to Board']],
  ['Board Manager for circulating to partners', ['Board Manager: for circulating to partners']],
  ['Jane Smith will lead', ['Jane Smith: will lead']],
  ['Jane Smith to lead, supported by John Brown', ['Jane Smith: to lead, supported by John Brown']],
  ['LSCB Chair on behalf of the Board', ['LSCB Chair: on behalf of the Board']],
  ['CCG on behalf of Health', ['CCG: on behalf of Health']],
  ['CSC to brief IROs', ['CSC: to brief IROs']],
  ['CSC and NHS England to review guidance.', ['CSC: to review guidance', 'NHS England: to review guidance']],
  [
    'LSCB to ensure this is reflected in the 2016/17 training programme Learning and Improvement Sub-Group to monitor delivery',
    [
      'LSCB: to ensure this is reflected in the 2016/17 training programme',
      'Learning and Improvement Sub-Group: to monitor delivery',
    ],
  ],
  [
    'LSCB to lead on production of guidance.\nCommunity Engagement Sub-Group to disseminate',
    ['LSCB: to lead on production of guidance', 'Community Engagement Sub-Group: to disseminate'],
  ],
  [
    'LSCB\nLearning and Improvement Sub-Group to consider the outcome.',
    ['LSCB', 'Learning and Improvement Sub-Group: to consider the outcome'],
  ],
  ['CSC to draft\nCSC to publish', ['CSC: to draft; to publish']],
  ['CSC to review\nthe protocol with health', ['CSC: to review the protocol with health']],
];
