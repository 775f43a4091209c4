/** Text that hardly compresses; the same for the same length. */
export function noise(length: number): string {
  let seed = 7;
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from({ length }, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return letters[seed >>> 26];
  }).join('');
}
