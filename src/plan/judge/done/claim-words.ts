/**
 * The words by which boards say that an action is done, that it is not, or that it was ended without being done.
 * Patterns are matched against `plainWords` (lower case, dates as `@`), so they apply in any case and around any date.
 */
import { POSTS } from '../../read/leads/trade-words';

/** Words that alone say that an action is done. */
export const DONE =
  '(?:completed?|closed|done|implemented|achieved|actioned|discharged|finished|fulfilled|concluded|finali[sz]ed|accomplished|signed[ -]off|(?:fully )?ticked)';

/** Also accepted in a status, or as the last word of a due cell; in prose these mean other things. */
export const DONE_STATUS = `(?:${DONE}|met|resolved|delivered|ended|100 ?%(?: complete)?)`;

/** Words for what was done: a claim in a cell for the date achieved. */
export const EVENT =
  '(?:reported|presented|issued|re-?issued|published|delivered|circulated|distributed|disseminated|launched|approved|ratified|adopted|submitted|sent|written|wrote|held|provided|shared|cascaded|uploaded|introduced|established|created|developed|produced|appointed|recruited|commissioned|trained|briefed|audited|undertaken|carried out|went to|taken|attended|rolled out|installed|embedded|incorporated|included|added|endorsed|tested|obtained|secured|signed|evidenced|verified|in place|went live|live since|resolved|ended|passed|accepted|ran|run|made|given|posted|e-?mailed|visited|convened|hosted|facilitated|formed|built|opened|rewritten|redesigned|refreshed|strengthened|removed|(?<!(?:groups?|boards?|panels?|teams?|committees?|forum|officers?|staff|leads?|partners|agenc(?:y|ies)|professionals|they|we) )met(?! with))';

/**
 * Words for what was done only if their subject is named: "Updated 12/05" may be about the update itself, "Policy
 * updated" is not.
 */
export const WEAK_EVENT =
  '(?:updated|amended|revised|reviewed|agreed|discussed|considered|received|confirmed|checked|noted|raised|changed|tabled)';

/**
 * Words that deny or limit a claim or leave part of it open, so that the whole is not done, whatever else the cell
 * says.
 */
const LIMITS = [
  "not|never|\\w+n[’']t|cannot|unable|unachieved|uncompleted|unfinished|unresolved|unmet|incomplete|in complete|none|nothing|without|no progress|no date|no update",
  'fail(?:s|ed|ing|ure)?|miss(?:ed|es)|over ?due|past due|behind|lapsed|expired',
  'part|parts|partly|partial|partially|phase \\w+|stage \\w+|step (?:\\d|one|two|three|four|five|[a-e](?![\\w]))\\w*|half|halfway|some|most|mostly|majority|nearly|almost|virtually|practically|as good as|more or less|just about|largely|substantially|mainly|approaching|(?:near(?:ing|s)?|close|closer|coming) (?:to )?(?:complet(?:e|ed|ion)|closure|closing|sign[ -]off)',
  'for now|so far|for the time being|only|except|excepting|excluding|apart from|aside from|other than|all but|bar|but|however|although|though|albeit|until|unless|pending|subject to|exceptions?|caveats?|reservations?|(?<=[/;(] ?)open(?! (?:day|evening|space|access|forum))',
  'rest of|remain(?:s|ing|der)?|outstanding|still|yet|more work|further work|more to do|left to do|further action|work to do',
  'on-?going|in progress|in hand|in train|progressing|under ?way|underway|work(?:ing)? (?:on|towards)|continu(?:e|es|ing|ed|ous)',
  'await(?:s|ing|ed)?|waiting|tb[acd]|to follow|to be|yet to|due to|(?:will|shall|should|would|must|may be|might|can be|could|needs?|has to|have to)(?! not)',
  're-?open(?:ed|s|ing)?|re-?started|re-?instated|re-?activated',
  'for (?:board |final |formal |executive )?(?:approval|sign[ -]off|ratification|comments?|consideration|consultation|decision|endorsement|authori[sz]ation)|in principle',
  '(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:out )?of (?:the |our )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+)',
];

/** A future time after a claim, which makes it an instruction ("Complete by June"). */
export const BY_A_TIME =
  ' by (?:the |end of |end |early |mid |late )*(?:@|\\d|jan|feb|mar|apr|may\\b|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|christmas|easter|next|then|this)';

/** A claim that applies from a day that may still be to come: "Implemented from September". */
export const FROM_A_TIME = new RegExp(
  `^\\W*(?:[\\w']+ ){0,4}?(?:${DONE}) (?:with effect )?from (?:the |start of |beginning of |end of )*@`,
  'u',
);

/** Words for a future day, a start or a postponed day: no date beside them is the day of completion. */
const DEFERS = [
  'expect(?:ed|s|ing)?|anticipat(?:ed|es|ing)|forecast(?:ed)?|project(?:ed|ion)(?! manager)|estimated?|est|plan(?:ned|s)? (?:for|to)|planned|proposed?|provisional(?:ly)?|tentative(?:ly)?|indicative|scheduled?|booked|arranged|diari[sz]ed|pencilled',
  'target(?:ed)?(?! (?:(?:was|is|has been|now) )*(?:met|achieved|reached))|due|deadline|timescales?|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|likely|probabl[ey]|possibl[ey]|maybe|perhaps|intend(?:s|ed)?|intention|approx(?:imately)?|circa|(?:c|about|around|roughly)(?=\\.? ?@)|on (?:track|target|schedule|course)|date (?:for|to|of|moved|set)|new date|goal',
  'start(?:s|ed|ing)?|commenc(?:e|ed|es|ing|ement)|began|begun|begins?|initiated|initial(?:ly)?|kick(?:ed)?[ -]?off|draft(?:ed|ing)?|interim|preliminary|pilot(?:ed|ing)?|consult(?:ed|ing|ation)(?! lead)|prepar(?:ed|ing|ation)|progress(?:ed)?|chas(?:ed|ing)|requested|asked|invited|contacted|allocated|assigned|created on|logged|opened on|date raised|raised on',
  're-?schedul(?:ed|ing)|re-?plann(?:ed|ing)|re-?profiled|re-?dated|re-?set|defer(?:red|ral)?|delay(?:ed|s)?|postponed?|exten(?:ded|d|sion)|revis(?:ed|ion) (?:to|date|target|deadline|until)|revision|slip(?:ped|ping|page)?|mov(?:ed|ing) (?:to|from|back)|pushed|put back|held over|rolled (?:over|forward)|carr(?:y|ied) (?:over|forward)|carry fwd|c/f|brought forward|stall(?:ed)?|paus(?:e|ed)|on hold|parked|suspended|blocked|shelved|changed to|now (?:@|by|for)',
  'review(?: date| due| in| on| of| by)?|reviewing|for review|next|update(?: date| due)?|updates|check(?:ing)?|monitor(?:ed|ing|s)?|report due|as at|as of|last',
];

const words = (lines: readonly string[]): RegExp =>
  new RegExp(`(?<![\\w-])(?:${lines.join('|')})(?![\\w])`, 'u');

/** Matches a word that leaves the action, or part of it, open. */
export const LEAVES_OPEN = words(LIMITS);
/** Matches a word that means a date beside it is not that of completion. */
export const PUTS_OFF = words(DEFERS);
/** A claim that its writer does not vouch for: "Believed complete", "understood to be closed". */
export const HEARSAY =
  /(?<![\w-])(?:believed|assumed|presumed|reportedly|apparently|seemingly|supposedly|(?:thought|understood|said|reported) (?:to be|to have been)|unconfirmed|unverified)(?![\w-])/u;
/** "50 %", "3 of 4": less than the whole. */
export const PART_SHARE =
  /(?<![\d.])(?:\d|[1-9]\d)(?:\.\d+)? ?(?:%|per ?cent)|(?<!\d)(\d+) ?(?:\/|of|out of) ?(?!\1\b)\d+ (?!\d)|(?<![\d/])([1-9]) ?(?:\/|of|out of) ?(?!\2\b)[1-9](?![\d/])/u;
export const STILL_TO_DO =
  /(?<![\w-])to (?:be|go|complete|close|finish|do|report|present|agree|approve|confirm|submit|start|commence|deliver|take place|issue|publish|finali[sz]e|follow|sign|arrange|provide|ensure|happen|hold|send|discuss|review|consider|chase|implement|achieve|progress|continue|come|write|update|develop)(?![\w])/u;
/** A part marked as open: a cross, an empty box, or a heading with nothing after it. */
export const OPEN_MARK = /[✗✘☒❌✖☐□]|:\s*(?:$|\n)/u;

/** Removed before looking for open parts: these say that nothing is left to do. */
export const NOTHING_MORE =
  /(?<![\w-])(?:with )?(?:no|nothing|without)(?: \w+)? (?:further|more|other|additional|outstanding|remaining|else)(?: (?:actions?|work|updates?|steps?|assurance|evidence|issues?|tasks?|parts?))?(?: (?:is |are )?(?:now )?(?:required|needed|necessary|to (?:do|follow|report)|outstanding|remaining))?|(?<![\w-])no (?:actions?|issues?|tasks?) (?:is |are )?(?:outstanding|remaining)/gu;

/** What may follow completion without undoing it: monitoring, review, or keeping it up. */
export const AFTERCARE =
  /(?<![\w-])(?:(?:and|with|subject to|then|now|will be|is|are|to be|this|it)\s+)*(?:(?:on-?going|continu\w+|regular|annual|yearly|quarterly|monthly|further|periodic|next|routine|being)\s+)*(?:review(?:ed|s)?|monitor(?:ed|ing|s)?|oversight|re-?audit(?:ed)?|maintained|sustained|kept under review)(?:\s+(?:continues?|ongoing|on-?going|in|at|due|by|annually|quarterly|monthly|regularly|every|each|through|via|date|planned|scheduled)(?![\w]))*(?: @)?/gu;

/** A claim whose evidence is still to come: done, but not yet shown. */
export const PROOF_TO_COME =
  /(?<![\w-])(?:but |though |however )?(?:(?:awaiting|await|pending|subject to|needs?|requires?|without|no|lacks?|lacking|waiting for|to provide|to send|to supply)(?: \w+){0,3} (?:evidence|assurance|proof|documentation)|(?:evidence|assurance|proof|documentation)(?: \w+){0,2} (?:awaited|outstanding|pending|to follow|required|needed|requested|to be (?:provided|supplied|sent|submitted|uploaded|added|attached)|not (?:yet )?(?:been )?(?:seen|received|provided|supplied|uploaded|submitted))|(?:but )?not (?:yet )?(?:been )?(?:evidenced|evidence)|un-?evidenced)(?: from(?: \w+){1,4})?/gu;

/**
 * Ended without being done (POLICY.md, Done). If something else in the row is superseded or merged, so is the action…
 */
const OVERTAKEN =
  'super[sc]+e+ded|rescinded|replaced by|merged (?:with|into)|combined with|subsumed|incorporated into action';
/** The end of a clause. */
const CLAUSE_END = '(?=\\W*(?:$|\\n)|\\s*[.,;:()–—])';
/** Bodies and plans that an action goes to for good; a person or post that takes it over leaves it open. */
const TAKER = `(?:[\\w&/-]+ ){0,4}(?:board|sub-?group|group|committee|partnership|panel|strategy|programme|plan|work ?stream)`;
const SOMEBODY = `(?:[\\w&/'’-]+ ){0,5}(?:${[...POSTS, 'owner', 'colleague', 'individual', 'postholder'].join('|')})`;
/** …but a training day can be cancelled or a referral rejected without ending the action. */
const STRUCK =
  'withdrawn|cancelled|canceled|abandoned|discontinued|rejected|declined|dropped|deleted|voided?|scrapped|duplicated?|stood down|decommissioned|removed(?= from (?:the |this )?(?:action )?(?:plan|tracker|log)|\\W*$)' +
  `|transferred(?! to ${SOMEBODY}${CLAUSE_END})|handed over(?= to ${TAKER}${CLAUSE_END})` +
  `|(?:moved|migrated)(?= to (?:[\\w/&-]+ ){0,4}(?:plan|tracker|log)${CLAUSE_END})`;
const REFUSED =
  '(?:(?:is |was |are )?no longer (?:required|needed|necessary|relevant|applicable|valid|being (?:pursued|progressed)|appropriate)|not (?:accepted|agreed|adopted|supported|upheld|required|needed|to be (?:pursued|progressed|taken forward)|being (?:pursued|progressed)|pursued|(?:being )?(?:proceeding|proceeded with|taken forward|going ahead))(?! yet| to )|will not (?:be (?:pursued|progressed|taken forward|implemented)|proceed|go ahead)|never pursued|decided not to (?:pursue|proceed|progress))';
/** Allowed before such a word: the action itself, its status or colour, or who decided. */
const BEFORE_STRUCK =
  '(?:(?:this|the|it|was|is|has|have|been|now|all|both|actions?|items?|task|rec(?:ommendation)?|status|rag|red|grey|gray|black|blue|white|closed|ended|formally|since|at|on|by|as|and|or|n\\/a|not applicable|board|executive|agreed)(?!\\p{L})|[^\\p{L}\\n])*';
/** Lookbehind: the word is denied, postponed or only proposed. */
const NOT_SAID =
  '(?<!\\b(?:not|not been|never|if|unless|until|once|when|to|be|being|get|getting|propos\\w+|recommend\\w*|request\\w*|suggest\\w*|possibl[ey]|likely|potentially|was previously|previously) )';

/**
 * Anywhere in a short status, unless denied just before. What comes before is looked at only where such a word stands:
 * looked at first, it took seconds in a long cell.
 */
export const WITHDRAWN = new RegExp(
  `(?<![\\w-])${NOT_SAID}(?:(?:${OVERTAKEN}|${REFUSED})|(?=(?:${STRUCK})(?![\\w-]))(?<=(?:^|[\\n.,;:()/–—]|-\\s)${BEFORE_STRUCK})(?:${STRUCK}))(?![\\w-])`,
  'u',
);
/** Reinstated after being ended. */
export const BROUGHT_BACK =
  /(?<![\w-])(?:re-?instat\w+|re-?open\w*|re-?activat\w+|re-?started|re-?arrang\w+|re-?schedul\w+|re-?book\w+|resumed|revived|back on|(?:new|another|alternative) (?:date|time|session|deadline|slot|venue))(?![\w])/u;

/** Words allowed before an opening word without changing its meaning. */
const BEFORE_OPENING =
  '(?:(?:this|the|it|was|is|has|have|had|been|now|all|fully|already|both|action|actions|item|task|recommendation|status|update|@|and|formally|since|at)[ :,.–-]*)*';
/** Shows that an opening word stands alone rather than describing the next word ("Completed audits show…"). */
const AFTER_OPENING =
  '(?=\\s*(?:$|[\\n.,;:()/–—!@-]|(?:by|in|on|at|as|and|via|ticked|across|throughout|with|within|w/c|during|since|per|following|due to|because|under|into|for|from|to|through|after|when|–)(?![\\w])))';

const opening = (core: string): RegExp =>
  new RegExp(`^[\\s("'*•·–-]*${BEFORE_OPENING}(?<word>${core})${AFTER_OPENING}`, 'u');

/** Opens a prose cell with a claim that the action is done. */
export const OPENS_DONE = opening(`(?:${DONE})(?: (?:and|&|/) (?:${DONE}))?`);
/**
 * Opens a prose cell with a statement that the action was ended. In prose, many things other than actions are dropped,
 * merged or transferred, so the words must say into what.
 */
const ENDED = `withdrawn|cancelled|canceled|super[sc]+e+ded|abandoned|discontinued|rejected|rescinded|scrapped|stood down|${REFUSED}`;
const INTO =
  '(?:(?:formally |now )?(?:transferred|merged|combined|incorporated|replaced|subsumed|duplicated?)(?: (?:to|with|into|by|of|in))?(?: (?:the|an?|another|other))?(?= (?:(?:actions?|rec(?:ommendation)?s?|no|bau|business as usual|other plan|plan)\\b|#|\\d|(?:[\\w&-]+ ){0,4}(?:board|sub-?group|group|committee|partnership|panel|strategy|programme|plan|work ?stream)\\W*(?:$|\\n))))';
export const OPENS_WITHDRAWN = new RegExp(
  `^[\\s("'*•·–-]*${BEFORE_OPENING}(?:(?:closed|n\\/a|not applicable)[\\s:(,–—-]+${BEFORE_OPENING})?(?:(?:${ENDED})(?=\\s*(?:$|[\\n.,;:()/–—!@-]|(?:by|with|as|to|at|on|following|due to|because|per|and)(?![\\w])))|${INTO})`,
  'u',
);
/** Ends a due cell with a claim, after a date, a bracket or a dash: "31/03/2024 – complete", "April 2024 (done)". */
export const CLOSES_DONE = new RegExp(
  `(?:@|[–—\\n,;:(.-])\\s*(?:all |now |fully )?(?:${DONE_STATUS})[\\s).!]*$`,
  'u',
);
/** A claim with its date: "completed 28/03/2024", "actual: 2 April". */
export const DONE_ON = new RegExp(
  `(?<![\\w-])(?:${DONE_STATUS})[\\s:(,–—-]*(?:on |in |at |as at |date )?\\s*@`,
  'u',
);

/** The actual date in a due cell that gives both: "Target: 31/03/2024. Actual: 02/04/2024". */
export const ACTUAL_ON = /(?<![\w-])actual(?: date| completion)*[\s:–—-]*@/u;

/** A status that says work is suspended. */
export const ON_HOLD =
  /(?<!\b(?:was|previously|formerly|not|no longer|off) )(?<![\w-])(?:on[- ]hold|paused|suspended|parked|in abeyance|put on ice|frozen)(?![\w-])/u;

/** A status that says the work is not done, unless another word says more. */
export const OPEN_STATUS =
  /(?<![\w-])(?:open|live|active|started|commenced|begun|overdue|delayed|slipped|slipping|at risk|off track|on track|on target|on schedule|behind|red|not|no|outstanding|planned|scheduled|drafted|draft|new|in (?:progress|hand|train|development)|under ?way|on-?going|ongoing|pending|awaiting|to do|early|partial|partially|part|nearly|almost|incomplete|stalled|paused|on[- ]hold)(?![\w-])/u;
