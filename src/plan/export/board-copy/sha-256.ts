/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in hexadecimal: anyone can work it out again with a tool of their own. */
import { sha256 as digestOf } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Half a character (a lone surrogate) counts as U+FFFD, as every encoder has it. */
export const sha256 = (text: string): string => bytesToHex(digestOf(utf8ToBytes(text)));
