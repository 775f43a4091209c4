/**
 * A `Date` that believes it is another day: the tester's "Today is". It goes on ticking from there, and dates made from
 * given parts are what they always are. Intervals measured with it are true.
 */

/** `now`: milliseconds since 1970 of the emulated moment. */
export function emulatedDate(real: DateConstructor, now: () => number): DateConstructor {
  return new Proxy(real, {
    construct: (target, parts: unknown[], newTarget: () => unknown) =>
      Reflect.construct(target, parts.length === 0 ? [now()] : parts, newTarget) as object,
    apply: (target) => new target(now()).toString(),
    get: (target, name, receiver) =>
      name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown),
  });
}
