import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { createAnalyzer } from '../../lib/panel/analyze.ts';
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

/** Reads saved pages like a click on the icon, and prints how many are right, refused and wrong, and what is wrong. */
export async function main([folder]: string[]): Promise<number> {
  if (!folder) {
    console.error(usage);
    return 1;
  }
  const truths: Record<string, Truth> = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8'));
  const knowledge = createKnowledge();
  const analyze = createAnalyzer(knowledge);
  const tally = { right: 0, refused: 0, wrong: 0 };
  const facts = { title: [0, 0], company: [0, 0], place: [0, 0] } as Record<string, [number, number]>;
  let otherTerms = 0;
  for (const [name, truth] of Object.entries(truths)) {
    const html = await readFile(join(folder, name), 'utf8');
    const dom = new JSDOM(html, { url: truth.url, virtualConsole: new VirtualConsole() });
    const read = readPage(dom.window.document, new URL(truth.url), sites, {
      knowledge: pageKnowledge,
      today: '2000-01-01',
    });
    const errors: string[] = [];
    let verdict: keyof typeof tally = 'right';
    const isPosting = ['posting', 'split', 'closed'].includes(truth.kind);
    // Structured data may still hold the text of a posting that the page shows no more.
    const isKept = truth.kind === 'closed-empty' && read.posting?.source === 'json-ld';
    if (!read.posting) {
      const isSame =
        read.reason === truth.kind ||
        (truth.kind === 'closed-empty' && read.reason === 'closed') ||
        (!isPosting && ['not-a-posting', 'empty', 'list'].includes(read.reason));
      verdict = isSame ? 'right' : 'refused';
      if (!isSame) errors.push(`${truth.kind} refused as ${read.reason}`);
    } else if (!isPosting && !isKept) {
      verdict = 'wrong';
      errors.push(
        `${truth.kind} read as a posting of ${read.posting.description.length} characters: ${read.posting.title}`,
      );
    } else {
      const { posting } = read;
      const text = fold(posting.description);
      const missing = truth.has.filter((words) => !text.includes(fold(words)));
      const strange = truth.hasNot.filter((words) => text.includes(fold(words)));
      const { comparison } = analyze(posting, undefined);
      const found = (comparison?.terms ?? []).map(({ termId }) =>
        fold(knowledge.terms.get(termId)?.label ?? ''),
      );
      const others = truth.otherTerms.filter((term) => found.includes(fold(term)));
      const lost = truth.terms.filter((term) => !text.includes(fold(term)));
      if (missing.length > 0) errors.push(`lacks ${missing.map((each) => `"${each}"`).join(', ')}`);
      if (strange.length > 0) errors.push(`holds ${strange.map((each) => `"${each}"`).join(', ')}`);
      if (others.length > 0) errors.push(`terms of other jobs: ${others.join(', ')}`);
      if (lost.length > 0) errors.push(`terms lost: ${lost.join(', ')}`);
      otherTerms += others.length;
      if (missing.length > 1 || strange.length > 1 || others.length > 0 || lost.length > 1) verdict = 'wrong';
      const isFact = (value: string | undefined, accepted: string[], part: boolean): boolean =>
        accepted.some((one) =>
          part ? fold(value ?? '').includes(fold(one)) : letters(value) === letters(one),
        );
      for (const [fact, value] of Object.entries({
        title: posting.title,
        company: posting.hiringOrganization,
        place: posting.jobLocation,
      })) {
        const accepted = truth[fact as 'title' | 'company' | 'place'];
        const counts = facts[fact];
        if (!accepted || !counts) continue;
        counts[1]++;
        if (isFact(value, accepted, fact === 'place')) counts[0]++;
        else
          errors.push(
            `${fact} ${value ? `"${value}"` : 'none'}, not ${accepted.map((one) => `"${one}"`).join(' or ')}`,
          );
      }
      if (truth.title && !isFact(posting.title, truth.title, false)) verdict = 'wrong';
      if (truth.kind === 'closed' && !read.closed) errors.push('not told to be closed');
      if (truth.kind !== 'closed' && read.closed) errors.push('told to be closed');
      if (read.partial) errors.push('(read in part)');
    }
    tally[verdict]++;
    if (errors.length > 0) console.log(`${verdict.toUpperCase().padEnd(8)}${name}: ${errors.join('; ')}`);
  }
  const all = tally.right + tally.refused + tally.wrong;
  console.log(
    `\n${all} pages: ${tally.right} right, ${tally.refused} refused though they hold a posting, ${tally.wrong} wrong; terms of other jobs: ${otherTerms}`,
  );
  console.log(
    Object.entries(facts)
      .map(([fact, [right, of]]) => `${fact} ${right} of ${of}`)
      .join(', '),
  );
  return 0;
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
