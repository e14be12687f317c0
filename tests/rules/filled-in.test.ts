import { globSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const files = globSync(['rules/**/*.ts', 'tests/fixtures/pages/**/*'], { cwd: root, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name));

describe('What `npm run new` has made', () => {
  it('is filled in', () => {
    const gaps = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          [...line.matchAll(/FILL IN[^'"`<]*/g)].map(
            ([gap]) => `${relative(root, file)}:${index + 1} ${gap.trim()}`,
          ),
        ),
    );
    expect(gaps, 'Fill these in.').toEqual([]);
  });
});
