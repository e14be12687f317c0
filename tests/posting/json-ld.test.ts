import { describe, expect, it } from 'vitest';
import { createPage } from '../../lib/posting/page.ts';
import { parseJobPosting, pickJobPosting, readJsonLd } from '../../lib/posting/structured/json-ld.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { openPage } from './pages.ts';

const { document: blank } = openPage('');
const parse = (value: unknown) => parseJobPosting(value, blank, pageKnowledge);
const job = {
  '@type': 'JobPosting',
  title: 'Route Engineer',
  description: '<p>Go.</p><ul><li>Kafka</li></ul>',
};

function pageWith(...scripts: string[]) {
  return openPage(scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join(''))
    .document;
}

describe('parseJobPosting', () => {
  it('takes nothing for a fact that a program writes where nothing was filled in', () => {
    const posting = parse({
      ...job,
      hiringOrganization: { name: 'UNAVAILABLE' },
      jobLocation: { address: { addressLocality: 'UNAVAILABLE', addressRegion: 'VA', addressCountry: 'US' } },
      datePosted: 'null',
    });
    expect(posting).toMatchObject({ title: 'Route Engineer', jobLocation: 'VA, US' });
    expect(Object.keys(posting)).not.toEqual(expect.arrayContaining(['hiringOrganization']));
    expect(Object.keys(posting)).not.toEqual(expect.arrayContaining(['datePosted']));
  });

  it('gives the posting of a schema.org JobPosting', () => {
    const { blocks, ...posting } = parse({
      ...job,
      '@context': 'https://schema.org',
      url: 'https://marlow.example/1',
      hiringOrganization: { name: 'Marlow &amp; Sons' },
      jobLocation: [
        { address: { addressLocality: 'Lyon', addressCountry: { name: 'France' } } },
        { address: 'Porto' },
        { name: 'Online' },
      ],
      datePosted: '2026-01-02T03:04:05Z',
      baseSalary: { currency: 'EUR', value: { value: 60000, unitText: 'YEAR' } },
    });
    expect(posting).toEqual({
      source: 'json-ld',
      url: 'https://marlow.example/1',
      title: 'Route Engineer',
      hiringOrganization: 'Marlow & Sons',
      jobLocation: 'Lyon, France; Porto; Online',
      datePosted: '2026-01-02',
      baseSalary: 'EUR 60,000 a year',
      description: 'Go.\nKafka',
    });
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'item']);
  });

  it.each([
    ['a list', [{ '@type': 'WebPage' }, job]],
    ['an @graph', { '@graph': [{ '@type': 'Organization' }, job] }],
    ['an ItemList', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: job }] }],
    ['several types', { ...job, '@type': ['Thing', 'JobPosting'] }],
    ['a type with its address', { ...job, '@type': 'http://schema.org/JobPosting' }],
  ])('finds it in %s', (_, value) => expect(parse(value).title).toBe('Route Engineer'));

  it.each([
    ['<p>Go</p>', 'Go'],
    ['&lt;p&gt;Go &amp;amp; C&lt;/p&gt;', 'Go & C'],
    ['&amp;lt;p&amp;gt;Go&amp;lt;/p&amp;gt;', 'Go'],
    ['Go &amp; Kafka, for < 5 people', 'Go & Kafka, for < 5 people'],
    ['Go\nKafka', 'Go\nKafka'],
  ])('reads the description %j as %j', (description, text) => {
    expect(parse({ ...job, description }).description).toBe(text);
  });

  it('takes in the parts that stand beside the description, under headings, and none that it holds already', () => {
    const { blocks } = parse({
      ...job,
      qualifications: ['Five years of PostgreSQL', 'Some Rust & C'],
      responsibilities: '<p>Go.</p><ul><li>Kafka</li></ul>',
    });
    expect(blocks.map((block) => block.text)).toEqual([
      'Go.',
      'Kafka',
      'Qualifications',
      'Five years of PostgreSQL',
      'Some Rust & C',
    ]);
  });

  it.each([
    [null, 'Expected a schema.org JobPosting, got null.'],
    ['x', 'Expected a schema.org JobPosting, got a string.'],
    [[1, 2], 'Expected a schema.org JobPosting, got a list of 2.'],
    [{ a: 1 }, 'Expected a schema.org JobPosting, got an object without "@type".'],
    [{ '@type': 'Recipe' }, 'Expected a schema.org JobPosting, got an object of type Recipe.'],
    [
      { '@type': 'JobPosting', title: 'X' },
      'Expected a schema.org JobPosting with a description, got one without.',
    ],
  ])('says of %j what was expected and what arrived', (value, message) => {
    expect(() => parse(value)).toThrow(message);
  });
});

describe('readJsonLd', () => {
  it('repairs what is broken and leaves out what cannot be read', () => {
    const postings = readJsonLd(
      pageWith(
        '{"@type":"JobPosting","title":"A","description":"Line\n two","x":[1,2,],}',
        '{{{{',
        '<!-- nothing -->',
        JSON.stringify(job),
      ),
    );
    expect(postings.map((posting) => posting.title)).toEqual(['A', 'Route Engineer']);
  });

  it('is not held up by bombs', { retry: 2 }, () => {
    const start = performance.now();
    expect(readJsonLd(pageWith(`${'['.repeat(50_000)}`))).toEqual([]);
    expect(readJsonLd(pageWith(`"${'x'.repeat(3_000_000)}`))).toEqual([]);
    const many = JSON.stringify(Array.from({ length: 20_000 }, () => ({ '@graph': [{ item: {} }] })));
    expect(readJsonLd(pageWith(many))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('pickJobPosting', () => {
  const url = new URL('https://jobs.example/openings/R-12-route?lang=en');
  const pick = (html: string, postings: object[]) =>
    pickJobPosting(
      postings.map((one) => ({ description: 'Go', ...one })),
      createPage(openPage(html, url.href).document, url, pageKnowledge),
    );
  const other = { title: 'Other', identifier: 'R-123', url: 'https://jobs.example/openings/R-123-other' };

  it('goes by the address first, however it is written', () => {
    const right = { title: 'X', url: '/openings/R-12-route/?utm_source=y' };
    expect(pick('<h1>Other</h1>', [other, right])).toMatchObject(right);
  });

  it('goes by the canonical address too', () => {
    expect(
      pick('<link rel="canonical" href="/openings/R-123-other"><h1>Z</h1>', [{ title: 'X' }, other]),
    ).toMatchObject(other);
  });

  it('then goes by the identifier as a part of the address', () => {
    expect(pick('<h1>Z</h1>', [other, { identifier: 'R-12' }])).toMatchObject({ identifier: 'R-12' });
  });

  it('then goes by the heading, then by a title that holds it', () => {
    expect(pick('<h1>Map editor!</h1>', [other, { title: 'Map Editor' }])).toMatchObject({
      title: 'Map Editor',
    });
    expect(
      pick('<title>Map Editor at Marlow</title><h1>Join us</h1>', [other, { title: 'Map Editor' }]),
    ).toMatchObject({
      title: 'Map Editor',
    });
  });

  it('takes a single one where nothing speaks against it, and none where the heading does', () => {
    expect(pick('', [{ title: 'X' }])).toMatchObject({ title: 'X' });
    expect(pick('<h1>Y</h1>', [{ title: 'X' }])).toBeUndefined();
    expect(pick('', [{ title: 'X' }, { title: 'Z' }])).toBeUndefined();
    expect(pick('<h1>Y</h1>', [{ title: '' }])).toBeUndefined();
  });
});
