import { shownText } from '../../../src/workbench/model/number-format';

const show = (value: string | number | boolean | null, format: string): string =>
  shownText(value, format, false);

describe('shownText', () => {
  it.each([
    [null, 'dd/mm/yyyy', ''],
    ['Ongoing', 'dd/mm/yyyy', 'Ongoing'],
    ['Ongoing', '0;0;0;"Text: "@', 'Text: Ongoing'],
    [true, 'General', 'TRUE'],
    [-1, 'dd/mm/yyyy', '########'],
  ])('shows %j under %s as %j', (value, format, text) => {
    expect(show(value, format)).toBe(text);
  });

  it.each([
    [42_461, 'dd/mm/yyyy', '01/04/2016'],
    [42_461, 'm/d/yyyy', '01/04/2016'],
    [42_461, 'd mmmm yyyy', '1 April 2016'],
    [42_461, 'ddd d-mmm-yy', 'Fri 1-Apr-16'],
    [42_461, '[$-809]dddd, d mmmm yyyy', 'Friday, 1 April 2016'],
    [42_461.75, 'dd/mm/yyyy hh:mm', '01/04/2016 18:00'],
    [42_461.75, 'h:mm AM/PM', '6:00 PM'],
    [0.5, '[h]:mm', '12:00'],
    [60, 'dd/mm/yyyy', '29/02/1900'],
    [42_461, 'mmm-yy', 'Apr-16'],
    [42_461.999_999, 'dd/mm/yyyy hh:mm', '02/04/2016 00:00'],
    [2_958_465, 'yyyy', '9999'],
    [2_958_466, 'yyyy', '########'],
    [-0.25, '[h]:mm', '########'],
    [-3, 'dd/mm/yyyy;"none"', 'none'],
  ])('shows the date %d under %s as %s', (value, format, text) => {
    expect(show(value, format)).toBe(text);
  });

  it.each([
    [0.1 + 0.2, 'General', '0.3'],
    [1 / 3, 'General', '0.333333333'],
    [Math.PI, 'General', '3.141592654'],
    [123_456_789_012, 'General', '1.23457E+11'],
    [-5, 'General', '-5'],
    [1234.5, '#,##0.00', '1,234.50'],
    [1234.5, '#,##0', '1,235'],
    [0.256, '0%', '26%'],
    [0.256, '0.0%', '25.6%'],
    [-7, '0;(0)', '(7)'],
    [0, '0;-0;"nil"', 'nil'],
    [7, '000', '007'],
    [1200, '£#,##0', '£1,200'],
    [1200, '[$£-809]#,##0', '£1,200'],
    [12_345, '0.00E+00', '1.23E+04'],
    [0.5, '#.##', '.5'],
    [-1200, '£#,##0', '-£1,200'],
    [-0.004, '0.00', '0.00'],
    [0.5, '# ?/?', ' 1/2'],
    [150, '[>100]"many";0', 'many'],
    [42_461, '##0.0E+0', '42.5E+3'],
    [3, '0 "days"', '3 days'],
  ])('shows the number %d under %s as %s', (value, format, text) => {
    expect(show(value, format)).toBe(text);
  });

  it('counts from 1904 if the workbook does', () => {
    expect(shownText(35_064, 'dd/mm/yyyy', true)).toBe('01/01/2000');
    expect(shownText(1.5, '[h]:mm', true)).toBe('36:00');
    expect(shownText(35_064, '0', true)).toBe('35064');
  });

  it.each(['"never closed', '[never closed', '\\', '__proto__', 'constructor', '0'.repeat(256)])(
    'shows a number unformatted under %s, which Excel rejects as a format',
    (format) => {
      expect(show(7, format)).toBe('7');
      expect(show('Ongoing', format)).toBe('Ongoing');
    },
  );
});
