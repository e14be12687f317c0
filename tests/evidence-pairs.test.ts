import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answersOf } from '../lib/gap/find-gap.ts';
import { importResumeFile } from '../lib/import/import-file.ts';
import { createAnalyzer } from '../lib/panel/analyze.ts';
import { readPostingText } from '../lib/posting/posting-text.ts';
import { createImportKnowledge } from '../rules/import/index.ts';
import { pageKnowledge } from '../rules/pages/index.ts';
import { knowledge } from './knowledge.ts';
import { shared } from './shared.ts';

interface Ask {
  anyOf: string[];
  /** The states that are right, parted by bars. */
  state: string;
}
interface Pair {
  id: string;
  posting: string;
  resume: string;
  asks: Ask[];
}

const file = shared ? join(shared, 'evidence/dev.jsonl') : '';
const pairs = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Pair)
  : [];
const analyze = createAnalyzer(knowledge);
const importKnowledge = createImportKnowledge();

/** The asks of which the state is another than that which was judged by hand. */
async function misjudged({ posting, resume, asks }: Pair): Promise<string[]> {
  const bytes = new TextEncoder().encode(resume);
  const imported = await importResumeFile('resume.txt', bytes, importKnowledge);
  const { comparison } = analyze(readPostingText(posting, pageKnowledge), imported.resume);
  const stateOf = ({ anyOf }: Ask): string => {
    const item = comparison?.gap?.find(({ requirement }) => {
      const labels = answersOf(requirement, knowledge.terms).map((id) => knowledge.terms.get(id)?.label);
      return anyOf.some((label) => labels.includes(label));
    });
    return item?.state ?? 'not asked';
  };
  return asks.flatMap((ask) =>
    ask.state.split('|').includes(stateOf(ask))
      ? []
      : `${ask.anyOf.join(' or ')} is ${ask.state}, not ${stateOf(ask)}`,
  );
}

describe.skipIf(pairs.length === 0)('Pairs of a posting and a resume that were judged by hand', () => {
  it.each(pairs.map((pair) => [pair.id, pair] as const))('%s is judged alike', async (_, pair) => {
    expect(await misjudged(pair)).toEqual([]);
  });
});
