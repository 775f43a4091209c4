/** How a headless command ends, and why a file could not be written. */
export type ExitCode = 0 | 1 | 2;

export type NotWritten = 'no-folder' | 'is-folder' | 'forbidden' | 'full' | 'unwritable';
