/** The words by which a tab or title says that a plan is closed, and those that deny it or refer to something else. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words for a plan whose work has ended. */
export const ENDED = set(
  'closed completed complete archived archive archives discharged finished concluded done implemented actioned signedoff resolved superseded withdrawn cancelled',
);

/** Also used of a form that somebody filled in: for a single plan they are not conclusive alone. */
export const FILLED_IN = set('completed complete done finished');

/** Used alongside words for an ended plan: "closed and evidenced". */
export const CHECKED = set('evidenced validated verified approved');

/** Words for what a plan contains. */
export const ITEMS = set(
  'actions recommendations recs items tasks objectives plans points issues commitments findings entries matters trackers logs',
);

/** Words for a plan itself. */
export const CONTAINERS = set(
  'plan tracker log list register schedule table programme spreadsheet workbook form document',
);

/**
 * Other things that can be closed or completed: "closed cases", "completed audits", "archive service", "completed by".
 */
export const OTHER_THINGS = set(
  'case cases file files review reviews audit audits inspection inspections investigation investigations home homes school schools ward wards unit units service services door doors circuit loop session sessions group groups form forms questionnaire questionnaires return returns assessment assessments survey surveys template templates example examples sample version copy copies training referral referrals incident incidents complaint complaints enquiry enquiries policy account accounts meeting meetings minutes report reports course courses project team',
);

/** Anywhere in the text, these deny it, limit it, put it in the future, or say that open items are included. */
export const DENIALS = set(
  'not no un non never cannot open reopen reopened live outstanding current currently active ongoing incomplete uncompleted unclosed remaining pending awaiting await partly partially part partial half nearly almost mostly overdue due yet until unless when once if will should must shall can could being proposed suggested ready subject progress started underway how what which why whether target forecast planned expected deadline reason percent key legend including incl inc plus excluding except without date dates candidate candidates',
);

/** Instructions, or directions where to look: found in a title, never in a heading. */
export const INSTRUCTION_WORDS = set(
  'see move moved moving please tab sheet below above overleaf grey gray shaded highlighted coloured colour italics strikethrough struck red green blue amber hidden row rows column columns go link click back view find filter hide show shown listed appear record enter use delete add remove removed update are is was were be',
);

export const PREPOSITIONS = set('from for of to on about after by in with at against');

/** Words with no meaning of their own here. */
export const FILLERS = set(
  'the all our now fully recently previously z zz x xx a and list log record register of',
);

/** Words of time that may follow the statement that a plan is closed. */
export const TIMES = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec q h fy quarter year term month spring summer autumn winter this last previous so far only phase st nd rd th @date',
);

/** Words that may follow "closed actions". */
export const TAIL_WORDS = set('as in since during up at from of for by on agreed to');

export const OPENNESS = set('open live outstanding current active ongoing');
