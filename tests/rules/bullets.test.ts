import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ranks } from '../../lib/english/verb-knowledge.ts';
import { rewriteBullet } from '../../lib/rewrites/rewrite-bullet.ts';
import { parseSlotValue } from '../../lib/rewrites/slots/parse-slot.ts';
import { listWords } from '../../lib/text/lists.ts';
import { bulletKinds } from '../../rules/bullets/index.ts';
import { measures } from '../../rules/bullets/words/measures.ts';
import { commonSlots } from '../../rules/bullets/words/slots.ts';
import { verbs } from '../../rules/verbs.ts';
import { context } from '../rewrites/context.ts';

const files = readdirSync(join(import.meta.dirname, '../../rules/bullets'))
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.replace('.ts', ''));

describe('The kinds of bullets', () => {
  it('are one file each, named like their id', () => {
    expect(bulletKinds.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThanOrEqual(12);
  });
});

describe.each(bulletKinds.map((kind) => [kind.id, kind] as const))('The kind %s', (_, kind) => {
  const texts = kind.clauses.flatMap(({ text, alone = '' }) => [text, alone]);

  it('declares every slot that its clauses use, and uses every slot that it declares', () => {
    const used = new Set(
      texts
        .join(' ')
        .match(/\{\w+\}/g)
        ?.map((place) => place.slice(1, -1)),
    );
    const known = { ...commonSlots, ...kind.slots };
    expect(
      [...used].filter((name) => !(name in known)),
      'Declare these slots.',
    ).toEqual([]);
    expect(
      Object.keys(kind.slots).filter((name) => !used.has(name)),
      'No clause asks for these slots.',
    ).toEqual([]);
  });

  it('asks one plain question for each clause, and few facts at a time', () => {
    for (const { id, question, text } of kind.clauses) {
      expect(question, id).toMatch(/^\p{Lu}[^?!]*\?$/u);
      expect(text.match(/\{\w+\}/g)?.length, id).toBeLessThanOrEqual(3);
    }
  });

  it('gives every slot a short label, a hint that is a sentence and an example that the slot takes', () => {
    for (const [name, spec] of Object.entries(kind.slots)) {
      expect(spec.label.length, name).toBeLessThanOrEqual(36);
      expect(spec.hint, name).toMatch(/^\p{Lu}.*\.$/u);
      expect(parseSlotValue({ ...spec, id: name }, spec.example).problem, name).toBeUndefined();
    }
  });

  it('brings no figure, capital or strong verb of its own into a line', () => {
    const said = texts
      .join(' ')
      .replace(/\{\w+\}/g, '')
      .replace(/\bPRs\b|\bGitHub\b/g, '');
    expect(said).not.toMatch(/\d|\p{Lu}|\b(?:led|owned|designed|architected|managed)\b/u);
  });

  it('takes its own weak example, and leaves what it became alone', async () => {
    const { weak, better } = kind.example;
    const { rewrite } = await rewriteBullet(weak, context);
    expect(rewrite?.kind, 'Recognise the weak example as of this kind.').toBe(kind.id);
    const left = await rewriteBullet(better, context);
    expect(
      left.rewrite?.line,
      'The better example still gets a rewrite: give it what that one asks for.',
    ).toBe(undefined);
  });

  it('says why in one sentence, and offers verbs that claim more step by step', () => {
    expect(kind.why).toMatch(/^\p{Lu}[^!]*\.$/u);
    expect(kind.verbs.length).toBeGreaterThanOrEqual(3);
  });
});

describe('The knowledge of verbs', () => {
  it('has each verb in one rank, once', () => {
    const all = ranks.flatMap((rank) => listWords(verbs.ranks[rank]));
    expect(all.filter((verb, index) => all.indexOf(verb) !== index)).toEqual([]);
  });
});

describe('The measures', () => {
  it('have a before and an after that their slots take', () => {
    for (const { words, type, before, after } of measures) {
      for (const value of [before, after])
        expect(
          parseSlotValue({ id: 'k', label: '', type, hint: '', example: '' }, value).problem,
          words,
        ).toBeUndefined();
    }
  });
});
