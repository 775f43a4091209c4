/**
 * Reads the lead that a plan without a lead column takes from its sections (POLICY.md, Rows): a heading that names an
 * agency, as written but without its number. A heading that is a theme names nobody, even if it mentions an agency
 * ("Role of the LSCB").
 */
import type { IsoDate } from '../dates/calendar';
import { classifyName, isBareBody, isCapital } from './classify-name';
import type { CompiledRegister } from './compile-register';
import type { LeadKind, LeadMatch } from './lead-match';
import { readLeadTokens, type LeadToken } from './lead-token';
import { resolveLeads } from './resolve-leads';
import { BODY_HEADS } from './trade-words';

/** Prepositions after which a body is the subject of a heading, unless the words before it already name a body. */
const ABOUT = /^(?:by|with|between|to|for|in|from|on|about|at|of)$/i;
const NOT_A_LEAD =
  /^(?:introduction|summary|general|overview|conclusions?|actions?|recommendations?|background|appendix|notes?|key|other|misc(?:ellaneous)?)\b/i;

export interface SectionLead {
  readonly name: string;
  readonly kind: LeadKind;
}

/** Whether a section heading, without its number, names an agency, board, sub-group or service. */
export function sectionNamesLead(section: string): boolean {
  const tokens = readLeadTokens(section);
  if (tokens.length === 0 || tokens.length > 40) return false;
  const open = tokens.findIndex((token) => token.kind === 'open');
  const outside = open < 0 ? tokens : tokens.slice(0, open);
  const inside = open < 0 ? [] : tokens.slice(open + 1).filter((token) => token.kind === 'word');
  if (namesBody(outside)) return true;
  return (
    inside.length > 0 && inside.length <= 6 && namesBody(inside) && classifyName(inside).weight === 'name'
  );
}

/**
 * Which of a plan's sections name leads. If fewer than half name one, the sections are themes and none counts; if at
 * least three quarters do, the rest are taken as agencies too (of unknown kind), except an introduction or a summary.
 */
export function leadSections(sections: readonly string[]): ReadonlySet<string> {
  const all = [...new Set(sections.map((section) => section.trim()).filter((section) => section !== ''))];
  const naming = all.filter(sectionNamesLead);
  if (naming.length === 0 || naming.length * 2 < all.length) return new Set();
  if (all.length < 4 || naming.length * 4 < all.length * 3) return new Set(naming);
  return new Set(
    all.filter((section) => naming.includes(section) || (isShortName(section) && !NOT_A_LEAD.test(section))),
  );
}

/**
 * The lead given by each section, in their order; `null` for a section that names none. Its name is the whole heading.
 */
export function sectionLeads(sections: readonly string[]): readonly (SectionLead | null)[] {
  const naming = leadSections(sections);
  return sections.map((section) => {
    const name = section.trim();
    return naming.has(name) ? { name, kind: sectionKind(name) } : null;
  });
}

/** The section's lead as a match, using the register's own name if it holds exactly that heading. */
export function sectionLead(section: string, register: CompiledRegister, asOf: IsoDate | null): LeadMatch {
  const name = section.trim();
  const start = section.indexOf(name);
  const [found, second] = resolveLeads(name, register, asOf);
  if (found?.known === true && second === undefined && found.text === name)
    return { ...found, start, end: start + name.length };
  return {
    name,
    kind: sectionKind(name),
    known: false,
    duty: '',
    text: name,
    start,
    end: start + name.length,
    suggestion: null,
    nearest:
      register.origin === 'learnt' || found === undefined ? [] : found.known ? [found.name] : found.nearest,
    collective: classifyName(readLeadTokens(name)).collective,
    expired: false,
    former: false,
  };
}

/**
 * By the grammar; in "Health Overview (Sutton CCG)" by the bracket, in "GP Services: Sutton" by what is before the
 * colon.
 */
function sectionKind(name: string): LeadKind {
  const tokens = readLeadTokens(name.replace(/[(:].*$/s, ''));
  const about = tokens.findIndex((token, at) => at > 0 && token.kind === 'word' && ABOUT.test(token.text));
  const before = about > 0 ? classifyName(tokens, 0, about) : null;
  const whole = before?.weight === 'name' && before.namesBody ? before : classifyName(tokens);
  if (whole.kind !== 'unknown' && whole.kind !== 'person') return whole.kind;
  const inside = /\(([^()]{1,80})\)/.exec(name)?.[1] ?? name.split(':')[0] ?? name;
  const { kind } = classifyName(readLeadTokens(inside));
  return kind === 'person' || kind === 'role' ? 'unknown' : kind;
}

/** A short heading in title case, like the name of an agency. */
function isShortName(section: string): boolean {
  const words = readLeadTokens(section).filter((token) => token.kind === 'word');
  return words.length > 0 && words.length <= 5 && words.every((word) => isCapital(word.text));
}

function namesBody(tokens: readonly LeadToken[]): boolean {
  const colon = tokens.findIndex((token) => token.kind === 'colon');
  if (colon > 0) return namesBody(tokens.slice(0, colon));
  const is = classifyName(tokens);
  if (is.collective || is.kind === 'person') return false;
  const about = tokens.findIndex((token, at) => at > 0 && token.kind === 'word' && ABOUT.test(token.text));
  if (about > 0 && is.weight !== 'sector')
    return aboutBody(tokens.slice(0, about), tokens.slice(about + 1), is.weight === 'name');
  if (is.weight === 'sector') return true;
  if (tokens.some((token) => token.kind === 'slash' || token.kind === 'and' || token.kind === 'comma'))
    return everyPart(tokens) || (endsInBody(tokens) && is.weight === 'name');
  return is.weight === 'name' && (is.kind !== 'unknown' || tokens.length === 1) && is.kind !== 'role';
}

/** "Hospitals NHS Trust discharged to Sussex LSCB" names a body before the preposition; "Role of the LSCB" does not. */
function aboutBody(before: readonly LeadToken[], after: readonly LeadToken[], whole: boolean): boolean {
  if (before.some((token) => token.kind === 'word' && (isBareBody(token) || BODY_HEADS.has(token.key)))) {
    const last = before.filter((token) => token.kind === 'word').at(-1);
    const heads = before.map((token) => BODY_HEADS.has(token.key));
    const tail = before.slice(0, heads.lastIndexOf(true) + 1);
    if (last !== undefined && BODY_HEADS.has(last.key))
      return whole || classifyName(before).weight === 'name';
    return tail.length > 1 && /^\p{Ll}/u.test(last?.text ?? '') && classifyName(tail).weight === 'name';
  }
  return after.length === 0 && whole;
}

function everyPart(tokens: readonly LeadToken[]): boolean {
  let part: LeadToken[] = [];
  const parts = [part];
  for (const token of tokens) {
    if (token.kind === 'word') part.push(token);
    else parts.push((part = []));
  }
  const named = parts.filter((words) => words.length > 0);
  return named.length > 1 && named.every((words) => namesBody(words));
}

function endsInBody(tokens: readonly LeadToken[]): boolean {
  return BODY_HEADS.has(tokens.at(-1)?.key ?? '');
}
