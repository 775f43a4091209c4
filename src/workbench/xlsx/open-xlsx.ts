/**
 * Opens a real .xlsx into the model. Any defect in the file returns one plain sentence; an exception from this function
 * is a fault of ours. Runs in Node and in browsers.
 */
import type { Workbook } from '../model/workbook';
import { mustBeZip } from './file-kind';
import { LIMITS, type Limits } from './limits';
import { openPackage } from './package';
import { Refusal, refusalInWords, type RefusalCode } from './refusal';
import { unzip } from './unzip';
import { readWorkbook } from './workbook-part';

export type OpenedXlsx =
  | { readonly ok: true; readonly workbook: Workbook }
  | {
      readonly ok: false;
      readonly code: RefusalCode;
      /** One sentence in plain English, for the user who chose the file. */
      readonly message: string;
      /** For a developer; may name parts of the file. */
      readonly detail: string;
    };

export function openXlsx(bytes: Uint8Array, limits: Limits = LIMITS): OpenedXlsx {
  try {
    if (bytes.length > limits.fileBytes) throw new Refusal('file-too-large');
    mustBeZip(bytes);
    const pack = openPackage(unzip(bytes, limits), limits);
    return { ok: true, workbook: readWorkbook(pack, limits) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, code: error.code, message: refusalInWords(error.code), detail: error.detail };
  }
}
