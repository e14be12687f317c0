import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listSlots, piecesOf, type Rewrite, rewriteText } from '../../lib/rewrites/rewrite.ts';
import { rewriteBullet } from '../../lib/rewrites/rewrite-bullet.ts';
import { shared } from '../shared.ts';
import { context } from './context.ts';
import { generatedBullets } from './generated-bullets.ts';

const fixture = readFileSync(join(import.meta.dirname, '../fixtures/weak-bullets.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);

/** The bullets of the resumes in YAML and LaTeX. */
const realBullets = shared
  ? readdirSync(join(shared, 'resumes'))
      .filter((file) => /\.(?:yaml|tex)$/.test(file))
      .flatMap((file) => readFileSync(join(shared ?? '', 'resumes', file), 'utf8').split('\n'))
      .flatMap((line) => /^\s+- (?!\w+:)(.{20,})$|\\resumeItem\{(.{20,})\}$/.exec(line)?.slice(1) ?? [])
      .filter((bullet) => bullet !== undefined)
      .map((bullet) => bullet.replace(/\\(?:emph\{([^}]*)\}|([%&$]))/g, '$1$2').replace(/^'|'$/g, ''))
  : [];

const ownership = [
  'designed',
  'owned',
  'led',
  'architected',
  'managed',
  'directed',
  'headed',
  'founded',
  'drove',
];

/**
 * A second opinion on the guard, simple on purpose: figures, capitals and strong verbs of a rewrite against those of
 * the old bullet.
 */
function findWrong(old: string, rewrite: Rewrite): string[] {
  const said = rewrite.line;
  const shown = `${said} ${rewrite.dropped.join(' ')}`;
  const numbers = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/g) ?? [];
  const wrong = [
    ...numbers(said)
      .filter((number) => !numbers(old).includes(number))
      .map((number) => `added ${number}`),
    ...numbers(old)
      .filter((number) => !numbers(shown).includes(number))
      .map((number) => `lost ${number}`),
  ];
  const names = (text: string) => text.match(/(?<=[a-z),;] )[A-Z][\w+#]*|\b\w+_\w+\b|\b[A-Z]{2,}\b/g) ?? [];
  const lowerOld = old.toLowerCase();
  wrong.push(
    ...names(said)
      .filter((name) => !lowerOld.includes(name.toLowerCase().replace(/s$/, '')) && !/^PRs?$/.test(name))
      .map((name) => `added ${name}`),
  );
  wrong.push(
    ...names(old)
      .filter((name) => !shown.toLowerCase().includes(name.toLowerCase()))
      .map((name) => `lost ${name}`),
  );
  const stems: Record<string, RegExp> = { led: /\bled\b|\blead/i, drove: /drove|driv/i, owned: /\bown/i };
  for (const verb of ownership) {
    const claims = new RegExp(`\\b${verb}\\b`, 'i').test(said);
    const had = (stems[verb] ?? new RegExp(verb.replace(/e?d$/, ''), 'i')).test(old);
    if (claims && !had) wrong.push(`climbed to ${verb}`);
  }
  const shared = /^(?:helped|assisted|participated|involved|we )/i.test(old);
  const lowest = /^(?:Helped|Assisted|Participated|Involved|Took on-call shifts)/;
  if (shared && !lowest.test(said)) wrong.push(`claims ${said}`);
  return wrong;
}

describe('No rewrite', () => {
  it('adds, loses or claims anything, over bullets made up by the thousand', async () => {
    await fc.assert(
      fc.asyncProperty(generatedBullets, async (bullet) => {
        const { rewrite } = await rewriteBullet(bullet, context);
        if (rewrite) expect(findWrong(bullet, rewrite), `${bullet}\n${rewrite.line}`).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  }, 120_000);

  it('adds, loses or claims anything, over weak bullets in the style of real resumes', async () => {
    for (const bullet of fixture) {
      const { rewrite } = await rewriteBullet(bullet, context);
      if (rewrite) expect(findWrong(bullet, rewrite), `${bullet}\n${rewrite.line}`).toEqual([]);
    }
  });

  it.skipIf(!shared)('adds, loses or claims anything, over real resumes (read from ../shared)', async () => {
    expect(realBullets.length).toBeGreaterThan(50);
    for (const bullet of realBullets) {
      const { rewrite } = await rewriteBullet(bullet, context);
      if (rewrite) expect(findWrong(bullet, rewrite), `${bullet}\n${rewrite.line}`).toEqual([]);
    }
  });

  it('has doubled words, stray blanks or brackets once its slots are filled', async () => {
    for (const bullet of fixture) {
      const { rewrite } = await rewriteBullet(bullet, context);
      if (!rewrite) continue;
      const values = Object.fromEntries(listSlots(rewrite).map((slot) => [slot.id, slot.example]));
      const open = piecesOf(rewrite, values).filter(({ kind }) => kind === 'open');
      expect(open, `an example of a slot is refused in: ${rewrite.line}`).toEqual([]);
      const text = rewriteText(rewrite, values);
      expect(text).not.toMatch(/\b([a-z]{2,}) \1\b|\s\s| [,;)]|[[\]{}]/i);
      expect(text).toMatch(/^[^a-z]/);
    }
  });

  it('breaks on any text whatever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const { rewrite, nothing } = await rewriteBullet(text, context);
        expect(!!rewrite !== !!nothing).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('Weak bullets', () => {
  it('get a rewrite or an honest word, 95 of 100 at least', async () => {
    let answered = 0;
    for (const bullet of fixture) {
      const { rewrite, nothing } = await rewriteBullet(bullet, context);
      if (rewrite || !/could not be taken apart/.test(nothing ?? '')) answered += 1;
    }
    expect(answered / fixture.length).toBeGreaterThanOrEqual(0.95);
  });
});
