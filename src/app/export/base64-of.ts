/** Bytes in base64, as Excel takes a workbook. */

/** As many as a call takes arguments everywhere. */
const PIECE = 0x8000;

export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
