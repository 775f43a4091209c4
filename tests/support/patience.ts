/** A busy machine must not fail tests. Tests with a timeout of their own keep it. */
jest.setTimeout(60_000);
