// Prints how long Gaplight takes for a posting of 10 kB and a resume, beside other ways to find the same spellings.
// Run by `npm run bench`. Times are medians in milliseconds.
import { findGap } from '../../lib/gap/find-gap.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { findRequirements } from '../../lib/requirements/find-requirements.ts';
import { findEvidence } from '../../lib/resume/find-evidence.ts';
import { listTexts } from '../../lib/resume/resume-texts.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { compileVocabulary, type MatchedTerm } from '../../lib/tokens/compile-vocabulary.ts';
import { extractTokens } from '../../lib/tokens/extract-tokens.ts';
import { tradeWords } from '../../rules/asks/trade-words.ts';
import { createKnowledge } from '../../rules/index.ts';
import { terms } from '../../rules/terms/index.ts';
import { createAlternation, createCompromise, createLoop } from './contenders.ts';
import { posting } from './texts.ts';

const knowledge = createKnowledge();
const resume = listTexts(sampleResume)
  .map(({ text }) => text)
  .join('\n');

const spellingsOf = (list: MatchedTerm[]): string[] =>
  list.flatMap(({ label, aliases = [] }) => [label, ...aliases]);

/** Other words of the same shape: each letter moved on in the alphabet. */
const shift = (word: string, by: number): string =>
  word.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(base + ((letter.charCodeAt(0) - base + by) % 26));
  });

const tenfold: MatchedTerm[] = Array.from({ length: 10 }, (_, by) =>
  terms.map(({ id, label, category, aliases = [] }) => ({
    id: `${id}-${by}`,
    label: shift(label, by),
    category,
    aliases: aliases.map((alias) => shift(alias, by)),
  })),
).flat();

function median(run: () => unknown, rounds: number): number {
  for (let round = 0; round < rounds; round++) run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[rounds >> 1] ?? 0;
}

function flow(text: string): unknown {
  const { requirements } = findRequirements(readPostingText(text), knowledge.extract(text), knowledge.asks);
  return findGap(requirements, findEvidence(sampleResume, knowledge), knowledge.terms);
}

const spellings = spellingsOf(terms);
const alternation = createAlternation(spellings);
const loop = createLoop(spellings);
const compromise = createCompromise(spellings);
const withoutContext = terms.map(({ context, ...term }) => term);
const plain = compileVocabulary(withoutContext, tradeWords);
const large = compileVocabulary(tenfold, tradeWords);

const posting10 = posting.repeat(10);
const posting100 = posting.repeat(100);

const floor = median(() => alternation(posting), 200);
const floorBoth = floor + median(() => alternation(resume), 200);
const extraction = median(() => knowledge.extract(posting), 200);
const whole = median(() => flow(posting), 200);
const flat = median(() => extractTokens(posting, plain), 200);

interface Row {
  what: string;
  ms: number;
  against: string;
  times: number;
}

const row = (what: string, ms: number, against: string, base: number): Row => ({
  what,
  ms: Number(ms.toFixed(3)),
  against,
  times: Number((ms / base).toFixed(1)),
});

console.log(
  `${terms.length} terms, ${spellings.length} spellings; posting ${posting.length} characters, resume ${resume.length}.`,
);
console.table([
  row('one alternation of all spellings (the floor)', floor, 'floor', floor),
  row('Gaplight: tokens of the posting', extraction, 'floor', floor),
  row(
    'one expression a spelling, in a loop',
    median(() => loop(posting), 10),
    'floor',
    floor,
  ),
  row(
    'compromise with a lexicon',
    median(() => compromise(posting), 5),
    'floor',
    floor,
  ),
  row('the floor on posting and resume', floorBoth, 'both', floorBoth),
  row('Gaplight: posting and resume to gap', whole, 'both', floorBoth),
  row(
    'tokens, 10x the vocabulary',
    median(() => extractTokens(posting, large), 200),
    '1x',
    flat,
  ),
  row(
    'tokens, 10x the text',
    median(() => knowledge.extract(posting10), 30),
    '1x',
    extraction,
  ),
  row(
    'tokens, 100x the text',
    median(() => knowledge.extract(posting100), 10),
    '1x',
    extraction,
  ),
  row(
    'flow, 10x the text',
    median(() => flow(posting10), 30),
    '1x',
    whole,
  ),
  row(
    'flow, 100x the text',
    median(() => flow(posting100), 10),
    '1x',
    whole,
  ),
]);
