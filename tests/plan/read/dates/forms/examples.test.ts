import { DATE_FORMS } from '../../../../../src/plan/read/dates/forms';
import { readDate } from '../../../../../src/plan/read/dates/read-date';
import { contextOf, datesOf } from '../dates-support';

describe('every date form', () => {
  const examples = DATE_FORMS.flatMap((form) =>
    form.examples.map((example) => ({ form: form.id, ...example })),
  );

  test.each(examples)('$form reads "$text" as its example says', (example) => {
    const reading = readDate(example.text, contextOf(example));
    expect(datesOf(reading)).toEqual(example.expect);
    expect(reading.none).toBe(example.none ?? null);
    if (example.rivals) expect(reading.rivals).toEqual(example.rivals);
    if (example.ongoing !== undefined) expect(reading.ongoing).toBe(example.ongoing);
  });

  test.each(DATE_FORMS.map((form) => [form.id, form] as const))(
    '%s has examples that it accepts and a unique id',
    (id, form) => {
      expect(form.examples.length).toBeGreaterThan(1);
      expect(DATE_FORMS.filter((other) => other.id === id)).toEqual([form]);
    },
  );
});
