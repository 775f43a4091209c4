/**
 * Works out from a pattern's source which letters a text must contain to match it, so that most patterns are ruled out
 * by a few look-ups. When in doubt it requires nothing.
 */
import { appendAll, smallest } from '../../long-lists';

/** The text must contain at least one of these letter sequences (lower case, at least `SHORTEST` long) or `A_DIGIT`. */
export type AnyOf = readonly string[];

/** Stands for any of the ten digits. */
export const A_DIGIT = '\\d';

/** Shorter sequences rule out too little to be worth testing. */
const SHORTEST = 2;
/** Testing more alternatives than this costs more than running the pattern. */
const MOST = 250;
/** How many of a pattern's requirements are kept, the most selective first; all must be met. */
const KEPT = 3;
const ONE_DIGIT: AnyOf = [A_DIGIT];
const DIGITS_ALONE = /^\[\d(?:-\d)?\]$/;

/** A pattern's requirements, all of which must be met for it to match. Empty if nothing can be inferred. */
export function requiredWords(pattern: RegExp): readonly AnyOf[] {
  const reader = { source: pattern.source, at: 0 };
  const demands = alternatives(reader);
  return [...demands].sort((a, b) => worth(b) - worth(a)).slice(0, KEPT);
}

interface Reader {
  readonly source: string;
  at: number;
}

/** Longer sequences and fewer alternatives rule out more. */
function worth(demand: AnyOf): number {
  return Math.min(smallest(demand.map((letters) => letters.length)), 8) - demand.length / 20;
}

/** Reads alternatives up to `)` or the end. The text must meet a requirement of one of the branches. */
function alternatives(reader: Reader): readonly AnyOf[] {
  const branches = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    branches.push(sequence(reader));
  }
  if (branches.length === 1) return branches[0] ?? [];
  const best = branches.map((demands) => [...demands].sort((a, b) => worth(b) - worth(a))[0]);
  if (best.some((demand) => demand === undefined)) return [];
  const either = [...new Set(best.flatMap((demand) => demand ?? []))];
  return either.length <= MOST ? [either] : [];
}

/** Reads one branch: its runs of plain letters and the requirements of its groups. */
function sequence(reader: Reader): readonly AnyOf[] {
  const { source } = reader;
  const demands: AnyOf[] = [];
  let run = '';
  const endRun = (): void => {
    if (run.length >= SHORTEST) demands.push([run]);
    run = '';
  };
  while (reader.at < source.length && source[reader.at] !== '|' && source[reader.at] !== ')') {
    const letter = plainLetter(reader);
    if (letter !== null) {
      const least = quantifier(reader);
      if (least === null) run += letter;
      else {
        if (least > 0) run += letter;
        endRun();
      }
      continue;
    }
    endRun();
    const inner = source[reader.at] === '(' ? group(reader) : other(reader);
    const least = quantifier(reader);
    if (least !== 0) appendAll(demands, inner);
  }
  endRun();
  return demands;
}

/** A letter, digit or sign that matches itself, in lower case; `null`, consuming nothing, for anything else. */
function plainLetter(reader: Reader): string | null {
  const { source, at } = reader;
  const sign = source[at] ?? '';
  if (/^[a-zA-Z0-9 ',:;%&<>=!"#@_~`/-]$/.test(sign)) {
    reader.at += 1;
    return sign.toLowerCase();
  }
  const escaped = source[at + 1] ?? '';
  if (sign !== '\\' || !/^[./\-()[\]?*+|]$/.test(escaped)) return null;
  reader.at += 2;
  return escaped;
}

/** Reads a bracketed group. Positive lookahead and lookbehind add requirements like any other group. */
function group(reader: Reader): readonly AnyOf[] {
  const opening =
    /^\((?:\?(?:<?[=!]|:|<[^>]*>))?/.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? '(';
  reader.at += opening.length;
  const demands = alternatives(reader);
  reader.at += 1;
  return opening.endsWith('!') ? [] : demands;
}

/** Skips a class, an escape or any other sign that can match several characters. */
function other(reader: Reader): readonly AnyOf[] {
  const { source, at } = reader;
  if (source[at] === '[') {
    while (reader.at < source.length && source[reader.at] !== ']')
      reader.at += source[reader.at] === '\\' ? 2 : 1;
    reader.at += 1;
    if (DIGITS_ALONE.test(source.slice(at, reader.at))) return [ONE_DIGIT];
  } else if (source.startsWith('\\d', at)) {
    reader.at += 2;
    return [ONE_DIGIT];
  } else if (source[reader.at] === '\\') {
    const braced = /^\\[pPu]\{[^}]*\}/.exec(source.slice(reader.at, reader.at + 60))?.[0];
    const numbered = /^\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<[^>]*>)/.exec(
      source.slice(reader.at, reader.at + 40),
    )?.[0];
    reader.at += (braced ?? numbered ?? '\\w').length;
  } else reader.at += 1;
  return [];
}

/** The minimum count of the preceding item; `null` if there is no quantifier. */
function quantifier(reader: Reader): number | null {
  const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 20));
  if (found === null) return null;
  reader.at += found[0].length;
  return found[1] === undefined ? (found[0].startsWith('+') ? 1 : 0) : Number(found[1]);
}
