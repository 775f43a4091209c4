/** Bytes as base64 text and back, without a page or a host. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0));

const NO_LETTER = 255;
const VALUES = new Uint8Array(128).fill(NO_LETTER);
CODES.forEach((code, value) => (VALUES[code] = value));

/** Letters that become text in one call, whose arguments they are. */
const LETTERS_AT_ONCE = 4_096;

/** Without padding (`=`), which the length makes redundant. */
export function base64FromBytes(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  let to = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let shift = 18; shift >= 0 && to < codes.length; shift -= 6, to += 1)
      codes[to] = CODES[(word >> shift) & 63] ?? 0;
  }
  let text = '';
  for (let at = 0; at < codes.length; at += LETTERS_AT_ONCE)
    text += String.fromCharCode.apply(null, [...codes.subarray(at, at + LETTERS_AT_ONCE)]);
  return text;
}

/** `null` if the text holds anything but the letters of base64. */
export function bytesFromBase64(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const value = VALUES[text.charCodeAt(index)] ?? NO_LETTER;
    if (value === NO_LETTER) return null;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 255;
    at += 1;
  }
  return bytes;
}
