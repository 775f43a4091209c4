/** The text shown in the formula bar and in a cell being edited: what a user would type to get the cell's contents. */
import { general, shownText } from '../../model/number-format';
import { numberFormatOf } from '../../model/style';
import { isError, type Cell } from '../../model/workbook';

const DATE = /(?:^|[^a-z])(?:y{2,4}|d{1,4}|m{1,5})(?![a-z])/i;
const TIME = /h{1,2}|s{1,2}/i;

/** The format's codes, without quoted texts, escapes and bracketed locales. */
const codesOf = (format: string): string => format.slice(0, 300).replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, '');

/** A formula, a date as dd/mm/yyyy, a percentage with its sign, or a text with a leading apostrophe if it needs one. */
export function editText(cell: Cell | undefined, date1904: boolean): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return cell.style?.quotePrefix ? `'${value}` : value;
  const codes = codesOf(numberFormatOf(cell.style));
  if (/general/i.test(codes)) return String(value);
  if (codes.includes('%')) return `${general(Number((value * 100).toPrecision(15)))}%`;
  const [isDate, isTime] = [DATE.test(codes), TIME.test(codes)];
  if (!isDate && !isTime) return String(value);
  const dayOnly = Number.isInteger(value);
  return shownText(
    value,
    isDate ? (dayOnly || !isTime ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss') : 'hh:mm:ss',
    date1904,
  );
}
