/**
 * Estimates the size of requests and answers in bytes. Excel on the web refuses either above 5 MB; ours are far
 * smaller, so that the pane never works long on one.
 */

/** A range that is checked, written and read back: its addresses, and the actions queued on it. */
export const BYTES_OF_A_RANGE = 1_700;

/** One block of cells, in a request. */
const MOST_BYTES_OF_A_BLOCK = 300_000;

/** A block must fit into one exchange, in the request and in the response. */
export const BLOCK_LIMITS = { mostCells: 8_000, mostBytes: MOST_BYTES_OF_A_BLOCK };

/** The largest request, unless a single step has more. */
export const MOST_BYTES_OF_A_REQUEST = 1_500_000;

/** The largest answer, by estimate. */
export const MOST_BYTES_OF_AN_ANSWER = 2_500_000;

/** The size of a text in a request: JSON within a JSON string, so quotes and backslashes are escaped twice. */
export function bytesOfText(text: string): number {
  let bytes = 4;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes += code === 0x22 || code === 0x5c ? 4 : code < 0x20 ? 3 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
