/** Regenerates the table of header weights: `npm run header-weights`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEADER_MATCHERS } from '../../../src/plan/read/schema/headers';
import { NONE_OF_THESE } from '../../../src/plan/read/schema/no-field-headers';
import { trainWeights } from './train-weights';

const table = trainWeights({ matchers: HEADER_MATCHERS, none: NONE_OF_THESE });
const text = JSON.stringify(table, null, 1);
writeFileSync(join(__dirname, '../../../src/plan/read/schema/header-weights.json'), `${text}\n`);
console.log(`${Object.keys(table.weights).length} features, ${Math.round(text.length / 1024)} kB`);
