/** Encodes bytes in base64, the form in which Excel takes a workbook. */

/** Bytes per call: every engine accepts this many arguments. */
const PIECE = 0x8000;

export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    // eslint-disable-next-line no-restricted-syntax -- a piece is never longer than PIECE
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
