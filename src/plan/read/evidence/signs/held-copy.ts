/**
 * Says where the evidence can be seen: a copy held, something attached or enclosed, a link, "available on the
 * intranet", "kept on the case file". Refuses copies still to come.
 */
import { firstMatch, type EvidenceSign } from '../sign';

export const heldCopy: EvidenceSign = {
  id: 'held-copy',
  title: 'A copy can be seen',
  role: 'holds',
  level: 'supplied',
  points: true,
  why: 'it says where the evidence can be seen',
  examples: {
    finds: [
      'The board holds a copy of the policy',
      'Audit report attached',
      'See attached',
      'Available on the Trust intranet',
      'final report available on request',
      'https://example.org/minutes.pdf',
      'The records are held on the case management system',
      'minutes where emails can be seen',
      'Assurance has been provided in the annual report to Cabinet',
      'Appendix 2 refers',
      'Evidence held by the business manager',
      'Uploaded to the portal',
      'Saved to the shared drive',
      'Each school keeps a record of training',
    ],
    passesOver: [
      'Report will be attached',
      'Copy to be attached',
      'Not attached',
      'Staff are available on Mondays',
      'Meetings are held monthly',
      'Support is available to staff',
    ],
  },
  find: firstMatch(
    /\bh(?:o|e)ld(?:s|ing)? (?:[a-z]+ ){0,2}?(?:cop(?:y|ies)|records?|evidence|files?|registers?|logs?)\b/i,
    /\b(?:keeps?|kept|retains?|maintains?|maintained) (?:an? |the |up-to-date |full |central |their |own )*(?:cop(?:y|ies)|records?|files?|registers?|logs?|minutes|database)\b/i,
    /(?<!\b(?:be|not|bluntly|yet) )\b(?:attached|enclosed|appended|embedded (?:below|above|here|document|file)|uploaded)\b(?! (?:importance|conditions)|(?<=attached) to\b)/i,
    /\b(?:https?:\/\/|www\.)\S+|\b[\w-]{2,60}\.(?:pdf|docx?|xlsx?|pptx?|msg)\b/i,
    /(?<!\b(?:not|staff are|is|be|managers are|always) )\bavailable (?:(?:to (?:all )?[a-z]+ |both |now )?(?:on|via|from|through|at|in) (?:the |our |its |their |all |every )?(?!mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|times?|hours|any)[\w-]+|on(?:-| )?line|(?:up)?on request|if required|to (?:view|be (?:presented|viewed|seen|inspected)))/i,
    /\b(?:is|are|all) available (?:(?:to (?:all )?[a-z]+ )?(?:on|via|from|through|in) (?:the |our |its |their )?(?:[a-z'-]+ ){0,3}?(?:intranet|website|web ?site|internet|portal|sharepoint|drive|folder|page|site|library|system|extranet)|on-?line|(?:up)?on request|to (?:view|be (?:presented|viewed|seen)))/i,
    /\bcop(?:y|ies) (?:(?:is|are|was|were|has been|have been) )?(?:held|kept|retained|on file|seen|provided|received)\b/i,
    /\b(?:evidence|records?|reports?|minutes|registers?|logs?|documents?|documentation|certificates?|paperwork) (?:(?:is|are|being) )?(?:held|kept|retained|stored) (?:by|with|at|in|on|within)\b/i,
    /\b(?:can|may) be (?:seen|viewed|found|accessed|inspected|evidenced)\b(?! to\b)/i,
    /\b(?:accessible|published|posted|stored|saved|filed|held|kept|recorded|logged|documented|uploaded)(?: [a-z]+){0,3}? (?:on|in|via|at|within) (?:the |our |its |their |an? )?(?:[\w'&-]+ ){0,4}?(?:intranet|website|web ?site|internet|portal|sharepoint|shared drive|folder|case files?|case records?|records?|database|case management|system|minutes|register|log|centrally|e-?update|online)\b/i,
    /\b(?:assurance|evidence|details?|information)\b[^.]{0,120}?\b(?:provided|given|set out|contained|described|documented|evidenced|outlined) (?:in|within) (?:the|our|its|their|an?) (?!meeting|session|training|process)[\w'-]+ [\w'-]+/i,
    /\bappendix [a-z0-9]{1,4}\b|\b(?:evidence|assurance) (?:folder|pack|file|bundle|portfolio|library)\b|\bportfolio of evidence\b/i,
    /\bsaved (?:to|in|on|under)\b|\bshared drive\b|\bsharepoint\b/i,
    /\b(?:held|kept|stored|recorded) (?:centrally|electronically|on file|on record)\b/i,
  ),
};
