/**
 * The board accepts what it has: "No further assurance required". Counts as supplied (POLICY.md, Evidence), because
 * somebody has looked and was content. Refuses bare claims ("No concerns") and assurance that was not received.
 */
import { firstMatch, type EvidenceSign } from '../sign';

const ASKED =
  '(?:assurances?|evidence|actions?|information|updates?|responses?|reports?|work|follow[- ]up|monitoring|scrutiny)';

export const accepted: EvidenceSign = {
  id: 'accepted',
  title: 'Accepted by the board',
  role: 'holds',
  level: 'supplied',
  why: 'it says that nothing more is asked for, which accepts what was shown',
  examples: {
    finds: [
      'No further assurance required',
      'No further evidence is needed',
      'Further assurance not required',
      'No additional information necessary',
      'Assurance accepted by the Board',
      'The Board is satisfied with the assurance given',
      'Not required',
    ],
    passesOver: [
      'No further assurance received',
      'No concerns',
      'Further assurance required',
      'Staff are satisfied',
      'Further evidence is required',
    ],
  },
  find: firstMatch(
    new RegExp(
      `\\b(?:no|nil) (?:further |additional |more |other |formal )*${ASKED}(?: (?:or|and) (?:further )?${ASKED})? (?:is |are |was |were |has been |now |currently |deemed |considered |felt )*(?:required|needed|necessary|requested|sought)\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:no |)(?:further|additional) ${ASKED} (?:is |are |was |were )?(?:not|no longer) (?:required|needed|necessary)\\b`,
      'i',
    ),
    /^\W*(?:not|nothing further|nothing more|none) (?:is |was )?(?:required|needed|necessary)\W*$/i,
    /\b(?:assurance|evidence|explanation) (?:has been |was |is |were )?(?:formally )?accepted\b/i,
    /\b(?:board|committee|sub-?group|group|panel|chair|l?scb|lscp|sab) (?:is|are|was|were|has been) (?:fully |now )?(?:satisfied|content) (?:with|that|by)\b/i,
  ),
};
