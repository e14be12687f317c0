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

/** The rooms of `lib/`, the ground first. */
const floors = [
  ['text'],
  ['posting', 'tokens', 'quantities', 'resume'],
  ['layout'],
  ['requirements', 'conditions', 'english', 'evidence', 'storage', 'import'],
  ['gap', 'editor', 'settings', 'welcome', 'export'],
  ['marks', 'rewrites', 'diagnostics', 'paper'],
  ['messages', 'guide'],
  ['page', 'panel'],
];
const roomOf = (file: string): string => file.split('/')[1] ?? '';
const floorOf = (file: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(file)));

/** The first circle of imports that a walk from each file runs into, as the files on it. */
function findCircle(imports: ReadonlyMap<string, string[]>): string[] {
  const done = new Set<string>();
  const walk = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of imports.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const circle = walk(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe('The rooms of the house', () => {
  it('stand on a floor each: a new room gets its place in the table', () => {
    const without = files.filter((file) => file.startsWith('lib/') && floorOf(file) < 0);
    expect(
      without,
      'Put the file into a room, or the room on the lowest floor that it can stand on.',
    ).toEqual([]);
  });

  it('import only rooms of lower floors', () => {
    const wrong = files
      .filter((file) => file.startsWith('lib/'))
      .flatMap((file) => importsOf(file).map((imported) => [file, imported] as const))
      .filter(([file, imported]) => imported.startsWith('lib/') && roomOf(file) !== roomOf(imported))
      .filter(([file, imported]) => floorOf(imported) >= floorOf(file))
      .map(
        ([file, imported]) =>
          `${file} (floor ${floorOf(file)}) imports ${imported} (floor ${floorOf(imported)})`,
      );
    expect(
      wrong,
      'Move what both need to a floor below both, or what joins them to one above (ARCHITECTURE.md, The floors).',
    ).toEqual([]);
  });

  it('hold no files that import one another in a circle', () => {
    const imports = new Map(files.map((file) => [file, importsOf(file)]));
    expect(
      findCircle(imports),
      'Each imports the next. Move what both ends need into a file of its own.',
    ).toEqual([]);
  });

  it('would be seen to stand in a circle', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(findCircle(imports)).toEqual(['b', 'c', 'b']);
  });

  it.each([
    ['adapter', 'site'],
    ['BulletKnowledge', 'RewriteKnowledge'],
    ['createDiagnosticKnowledge', 'compileWriting'],
    ['useActions', 'usePanelActions'],
    ['hashCharacter', 'addToHash'],
    ['isProductCategory', 'isProduct'],
  ])('call nothing %s any more, but %s', (old) => {
    const named = files.filter((file) => new RegExp(`\\b${old}\\b`, 'i').test(sourceOf(file)));
    expect(named.filter((file) => !file.startsWith('rules/'))).toEqual([]);
  });

  it('keep what was made of an object in no WeakMap beside it', () => {
    const wrong = files.filter((file) => /\bnew WeakMap\b/.test(sourceOf(file)));
    expect(
      wrong,
      'Make it once where it is used first and hand it in: knowledge in createKnowledge() (rules/index.ts).',
    ).toEqual([]);
  });

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

  it('keep the pages apart: panel and editor share the paper and ui, and do not know each other; ui knows none of them', () => {
    const wrong = files
      .filter((file) => file.startsWith('components/'))
      .flatMap((file) => importsOf(file).map((imported) => `${file} imports ${imported}`))
      .filter((line) => {
        const [, room, other] = line.match(/^components\/(\w+)\/.* imports components\/(\w+)\//) ?? [];
        return room !== other && other !== 'ui' && !(other === 'paper' && room !== 'ui');
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
