import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWordLists } from './find-word-lists.ts';

const root = resolve(import.meta.dirname, '../..');
const files = globSync('lib/**/*.{ts,tsx}', { cwd: root }).toSorted();
/** What a person can keep in mind while reading a mechanism. */
const MOST = 12;

/** Longer lists that belong to the mechanism, each with its reason. */
const html = 'The elements of HTML are the grammar of what is read.';
const types = 'The types of slots are those of the mechanism itself.';
const exceptions: Record<string, string> = {
  'lib/posting/blocks/html-elements.ts': html,
  'lib/rewrites/base-line/nothing.ts':
    'Each reason is named where it is given: the keys are those of the mechanism.',
  'lib/rewrites/slots/parse-slot.ts': types,
};

describe('A list of words', () => {
  it.each([
    ['an array', `const a = ['aa', 'bb', 'cc'];`, 3],
    ['a table', `const a = [['aa', 1], ['bb', 2]];`, 2],
    ['an object of plain values', `const a = { aa: 1, bb: 'x', cc: 3 };`, 3],
    ['a text with bars', `const a = 'aa|bb|cc(?:dd)?';`, 3],
    ['a text with blanks', `const a = 'aa bb cc dd ee ff gg hh'.split(' ');`, 8],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a template.
    ['a template, up to its holes', 'const a = String.raw`(?:aa|bb|cc|${x}|dd)`;', 3],
    ['an expression', 'const a = /(?:aa|bb|\\\\s|cc)$/;', 3],
    ['an assertion', 'const a = /(?<!aa|bb|cc)x/;', 3],
  ])('is found in %s', (_, source, count) => {
    expect(Math.max(...findWordLists('a.ts', source).map((list) => list.count))).toBe(count);
  });

  it.each([
    ['a sentence', `const a = 'This file is longer than any that can be read here, sorry.';`],
    ['a type', `type A = 'aa' | 'bb' | 'cc';`],
    ['a record of functions', `const a = { aa: () => 1, bb: () => 2, cc() {} };`],
    ['single characters', `const a = /(?:a|b|c|d)/;`],
  ])('is not seen in %s', (_, source) => {
    expect(findWordLists('a.ts', source)).toEqual([]);
  });

  it('is an exception only where the file is there', () => {
    expect(Object.keys(exceptions).filter((file) => !files.includes(file))).toEqual([]);
  });

  it.each(files)(`is at most ${MOST} words long in %s`, (file) => {
    const source = readFileSync(join(root, file), 'utf8');
    const long = findWordLists(file, source)
      .filter(({ count }) => count > MOST)
      .map(
        ({ count, start, words }) =>
          `line ${source.slice(0, start).split('\n').length}: ${count} words: ${words} ...`,
      );
    if (exceptions[file]) expect(long, `Take ${file} off the exceptions.`).not.toEqual([]);
    else
      expect(
        long,
        'Knowledge stands in rules/: move the list there and hand it in, or name the file among the exceptions with its reason.',
      ).toEqual([]);
  });
});
