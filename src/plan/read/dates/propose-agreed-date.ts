/**
 * Proposes when a plan was agreed or published, from the titles and notes around it. "This Action Plan was considered
 * and approved by … on 27th January 2016" states it; a title that only contains a date is a weaker proposal. Refuses
 * dates of other things (a report's approval, a meeting that only considered the plan) and things still to be agreed.
 */
import type { IsoDate } from './calendar';
import type { DateContext } from './date-context';
import { findStatements } from './find-statements';
import { tokenise } from './tokenise';
import type { Token } from './token';

export interface DateProposal {
  readonly date: IsoDate;
  /** `stated`: the text says so. `titled`: the text only contains a date. */
  readonly strength: 'stated' | 'titled';
  /** Index into the texts given. */
  readonly index: number;
  /** The sentence that says so. */
  readonly words: string;
}

interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dates: readonly { readonly date: IsoDate; readonly start: number; readonly day: boolean }[];
}

const AGREEING = new Set(
  'agreed approved ratified endorsed adopted accepted signed approval ratification agreement signoff'.split(
    ' ',
  ),
);
const PUBLISHING = new Set('published publication released'.split(' '));
const UNMADE = new Set('to will should shall would not awaiting pending subject before until'.split(' '));
const OTHER_THINGS = new Set(
  'report reports review reviews scr minutes policy strategy protocol guidance procedure procedures terms budget scorecard summary'.split(
    ' ',
  ),
);
const VERBS = new Set(
  'is was were be been has have had will considered updated update amended reviewed revised version died born dob death printed review due by progress'.split(
    ' ',
  ),
);
/** Dates of a copy, of a position or of the plan's subject: never when it was agreed. */
const OTHER_DATES = new Set(
  (
    'export exported exporting printed print printing position incident incidents as data downloaded download extracted extract extraction ' +
    'generated snapshot created saved opened accessed received sent circulated issued status run refreshed correct inspection inspected ' +
    'visit meeting birth event referral notification notified deadline effective starts ends period'
  ).split(' '),
);
const LONGEST = 2000;
const MOST_DATES = 40;
/** The verb of a neutral label ("Date agreed: 27 January 2016") must be within this many words of the start. */
const NEUTRAL_WITHIN = 4;

const NO_CONTEXT: DateContext = {
  agreed: null,
  published: null,
  yearKind: 'financial',
  meetings: [],
  dateSystem: 1900,
  role: 'achieved',
  columnYears: null,
};

/**
 * When the plan was agreed, from the strongest (of equals, the first) statement in the texts around it; `null` if none
 * says.
 */
export function proposeAgreedDate(texts: readonly { readonly text: string }[]): DateProposal | null {
  return strongest(texts, (sentence) => stated(sentence, AGREEING, false)) ?? titled(texts);
}

/** When the plan or its report was published, according to the texts around it; `null` if none says. */
export function proposePublishedDate(texts: readonly { readonly text: string }[]): DateProposal | null {
  return strongest(texts, (sentence) => stated(sentence, PUBLISHING, true));
}

type Scored = { readonly date: IsoDate; readonly score: number } | null;

function strongest(
  texts: readonly { readonly text: string }[],
  judge: (sentence: Sentence) => Scored,
): DateProposal | null {
  let best: (DateProposal & { readonly score: number }) | null = null;
  texts.forEach(({ text }, index) => {
    for (const sentence of sentencesOf(text)) {
      const found = judge(sentence);
      if (found && (best === null || found.score > best.score)) {
        best = { ...found, strength: 'stated', index, words: sentence.text };
      }
    }
  });
  if (best === null) return null;
  const { date, strength, index, words } = best as DateProposal;
  return { date, strength, index, words };
}

function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const part of text.slice(0, LONGEST).split(/(?<=[a-z0-9)][.;])\s+(?=[A-Z])|\n/)) {
    if (!/\d/.test(part)) continue;
    const { statements, tokens } = findStatements(part, NO_CONTEXT);
    const dates = statements
      .slice(0, MOST_DATES)
      .flatMap(({ meaning, start }) =>
        meaning.kind === 'period' &&
        (meaning.period.precision === 'day' || meaning.period.precision === 'month')
          ? [{ date: meaning.period.last, start, day: meaning.period.precision === 'day' }]
          : [],
      );
    if (dates.length > 0) sentences.push({ text: part.trim(), tokens, dates });
  }
  return sentences;
}

/** The date on which a sentence says that this was done, scored by how surely it is about the plan. */
function stated({ tokens, dates }: Sentence, verbs: ReadonlySet<string>, reportsToo: boolean): Scored {
  let best: Scored = null;
  let from = 0;
  tokens.forEach((verb, at) => {
    if (!verbs.has(verb.text)) return;
    const subject = tokens.slice(from, at);
    const until = nextVerb(tokens, at + 1, verbs);
    const object = tokens.slice(at + 1, until);
    const opening = from === 0 && at < NEUTRAL_WITHIN;
    from = at + 1;
    if (subject.slice(-4).some((token) => UNMADE.has(token.text)) || !dates.some((date) => date.day)) return;
    const says = (words: readonly Token[], of: (text: string) => boolean) =>
      words.some((token) => of(token.text));
    const isPlan = (text: string) => text === 'plan' || text === 'plans';
    const inSubject = says(subject, isPlan);
    const others = says(inSubject ? [] : subject, (text) => OTHER_THINGS.has(text));
    const plan = inSubject || (!others && says(object, isPlan));
    if (!plan && !(reportsToo ? others || opening : opening && !others)) return;
    const end = tokens[until]?.start ?? Infinity;
    const days = dates.filter((date) => date.day);
    const chosen =
      days.find((date) => date.start > verb.start && date.start < end) ??
      days.filter((date) => date.start < verb.start).pop();
    const score = plan ? 3 : 2;
    if (chosen && (best === null || score > best.score)) best = { date: chosen.date, score };
  });
  return best;
}

function nextVerb(tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): number {
  for (let here = at; here < tokens.length; here += 1)
    if (verbs.has((tokens[here] as Token).text)) return here;
  return tokens.length;
}

/** A title with one date at its start or end; a month counts only if the title mentions a plan. */
function titled(texts: readonly { readonly text: string }[]): DateProposal | null {
  for (const [index, { text }] of texts.entries()) {
    if (text.length > 200 || !/\d/.test(text)) continue;
    const sentences = sentencesOf(text);
    const [only] = sentences;
    const tokens = tokenise(text);
    if (only === undefined || sentences.length > 1 || only.dates.length !== 1) continue;
    if (
      tokens.some(
        ({ text: word }) =>
          VERBS.has(word) || OTHER_DATES.has(word) || AGREEING.has(word) || PUBLISHING.has(word),
      )
    )
      continue;
    const [found] = only.dates;
    if (found === undefined || (!found.day && !tokens.some((token) => token.text === 'plan'))) continue;
    return { date: found.date, strength: 'titled', index, words: only.text };
  }
  return null;
}
