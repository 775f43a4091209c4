/** A loaded machine is no fault of the code under test. Tests with a bound of their own keep it. */
jest.setTimeout(60_000);
