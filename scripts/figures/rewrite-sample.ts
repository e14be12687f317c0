import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formatRewrite } from '../../lib/rewrites/rewrite.ts';
import { rewriteBullet } from '../../lib/rewrites/rewrite-bullet.ts';
import { createKnowledge } from '../../rules/index.ts';

const root = resolve(import.meta.dirname, '../..');
const page = resolve(root, 'docs/rewrites.md');
const head = '| the bullet | its best rewrite | verdict |\n| --- | --- | --- |\n';
/** Stands where an output has changed since somebody read it. */
export const unread = 'not read';

/** One row of the sample: a bullet, what becomes of it, and what a reader said of that. */
export interface SampleRow {
  bullet: string;
  output: string;
  verdict: string;
}

/** The rows of the sample that stand in docs/rewrites.md. */
export async function readSample(): Promise<SampleRow[]> {
  const text = await readFile(page, 'utf8').catch(() => '');
  const table = text.split(head)[1]?.split('\n\n')[0] ?? '';
  return table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => {
      const [bullet = '', output = '', verdict = ''] = line.slice(2, -2).split(' | ');
      return { bullet, output, verdict };
    });
}

/** Every third and seventh bullet of the weak ones that this project has made up, as they are rewritten now. */
export async function makeSample(): Promise<Omit<SampleRow, 'verdict'>[]> {
  const text = await readFile(resolve(root, 'tests/fixtures/weak-bullets.txt'), 'utf8');
  const bullets = text.split('\n').filter((line, index) => line.trim() && [0, 3, 6].includes(index % 10));
  const context = await createKnowledge().loadWriting();
  const rows: Omit<SampleRow, 'verdict'>[] = [];
  for (const bullet of bullets) {
    const { rewrite, nothing } = await rewriteBullet(bullet, context);
    const dropped = rewrite?.dropped.length ? ` (left out: ${rewrite.dropped.join(', ')})` : '';
    const output = rewrite ? formatRewrite(rewrite) + dropped : `_${nothing}_`;
    rows.push({ bullet, output });
  }
  return rows;
}

/** Writes the sample into docs/rewrites.md: a verdict stays while its output does, else it is to be read again. */
export async function main(): Promise<number> {
  const { writeFile } = await import('node:fs/promises');
  const before = new Map((await readSample()).map((row) => [`${row.bullet} | ${row.output}`, row.verdict]));
  const rows = (await makeSample()).map(({ bullet, output }) => {
    return `| ${bullet} | ${output} | ${before.get(`${bullet} | ${output}`) ?? unread} |`;
  });
  const text = await readFile(page, 'utf8');
  const [intro = '', rest = ''] = text.split(head);
  const after = rest.slice(rest.indexOf('\n\n') < 0 ? rest.length : rest.indexOf('\n\n'));
  await writeFile(page, `${intro}${head}${rows.join('\n')}${after || '\n'}`);
  const open = rows.filter((row) => row.endsWith(`| ${unread} |`)).length;
  console.log(`${rows.length} rewrites, ${open} of them not read yet.`);
  return 0;
}
