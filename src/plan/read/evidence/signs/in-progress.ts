/**
 * Work under way: "in progress", "being developed", "in draft". Something is happening, but there is nothing to look at
 * yet.
 */
import { firstMatch, type EvidenceSign } from '../sign';

export const inProgress: EvidenceSign = {
  id: 'in-progress',
  title: 'Under way',
  role: 'holds',
  level: 'weak',
  why: 'it says that work is under way, and shows nothing of it',
  examples: {
    finds: [
      'In progress',
      'Ongoing',
      'The protocol is currently being developed',
      'Policy in draft',
      'Work is underway',
      'under review',
    ],
    passesOver: ['Completed', 'Children in need', 'Progress report'],
  },
  find: firstMatch(
    /^\W*(?:this |it |action |work )?(?:is |are |remains? )?(?:still )?on-?going\W*$/i,
    /^\W*being [a-z]+ed\b/i,
    /\b(?:in (?:progress|draft|development|hand|train)|under ?way|under (?:development|review|consideration|way|discussion)|part(?:ly|ially) (?:complete|completed|achieved|met)|nearing completion|on track)\b/i,
    /\b(?:is|are|currently|now|still|was|were) (?:also |currently |now |still )?being (?:[a-z]+ly )?(?:developed|drafted|written|prepared|reviewed|updated|finalised|progressed|considered|designed|explored|scoped|planned|revised|addressed|amended|established|implemented|rolled out)\b/i,
  ),
};
