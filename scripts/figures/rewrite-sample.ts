import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RewriteContext } from '../../lib/rewrites/context.ts';
import { formatRewrite } from '../../lib/rewrites/rewrite.ts';
import { rewriteBullet } from '../../lib/rewrites/rewrite-bullet.ts';
import { hashText } from '../../lib/text/hash.ts';
import { createKnowledge } from '../../rules/index.ts';

const root = resolve(import.meta.dirname, '../..');
const page = resolve(root, 'docs/rewrites.md');
const ownBullets = resolve(root, 'tests/fixtures/unseen-bullets.txt');
/** Bullets with answers that stand beside the project on some machines and are not copied into it. */
const otherBullets = resolve(root, '../shared/bullets/dev.jsonl');
/** Stands where an output has changed since somebody read it. */
export const unread = 'not read';

/** One row of a table: what somebody read, and what they said of it. */
export interface SampleRow {
  /** The bullet, or its number where its text is not ours. */
  bullet: string;
  /** What becomes of it, or a short mark of that where the text is not ours. */
  output: string;
  verdict: string;
}

/** The two tables of the page, by their heads. */
const heads = {
  own: '| the bullet | its line, with what may be added in brackets | verdict |\n| --- | --- | --- |\n',
  other: '| number | mark of its output | verdict |\n| --- | --- | --- |\n',
} as const;
export type Table = keyof typeof heads;

/** The rows of a table that stand in docs/rewrites.md. */
export async function readSample(table: Table): Promise<SampleRow[]> {
  const text = await readFile(page, 'utf8').catch(() => '');
  const body = text.split(heads[table])[1]?.split('\n\n')[0] ?? '';
  return body
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => {
      const [bullet = '', output = '', verdict = ''] = line.slice(2, -2).split(' | ');
      return { bullet, output, verdict };
    });
}

/** What becomes today of each bullet of a table; `undefined` where its bullets are not on this machine. */
export async function makeSample(table: Table): Promise<Omit<SampleRow, 'verdict'>[] | undefined> {
  const file = await readFile(table === 'own' ? ownBullets : otherBullets, 'utf8').catch(() => undefined);
  if (file === undefined) return undefined;
  const context = await createKnowledge().loadWriting();
  const rows: Omit<SampleRow, 'verdict'>[] = [];
  for (const [index, line] of file.split('\n').filter(Boolean).entries()) {
    const bullet = table === 'own' ? line : String((JSON.parse(line) as { text: string }).text);
    const output = await tell(bullet, context);
    rows.push(
      table === 'own'
        ? { bullet: bullet.replaceAll('|', '/'), output: output.replaceAll('|', '/') }
        : { bullet: String(index + 1), output: hashText(output) },
    );
  }
  return rows;
}

async function tell(bullet: string, context: RewriteContext): Promise<string> {
  const { rewrite, nothing } = await rewriteBullet(bullet, context);
  if (!rewrite) return `_${nothing}_`;
  const choices = rewrite.part ? ` {${rewrite.part.slot.choices?.join(' / ')}}` : '';
  const dropped = rewrite.dropped.length ? ` (left out: ${rewrite.dropped.join(', ')})` : '';
  return formatRewrite(rewrite) + choices + dropped;
}

/** Writes both tables into docs/rewrites.md: a verdict stays while its output does, else it is to be read again. */
export async function main(): Promise<number> {
  for (const table of ['own', 'other'] as const) {
    const made = await makeSample(table);
    if (!made) continue;
    const before = new Map(
      (await readSample(table)).map((row) => [`${row.bullet} | ${row.output}`, row.verdict]),
    );
    const rows = made.map(
      ({ bullet, output }) => `| ${bullet} | ${output} | ${before.get(`${bullet} | ${output}`) ?? unread} |`,
    );
    const text = await readFile(page, 'utf8');
    const [intro = '', rest = ''] = text.split(heads[table]);
    const after = rest.includes('\n\n') ? rest.slice(rest.indexOf('\n\n')) : '\n';
    await writeFile(page, `${intro}${heads[table]}${rows.join('\n')}${after}`);
    const open = rows.filter((row) => row.endsWith(`| ${unread} |`)).length;
    console.log(`${rows.length} bullets, ${open} of them not read yet.`);
  }
  return 0;
}
