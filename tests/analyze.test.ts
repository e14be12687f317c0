import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../scripts/analyze/main.ts';

const root = resolve(import.meta.dirname, '..');

/** What the command prints and returns, in this process: to start one takes seconds. */
async function analyze(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const log = vi.spyOn(console, 'log').mockImplementation((text = '') => void out.push(String(text)));
  const error = vi.spyOn(console, 'error').mockImplementation((text = '') => void err.push(String(text)));
  try {
    const status = await main(args);
    const stdout = out.join('\n');
    return { status, stderr: err.join('\n'), stdout, lines: stdout.split('\n').filter(Boolean) };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

describe('The command line', { timeout: 30_000 }, () => {
  let folder: string;
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gaplight-analyze-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one JSON object with terms, requirements, gap and rewrites', async () => {
    const posting = file(
      'posting.txt',
      'Requirements:\n- 5+ years of Go or Java\n- PostgreSQL 16\n- Fluent English\nNice to have:\n- Kafka or similar\n',
    );
    const resume = file(
      'resume.md',
      '# Mara Lind\n\n## Experience\n\nBackend Engineer, Ostrand\n2021 - Present\n\n- Worked on improving API performance with caching in Go.\n\n## Skills\n\nDatabases: Postgres\n',
    );
    const { status, lines } = await analyze('--posting', posting, '--resume', resume, '--json');
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    const line = JSON.parse(lines[0] ?? '');
    expect(line.requirements).toMatchObject(
      [
        { anyOf: ['Go', 'Java'], level: 'required', years: 5 },
        { anyOf: ['PostgreSQL'], level: 'required', version: '16' },
        { anyOf: ['Kafka'], level: 'preferred', open: true },
      ].sort((a, b) => Number(a.level === 'preferred') - Number(b.level === 'preferred')),
    );
    expect(line.gap.map((item: { anyOf: string[]; state: string }) => [item.anyOf[0], item.state])).toEqual([
      ['Go', 'used'],
      ['PostgreSQL', 'listed'],
      ['Kafka', 'missing'],
    ]);
    expect(line.conditions).toEqual([
      { kind: 'language', value: 'Fluent English', text: 'Fluent English', start: 57, end: 71 },
    ]);
    const go = line.terms.find((term: { id: string }) => term.id === 'go');
    const { start, end, text } = go.mentions[0];
    expect(line.posting.description.slice(start, end)).toBe(text);
    const [rewrite] = line.rewrites;
    expect(rewrite).toMatchObject({
      bullet: 'Worked on improving API performance with caching in Go.',
    });
    expect(rewrite.text).toBe('Helped improve API performance with caching in Go');
    expect(rewrite.whole).toMatch(/fell from … to …/);
  });

  it('calls nothing missing where no bullet was recognised, and says so, with a doubt about the whole', async () => {
    const posting = file('asks.txt', 'Requirements:\n- Kafka\n- PostgreSQL\n');
    const resume = file('note.txt', 'Mara Lind\n\nSkills\nPostgreSQL\n');
    const { stdout } = await analyze('--posting', posting, '--resume', resume);
    expect(stdout).toContain('Gaplight is not sure it read this file right.');
    expect(stdout).toContain(
      'No bullets were recognised in this resume. None of the 2 required asks could be checked, so nothing is called missing.',
    );
    expect(stdout.match(/could not check {2,}|could not check$/gm)).toHaveLength(2);
    expect(stdout).not.toMatch(/missing {2}|listed only|Required:/);
  });

  it('says of a resume how far its reading is to be trusted', async () => {
    const resume = file('note.txt', 'Mara Lind\n\nSkills\nPostgreSQL\n');
    const line = JSON.parse((await analyze('--resume', resume, '--json')).lines[0] ?? '');
    expect(line).toMatchObject({ isDoubtful: true, trust: expect.any(Number) });
  });

  it('says of a resume that no bullets were recognised in it', async () => {
    const resume = file('note.txt', 'Mara Lind\n\nSkills\nPostgreSQL\n');
    expect((await analyze('--resume', resume)).stdout).toContain(
      'No bullets were recognised in this resume.',
    );
  });

  it('prints each bullet with its quantities, its faults, and its rewrites or why there is none', async () => {
    const bullets = file(
      'bullets.txt',
      'Worked on the refund API in Go and Postgres\n\nCut p99 of the seat map from 900 ms to 140 ms by caching it in Redis.\n',
    );
    const posting = join(folder, 'posting.txt');
    const { lines } = await analyze('--bullets', bullets, '--posting', posting, '--json');
    const [weak, strong] = lines.map((line) => JSON.parse(line));
    expect(weak).toMatchObject({
      bullet: 'Worked on the refund API in Go and Postgres',
      quantities: [],
      diagnostics: expect.arrayContaining([expect.objectContaining({ rule: 'weak-opener' })]),
    });
    expect(weak.rewrites[0]).toMatchObject({
      kind: expect.any(String),
      slots: expect.arrayContaining([
        {
          question: expect.stringMatching(/\?$/),
          takes: expect.arrayContaining([
            { label: expect.any(String), type: expect.any(String), hint: expect.any(String) },
          ]),
        },
      ]),
      dropped: expect.any(Array),
      why: expect.any(String),
    });
    expect(weak.rewrites[0].text).toContain('PostgreSQL');
    expect(weak.rewrites[0].text).not.toContain('Postgres ');
    expect(strong).toMatchObject({ rewrites: [], nothing: expect.stringMatching(/\.$/) });
  });

  it('prints the rewrites of a whole resume as Markdown, and its faults as JSON', async () => {
    const resume = join(folder, 'resume.md');
    const { stdout } = await analyze('--resume', resume, '--rewrites');
    expect(stdout).toMatch(/^# Rewrites: Mara Lind\n/);
    expect(stdout).toContain('~~Worked on improving API performance with caching in Go.~~');
    expect(stdout).toMatch(/\*\*.*fell from … to ….*\*\*/);
    const line = JSON.parse((await analyze('--resume', resume, '--json')).lines[0] ?? '');
    expect(line.diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'weak-opener', path: ['work', 0, 'highlights', 0] }),
    );
  });

  it('reads an HTML page as the site at its address', async () => {
    const { lines } = await analyze(
      '--posting',
      'scripts/sample/posting.html',
      '--url',
      'https://job-boards.greenhouse.io/quayline/jobs/4100237',
      '--json',
    );
    expect(JSON.parse(lines[0] ?? '').posting).toMatchObject({
      source: 'greenhouse',
      hiringOrganization: 'Quayline',
    });
  });

  it('says why a page is no posting, and ends well', async () => {
    const page = file('list.html', '<title>Tea</title><p>Buy tea.</p>');
    const { status, lines } = await analyze('--posting', page, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ posting: null, reason: expect.stringMatching(/\.$/) });
  });

  it('names a file that it cannot use, does the others, and ends with 1', async () => {
    file('broken.json', '{ "title": ');
    const { status, stderr, lines } = await analyze('--posting', folder, '--json');
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('broken.json: this is not valid JSON.'),
    ]);
    expect(lines.length).toBeGreaterThanOrEqual(2);
  });

  it('says in one sentence that a file is not there, started as a command', () => {
    const missing = join(folder, 'nowhere.txt');
    const command = ['scripts/run.mjs', 'scripts/analyze/main.ts', '--posting', missing];
    const { status, stdout, stderr } = spawnSync('node', command, { cwd: root, encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/nowhere\.txt: there is no such file or folder\.$/),
    ]);
  });

  it('prints a table for people', async () => {
    const { stdout } = await analyze('--posting', join(folder, 'posting.txt'));
    expect(stdout).toContain('Go · or Java · 5 years');
  });
});
