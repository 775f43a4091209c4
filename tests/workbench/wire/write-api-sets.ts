/** Rewrites `src/workbench/wire/api-sets.json` from the type definitions: run it with tsx when those are updated. */
import { writeFileSync } from 'node:fs';
import { apiSetsFromTypes } from './api-sets-from-types';

writeFileSync('src/workbench/wire/api-sets.json', `${JSON.stringify(apiSetsFromTypes(), null, 2)}\n`);
