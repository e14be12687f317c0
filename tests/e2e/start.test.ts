import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/setup.mjs';

const root = resolve(import.meta.dirname, '../..');

function start(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/tasks/start.ts', '--headless', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe.skipIf(!findBrowser('chromium'))('npm start without a display', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gaplight-start-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints the gap of the sample as a table and writes screenshots to the folder it names', () => {
    const { status, stdout } = start();
    expect(status).toBe(0);
    expect(stdout).toMatch(/(?:Fits|Stretch): /);
    expect(stdout).toMatch(/required\s+PostgreSQL · 16\s+listed only/);
    const named = stdout.match(/light and dark: (.+)$/m)?.[1] ?? '';
    for (const name of ['page-light', 'page-dark', 'panel-light', 'panel-dark']) {
      expect(statSync(join(named, `${name}.png`)).size).toBeGreaterThan(10_000);
    }
  });

  it('takes a posting and a resume of the user', () => {
    const posting = join(folder, 'posting.txt');
    const resume = join(folder, 'resume.txt');
    writeFileSync(
      posting,
      `Backend Engineer\n\nRequirements:\n- Kotlin in production\n- RabbitMQ\n\nApply by mail.\n${'We move ships. '.repeat(40)}`,
    );
    writeFileSync(
      resume,
      'Ida Brandt\n\nExperience\n\nEngineer, Kelp Systems\n2020 - Present\n- Ran 4 RabbitMQ clusters in Kotlin.\n',
    );
    const { stdout } = start('--posting', posting, '--resume', resume);
    expect(stdout).toMatch(/Kotlin\s+proved/);
    expect(stdout).toMatch(/Required: 2 of 2 answered/);
  });

  it('says in one sentence that a posting is not there', () => {
    const { status, stderr } = start('--posting', join(folder, 'nowhere.html'));
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(/nowhere\.html: this posting cannot be opened\. Check the path\.$/);
  });
});
