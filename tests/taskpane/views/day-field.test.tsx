/**
 * A field for a day: typed as staff write dates, or chosen from the calendar.
 * @jest-environment jsdom
 */
import { fireEvent, screen } from '@testing-library/react';
import { DayField } from '../../../src/taskpane/views/DayField';
// Loaded here, so that the calendar, which the field loads when it is opened, is at hand at once.
import '../../../src/taskpane/views/DayPicker';
import { renderView } from '../../support/render-view';

/** A slow machine takes a while to draw a month. */
const PATIENCE = { timeout: 4_000 };

const given: (string | null)[] = [];
const valid: boolean[] = [];

function open(value: string | null): HTMLInputElement {
  given.length = 0;
  valid.length = 0;
  renderView(
    <DayField
      label="Plan agreed on"
      value={value}
      onChange={(date) => given.push(date)}
      onValid={(is) => valid.push(is)}
    />,
  );
  return screen.getByRole('textbox', { name: 'Plan agreed on' });
}

test('a short date is taken, and shown in full when the field is left', () => {
  const field = open(null);
  fireEvent.change(field, { target: { value: '15/1/27' } });
  expect([given, valid]).toEqual([['2027-01-15'], [true]]);
  fireEvent.blur(field);
  expect(field.value).toBe('15 January 2027');
});

test('what is not one day is reported and not passed on', () => {
  const field = open(null);
  fireEvent.change(field, { target: { value: 'January 2027' } });
  expect([given, valid]).toEqual([[], [false]]);
  expect(screen.getByText('Write one day, such as 27 January 2016.')).toBeTruthy();
});

test('a day chosen from the calendar is the field’s day, whatever the time zone', async () => {
  const field = open('2027-01-15');
  fireEvent.click(screen.getByRole('button', { name: 'Choose from a calendar' }));
  fireEvent.click(await screen.findByRole('button', { name: /^21, January, 2027$/ }, PATIENCE));
  expect(given).toEqual(['2027-01-21']);
  expect(field.value).toBe('21 January 2027');
});

test('Escape closes the calendar, and its button has the focus again', async () => {
  open('2027-01-15');
  const button = screen.getByRole('button', { name: 'Choose from a calendar' });
  fireEvent.click(button);
  fireEvent.keyDown(await screen.findByRole('grid', {}, PATIENCE), { key: 'Escape', keyCode: 27 });
  expect(screen.queryByRole('grid')).toBeNull();
  expect(document.activeElement).toBe(button);
});
