/**
 * Finds a formula's precedents (cells and areas named directly, by a defined name or by a table's column) and whether
 * it is volatile, from its text alone in one pass, without calculating. Areas used only for their values are replaced
 * in the engine's text by a numbered call (see `area-values`), so that a column is read once for many formulas.
 */
import { sameArea, type Area } from '../area';
import type { Sheet } from '../workbook';
import { functionName, kindOf, tokensOf, written } from './formula-tokens';
import { formulaCall, type Place } from './place';
import { endOfBrackets, type Surroundings } from './surroundings';

export interface Slot extends Place {
  /** Read through `area-values`: must be final before the formula is calculated. */
  readonly asValues: boolean;
  /** Of these values only those of used cells matter. */
  readonly usedOnly: boolean;
  /** A single cell of which it matters only whether it holds a formula. */
  readonly asFormula?: boolean;
}

export interface FormulaReading {
  /** The text without its references: formulas with the same shape do the same with their precedents. */
  readonly shape: string;
  /** The text for the engine, without `=`. */
  readonly text: string;
  readonly slots: readonly Slot[];
  readonly changes: 'with its cells' | 'with the day' | 'always';
  /** The result depends on the position of the formula or of its precedents. */
  readonly placed: boolean;
  /**
   * Its precedents cannot be determined from its text, or it asks about formulas: the whole workbook must be
   * calculated.
   */
  readonly wholeOnly: boolean;
  /** It names no other sheet, name or table, so that a change of those leaves this reading as it is. */
  readonly alone: boolean;
}

/** Cells; smaller areas are just as fast to read cell by cell. */
const LARGE = 50;
/** Cells; whole columns and the like, of which only the used cells are read if they are all that matters. */
const VAST = 500_000;
/** A formula with more precedents than this is calculated with the whole workbook. */
const SLOT_LIMIT = 2_000;

const WHOLE_ONLY = new Set(
  `INDIRECT OFFSET CELL INFO SUBTOTAL AGGREGATE ISFORMULA FORMULATEXT ANCHORARRAY SINGLE LAMBDA MAP REDUCE SCAN BYROW BYCOL
  MAKEARRAY GETPIVOTDATA`.split(/\s+/),
);
/** Functions that use a reference's position rather than its values. */
const ASKS_PLACE = new Set('ROW ROWS COLUMN COLUMNS ISREF AREAS SHEET SHEETS ADDRESS'.split(' '));
const ALWAYS = new Set('NOW RAND RANDBETWEEN RANDARRAY'.split(' '));

/** Functions that pass over blank cells, wherever they are. */
const TAKES_USED = new Set(
  `SUM SUMSQ COUNT COUNTA AVERAGE AVERAGEA MAX MAXA MIN MINA PRODUCT MEDIAN STDEV STDEV.S STDEV.P VAR VAR.S VAR.P
  AND OR XOR CONCAT CONCATENATE`.split(/\s+/),
);

/** What may surround a reference that is used only for its values. */
const BEFORE = new Set(['', '(', ',', '=', '<', '>', '+', '-', '*', '/', '^', '&']);
/** What is around a whole argument. */
const ENDS = new Set(['(', ',', ')']);
const AFTER = new Set(['', ')', ',', '=', '<', '>', '+', '-', '*', '/', '^', '&', '%']);

/**
 * Whether it is AGGREGATE with a function from the fourteenth on, as in `AGGREGATE(15,6,…)`: those take arrays, in which no
 * row is hidden and no cell has a formula [A: documented].
 */
const isOfValues = (name: string, [which = '', comma, option = '', end]: readonly string[]): boolean =>
  name === 'AGGREGATE' && /^1[4-9]$/.test(which) && comma === ',' && /^[46]$/.test(option) && end === ',';

/** `formula` includes its `=`; `place` is its cell, which resolves a table's current row. */
export function scanFormula(
  formula: string,
  sheet: Sheet,
  rowIndex: number,
  surroundings: Surroundings,
): FormulaReading {
  const tokens = tokensOf(formula);
  const slots: Slot[] = [];
  const calls: string[] = [];
  let [shape, text] = ['', ''];
  let changes: FormulaReading['changes'] = 'with its cells';
  let [wholeOnly, placed, alone] = [false, false, true];
  let before = '';

  const near = (from: number): string => {
    for (let at = from; at < tokens.length; at += 1)
      if (!kindOf(tokens[at] ?? '').isSpace) return tokens[at] ?? '';
    return '';
  };
  const add = (found: Place | null, as: string, next: string): void => {
    if (!found) {
      shape += as;
      text += as;
      return;
    }
    const { rowCount, columnCount } = found.area;
    const asValues =
      rowCount * columnCount >= LARGE &&
      calls.some((name) => name !== '') &&
      !calls.some((name) => ASKS_PLACE.has(name)) &&
      BEFORE.has(before) &&
      AFTER.has(next);
    const usedOnly =
      asValues &&
      rowCount * columnCount >= VAST &&
      TAKES_USED.has(calls.at(-1) ?? '') &&
      ENDS.has(before) &&
      ENDS.has(next);
    addSlot(slots, found, asValues, usedOnly);
    shape += rowCount * columnCount === 1 ? '\u0001' : '\u0002';
    text += asValues ? surroundings.numberOf(found.sheet, found.area, usedOnly) : as;
    // The numbers of areas are those of these surroundings.
    if (asValues) alone = false;
  };

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    let end = at;
    const { isSpace, isLiteral, isSheet } = kindOf(token);
    if (isSpace || isLiteral) {
      shape += token;
      text += token;
      if (isLiteral) before = token;
      continue;
    }
    let on: Sheet | null = sheet;
    if (isSheet) {
      on = surroundings.sheetNamed(token);
      alone = false;
      end += 1;
    }
    const word = tokens[end] ?? '';
    const follows = tokens[end + 1] ?? '';
    const kind = kindOf(word);
    if (kind.isReference) {
      const second = follows === ':' ? (tokens[end + 2] ?? '') : '';
      const area = areaOf(surroundings, word, second);
      if (area && follows !== '(') {
        if (second !== '') end += 2;
        const next = near(end + 1);
        if (next === '#' || next === ':' || before === ':') wholeOnly = true;
        add(on && { sheet: on, area, byCorners: kind.isCell }, written(tokens, at, end), next);
      } else if (follows === '(') {
        const name = functionName(word);
        const asked = tokens[end + 2] ?? '';
        if (name === 'ISFORMULA' && kindOf(asked).isCell && tokens[end + 3] === ')') {
          const area = surroundings.areaNamed(asked);
          if (area) slots.push({ sheet, area, asValues: false, usedOnly: false, asFormula: true });
          shape += 'ISFORMULA(\u0001)';
          text += area ? formulaCall(sheet, area) : '#REF!';
          before = 'reference';
          at = end + 3;
          continue;
        }
        calls.push(name);
        if (WHOLE_ONLY.has(name) && !isOfValues(name, tokens.slice(end + 2))) wholeOnly = true;
        else if (ASKS_PLACE.has(name)) placed = true;
        else if (ALWAYS.has(name)) changes = 'always';
        else if (name === 'TODAY' && changes === 'with its cells') changes = 'with the day';
        end += 1;
        const opened = written(tokens, at, end);
        shape += opened;
        text += opened;
        before = '(';
        at = end;
        continue;
      } else if (follows === '[') {
        end = endOfBrackets(tokens, end + 1);
        alone = false;
        const column = surroundings.tableArea(word, written(tokens, at + 1, end), sheet, rowIndex);
        if (!column) wholeOnly = true;
        add(column, written(tokens, at, end), near(end + 1));
      } else if (kind.isWord && !/^(?:TRUE|FALSE)$/i.test(word)) {
        alone = false;
        const meant = surroundings.nameIn(word, on ?? sheet);
        if (meant === 'unclear') wholeOnly = true;
        else if (Array.isArray(meant)) {
          const only = meant.length === 1 && meant[0]?.exact ? meant[0] : null;
          const next = near(end + 1);
          if (next === ':' || before === ':') wholeOnly = true;
          if (only) add(only, written(tokens, at, end), next);
          else {
            const name = written(tokens, at, end);
            for (const place of meant) addSlot(slots, place, false, false);
            shape += name;
            text += name;
          }
        } else add(null, written(tokens, at, end), '');
      } else add(null, written(tokens, at, end), '');
      before = 'reference';
      at = end;
      continue;
    }
    if (token === '(') calls.push('');
    else if (token === ')') calls.pop();
    else if (token === '[') {
      end = endOfBrackets(tokens, at);
      alone = false;
      const column = surroundings.tableArea('', written(tokens, at, end), sheet, rowIndex);
      if (!column) wholeOnly = true;
      add(column, written(tokens, at, end), near(end + 1));
      before = 'reference';
      at = end;
      continue;
    } else if (token === ':' || token === '#') wholeOnly = true;
    shape += token;
    text += token;
    before = token;
  }
  if (slots.length > SLOT_LIMIT) wholeOnly = true;
  return {
    shape: surroundings.shared(shape),
    // If nothing was replaced, share the formula's own string to save memory.
    text: slots.some(({ asValues, asFormula }) => asValues || asFormula) ? text : formula.slice(1),
    slots,
    changes,
    placed,
    wholeOnly,
    alone,
  };
}

/** Adds each place once; most formulas name only a few, some of them repeatedly. */
function addSlot(slots: Slot[], place: Place, asValues: boolean, usedOnly: boolean): void {
  const { sheet, area, byCorners = false } = place;
  for (const slot of slots)
    if (
      slot.sheet === sheet &&
      slot.asValues === asValues &&
      !slot.asFormula &&
      slot.usedOnly === usedOnly &&
      slot.byCorners === byCorners &&
      sameArea(slot.area, area)
    )
      return;
  slots.push({ sheet, area, byCorners, asValues, usedOnly });
}

/** `A1`, `A1:B2`, `A:B`, `1:2`; `null` for any other word. */
function areaOf(surroundings: Surroundings, first: string, second: string): Area | null {
  const one = kindOf(first);
  if (second === '') return one.isCell ? surroundings.areaNamed(first) : null;
  const other = kindOf(second);
  const alike =
    (one.isCell && other.isCell) || (one.isColumn && other.isColumn) || (one.isRow && other.isRow);
  return alike ? surroundings.areaNamed(`${first}:${second}`) : null;
}
