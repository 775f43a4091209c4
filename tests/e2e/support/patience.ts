/** A browser test may take longer than one in Node, especially while other tests run beside it. */
jest.setTimeout(90_000);
