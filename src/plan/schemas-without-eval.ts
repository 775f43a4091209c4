/**
 * Stops zod from compiling schemas to code: the pane's Content-Security-Policy forbids code generated at run time, and
 * browsers report even the attempt. Imported wherever a schema is defined.
 */
import { config } from 'zod';

config({ jitless: true });
