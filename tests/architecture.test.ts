import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const files = globSync('{entrypoints,components,lib,rules}/**/*.{ts,tsx}', { cwd: root });
const sourceOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The files of this project that `file` imports, as paths from its root. */
function importsOf(file: string): string[] {
  return [...sourceOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((found) =>
    relative(root, resolve(root, dirname(file), found[1] ?? '')),
  );
}

describe('The rooms of the house', () => {
  it('keep knowledge out of mechanism: lib imports neither rules, components nor entrypoints', () => {
    const wrong = files
      .filter((file) => file.startsWith('lib/'))
      .flatMap((file) => importsOf(file).map((imported) => `${file} imports ${imported}`))
      .filter((line) => /imports (rules|components|entrypoints)\//.test(line));
    expect(wrong, 'Hand the knowledge in as an argument instead.').toEqual([]);
  });

  it('keep the browser at the edge: browser.* only in entrypoints, lib/storage and lib/messages', () => {
    const wrong = files
      .filter((file) => /^(lib|components|rules)\//.test(file))
      .filter((file) => !file.startsWith('lib/storage/') && !file.startsWith('lib/messages/'))
      .filter((file) =>
        /\b(browser|chrome)\.[a-z]/.test(sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
      );
    expect(wrong, 'Let an entrypoint do it and hand in the result.').toEqual([]);
  });

  it('keep the pages apart: ui knows neither panel nor editor, and these do not know each other', () => {
    const wrong = files
      .filter((file) => file.startsWith('components/'))
      .flatMap((file) => importsOf(file).map((imported) => `${file} imports ${imported}`))
      .filter((line) => {
        const [, room, other] = line.match(/^components\/(\w+)\/.* imports components\/(\w+)\//) ?? [];
        return room !== other && other !== 'ui';
      });
    expect(wrong, 'Hand it in as a prop, or move what both need to components/ui.').toEqual([]);
  });

  it('name a component file like what it exports', () => {
    const wrong = files
      .filter((file) => /^components\/.*\.tsx$/.test(file))
      .filter((file) => {
        const name = basename(file, '.tsx').replaceAll('-', '');
        return !new RegExp(`^export (?:function|const) ${name}\\b`, 'im').test(sourceOf(file));
      });
    expect(wrong, 'Rename the file, or give each component a file of its own.').toEqual([]);
  });

  it('load compromise in lib/english/tagger.ts only', () => {
    expect(files.filter((file) => /['"]compromise/.test(sourceOf(file)))).toEqual(['lib/english/tagger.ts']);
  });

  it('never put text into a page as markup', () => {
    const wrong = files.filter((file) =>
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write/.test(sourceOf(file)),
    );
    expect(wrong, 'Use text nodes, or DOMParser for a document of its own.').toEqual([]);
  });

  it('have no file over 250 lines, vocabulary apart', () => {
    const long = files
      .filter((file) => !file.startsWith('rules/terms/'))
      .filter((file) => sourceOf(file).split('\n').length > 250);
    expect(long, 'Split it: a file has one job.').toEqual([]);
  });
});
