/**
 * Tells zod to read by its schemas as they are, and not to make code of them: the pane's Content-Security-Policy refuses
 * code that is made at run time, and browsers report even the attempt. Imported wherever a schema is.
 */
import { config } from 'zod';

config({ jitless: true });
