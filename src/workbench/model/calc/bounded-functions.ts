/**
 * Functions whose results can be far larger than what they are given, in place of the engine's own, which check their
 * size late or not at all. A text of more than 32,767 characters is #VALUE!, as in Excel, within a formula too.
 */
import { TEXT_LIMIT } from '../area';
import { isError, type CellValue } from '../workbook';
import { isOutOfTime, mayJoin, mayMake, TOO_MUCH } from './budget';
import { arrayOf, fromEngine, isArray, toEngine, type EngineArray, type EngineScalar } from './engine-values';

interface UserFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: readonly unknown[]) => unknown;
}

const VALUE = toEngine({ error: '#VALUE!' });
const NUM = toEngine(TOO_MUCH);
const NONE = toEngine({ error: '#N/A' });

/** Thrown for an argument that the function refuses; `result` becomes the function's result. */
class Answer extends Error {
  constructor(readonly result: EngineScalar) {
    super('An argument that the function refuses.');
  }
}

const bounded =
  (work: (args: readonly unknown[]) => unknown): UserFunction['invoke'] =>
  (args) => {
    try {
      return isOutOfTime() ? NUM : work(args);
    } catch (problem) {
      if (problem instanceof Answer) return problem.result;
      throw problem;
    }
  };

/** The first value of an array, or the value itself; an error is the function's result. */
function single(given: unknown): CellValue {
  const value = fromEngine(isArray(given) ? given.rows[0]?.[0] : given);
  if (isError(value)) throw new Answer(toEngine(value));
  return value;
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

/** TRUE is 1. A blank or omitted argument is `missing`. */
function numberOf(given: unknown, missing: number): number {
  const value = given === undefined ? null : single(given);
  if (value === null) return missing;
  if (typeof value === 'string' && /^(?:true|false)$/i.test(value)) return /^t/i.test(value) ? 1 : 0;
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  if (!Number.isFinite(number)) throw new Answer(VALUE);
  return number;
}

const count = (given: unknown, missing: number): number => {
  const number = Math.trunc(numberOf(given, missing));
  if (number < 1) throw new Answer(VALUE);
  return number;
};

function asText(parts: readonly string[], length: number): EngineScalar {
  return length > TEXT_LIMIT ? VALUE : toEngine(parts.join(''));
}

/** Visits every value of the arguments in reading order until `visit` returns `false`. */
function eachValue(args: readonly unknown[], visit: (value: CellValue) => boolean): void {
  for (const given of args) {
    if (!isArray(given)) {
      if (!visit(single(given))) return;
      continue;
    }
    for (const row of given.rows) for (const cell of row) if (!visit(single(cell))) return;
  }
}

/** Joins the texts of all values, `delimiter` between them; stops as soon as the text is too long for a cell. */
function joined(args: readonly unknown[], delimiter: string, skipsBlanks: boolean): EngineScalar {
  const parts: string[] = [];
  let [length, isFirst] = [0, true];
  eachValue(args, (value) => {
    const text = textOf(value);
    if (skipsBlanks && text === '') return true;
    const piece = isFirst ? text : delimiter + text;
    isFirst = false;
    if (piece !== '') parts.push(piece);
    length += piece.length;
    return length <= TEXT_LIMIT;
  });
  return asText(parts, length);
}

function substitute([given, oldGiven, newGiven, which]: readonly unknown[]): EngineScalar {
  const [text, old, fresh] = [given, oldGiven, newGiven].map((each) => textOf(single(each))) as [
    string,
    string,
    string,
  ];
  if (old === '') return toEngine(text);
  const pieces = text.split(old);
  if (which === undefined) {
    const length = text.length + (pieces.length - 1) * (fresh.length - old.length);
    return length > TEXT_LIMIT ? VALUE : toEngine(pieces.join(fresh));
  }
  const at = count(which, 1);
  if (at >= pieces.length) return toEngine(text);
  return asText(
    [pieces.slice(0, at).join(old), fresh, pieces.slice(at).join(old)],
    text.length + fresh.length - old.length,
  );
}

function made(
  name: string,
  height: number,
  width: number,
  value: (row: number, column: number) => EngineScalar,
): EngineArray | EngineScalar {
  if (!mayMake(name, height, width)) return NUM;
  return arrayOf(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => value(row, column)),
    ),
  );
}

function sequence([rows, columns, start, step]: readonly unknown[]): unknown {
  const [height, width] = [count(rows, 1), count(columns, 1)];
  const [first, by] = [numberOf(start, 1), numberOf(step, 1)];
  return made('SEQUENCE', height, width, (row, column) => toEngine(first + (row * width + column) * by));
}

function randArray([rows, columns, least, most, whole]: readonly unknown[]): unknown {
  const [height, width] = [count(rows, 1), count(columns, 1)];
  const [low, high] = [numberOf(least, 0), numberOf(most, 1)];
  const isWhole = numberOf(whole, 0) !== 0;
  if (low > high || (isWhole && !(Number.isInteger(low) && Number.isInteger(high)))) return VALUE;
  const draw = (): number =>
    isWhole ? low + Math.floor(Math.random() * (high - low + 1)) : low + Math.random() * (high - low);
  return made('RANDARRAY', height, width, () => toEngine(draw()));
}

function unit([size]: readonly unknown[]): unknown {
  const length = count(size, 0);
  return made('MUNIT', length, length, (row, column) => toEngine(row === column ? 1 : 0));
}

const grid = (given: unknown): EngineArray => (isArray(given) ? given : arrayOf([[given as EngineScalar]]));

function expand([given, rows, columns, pad]: readonly unknown[]): unknown {
  const from = grid(given);
  const [height, width] = [count(rows, from.height), count(columns, from.width)];
  if (height < from.height || width < from.width) return VALUE;
  const filler = pad === undefined ? NONE : ((isArray(pad) ? pad.rows[0]?.[0] : pad) as EngineScalar);
  return made('EXPAND', height, width, (row, column) => from.rows[row]?.[column] ?? filler);
}

/** Stacks arrays on top of or beside each other; the shorter ones are padded with #N/A. */
const stacked =
  (name: string, below: boolean) =>
  (args: readonly unknown[]): unknown => {
    const grids = args.map(grid);
    const [along, across] = below ? (['height', 'width'] as const) : (['width', 'height'] as const);
    const length = grids.reduce((sum, each) => sum + each[along], 0);
    const breadth = grids.reduce((most, each) => Math.max(most, each[across]), 0);
    if (!mayJoin(name, length * breadth)) return NUM;
    if (below)
      return arrayOf(
        grids.flatMap(({ rows }) =>
          rows.map((row) => Array.from({ length: breadth }, (_, at) => row[at] ?? NONE)),
        ),
      );
    return arrayOf(
      Array.from({ length: breadth }, (_, at) =>
        grids.flatMap(({ rows, width }) =>
          Array.from({ length: width }, (__, column) => rows[at]?.[column] ?? NONE),
        ),
      ),
    );
  };

const MOST = 255;
const entry = (
  name: string,
  minArity: number,
  maxArity: number,
  work: (args: readonly unknown[]) => unknown,
): [string, UserFunction] => [name, { minArity, maxArity, invoke: bounded(work) }];

export const BOUNDED_FUNCTIONS: ReadonlyMap<string, UserFunction> = new Map([
  entry('CONCAT', 1, MOST, (args) => joined(args, '', false)),
  entry('CONCATENATE', 1, MOST, (args) => joined(args, '', false)),
  entry('TEXTJOIN', 3, MOST, ([delimiter, skips, ...rest]) =>
    joined(rest, textOf(single(delimiter)), numberOf(skips, 0) !== 0),
  ),
  entry('SUBSTITUTE', 3, 4, substitute),
  entry('SEQUENCE', 1, 4, sequence),
  entry('RANDARRAY', 0, 5, randArray),
  entry('MUNIT', 1, 1, unit),
  entry('EXPAND', 2, 4, expand),
  entry('VSTACK', 1, MOST, stacked('VSTACK', true)),
  entry('HSTACK', 1, MOST, stacked('HSTACK', false)),
]);
