/**
 * Nothing came: "No further assurance received", "no response", "nil return", "did not reply". Refuses the absence of a
 * problem ("no evidence of harm"), what is not needed, and what would happen if nothing came.
 */
import { firstMatch, OUTRIGHT, type EvidenceSign } from '../sign';

const ASKED =
  '(?:assurances?|evidence|responses?|repl(?:y|ies)|updates?|information|returns?|confirmation|feedback|data|figures|documents?|documentation|reports?|details|comments?|submissions?|minutes)';
const CAME =
  '(?:received|provided|supplied|submitted|returned|given|forthcoming|available|shared|seen|obtained|offered|sent|made|produced|uploaded|attached|forwarded|held|on file)';

export const nothingReceived: EvidenceSign = {
  id: 'nothing-received',
  title: 'Nothing was received',
  role: 'gap',
  level: 'none',
  why: 'it says that nothing was received',
  examples: {
    finds: [
      'No further assurance received',
      'there was no response',
      'There was no response to this request',
      'Nil return',
      'Nothing received to date',
      'The Trust did not respond',
      'Evidence has not been provided',
      'No evidence has been provided by the Trust',
      'No update at the time of writing',
      'None received',
      'the agency has yet to reply',
      'there was no direct contact',
      'Further assurance is required',
      'No evidence of impact yet',
      'Evidence rejected',
      'Update required',
      'The Board has not had sight of the audit',
      'The Trust did not attend the challenge event',
    ],
    passesOver: [
      'No further assurance required',
      'No evidence of harm was found in the 20 files audited',
      'No response was needed',
      'There were no responses outstanding',
      'Where no response is received the lead escalates it',
      'GPs who did not respond were visited',
      'Staff unable to attend were offered another date',
      'Assurance received',
      'No concerns in the reports received',
      'Children with no contact are visited monthly',
      'Evidence has been provided',
    ],
  },
  find: firstMatch(
    new RegExp(
      `${OUTRIGHT}\\b(?:no|nil|zero|without any) (?!concerns|issues|complaints|problems|gaps|incidents|breaches|significant)(?:[a-z'-]+ ){0,3}?${ASKED}(?: (?!of\\b|that\\b)[a-z'-]+){0,6}? (?:${CAME})\\b`,
      'i',
    ),
    new RegExp(
      `${OUTRIGHT}\\b(?:no|nil) (?:further |formal |written |substantive |recent |new )?(?:response|reply|replies|return|returns|update|feedback|assurance|submission)s?\\b(?! (?:is |was |were |are )?(?:required|needed|necessary|expected|due|requested|outstanding))`,
      'i',
    ),
    /\bno (?:evidence|information|data|documentation|details)(?: (?:to date|yet|as yet|so far|at present|currently|from [a-z' -]{1,60}))?\W*$/i,
    new RegExp(
      `${OUTRIGHT}\\b(?:not|never|nothing|none|neither)(?: (?:yet|been|was|were|has|have|is|currently|to date|further|formally|so far)){0,4} ${CAME}\\b`,
      'i',
    ),
    new RegExp(
      `${OUTRIGHT}\\b(?:did not|didn't|does not|has not|have not|hasn't|haven't|had not|failed to|yet to|unable to|declined to|refused to) (?:yet )?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|provided?|submit(?:ted)?|suppl(?:y|ied)|send|sent|comment(?:ed)?)\\b`,
      'i',
    ),
    new RegExp(
      `${OUTRIGHT}\\b(?:(?<!\\bno )(?:further|more|additional|stronger|better) ${ASKED} (?:is |are |was |were |still |being )*(?:required|needed|necessary)|(?:no|insufficient) evidence (?:of|that) (?:impact|progress|completion|this|implementation|change)|unable to evidence|(?:nobody|no ?one|no representatives?) attended)\\b`,
      'i',
    ),
    new RegExp(
      `${OUTRIGHT}\\b(?:(?:evidence|assurance)(?: (?:was|is|were|has been))? (?:not (?:been )?accepted|rejected|insufficient|inadequate)|not (?:yet )?(?:had|been given|been) sight of|yet to (?:receive|see|be given))\\b`,
      'i',
    ),
    new RegExp(
      `^\\W*(?:requires?|needs?) (?:further |an? |more )*${ASKED}\\b|^\\W*${ASKED} (?:is |are |still )*(?:required|needed|please)\\b`,
      'i',
    ),
    /\b(?:did not|failed to) attend (?:the |our |this )?(?:[a-z]+ ){0,2}(?:challenge|board|sub-?group)\b/i,
    /\bthere (?:was|is|has been) no (?:direct |further )?contact\b|\bnon[- ](?:response|return|submission)\b/i,
  ),
};
