/** No schema generates code at run time: the pane's policy forbids it, and browsers report the attempt. */
import { config } from 'zod';
import { sourceFiles } from '../support/source-files';
import '../../src/plan/schemas-without-eval';

test('zod generates no code from schemas', () => {
  expect(config().jitless).toBe(true);
});

test('every file with a schema ensures that', () => {
  const withSchemas = sourceFiles('src').filter(({ text }) => /^import \* as z from 'zod/m.test(text));
  expect(withSchemas.length).toBeGreaterThan(0);
  expect(
    withSchemas.filter(({ text }) => !text.includes('schemas-without-eval')).map(({ path }) => path),
  ).toEqual([]);
});
