import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPosting } from '../../lib/posting/read-posting.ts';
import { hiddenText } from '../../rules/pages/hidden-text.ts';
import { sites } from '../../rules/sites/index.ts';
import { shared } from '../shared.ts';

interface ExpectedPage {
  url: string;
  posting?: null;
  source?: string;
  title?: string;
  hiringOrganization?: string;
  jobLocation?: string;
  descriptionHas?: string[];
  descriptionHasNot?: string[];
}

const pages: Record<string, ExpectedPage> = shared
  ? JSON.parse(readFileSync(join(shared, 'pages/expected.json'), 'utf8'))
  : {};

describe.skipIf(!shared)('captured pages of real sites (skipped where ../shared is not there)', () => {
  for (const [file, page] of Object.entries(pages)) {
    it(`reads ${file} as expected`, () => {
      const html = readFileSync(join(shared ?? '', 'pages', file), 'utf8');
      const { document } = new JSDOM(html, { url: page.url }).window;
      const read = readPosting(document, new URL(page.url), sites, hiddenText);
      if (page.posting === null) {
        expect(read?.posting).toBeUndefined();
        return;
      }
      expect(read?.posting).toMatchObject(pickFacts(page));
      for (const text of page.descriptionHas ?? []) expect(read?.posting?.description).toContain(text);
      for (const text of page.descriptionHasNot ?? []) expect(read?.posting?.description).not.toContain(text);
    });
  }
});

function pickFacts({ source, title, hiringOrganization, jobLocation }: ExpectedPage) {
  return JSON.parse(JSON.stringify({ source, title, hiringOrganization, jobLocation }));
}
