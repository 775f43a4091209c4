/**
 * A `Date` set to another day: the tester's "Today is". It keeps ticking from there; dates made from explicit values
 * are unaffected, and measured intervals are correct.
 */

/** `now`: the emulated time in milliseconds since 1970. */
export function emulatedDate(real: DateConstructor, now: () => number): DateConstructor {
  return new Proxy(real, {
    construct: (target, parts: unknown[], newTarget: () => unknown) =>
      Reflect.construct(target, parts.length === 0 ? [now()] : parts, newTarget) as object,
    apply: (target) => new target(now()).toString(),
    get: (target, name, receiver) =>
      name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown),
  });
}
