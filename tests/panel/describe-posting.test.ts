import { describe, expect, it } from 'vitest';
import { describePosting } from '../../lib/panel/describe-posting.ts';
import { knownSites } from '../../rules/site-names.ts';

const posting = (source: string) => ({
  source,
  title: 'Backend Engineer',
  hiringOrganization: 'Quayline',
  description: '',
  blocks: [],
});
const factsAt = (source: string, url: string) => describePosting(posting(source), { url }, knownSites).facts;

describe('Whose posting it is', () => {
  it.each([
    ['json-ld', 'read from the page’s job data'],
    ['microdata', 'read from the page’s job data'],
    ['page', 'read from the page text'],
  ])('names the host where only the page says so: %s', (source, words) => {
    expect(factsAt(source, 'https://www.careers.example/jobs/1')).toEqual([
      'Quayline',
      words,
      'careers.example',
    ]);
  });

  it('names the host of a page that is only built like one of a known site', () => {
    expect(factsAt('successfactors', 'https://careers.example/job/1')).toContain('careers.example');
  });

  it('names a known site alone on its own hosts', () => {
    expect(factsAt('greenhouse', 'https://job-boards.greenhouse.io/quayline/jobs/1')).toEqual([
      'Quayline',
      'Greenhouse',
    ]);
  });

  it.each(['chrome-extension://epfpilk', 'moz-extension://0b1f7c1a'])(
    'names no host of the posting to try, which is a page of Gaplight: %s',
    (origin) => {
      expect(factsAt('page', `${origin}/sample-posting.html`)).toEqual(['Quayline', 'sample posting']);
    },
  );

  it('writes a host in the letters of addresses, in which it cannot look like another one', () => {
    expect(factsAt('page', 'https://g\u043E\u043Egle.example/')).toContain('xn--ggle-55da.example');
  });

  it('names no host where there is none', () => {
    expect(factsAt('page', 'file:///postings/1.html')).toEqual(['Quayline', 'read from the page text']);
    expect(factsAt('page', 'about:blank')).toEqual(['Quayline', 'read from the page text']);
  });

  it('warns of a company’s name in mixed scripts only', () => {
    expect(
      describePosting(posting('page'), { url: 'https://a.example' }, knownSites).warning,
    ).toBeUndefined();
    const mixed = { ...posting('page'), hiringOrganization: 'Quаyline' };
    expect(describePosting(mixed, { url: 'https://a.example' }, knownSites).warning).toBe(
      'The company’s name mixes Latin and Cyrillic letters, which look alike.',
    );
  });
});
