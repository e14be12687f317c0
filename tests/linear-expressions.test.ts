import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RegExpParser } from '@eslint-community/regexpp';
import { analyse } from 'scslre';
import { parseSync } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const sources = globSync('{lib,rules,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).toSorted();
const parser = new RegExpParser();

/** How an expression can go back and forth over one text more than a fixed number of times, or nothing. */
function findBacktracking(expression: RegExp): string | undefined {
  const literal = parser.parseLiteral(String(expression));
  const { reports } = analyse(
    { pattern: literal.pattern, flags: literal.flags },
    { reportTypes: { Move: false }, assumeRejectingSuffix: false },
  );
  const [report] = reports;
  if (!report) return undefined;
  const kind = report.exponential ? 'exponential' : 'polynomial';
  return `${kind} over ${report.character.literal.source.slice(0, 40)}: ${expression.source.slice(0, 160)}`;
}

/** The expressions written between slashes in a source file. */
function readLiterals(file: string): RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: unknown): void => {
    if (!node || typeof node !== 'object') return;
    const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
    if (type === 'Literal' && regex) found.push(new RegExp(regex.pattern, regex.flags));
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(file, readFileSync(resolve(root, file), 'utf8')).program);
  return found;
}

/** The expressions that our files put together from text while they are loaded and the knowledge is made. */
async function collectMade(): Promise<Map<string, RegExp>> {
  const made = new Map<string, RegExp>();
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, values, self) {
      const expression = Reflect.construct(target, values, self) as RegExp;
      const caller = new Error().stack?.split('\n').find((line) => /\/(?:lib|rules)\/[\w/-]+\.ts/.test(line));
      const isOurs = caller && !caller.includes('node_modules');
      if (isOurs) made.set(String(expression), expression);
      return expression;
    },
  });
  try {
    for (const file of sources.filter((each) => /^(?:lib|rules)\/.*\.ts$/.test(each)))
      await import(pathToFileURL(resolve(root, file)).href);
    const { createKnowledge } = await import('../rules/index.ts');
    const knowledge = createKnowledge();
    await knowledge.loadWriting();
    // Compiled when a posting in the language is first met.
    const { postingLanguages } = await import('../rules/asks/index.ts');
    for (const { language } of postingLanguages) knowledge.asks.languages?.find(language);
    const { createImportKnowledge } = await import('../rules/import/index.ts');
    createImportKnowledge();
  } finally {
    globalThis.RegExp = Plain;
  }
  return made;
}

describe('Regular expressions', () => {
  it('would be found to backtrack: a nested and a doubled repetition are', () => {
    expect(findBacktracking(/^(?:a+)+$/)).toMatch(/^exponential/);
    expect(findBacktracking(/^\s*,?\s*$/)).toMatch(/^polynomial/);
    expect(findBacktracking(/^\s*(?:,\s*)?$/)).toBeUndefined();
  });

  it.each(sources.filter((file) => readLiterals(file).length > 0))(
    'of %s go over a text without backtracking',
    (file) => {
      expect(readLiterals(file).map(findBacktracking).filter(Boolean)).toEqual([]);
    },
  );

  describe('put together from text', () => {
    let made: Map<string, RegExp>;
    beforeAll(async () => {
      made = await collectMade();
    }, 60_000);

    it('are found, and go over a text without backtracking', () => {
      expect(made.size).toBeGreaterThan(20);
      expect([...made.values()].map(findBacktracking).filter(Boolean)).toEqual([]);
    });
  });
});
