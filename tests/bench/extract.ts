// Prints how long Gaplight takes for a posting of 10 kB and a resume, beside other ways to find the same spellings.
// Run by `npm run bench`. Times are lower quartiles in milliseconds. With `--bars` it prints only the bars and what was measured.

import { findEvidence } from '../../lib/evidence/find-evidence.ts';
import { findGap } from '../../lib/gap/find-gap.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { findRequirements } from '../../lib/requirements/find-requirements.ts';
import { listTexts } from '../../lib/resume/resume-texts.ts';
import { compileVocabulary, type MatchedTerm } from '../../lib/tokens/compile-vocabulary.ts';
import { extractTokens } from '../../lib/tokens/extract-tokens.ts';
import { tradeWords } from '../../rules/asks/trade-words.ts';
import { createKnowledge } from '../../rules/index.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { terms } from '../../rules/terms/index.ts';
import { createAlternation, createCompromise, createLoop } from './contenders.ts';
import { posting, resume } from './texts.ts';

const knowledge = createKnowledge();
const resumeText = listTexts(resume)
  .map(({ text }) => text)
  .join('\n');

/** All spellings that are looked for, those that follow from others too: in small letters, each once. */
const spellingsOf = (list: MatchedTerm[]): string[] => [
  ...new Set([...compileVocabulary(list, tradeWords).candidates.values()].flat().map(({ folded }) => folded)),
];

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

/** Resumes that differ in every bullet, and so many that nothing that was read of one is kept until it comes again. */
const unseen = Array.from({ length: 300 }, (_, round) => ({
  ...resume,
  work: resume.work.map((role) => ({
    ...role,
    highlights: role.highlights.map((text) => `${text} (${round})`),
  })),
}));
let round = 0;

function flow(text: string, compared = resume): unknown {
  const { requirements } = findRequirements(
    readPostingText(text, pageKnowledge),
    knowledge.extract(text),
    knowledge.asks,
  );
  return findGap(requirements, findEvidence(compared, knowledge), knowledge.terms);
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

interface Contender {
  what: string;
  run: () => unknown;
  /** How often it is timed: slow ones seldom. */
  rounds: number;
  /** The contender that its time is divided by; itself when absent. */
  against?: Contender;
}

const floor: Contender = {
  what: 'one alternation of all spellings (the floor)',
  run: () => alternation(posting),
  rounds: 250,
};
const floorOfBoth: Contender = {
  what: 'the floor on posting and resume',
  run: () => alternation(posting) + alternation(resumeText),
  rounds: 250,
};
const extraction: Contender = {
  what: 'Gaplight: tokens of the posting',
  run: () => knowledge.extract(posting),
  rounds: 250,
  against: floor,
};
const whole: Contender = {
  what: 'Gaplight: posting and resume to gap',
  run: () => flow(posting),
  rounds: 250,
  against: floorOfBoth,
};
const first: Contender = {
  what: 'the same with a resume that was not read before',
  run: () => flow(posting, unseen[round++ % unseen.length]),
  rounds: 250,
  against: floorOfBoth,
};
const flat: Contender = {
  what: 'tokens without context',
  run: () => extractTokens(posting, plain),
  rounds: 250,
  against: floor,
};
const largeVocabulary: Contender = {
  what: 'tokens without context, 10x the vocabulary',
  run: () => extractTokens(posting, large),
  rounds: 250,
  against: flat,
};
const longText: Contender = {
  what: 'tokens, 100x the text',
  run: () => knowledge.extract(posting100),
  rounds: 15,
  against: extraction,
};
const longFlow: Contender = {
  what: 'flow, 100x the text',
  run: () => flow(posting100),
  rounds: 15,
  against: whole,
};
/** What is held by a test, with the most that it may take. */
const bars = new Map([
  [whole, 10],
  [largeVocabulary, 1.5],
  [longText, 130],
  [longFlow, 130],
]);
const all: Contender[] = [
  floor,
  extraction,
  {
    what: 'one expression a spelling, in a loop',
    run: () => loop(posting),
    rounds: 10,
    against: floor,
  },
  {
    what: 'compromise with a lexicon',
    run: () => compromise(posting),
    rounds: 5,
    against: floor,
  },
  floorOfBoth,
  whole,
  first,
  flat,
  largeVocabulary,
  {
    what: 'tokens, 10x the text',
    run: () => knowledge.extract(posting10),
    rounds: 50,
    against: extraction,
  },
  longText,
  {
    what: 'flow, 10x the text',
    run: () => flow(posting10),
    rounds: 50,
    against: whole,
  },
  longFlow,
];

const TURNS = 5;

/** By turns, so that what else the machine does falls on all alike; the first rounds only warm up. */
function timeByTurns(list: Contender[]): Map<Contender, number> {
  const times = new Map(list.map((each) => [each, [] as number[]]));
  for (let turn = -TURNS; turn < TURNS; turn++) {
    for (const each of list) {
      for (let round = 0; round < each.rounds / TURNS; round++) {
        const start = performance.now();
        each.run();
        if (turn >= 0) times.get(each)?.push(performance.now() - start);
      }
    }
  }
  return new Map([...times].map(([each, all]) => [each, quartile(all)]));
}

/** The lower quartile: what other programs take from the processor falls on the other three. */
function quartile(times: number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 2] ?? 0;
}

const onlyBars = process.argv.includes('--bars');
const times = timeByTurns(onlyBars ? [floor, extraction, floorOfBoth, flat, ...bars.keys()] : all);
const timeOf = (each: Contender): number => times.get(each) ?? 0;
const ratioOf = (each: Contender): number => Number((timeOf(each) / timeOf(each.against ?? each)).toFixed(2));

if (onlyBars) {
  const rows = [...bars].map(([each, most]) => ({ what: each.what, times: ratioOf(each), most }));
  console.log(JSON.stringify(rows));
} else {
  console.log(
    `${terms.length} terms, ${spellings.length} spellings; posting ${posting.length} characters, resume ${resumeText.length}.`,
  );
  console.table(
    all.map((each) => ({
      what: each.what,
      ms: Number(timeOf(each).toFixed(3)),
      times: ratioOf(each),
      against: (each.against ?? each).what,
    })),
  );
}
