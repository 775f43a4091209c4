/**
 * Prepares a header's words for weighing: only the first line of a long header, qualifiers (original, revised, actual,
 * forecast) moved to the front, words in brackets kept separately, and numbers and months read as signs of a series.
 */
import { singular } from './header-text';

/** Words that say which of several similar dates a column holds, with their meaning (POLICY.md, Fields). */
export const QUALIFIERS: Readonly<Record<string, 'original' | 'revised' | 'actual' | 'forecast'>> = {
  original: 'original',
  originally: 'original',
  initial: 'original',
  target: 'original',
  planned: 'original',
  proposed: 'original',
  scheduled: 'original',
  baseline: 'original',
  revised: 'revised',
  extended: 'revised',
  amended: 'revised',
  new: 'revised',
  updated: 'revised',
  rescheduled: 'revised',
  actual: 'actual',
  actually: 'actual',
  forecast: 'forecast',
  forecasted: 'forecast',
  projected: 'forecast',
  predicted: 'forecast',
  expected: 'forecast',
  anticipated: 'forecast',
  estimated: 'forecast',
};

export interface HeaderTerms {
  /** Singular and in lower case, without numbers, months and brackets. */
  readonly words: readonly string[];
  /** The words that were in brackets. */
  readonly bracketed: readonly string[];
  /** Contains a number, an ordinal, a month or a date: one of a series. */
  readonly numbered: boolean;
}

const NOTHING: HeaderTerms = { words: [], bracketed: [], numbered: false };
/** From this length, in characters, only the first line is the header; the rest is guidance. */
const LONG = 60;
/** Lines up to this length, in characters, are one text wrapped in a narrow column. */
const WRAPPED = 20;
/** A first line longer than this, in characters, is prose. */
const LONGEST = 150;
/** More words in brackets than this are a remark. */
const MOST_QUALIFYING = 3;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?/gi;
/** Words left over at the end when a date has been removed. */
const DANGLING = /(?:\s+(?:at|as at|as of|for|from|in|on|to|since|the|of)|[\s,:;–-])+$/i;
const ORDINAL = /\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|q[1-4]|[ivx]{2,4})\b/gi;
const FINANCIAL_YEAR = /\b(?:fy\s*)?20\d\d\s*[/–-]\s*(?:20)?\d\d\b/gi;
const SHORT_FORMS: Readonly<Record<string, string>> = {
  recs: 'recommendation',
  organization: 'organisation',
  org: 'organisation',
  orgs: 'organisation',
  resp: 'responsible',
  respons: 'responsible',
  info: 'information',
  comm: 'comment',
  prog: 'progress',
  prioritisation: 'priority',
  priorities: 'priority',
  timeframes: 'timeframe',
  yr: 'year',
};

/** Plain words with one space between them, as most headers are. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;
/** Words of letters alone that make a header one of a series, as in `MONTH` and `ORDINAL`. */
const COUNTS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|first|second|third|fourth|fifth|[ivx]{2,4})$/;

export function headerTerms(text: string): HeaderTerms {
  if (text.length <= LONGEST && PLAIN.test(text)) {
    const plain = text.toLowerCase().split(' ');
    if (!plain.some((word) => COUNTS.test(word)))
      return { words: plain.map(inShort), bracketed: [], numbered: false };
  }
  return text.length > 2000 ? NOTHING : termsOf(text);
}

/** A word's singular, or what it is short for. */
const inShort = (word: string): string => SHORT_FORMS[word] ?? singular(word);

function termsOf(text: string): HeaderTerms {
  const line = firstLine(
    text
      .replace(INVISIBLE, '')
      .replace(/\u00a0/g, ' ')
      .trim(),
  );
  const { bare, inside } = withoutBrackets(line);
  if (bare.length > LONGEST) return NOTHING;
  const undated = bare.replace(MONTH, ' ').replace(FINANCIAL_YEAR, ' ').replace(ORDINAL, ' ');
  const dated = /\p{L}/u.test(undated) ? undated : bare;
  const { rest, qualifiers } = trailingQualifiers(
    undated === bare && !/\d/.test(bare) ? dated : dated.replace(DANGLING, ''),
  );
  const bracketed = wordsOf(inside);
  const within = bracketed.length <= MOST_QUALIFYING ? bracketed.filter((word) => word in QUALIFIERS) : [];
  return {
    words: [...within, ...qualifiers, ...wordsOf(rest)],
    bracketed: bracketed.filter((word) => !within.includes(word)),
    numbered: undated !== bare || /\d/.test(bare),
  };
}

/** The first line of a long header, plus the next if it breaks off after a joining word. */
function firstLine(text: string): string {
  const lines = text.split(/\s*[\r\n]+\s*/).filter((line) => line !== '');
  if (lines.length < 2 || text.length <= LONG || lines.every((line) => line.length <= WRAPPED))
    return lines.join(' ');
  let first = lines[0] as string;
  for (let next = 1; next < lines.length; next++) {
    const goesOn = /(?:\b(?:a|and|at|by|for|in|of|on|or|the|to|with)|[/&,(-])$/i.test(first);
    const open = first.split('(').length > first.split(')').length;
    if (!goesOn && !open && /\p{L}{3}/u.test(first)) break;
    first = `${first} ${lines[next]}`;
  }
  return first;
}

function withoutBrackets(text: string): { readonly bare: string; readonly inside: string } {
  let inside = '';
  const bare = text
    .replace(/\(([^()]*)\)|\[([^[\]]*)\]/g, (_, round?: string, square?: string) => {
      inside += ` ${round ?? square ?? ''}`;
      return ' ';
    })
    .replace(/\([^)]*$/, (open) => {
      inside += ` ${open.slice(1)}`;
      return ' ';
    })
    .trim();
  // "Action(s)" and "Action(ies)" are plurals; "(3)" and "[iv]" are footnotes.
  const said = inside.replace(/\b(?:e?s|ies|[ivx]{1,4}|[a-mo-xz])\b/gi, ' ');
  return /\p{L}/u.test(bare)
    ? { bare, inside: said }
    : { bare: text.replace(/[()[\]]/g, ' ').trim(), inside: '' };
}

/** "Completion date – actual", "Due date: revised" and "Deadline, original" put their qualifier last. */
function trailingQualifiers(text: string): { readonly rest: string; readonly qualifiers: readonly string[] } {
  const found = /(?:\s[-–—]|[:,;])\s*([\p{L}]+)\s*$/u.exec(text);
  const word = found?.[1]?.toLowerCase() ?? '';
  return found && word in QUALIFIERS
    ? { rest: text.slice(0, found.index), qualifiers: [word] }
    : { rest: text, qualifiers: [] };
}

function wordsOf(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replace(/\b(i|we|you|they|who|what|it)[’‘'`]ll\b/g, '$1 will')
    .replace(/[’‘'`]/g, '')
    .replace(/#/g, ' no ')
    .replace(/%/g, ' percent ')
    .replace(/\br\.?a\.?g\.?(?=\W|$)/g, 'rag')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).filter((word) => !/^\d+$/.test(word)).map(inShort);
}

const PERIOD =
  /^(?:jan|january|feb|february|mar|march|apr|april|may|june?|july?|aug|august|sept?|september|oct|october|nov|november|dec|december|q[1-4]|quarter|month|week|wk|year|yr|term)$/;

/** Whether the header only names a stretch of time, as above the columns of a time line: "Apr", "Q1", "Week 3". */
export const namesOnlyAPeriod = ({ words, numbered }: HeaderTerms): boolean =>
  numbered && words.every((word) => PERIOD.test(word));
