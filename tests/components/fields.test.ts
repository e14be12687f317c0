import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const files = globSync('{components,entrypoints}/**/*.{tsx,html}', { cwd: root });

/** The opening tags of all fields in this source. A `>` within braces ends none. */
function fieldsIn(source: string): string[] {
  return [...source.matchAll(/<(?:input|textarea|select)(?=[\s/>])/g)].map(({ index }) => {
    let depth = 0;
    for (let end = index; end < source.length; end++) {
      const letter = source[end];
      if (letter === '{') depth += 1;
      else if (letter === '}') depth -= 1;
      else if (letter === '>' && depth === 0) return source.slice(index, end + 1);
    }
    return source.slice(index);
  });
}

describe('What stands in a field', () => {
  it('is written into no file of the browser: every field switches autocomplete off', () => {
    const fields = files.flatMap((file) =>
      fieldsIn(readFileSync(join(root, file), 'utf8')).map((tag) => `${file}: ${tag}`),
    );
    expect(fields.length).toBeGreaterThan(10);
    expect(
      fields.filter((field) => !field.includes('autoComplete="off"')),
      'Add autoComplete="off": else the browser keeps the text to restore the tab, also after it was deleted.',
    ).toEqual([]);
  });

  it('is not allowed to be completed again by who uses a field of ours', () => {
    const wrong = files.filter((file) =>
      /autoComplete=(?!"off")/i.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('would be seen without it, whatever stands within its braces', () => {
    const source = '<input onChange={() => a > b} value={x} /> <InputBox /> <textarea autoComplete="off" />';
    expect(fieldsIn(source)).toEqual([
      '<input onChange={() => a > b} value={x} />',
      '<textarea autoComplete="off" />',
    ]);
  });
});
