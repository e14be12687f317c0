import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, '.output/firefox-mv3');

interface Warning {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/**
 * What the check of Firefox's store warns of inside the libraries, each by the library's own words at that place.
 * None of it runs: the extension's pages forbid `eval` (`script-src 'self'`), and what sets markup is never handed
 * any. Anything of our own is not in this list.
 */
const known: Record<string, RegExp[]> = {
  'React: dangerouslySetInnerHTML, which we never use': [/__html!==\w+&&\(\w+\.innerHTML=/],
  'Readability: parts of a copy of the page that is never shown': [
    /\.innerHTML=\w+,this\._attempts/,
    /createElement\(`div`\);\w+\.innerHTML=\w+\.innerHTML/,
  ],
  'mammoth: templates and timers of libraries for old browsers': [
    /global\.global===global&&global\|\|Function\(`return this`\)/,
    /try\{\w+=Function\(\w+,`_`,/,
    /typeof \w+!=`function`&&\(\w+=Function\(/,
  ],
  'pdf.js: its worker, which is a file of the extension': [
    /\|\|Function\([`"]return this[`"]\)\(\)/,
    /await import\(this\.workerSrc\)/,
    /await\(import\(/,
  ],
  'zod: asks whether eval is allowed, and hears no': [/try\{return Function\(``\),/],
};

/** The source around the place that a warning is about. */
function snippetOf({ file, line, column }: Warning): string {
  const text = file ? (readFileSync(join(folder, file), 'utf8').split('\n')[(line ?? 1) - 1] ?? '') : '';
  return text.slice(Math.max(0, (column ?? 0) - 120), (column ?? 0) + 120);
}

describe('The check of Firefox for extensions', () => {
  const { stdout } = spawnSync('web-ext', ['lint', '--source-dir', folder, '--output', 'json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` },
  });
  const report = JSON.parse(stdout) as { errors: Warning[]; notices: Warning[]; warnings: Warning[] };

  it('finds no error', () => {
    expect(report.errors).toEqual([]);
    expect(report.notices).toEqual([]);
  });

  it('warns of nothing but what libraries hold, each of which is named', () => {
    const all = Object.values(known).flat();
    const others = report.warnings.filter((warning) => !all.some((shape) => shape.test(snippetOf(warning))));
    expect(others.map((warning) => ({ ...warning, snippet: snippetOf(warning) }))).toEqual([]);
    const counts = Object.entries(known).map(([name, shapes]) => [
      name.split(':')[0],
      report.warnings.filter((warning) => shapes.some((shape) => shape.test(snippetOf(warning)))).length,
    ]);
    expect(Object.fromEntries(counts)).toMatchObject({ React: 2 });
  });
});
