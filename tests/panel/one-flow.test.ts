import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createAnalyzer } from '../../lib/panel/analyze.ts';
import { createPanelStore } from '../../lib/panel/store.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { parseResume, type Resume } from '../../lib/resume/resume.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { createKnowledge } from '../../rules/index.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { main } from '../../scripts/analyze/main.ts';

const folder = mkdtempSync(join(tmpdir(), 'gaplight-flow-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fixture = (name: string): Resume =>
  parseResume(
    JSON.parse(readFileSync(resolve(import.meta.dirname, `../fixtures/resumes/${name}.json`), 'utf8')),
  );

const payments = `Backend Engineer, Payments

What you bring
- 5+ years of experience with Java or Kotlin
- Postgres, Kafka or RabbitMQ, and k8s in production
- Idempotent APIs and the outbox pattern

Nice to have
- Terraform, gRPC`;

const data = `Data Platform Engineer

Requirements
- Python and Spark
- Experience with Airflow, Flink or similar
- SQL

Our stack: AWS, Snowflake, dbt`;

const search = `Senior Search Engineer

You have
- Elasticsearch or OpenSearch at scale
- Go, Rust or C++
- Redis and caching

Bonus points
- Machine learning`;

const pairs: [string, string, Resume][] = [
  ['the sample resume and payments', payments, sampleResume],
  ['the sample resume and search', search, sampleResume],
  ['a payments resume and payments', payments, fixture('payments')],
  ['a platform resume and data', data, fixture('platform')],
  ['a search resume and search', search, fixture('search')],
  ['a principal engineer and data', data, fixture('principal')],
];

/** What the panel shows once everything is worked out. */
async function showInPanel(posting: string, resume: Resume) {
  const store = createPanelStore({
    analyze: createAnalyzer(createKnowledge()),
    whenSettled: async () => {},
    loadGuide: async () => ({ chapters: [], pages: [], search: () => ({ found: [] }), begin: () => [] }),
  });
  store.receiveReport(0, {
    readId: '1',
    url: 'https://jobs.example/1',
    took: 1,
    posting: readPostingText(posting, pageKnowledge),
  });
  const said = { dismissed: [], declined: [], corrections: [] };
  store.setResume({ version: 5, id: '1', name: 'a', edited: '', ...said, resume });
  store.wantBullets();
  await expect.poll(() => store.getState().bullets, { timeout: 20_000 }).toBeDefined();
  await expect.poll(() => store.getState().check, { timeout: 20_000 }).toBeDefined();
  const { comparison, bullets = [], check } = store.getState();
  return {
    rows: comparison?.rows ?? [],
    states: comparison?.gap?.map(({ state }) => state),
    rewrites: bullets.flatMap(({ text, rewrite }) => (rewrite ? [[text, rewrite.kind, rewrite.line]] : [])),
    findings: check && check !== 'failed' ? check.findings.map(({ rule, message }) => [rule, message]) : [],
  };
}

/** What the command line prints of the same pair. */
async function print(args: string[]): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    expect(await main(args)).toBe(0);
    return log.mock.calls.map(([line]) => String(line)).join('\n');
  } finally {
    log.mockRestore();
  }
}

describe('The panel and the command line say the same of', () => {
  it.each(pairs)('%s', async (_, posting, resume) => {
    const args = ['--posting', join(folder, 'posting.txt'), '--resume', join(folder, 'resume.json')];
    writeFileSync(join(folder, 'posting.txt'), posting);
    writeFileSync(join(folder, 'resume.json'), JSON.stringify(resume));
    const shown = await showInPanel(posting, resume);
    const line = JSON.parse(await print([...args, '--json']));
    const table = await print(args);

    expect(shown.rows.length).toBeGreaterThan(3);
    for (const row of shown.rows) {
      // The table cuts what is wider than its column.
      for (const words of [row.title, ...row.extras, row.word, row.line])
        expect(table).toContain((words ?? '').slice(0, 40));
    }
    expect(line.gap.map(({ state }: { state: string }) => state)).toEqual(shown.states);
    expect(
      line.rewrites.map(({ bullet, kind, text }: Record<string, string>) => [bullet, kind, text]),
    ).toEqual(shown.rewrites);
    expect(shown.rewrites.length).toBeGreaterThan(0);
    expect(line.diagnostics.map(({ rule, message }: Record<string, string>) => [rule, message])).toEqual(
      shown.findings,
    );
  });
});
