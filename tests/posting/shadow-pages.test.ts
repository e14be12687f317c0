import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/posting/read-page.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { sites } from '../../rules/sites/index.ts';
import { openPage } from './pages.ts';

const address = 'https://jobs.smartrecruiters.com/MarlowCartography/743999100200300-gazetteer-engineer';

/** Puts markup into an open shadow root of an element, as the script of a web component does. */
function shade(parent: ParentNode, selector: string, html: string): ShadowRoot {
  const host = parent.querySelector(selector);
  if (!host) throw new Error(`Expected an element ${selector}, found none.`);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

function read(document: Document, url: URL) {
  return readPage(document, url, sites, { knowledge: pageKnowledge });
}

describe('A page of SmartRecruiters that is built of web components', () => {
  it('is read where its title, place and text lie in open shadow roots', () => {
    const { document, url } = openPage('<spl-job-ad></spl-job-ad><footer>Privacy</footer>', address);
    const ad = shade(
      document,
      'spl-job-ad',
      `<h1 class="job-title">Gazetteer Engineer</h1><spl-job-location></spl-job-location><spl-button class="js-oneclick">Apply</spl-button>
        <div class="job-sections"><section class="job-section"><h2>Job Description</h2><spl-rich-text></spl-rich-text></section></div>
        <aside class="other-jobs">Ferry Engineer, COBOL</aside>`,
    );
    shade(ad, 'spl-job-location', '<span class="c-spl-job-location__place">Marlow, United Kingdom</span>');
    shade(
      ad,
      'spl-rich-text',
      '<p>Every hamlet has a name, and most have three.</p><ul><li>Match them in Elasticsearch</li></ul>',
    );
    expect(read(document, url).posting).toMatchObject({
      source: 'smartrecruiters',
      title: 'Gazetteer Engineer',
      jobLocation: 'Marlow, United Kingdom',
      description:
        'Job Description\nEvery hamlet has a name, and most have three.\nMatch them in Elasticsearch',
    });
  });

  it('is a form where this lies in one, at an address that does not say so', () => {
    const { document, url } = openPage('<oc-app-root></oc-app-root>', address);
    const app = shade(document, 'oc-app-root', '<oc-oneclick-form></oc-oneclick-form>');
    shade(app, 'oc-oneclick-form', '<label>First name<input></label>');
    expect(read(document, url)).toEqual({ reason: 'application-form' });
  });
});
