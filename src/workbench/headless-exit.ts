/** How a headless command ends, and why a file of its could not be written. */
export type ExitCode = 0 | 1 | 2;

export type NotWritten = 'no-folder' | 'is-folder' | 'forbidden' | 'full' | 'unwritable';
