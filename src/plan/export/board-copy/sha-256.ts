/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in hexadecimal, so that anyone can reproduce it with another tool. */
import { sha256 as digestOf } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A lone surrogate counts as U+FFFD, as in every encoder. */
export const sha256 = (text: string): string => bytesToHex(digestOf(utf8ToBytes(text)));
