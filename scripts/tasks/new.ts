// npm run new -- site|term|rule|kind NAME: writes the files of a new unit, with gaps to fill in, and says what to do.
import { resolve } from 'node:path';
import { makeUnit } from '../new/make-unit.ts';

try {
  for (const line of makeUnit(resolve(import.meta.dirname, '../..'), process.argv.slice(2)))
    console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
