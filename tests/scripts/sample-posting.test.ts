// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../lib/posting/read-page.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { sites } from '../../rules/sites/index.ts';
import { makeSamplePosting } from '../../scripts/build/sample-posting.ts';

describe('The sample posting as a page of the extension', () => {
  let page: Document;
  let style: string;
  beforeAll(() => {
    const files = makeSamplePosting(
      readFileSync(resolve(import.meta.dirname, '../../scripts/sample/posting.html'), 'utf8'),
    );
    const contentsOf = (name: string) => files.find((file) => file.relativeDest === name)?.contents ?? '';
    page = new DOMParser().parseFromString(contentsOf('sample-posting.html'), 'text/html');
    style = contentsOf('sample-posting.css');
  });

  it('holds what its policy allows: no style of its own, no script but the one that reads any page', () => {
    expect(page.querySelectorAll('style, [style], [onclick]')).toHaveLength(0);
    expect([...page.scripts].map((script) => [script.getAttribute('src'), script.text])).toEqual([
      ['/reader.js', ''],
    ]);
    expect(page.querySelector('link[rel=stylesheet]')?.getAttribute('href')).toBe('/sample-posting.css');
    expect(style).toContain('prefers-color-scheme: dark');
  });

  it('says that it is made up, and asks nobody to apply', () => {
    expect(page.querySelector('aside')?.textContent).toContain('made up');
    expect(page.querySelectorAll('form, input')).toHaveLength(0);
  });

  it('is read like a posting on any page, without what is said above it', () => {
    const { posting } = readPage(page, new URL('chrome-extension://gaplight/sample-posting.html'), sites, {
      knowledge: pageKnowledge,
    });
    expect(posting).toMatchObject({
      title: 'Senior Backend Engineer, Shipments Platform',
      hiringOrganization: 'Quayline',
    });
    expect(posting?.description).toMatch(/^Quayline moves booking[\s\S]*Nice to have[\s\S]*Some Rust/);
    expect(posting?.description).not.toContain('made up');
  });
});
