/**
 * Names a document: one that can only be a record ("minutes", "attendance register"), or a kind of document with words
 * that identify it ("escalation policy", "audit of referrals"). Refuses "Policy in place", which identifies none, and a
 * sentence about what staff know of a policy.
 */
import { lookFor, mayMatch } from '../clause-letters';
import { clauseWords } from '../clauses';
import type { EvidenceSign } from '../sign';
import { DOCUMENTS, SAID_DONE, RECORDS } from '../vocabulary';

const findRecord = lookFor(new RegExp(`\\b(?:${RECORDS})\\b`, 'i'));
const DOCUMENT = new RegExp(`\\b(?:${DOCUMENTS})\\b`, 'gi');
const mayNameDocument = mayMatch(DOCUMENT);
const WORD_BEFORE = /([\p{L}\p{N}'&/.-]+)[ "']+$/u;
const TOPIC_AFTER =
  /^ (?:of|on|into|regarding|about|re|entitled|titled|called|covering|from) (?:the |an? |our |all )?([\p{L}\p{N}'-]+)/iu;
/** How many characters on either side of the noun are searched for the identifying words. */
const NEAR = 40;

/** Words that do not identify a document. */
const VAGUE = new Set(
  (
    'a an the this that these those our their its his her your my any all no each every both some several various other such same ' +
    'new revised updated current draft final existing appropriate relevant robust clear good positive formal written own local ' +
    'further additional internal more another of and or in on to for by with from as at into than per via is are was were be been ' +
    'being has have had do does did can could may might must should will would shall who which they we it staff practitioners ' +
    'workers professionals teams agencies providers managers not now also then regularly action improvement completed agreed required ' +
    'necessary following under about there where when if so see using use used include includes including review reviewed implemented produced ' +
    'safeguarding protection agency multi-agency single-agency trust lscb board council effective comprehensive adequate sufficient strong regular ' +
    'routine periodic frequent ongoing continuous future next previous last first second detailed thorough full specific'
  ).split(' '),
);
/** "… of actions", "… on completion": these still do not say what it is about. */
const EMPTY_TOPICS = new Set(
  'action actions this it them work progress completion recommendation recommendations place time'.split(' '),
);

/** A short list of documents with nothing said about them ("Section 11 audit", "Flow chart and leaflet"). */
const LISTED = new RegExp(
  `^\\W*(?:(?!(?:to|we|with|will)\\b)[\\w'&/.-]+\\W+){0,4}?(?:${DOCUMENTS})(?:\\W*$|,|\\W+(?:and|of|for|on|from|to|with|by|in)\\b)`,
  'i',
);
const LIST_LENGTH = 9;
const SAYS_SOMETHING = new RegExp(
  `\\b(?:${SAID_DONE}|no|not|none|has|have|had|is|are|was|were|be|been|use|using|used|place|draft|further|required|needed|revisited|refreshed|changed|started|commenced|issued|planned|new|their|they|we)\\b`,
  'i',
);

const ABOUT_KNOWING =
  /\b(?:aware|awareness|understands?|understood|know|knows|knowledge|familiar|confident|compl(?:y|ies|iant|iance)|read|follow|follows|followed|briefed|adhere|adheres|adhered|adherence|reminded|remind|encouraged|expected|ensures?|need|needs|supported)\b/i;

export const namedDocument: EvidenceSign = {
  id: 'named-document',
  title: 'A named document',
  role: 'holds',
  level: 'supplied',
  points: true,
  why: 'it names a document that can be looked at',
  examples: {
    finds: [
      'Minutes of the meeting',
      'Training records',
      'The escalation policy was circulated to schools',
      'An audit of referrals has been completed',
      'LSCB annual report',
      'Letter to all GPs',
      'Audit report',
      'Section 11 audit',
      'Feedback forms from young people',
      'a clear audit trail',
    ],
    passesOver: [
      'Policy in place',
      'The audit has been completed',
      'A new policy has been agreed',
      'Staff are aware of the escalation policy',
      'Staff report concerns',
      'All staff have read the escalation policy',
      'Robust safeguarding procedures are in place',
      'Regular audits undertaken',
      'Work with schools to review policy',
      'Completed',
      'There is no policy',
    ],
  },
  find(clause) {
    const record = findRecord(clause);
    if (record && !/\bno $/i.test(clause.slice(Math.max(0, record.index - 3), record.index))) {
      return ABOUT_KNOWING.test(clause) ? null : record[0];
    }
    if (!mayNameDocument(clause)) return null;
    let said = false;
    for (const match of clause.matchAll(DOCUMENT)) {
      if (!said && ABOUT_KNOWING.test(clause)) return null;
      said = true;
      const named = whichDocument(clause, match.index, match[0]);
      if (named !== null) return named;
    }
    if (!said || SAYS_SOMETHING.test(clause) || clauseWords(clause).length > LIST_LENGTH) return null;
    return LISTED.test(clause) ? clause : null;
  },
};

/** The noun with the adjacent words that identify the document; `null` if there are none. */
function whichDocument(clause: string, start: number, noun: string): string | null {
  const before = clause.slice(Math.max(0, start - NEAR), start);
  const preceding = WORD_BEFORE.exec(before);
  const word = preceding?.[1]?.toLowerCase();
  const numbered = word !== undefined && /^[\d.]+$/.test(word);
  const says = numbered ? /\bsection [\d.]+ $/i.test(before) : word !== undefined && !VAGUE.has(word);
  if (says) return `${preceding?.[0] ?? ''}${noun}`;
  const following = TOPIC_AFTER.exec(clause.slice(start + noun.length, start + noun.length + NEAR));
  const topic = following?.[1]?.toLowerCase();
  if (word === 'no' || topic === undefined || EMPTY_TOPICS.has(topic) || VAGUE.has(topic)) return null;
  return `${noun}${following?.[0] ?? ''}`;
}
