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
 * What the check of Firefox's store warns of: React's own two places for markup, which nothing here hands any. What
 * other libraries hold of that sort is taken out by `scripts/build/quiet-libraries.ts`.
 */
const known = /__html!==\w+&&\(\w+\.innerHTML=/;

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

  it("warns of nothing but React's two places for markup", () => {
    const others = report.warnings.filter((warning) => !known.test(snippetOf(warning)));
    expect(others.map((warning) => ({ ...warning, snippet: snippetOf(warning) }))).toEqual([]);
    expect(report.warnings).toHaveLength(2);
  });
});
