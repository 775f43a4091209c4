/**
 * What the words of a lead mean in safeguarding in England and Wales: which nouns head an agency, a board, a sub-group
 * or a post, which initials are in general use, which words are topics and so never a person's name. General knowledge
 * of the sector, and the only data behind the grammar of names; it names no single board's staff or places. All words
 * are folded (lower case, singular) as in `fold-word.ts`.
 */
import type { LeadKind } from './lead-match';
import { foldWord } from './fold-word';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(foldWord));

/** Nouns for part of an organisation, which the organisation's name may follow ("Housing Team, Anyshire Council"). */
export const UNIT_NOUNS: ReadonlySet<string> = set('service team unit department division directorate ward');

/** Before "group", these make a provider's division rather than a group that meets ("Urgent Care Group"). */
export const DIVISIONS: ReadonlySet<string> = set('care business');

/** Nouns and initials that make a name an agency, board or sub-group when they end it. */
export const BODY_HEADS: ReadonlyMap<string, LeadKind> = new Map<string, LeadKind>([
  ...[...set('board partnership lscb scb lscp scp sab lsab csp hwb wsab cysur bwrdd')].map(
    (word) => [word, 'board'] as const,
  ),
  ...[
    ...set(
      'subgroup group panel committee subcommittee forum workstream taskforce network cdop marac mappa mase',
    ),
  ].map((word) => [word, 'subgroup'] as const),
  ...[
    ...set(`council borough ccg icb ics icp pct trust nhs nhse nhse/i police constabulary service department directorate
      division team unit hospital school college academy university authority association agency court practice
      surgery clinic charity foundation federation diocese commission ministry hub centre ambulance probation cafcass
      ofsted csc asc camhs amhs cmht mash nps crc hmpps hmp yot yos yjs mps btp cps cqc nspcc dfe dhsc edt cyps cypd cypf
      csf ppu cait caiu pvp mht nhsft nhst fwa lea las rsl ft uhb lhb heddlu cyngor barnardo company society government organisation office`),
  ].map((word) => [word, 'agency'] as const),
]);

/** Bodies named by one word or by initials, which stand alone and separate a list ("Police, CSC and Probation"). */
export const BARE_BODIES: ReadonlySet<string> =
  set(`board bwrdd lscb scb lscp scp sab lsab csp hwb wsab cysur cdop marac mappa
  mase ccg icb ics icp pct nhs nhse nhse/i police constabulary probation cafcass ofsted csc asc camhs amhs cmht mash nps crc hmpps
  hmp yot yos yjs mps btp cps cqc nspcc dfe dhsc edt cyps cypd cypf csf ppu cait caiu pvp council heddlu cyngor uhb lhb la lea las ambulance barnardo`);

/** Sectors: sometimes agencies ("Education, Health"), sometimes topics ("Head of Education and Health"). */
export const SECTORS: ReadonlySet<string> = new Set(
  `health|education|housing|legal|social care|social service|public health|early help|early year|youth justice
  |youth offending|human resource|primary care|mental health|maternity|communication|commissioning|adult|children
  |substance misuse|adult social care|children social care|child social care|health social care|children adult social care
  |health visiting|school nursing|midwifery|youth work|finance|procurement|immigration|fire rescue|voluntary sector
  |third sector|comms|community safety|adult safeguarding|children family|trading standards|licensing|fire
  |environmental health`
    .split('|')
    .map((phrase) => phrase.trim().split(/\s+/).map(foldWord).join(' ')),
);

/** Words that make a name a post. */
export const POSTS: ReadonlySet<string> =
  set(`director head manager chair chairman chairwoman chairperson cochair commander
  superintendent inspector constable sergeant commissioner nurse doctor gp midwife officer lead leader adviser advisor
  coordinator administrator consultant paediatrician psychiatrist psychologist practitioner worker executive secretary
  solicitor lawyer headteacher principal teacher governor analyst auditor trainer clerk president treasurer guardian
  champion representative rep visitor therapist supervisor deputy member lado iro dsl ddsl dcs dass das hos dce ceo cex coo
  cfo dci psw pcc sro adcs counsellor facilitator registrar scrutineer vicechair bishop dean convenor convener ombudsman
  matron holder senco sendco caseworker advocate navigator educator mentor tutor bursar chaplain archdeacon pharmacist
  dentist physiotherapist paramedic clinician radiographer examiner coroner investigator warden mayor cno cmo dpo dph acc dcc`);

/** Posts written as initials; they do not take an agency after a comma. */
export const POST_INITIALS: ReadonlySet<string> = set(
  'lado iro dsl ddsl dcs dass das hos dce ceo cex coo cfo cno cmo dpo dph acc dcc dci psw pcc sro adcs senco sendco',
);

/** Posts only in the singular; the plural means professionals of all agencies. */
export const SINGULAR_POSTS: ReadonlySet<string> = set('professional');

/** Words that open a post's title ("Chair PPO Sub-group", "Director of Nursing"), so the rest may be what it covers. */
export const POST_OPENERS: ReadonlySet<string> = set(
  'chair cochair vice deputy assistant director head named designated interim acting chief hos ad dci detective borough',
);

/** Openers whose title continues with what the post covers. */
export const OPEN_POSTS: ReadonlySet<string> = set(
  'chair cochair director head lead hos ad chairman commander manager',
);

/** Titles and sectors that contain "and", which does not separate leads. */
export const WITH_AND: ReadonlySet<string> = new Set([
  'police crime',
  'fire rescue',
  'health safety',
  'task finish',
  'nhs social',
]);

/** Words that only qualify a post. */
export const POST_QUALIFIERS: ReadonlySet<string> = set(
  'independent deputy vice assistant interim acting joint associate senior executive strategic operational principal chief',
);

/** Nouns whose plural identifies nobody who could be asked: "Schools", "partner agencies", "social workers". */
export const COLLECTIVE_NOUNS: ReadonlySet<string> = new Set([
  ...POSTS,
  ...set(`agency partner school provider professional member organisation stakeholder setting parent carer subgroup
    college partnership council department directorate body colleague signatory trainee hospital trust
    surgery practice group panel board team committee landlord`),
]);

/** What care providers call themselves, after a name of their own ("Barts Health"). */
export const PROVIDER_NOUNS: ReadonlySet<string> = set('health healthcare hospitals');

/** Before "health", these say whose or what kind it is, and are not a provider's name. */
export const WHOSE_HEALTH: ReadonlySet<string> = set(
  'women men young youth infant student staff people all every other partner good poor better their our your',
);

/** Nouns that identify nobody even in the singular. */
export const COLLECTIVE_WORDS: ReadonlySet<string> = new Set([
  'staff',
  'everyone',
  'everybody',
  'multiagency',
  'all',
]);

/** Words before a noun that make it refer to nobody in particular. */
export const COLLECTIVE_DETERMINERS: ReadonlySet<string> = set(
  'all each every both any relevant various respective other',
);

/** Titles before a person's name; after one, a surname alone is a person. */
export const TITLES: ReadonlySet<string> = set(
  'dr mr mrs ms miss mx prof professor sir dame lord lady baroness cllr councillor rev revd reverend dci di ds dc ts pc supt insp sgt det hhj acc dcc',
);

/** Words for a plan's subject, a kind of place or a duty, which are never part of a person's name. */
export const TOPICS: ReadonlySet<string> =
  set(`quality assurance performance early help human resource training learning
  improvement development public protection health social care safeguarding safeguard looked after children child adult
  family community communities engagement domestic abuse violence mental youth justice offending work working education
  housing legal planning transport regeneration finance strategy strategic operational operation policy procedure practice
  review case serious audit monitoring scrutiny data information sharing communication commissioning commission
  permanence fostering adoption placement residential disability disabled special educational needs send sen inclusion
  participation voice workforce corporate parenting business support administration executive senior central north south
  east west northern southern eastern western inner outer local national regional city county district metropolitan royal
  london england wales welsh british neglect exploitation missing online digital internet media substance misuse drug
  alcohol midwifery maternity nursing medical clinical acute primary secondary tertiary hospital ward paediatric
  emergency duty assessment referral intake contact front door intervention prevention wellbeing welfare safety crime
  reduction risk resilience recovery integrated joint lead leads agency agencies partner partners multi single universal
  targeted specialist named designated independent reviewing conference conferences proceedings court family's resources
  service services leaver leaving transition transitions permanent edge programme project
  plan action officer report annual quarterly monthly the this that these it they there
  outcome outcomes evidence governance leadership management overview response task finish steering reference core main full
  rapid section faith voluntary sector charity sport leisure culture library property estates technology ict hr
  foundation charitable state private providers provider complex needs cohort sexual assault referral gang serious
  organised counter terrorism prevent channel immigration asylum refugee homeless homelessness environment environmental
  visiting st fire rescue aid point home mind first start sure qa hr it cp lac cla cin cse fgm vawg mca dols lps csa council trust board group panel committee partnership borough commissioners
  people chance skill opportunity patient experience customer resident tenant neighbourhood growth economy contract change
  transformation innovation insight intelligence equality diversity compliance complaint secretariat democratic regulatory electoral licensing revenue forensic urgent
  profession allied life benefit older vulnerable enablement reablement continence frailty dementia autism bereavement suicide
  lighting prosecution parking enforcement shelter outreach sleepers advice credit union haven triage liaison psychiatry psychiatric talking therapies
  smoking citizens squad custody suite injuries supported living shared tenancy sustainment salvation army rape armed forces approved premises
  bail hostel spaces rangers speech occupational medicine eating disorders assertive trading standards funding breaks crisis`);

/** Words that only label the lead that follows: "Lead:", "Lead agency –", "Strategic lead:". */
export const LABEL_WORDS: ReadonlySet<string> = set(
  `lead agency officer owner responsible accountable strategic operational overall joint named action by for person
  post organisation responsibility sponsor exec executive senior leading who main and of the`,
);

/** Labels for those who help and are not responsible. */
export const SUPPORT_LABELS: ReadonlySet<string> = set(
  'support supported supporting supporter contributor contributing consulted consult informed partner other assisting',
);

/** Police ranks: a title before a name, a post when alone or before a topic. */
export const RANKS: ReadonlySet<string> = set(
  'superintendent inspector sergeant constable detective commander',
);

/** Words that qualify a rank. */
export const RANK_QUALIFIERS: ReadonlySet<string> = set('chief assistant deputy temporary acting');

/** Small words that a name may include or omit and remain the same name. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'at', 'in']);
