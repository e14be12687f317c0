import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parsePageReport } from '../../../lib/messages/page-report.ts';
import { notPostingSentences } from '../../../lib/posting/not-posting.ts';
import type { PostingRead } from '../../../lib/posting/posting.ts';
import { readPage } from '../../../lib/posting/read-page.ts';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import { parseJobPosting } from '../../../lib/posting/structured/json-ld.ts';
import { pageKnowledge } from '../../../rules/pages/index.ts';
import { sites } from '../../../rules/sites/index.ts';
import { readFixturePages } from '../../posting/pages.ts';
import { assertRanges, assertSame, orSentence } from '../expectations.ts';
import { defineFuzz, traceOfRunning } from '../fuzz.ts';
import { mutatedText, mutatedValue } from '../mutations.ts';
import { anyLine } from '../texts.ts';
import { assertPosting } from './postings.ts';

/** Characters that turn the direction of what stands behind them. */
const controls = /[\u202A-\u202E\u2066-\u2069]/;

const fixtures = readFixturePages();
const addresses = [...fixtures.map(({ expected }) => expected.url), 'https://careers.example/jobs/1'];

const jobPosting = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Backend Engineer',
  description: '<p>We move parcels.</p><ul><li>5 years of Go</li><li>Kafka or RabbitMQ</li></ul>',
  identifier: { '@type': 'PropertyValue', name: 'Quayline', value: 'R-4100' },
  hiringOrganization: { '@type': 'Organization', name: 'Quayline', sameAs: 'https://quayline.example' },
  jobLocation: [{ '@type': 'Place', address: { addressLocality: 'Rotterdam', addressCountry: 'NL' } }],
  baseSalary: { currency: 'EUR', value: { minValue: 70000, maxValue: 90000, unitText: 'YEAR' } },
  datePosted: '2026-01-05',
  qualifications: ['Go in production for some years', 'Comfortable with PostgreSQL'],
};

/** Elements of any kind around one another, with any texts. */
const { page: generatedPage } = fc.letrec<{ page: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyLine,
    fc
      .tuple(
        fc.constantFrom(
          ...[
            'div',
            'p',
            'ul',
            'li',
            'h1',
            'h2',
            'section',
            'main',
            'span',
            'table',
            'tr',
            'td',
            'br',
            'pre',
          ],
          ...[
            'a href="#"',
            'button',
            'form',
            'details',
            'template',
            'iframe',
            'svg',
            'math',
            'select',
            'style',
          ],
          ...['div hidden', 'div style="display:none"', 'div role="heading"', 'div id="content"', 'noscript'],
          ...['div data-automation-id="jobPostingDescription"', 'div class="posting-page"', 'textarea'],
          ...['div itemscope itemtype="https://schema.org/JobPosting"', 'div itemprop="description"'],
          'span data-careersite-propertyid="description"',
          'script type="application/ld+json"',
        ),
        fc.array(tie('node'), { maxLength: 6 }),
      )
      .map(([tag, children]) => `<${tag}>${children.join('\n')}</${tag.split(' ')[0]}>`),
  ),
  page: fc.array(tie('node'), { maxLength: 12 }).map((parts) => `<!doctype html><body>${parts.join('')}`),
}));

const withStructuredData: fc.Arbitrary<string> = fc
  .tuple(generatedPage, mutatedText([JSON.stringify(jobPosting), JSON.stringify({ '@graph': [jobPosting] })]))
  .map(([page, json]) => `${page}<script type="application/ld+json">${json}</script>`);

interface OpenPage {
  document: Document;
  url: URL;
  /** How often scripts of the page have run. */
  countRuns(): unknown;
  close(): void;
}

/** A page in which scripts do run, as in a browser: what a reader sets free of its markup would be seen. */
function open(html: string, address: string): OpenPage {
  const dom = new JSDOM(html, {
    url: address,
    runScripts: 'dangerously',
    virtualConsole: new VirtualConsole(),
  });
  return {
    document: dom.window.document,
    url: new URL(address),
    countRuns: () => (dom.window as unknown as Record<string, unknown>)[traceOfRunning],
    close: () => dom.window.close(),
  };
}

function assertRead(read: PostingRead | undefined, { url }: OpenPage): void {
  if (!read) return;
  if (!read.posting) {
    assert.ok(read.reason in notPostingSentences, `${read.reason} is no reason`);
    return;
  }
  const { posting, runs } = read;
  assertPosting(posting);
  assert.ok(posting.blocks.length > 0, 'a posting without text is none');
  const { description } = posting;
  assertRanges(
    description,
    runs.map(({ start, length }) => ({ start, end: start + length })),
  );
  for (const { start, length, node, offset } of runs)
    assert.equal(node.data.slice(offset, offset + length), description.slice(start, start + length));
  const report = { readId: 'a', url: url.href, posting, took: 1 };
  const parsed = parsePageReport(structuredClone(report));
  assert.ok(parsed?.posting, 'the panel would not take this posting');
  assertSame(parsed, parsePageReport(structuredClone(parsed)));
  assert.equal(parsed.posting.description.length, description.length, 'places of the text have moved');
  assert.doesNotMatch(JSON.stringify(parsed.posting), controls, 'the panel would be turned round');
}

function withoutRuns(read: PostingRead | undefined) {
  return read?.posting ? { ...read, runs: read.runs.length } : read;
}

function check({ html, address }: { html: string; address: string }): void {
  const page = open(html, address);
  const { document, url } = page;
  try {
    const before = document.documentElement.outerHTML;
    page.countRuns();
    const ran = page.countRuns();
    for (const site of sites) {
      const read = () => readPosting(document, url, [site], pageKnowledge);
      const first = read();
      assertRead(first, page);
      assertSame(withoutRuns(first), withoutRuns(read()));
    }
    for (const anyway of [false, true])
      assertRead(readPage(document, url, sites, { knowledge: pageKnowledge, anyway }), page);
    assert.equal(document.documentElement.outerHTML, before, 'reading changed the page');
    assert.equal(page.countRuns(), ran, 'reading ran a script of the page');
  } finally {
    page.close();
  }
}

const address = fc.constantFrom(...addresses);

export const pages = [
  defineFuzz(
    'a page like those of the job sites, damaged',
    18,
    fc.record({ html: mutatedText(fixtures.map(({ html }) => html)), address }),
    check,
  ),
  defineFuzz(
    'a page of any elements',
    18,
    fc.record({ html: fc.oneof(generatedPage, withStructuredData), address }),
    check,
  ),
  defineFuzz('structured data of any shape', 40, mutatedValue([jobPosting]), async (value) => {
    const page = open('', 'https://careers.example/');
    try {
      const posting = await orSentence(() => parseJobPosting(value, page.document, pageKnowledge));
      if (posting) assertPosting(posting);
      assert.equal(page.countRuns(), undefined);
    } finally {
      page.close();
    }
  }),
];
