/**
 * What the Checks column says about an action: the findings of its row in plain words, failures before questions.
 * Findings that a new day can change, such as "overdue", are left out: the live rating shows those, even without the
 * add-in.
 */
import { checkOf } from '../../judge/checks';
import type { ActionReport, Finding } from '../../judge/report/plan-report';
import { a1, columnName } from '../../read/sheet/a1';

/** Characters that can be read in a cell without scrolling. */
const LONGEST = 1_000;

/** One finding per line; `''` if there are none. */
export function checksInWords({ row, findings }: Pick<ActionReport, 'row' | 'findings'>): string {
  const rows = new Set([row.rowIndex, ...row.joinedRows]);
  const lasting = findings.filter((finding) => checkOf(finding).lasting);
  const ordered = [...lasting.filter(isFailure), ...lasting.filter((finding) => !isFailure(finding))];
  const lines = [...new Set(ordered.map((finding) => lineOf(finding, rows)))];
  let text = '';
  for (const [at, line] of lines.entries()) {
    const longer = text === '' ? line : `${text}\n${line}`;
    if (longer.length > LONGEST) {
      const left = lines.length - at;
      return `${text}${text === '' ? '' : '\n'}${left} ${left === 1 ? 'finding' : 'findings'}${text === '' ? '' : ' more'}: see the task pane.`;
    }
    text = longer;
  }
  return text;
}

const isFailure = ({ verdict }: Finding): boolean => verdict === 'fail';

/**
 * Names a cell of the action's own rows by its column, "column E" for "E28", because its row number changes when rows
 * are sorted or inserted.
 */
function lineOf({ message, cells }: Finding, rows: ReadonlySet<number>): string {
  let line = message;
  for (const { rowIndex, columnIndex } of cells) {
    if (!rows.has(rowIndex)) continue;
    const address = a1(rowIndex, columnIndex);
    const at = placeOf(address, line);
    if (at < 0) continue;
    const words = `${at === 0 ? 'Column' : 'column'} ${columnName(columnIndex)}`;
    line = line.slice(0, at) + words + line.slice(at + address.length);
  }
  return line;
}

/** Position of the address as a word of its own; -1 if there is none, for example for "E2" in "E28". */
function placeOf(address: string, line: string): number {
  for (let at = line.indexOf(address); at >= 0; at = line.indexOf(address, at + 1)) {
    const [before, after] = [line.charAt(at - 1), line.charAt(at + address.length)];
    if (!BEFORE.test(before) && !AFTER.test(after)) return at;
  }
  return -1;
}

/** After one of these, the address would be part of a word, of a reference or of a quotation. */
const BEFORE = /[\p{L}\p{N}$'‘“]/u;
const AFTER = /[\p{L}\p{N}]/u;
