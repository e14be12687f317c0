import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type Analyze, createAnalyzer } from '../../lib/panel/analyze.ts';
import type { Posting, PostingRead } from '../../lib/posting/posting.ts';
import { readPage } from '../../lib/posting/read-page.ts';
import { createKnowledge } from '../../rules/index.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { sites } from '../../rules/sites/index.ts';

/** What a person has read on a saved page. A fact that the page does not tell, or that is open to argument, is `null`. */
interface Truth {
  url: string;
  kind: 'posting' | 'split' | 'closed' | 'closed-empty' | 'list' | 'application-form' | 'not-a-posting';
  title: string[] | null;
  company: string[] | null;
  place: string[] | null;
  /** Words of the text, and words of the page that are none of it. */
  has: string[];
  hasNot: string[];
  /** Technologies that only other jobs of the page name, and technologies that this one names. */
  otherTerms: string[];
  terms: string[];
}

const usage = 'usage: npm run figures:pages -- FOLDER, which holds pages and a truth.json';

const factNames = ['title', 'company', 'place'] as const;
type Fact = (typeof factNames)[number];
type Knowledge = ReturnType<typeof createKnowledge>;

/** What is right and wrong in the reading of a page. */
interface Score {
  verdict: 'right' | 'refused' | 'wrong';
  errors: string[];
  /** Whether each fact is right, where the page tells it. */
  facts: Partial<Record<Fact, boolean>>;
  otherTerms: number;
}

/** Reads saved pages like a click on the icon, and prints how many are right, refused and wrong, and what is wrong. */
export async function main([folder]: string[]): Promise<number> {
  if (!folder) {
    console.error(usage);
    return 1;
  }
  const truths: Record<string, Truth> = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8'));
  const knowledge = createKnowledge();
  const analyze = createAnalyzer(knowledge);
  const scores: Score[] = [];
  for (const [name, truth] of Object.entries(truths)) {
    const html = await readFile(join(folder, name), 'utf8');
    const dom = new JSDOM(html, { url: truth.url, virtualConsole: new VirtualConsole() });
    // Pages are saved for longer than postings are open.
    const options = { knowledge: pageKnowledge, today: '2000-01-01' };
    const read = readPage(dom.window.document, new URL(truth.url), sites, options);
    const score = scorePage(read, truth, (posting) => listTerms(posting, analyze, knowledge));
    scores.push(score);
    if (score.errors.length > 0)
      console.log(`${score.verdict.toUpperCase().padEnd(8)}${name}: ${score.errors.join('; ')}`);
  }
  printTotals(scores);
  return 0;
}

function listTerms(posting: Posting, analyze: Analyze, { terms }: Knowledge): string[] {
  const found = analyze(posting, undefined).comparison?.terms ?? [];
  return found.map(({ termId }) => fold(terms.get(termId)?.label ?? ''));
}

function scorePage(read: PostingRead, truth: Truth, termsOf: (posting: Posting) => string[]): Score {
  const isPosting = ['posting', 'split', 'closed'].includes(truth.kind);
  if (!read.posting) {
    const isSame =
      read.reason === truth.kind ||
      (truth.kind === 'closed-empty' && read.reason === 'closed') ||
      (!isPosting && ['not-a-posting', 'empty', 'list'].includes(read.reason));
    const errors = isSame ? [] : [`${truth.kind} refused as ${read.reason}`];
    return { verdict: isSame ? 'right' : 'refused', errors, facts: {}, otherTerms: 0 };
  }
  // Structured data may still hold the text of a posting that the page shows no more.
  if (!isPosting && !(truth.kind === 'closed-empty' && read.posting.source === 'json-ld')) {
    const { description, title } = read.posting;
    const errors = [`${truth.kind} read as a posting of ${description.length} characters: ${title}`];
    return { verdict: 'wrong', errors, facts: {}, otherTerms: 0 };
  }
  const text = scoreText(read.posting, truth, termsOf(read.posting));
  const facts = scoreFacts(read.posting, truth);
  const isClosed = read.closed === true;
  const errors = [
    ...text.errors,
    ...facts.errors,
    ...(isClosed === truth.kind.startsWith('closed')
      ? []
      : [isClosed ? 'told to be closed' : 'not told to be closed']),
    ...(read.partial ? ['(read in part)'] : []),
  ];
  const isRight = text.isRight && facts.right.title !== false;
  return { verdict: isRight ? 'right' : 'wrong', errors, facts: facts.right, otherTerms: text.otherTerms };
}

function scoreText({ description }: Posting, truth: Truth, found: string[]) {
  const text = fold(description);
  const missing = truth.has.filter((words) => !text.includes(fold(words)));
  const strange = truth.hasNot.filter((words) => text.includes(fold(words)));
  const others = truth.otherTerms.filter((term) => found.includes(fold(term)));
  const lost = truth.terms.filter((term) => !text.includes(fold(term)));
  const quote = (words: string[]): string => words.map((each) => `"${each}"`).join(', ');
  return {
    isRight: missing.length <= 1 && strange.length <= 1 && others.length === 0 && lost.length <= 1,
    otherTerms: others.length,
    errors: [
      ...(missing.length > 0 ? [`lacks ${quote(missing)}`] : []),
      ...(strange.length > 0 ? [`holds ${quote(strange)}`] : []),
      ...(others.length > 0 ? [`terms of other jobs: ${others.join(', ')}`] : []),
      ...(lost.length > 0 ? [`terms lost: ${lost.join(', ')}`] : []),
    ],
  };
}

function scoreFacts({ title, hiringOrganization, jobLocation }: Posting, truth: Truth) {
  const values = { title, company: hiringOrganization, place: jobLocation };
  const right: Score['facts'] = {};
  const errors: string[] = [];
  for (const fact of factNames) {
    const [value, accepted] = [values[fact], truth[fact]];
    if (!accepted) continue;
    right[fact] = accepted.some((one) =>
      fact === 'place' ? fold(value ?? '').includes(fold(one)) : letters(value) === letters(one),
    );
    const said = value ? `"${value}"` : 'none';
    if (!right[fact]) errors.push(`${fact} ${said}, not ${accepted.map((one) => `"${one}"`).join(' or ')}`);
  }
  return { right, errors };
}

function printTotals(scores: Score[]): void {
  const count = (verdict: Score['verdict']): number =>
    scores.filter((score) => score.verdict === verdict).length;
  const others = scores.reduce((sum, { otherTerms }) => sum + otherTerms, 0);
  console.log(
    `\n${scores.length} pages: ${count('right')} right, ${count('refused')} refused though they hold a posting, ${count('wrong')} wrong; terms of other jobs: ${others}`,
  );
  const told = factNames.map((fact) => {
    const all = scores.flatMap(({ facts }) => facts[fact] ?? []);
    return `${fact} ${all.filter(Boolean).length} of ${all.length}`;
  });
  console.log(told.join(', '));
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/\u00ad/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function letters(text = ''): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
