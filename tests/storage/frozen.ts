import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Everything that a browser stored in an older version, as it was. Such a file is never changed. */
export function readFrozen(version: number, what: 'resume' | 'settings' = 'resume'): Record<string, unknown> {
  const file = resolve(import.meta.dirname, `../fixtures/storage/${what}-v${version}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}
