/** The day that a tester chooses applies to the current date, and not to dates made from explicit values. */
import { emulatedDate } from '../../../../src/workbench/page/office-host/emulated-clock';

const noon = Date.UTC(2016, 9, 15, 12);
const Emulated = emulatedDate(Date, () => noon);

test.each([
  ['a new date', () => new Emulated().getTime()],
  ['the count of now', () => Emulated.now()],
  ['the text of now', () => Date.parse((Emulated as unknown as () => string)())],
])('%s is on the emulated day', (_what, ask) => {
  expect(ask()).toBe(noon);
});

test('dates made from parts, numbers and texts have the given value', () => {
  expect(new Emulated(2020, 0, 2).getTime()).toBe(new Date(2020, 0, 2).getTime());
  expect(new Emulated(0).getTime()).toBe(0);
  expect(new Emulated('2021-03-04T00:00:00Z').toISOString()).toBe('2021-03-04T00:00:00.000Z');
  expect(Emulated.UTC(2020, 1, 1)).toBe(Date.UTC(2020, 1, 1));
});

test('its dates pass as dates everywhere', () => {
  expect(new Emulated()).toBeInstanceOf(Date);
  expect(new Date()).toBeInstanceOf(Emulated);
});
