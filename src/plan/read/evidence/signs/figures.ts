/**
 * Counts what was done: "100% of schools", "24 out of 26 practices", "45 staff attended". Refuses levels and sections.
 */
import { firstMatch, type EvidenceSign } from '../sign';

const COUNTED =
  '(?:staff|people|persons?|practitioners|professionals|workers|officers|nurses|midwives|doctors|gps|teachers|lawyers|managers|attendees|pupils|students|young people|residents|learners|delegates|participants|members|volunteers|schools|practices|teams|wards|agencies|providers|organisations|settings|homes|children|families|parents|carers|adults|patients|clients|cases|files|records|referrals|responses|respondents|audits|sessions|workshops|courses|events|visits|meetings|briefings|conferences|interviews|surveys|plans|assessments|boroughs|sites)';

export const figures: EvidenceSign = {
  id: 'figures',
  title: 'Figures',
  role: 'holds',
  level: 'supplied',
  why: 'it gives figures that can be checked',
  examples: {
    finds: [
      '100% of schools access the training',
      '24 out of 26 practices',
      'Training delivered to 45 staff',
      'Three workshops were held',
      '85 per cent of cases had a chronology',
      '12 case files audited',
      'seen by 1,200 pupils',
      'MCA training 78% compliant',
    ],
    passesOver: [
      '100% complete',
      'Level 3 staff',
      'Section 11 audits',
      'within 3 weeks',
      'Completed 12',
      'action 4 staff',
    ],
  },
  find: firstMatch(
    /\b\d{1,3}(?:\.\d{1,2})? ?(?:%|per ?cent\b|percent\b)(?! (?:complete|completed|done|achieved)\b)/i,
    /\b\d{1,6} (?:out of|of(?: the)?) \d{1,6}\b/i,
    new RegExp(
      `(?<!\\b(?:levels?|sections?|section|tier|stage|part|standards?|action|actions|recommendations?|appendix|year|band|grade|key stage|group|s\\.?|no\\.?) )\\b(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred) (?:[a-z'-]+ ){0,3}?${COUNTED}\\b`,
      'i',
    ),
  ),
};
