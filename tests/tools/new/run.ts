/** `npm run new -- KIND NAME`: creates a check, a date form, a header, a profile, a sign, a block and the like. */
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readFileSync, writeFileSync } from 'node:fs';
import { KINDS } from './kinds';
import { make } from './make';

const ROOT = join(__dirname, '../../..');

async function run([kind, name, phrase]: readonly string[]): Promise<number> {
  if (!kind || !name) {
    console.error(`npm run new -- KIND NAME, where KIND is ${Object.keys(KINDS).join(', ')}`);
    console.error('npm run new -- header FIELD "The header as a board writes it"');
    return 2;
  }
  try {
    const { paths, next } = make(ROOT, kind, name, phrase);
    for (const path of paths) {
      const full = join(ROOT, path);
      const settings = { ...(await resolveConfig(full)), filepath: full };
      writeFileSync(full, await format(readFileSync(full, 'utf8'), settings));
      console.log(`Written: ${path}`);
    }
    console.log(next);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
