/** Stops the reading of a file that is no workbook or a damaged one. Thrown and caught only in this folder. */
import type { FileFault } from '../../plan/outcome';

export class FileRefusal extends Error {
  constructor(
    readonly why: FileFault,
    /** For a developer; never shown to a user. */
    detail = '',
  ) {
    super(detail === '' ? why : `${why}: ${detail}`);
  }
}
