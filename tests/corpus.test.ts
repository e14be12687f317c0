import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPostingText } from '../lib/posting/posting-text.ts';
import { findRequirements } from '../lib/requirements/find-requirements.ts';
import { createKnowledge } from '../rules/index.ts';
import { pageKnowledge } from '../rules/pages/index.ts';
import { shared } from './shared.ts';

interface Score {
  precision: number;
  recall: number;
  f1: number;
}

interface Scores {
  missingLines: number;
  core: Score;
  named: Score;
  concept: Score;
  levelAccuracy: number;
  anyOf: Score;
  openAccuracy: number;
  traps: string;
  cleanNegatives: string;
}

/** What `analyze --json` prints of a posting, as far as the scorer reads it. */
function analyze(file: string, text: string, knowledge: ReturnType<typeof createKnowledge>): object {
  const { terms, requirements } = findRequirements(
    readPostingText(text, pageKnowledge),
    knowledge.extract(text),
    knowledge.asks,
  );
  const facts = (id: string) => {
    const term = knowledge.terms.get(id);
    return { id, label: term?.label, category: term?.category, generic: term?.generic };
  };
  return {
    file,
    terms: terms.map(({ termId, level, tokens }) => ({ ...facts(termId), level, mentions: tokens })),
    requirements: requirements.map(({ anyOf, ...rest }) => ({
      ...rest,
      anyOf: anyOf.map((id) => facts(id).label),
    })),
  };
}

function score(folder: string): Scores {
  const knowledge = createKnowledge();
  const texts = join(folder, 'postings/texts');
  const lines = readdirSync(texts).map((file) =>
    JSON.stringify(analyze(file, readFileSync(join(texts, file), 'utf8'), knowledge)),
  );
  const scratch = mkdtempSync(join(tmpdir(), 'gaplight-corpus-'));
  try {
    const output = join(scratch, 'postings.ndjson');
    writeFileSync(output, lines.join('\n'));
    const scorer = join(folder, 'score-postings.mjs');
    return JSON.parse(
      execFileSync(process.execPath, [scorer, output, '--json'], { encoding: 'utf8' }),
    ) as Scores;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

describe.skipIf(!shared)(
  shared ? 'the asks of real postings' : 'the asks of real postings (skipped: ../shared is not there)',
  () => {
    let scores: Scores;

    beforeAll(() => {
      scores = score(shared as string);
    });

    it('are read from every posting', () => {
      expect(scores.missingLines).toBe(0);
    });

    it.each([
      ['core', 0.99, 0.985],
      ['named', 0.985, 0.985],
      ['concept', 0.98, 0.98],
    ] as const)(
      'name %s technologies with precision %f and recall %f or better',
      (group, precision, recall) => {
        expect(scores[group].precision).toBeGreaterThanOrEqual(precision);
        expect(scores[group].recall).toBeGreaterThanOrEqual(recall);
      },
    );

    it('have the level that two human readers gave them', () => {
      expect(scores.levelAccuracy).toBeGreaterThanOrEqual(0.98);
    });

    it('keep alternatives together and the rest apart', () => {
      expect(scores.anyOf.f1).toBeGreaterThanOrEqual(0.92);
      expect(scores.openAccuracy).toBeGreaterThanOrEqual(0.96);
    });

    it('fall into no trap, and find nothing where nothing technical is asked', () => {
      expect(scores.traps).toMatch(/^0 of /);
      const [clean, all] = scores.cleanNegatives.split(' of ');
      expect(clean).toBe(all);
    });
  },
);
