import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickIcon, openSidePanel, type ServedPages } from '../../scripts/browser.ts';
import { shared } from '../shared.ts';
import { chromium, startExtension } from './extension.ts';

const text = `<p>The harbour of Marlow lands four hundred boats a week, and every one of them asks our service where it
  may lie. You keep that service awake, together with five colleagues who like small changes.</p>
  <h2>What you will do</h2><ul><li>Own the berth service in Go and PostgreSQL</li><li>Move its nightly batch to Kafka</li></ul>
  <h2>What you bring</h2><ul><li>Three years with Go in a service that others depend on</li><li>Sound knowledge of SQL</li></ul>`;
const cards = ['Scala Engineer', 'Drupal Developer', 'Unity Developer', 'ABAP Consultant']
  .map(
    (title, at) => `<li class="card"><a href="/jobs/${at}">${title}</a><p>Somewhere, ${at} days ago</p></li>`,
  )
  .join('');

const root = 'https://careers.example';
const pages: ServedPages = {
  [`${root}/dialog`]: `<title>Jobs</title><main><h1>Find a job</h1><ul>${cards}</ul></main>
    <div role="dialog"><h2>Berth Engineer</h2>${text}<button>Apply</button></div>`,
  [`${root}/cookies`]: `<title>Berth Engineer</title><main><h1>Berth Engineer</h1>${text}</main>
    <div role="dialog"><h2>We value your privacy</h2><p>We and our partners use cookies to measure visits, to remember
    what you like and to show what you may like. You may accept all of them or none.</p><button>Accept</button></div>`,
  [`${root}/folded-dialog`]: `<title>Berth Engineer</title><style>.gone{display:none}</style>
    <div class="gone" role="dialog"><h2>Scala Engineer</h2>${text.replaceAll('Go ', 'Scala ')}</div>
    <main><h1>Berth Engineer</h1>${text}</main>`,
  [`${root}/job/frame-around`]: `<title>Berth Engineer</title><header>Marlow</header>
    <iframe src="${root}/job/framed" style="width:700px;height:900px"></iframe>`,
  [`${root}/job/framed`]: `<title>x</title><h1>Berth Engineer</h1>${text}`,
  [`${root}/foreign-frame`]: `<title>Careers</title><p>Welcome.</p>
    <iframe src="https://tern.example/job/7" style="width:700px;height:900px"></iframe>`,
  'https://tern.example/job/7': '<p>Elsewhere.</p>',
  [`${root}/shadow`]: `<title>Berth Engineer</title><main><job-ad><div slot="text">${text}</div><p>Never shown</p></job-ad></main>
    <script>customElements.define('job-ad', class extends HTMLElement { connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = '<h1>Berth Engineer</h1><slot name="text"></slot><button>Apply</button>';
    } })</script>`,
  [`${root}/closed`]: `<title>Berth Engineer</title><main><h1>Berth Engineer</h1><div role="alert">This position has been
    filled.</div>${text}</main>`,
  [`${root}/list`]: `<title>Jobs</title><main><h1>All our jobs</h1><ul>${cards}</ul></main>`,
};

describe.skipIf(!chromium)('A page that no site knows', () => {
  let browser: Browser;
  let page: Page;
  let panel: Page;
  let close: () => Promise<void>;
  const served: ServedPages = { ...pages };

  beforeAll(async () => {
    ({ browser, page, close } = await startExtension(served));
    panel = await openSidePanel(browser, page);
  });
  afterAll(() => close?.());

  const heading = () => panel.$eval('h1', (each) => each.textContent ?? '').catch(() => '');
  const shown = () => panel.$eval('body', (each) => each.textContent ?? '');

  /** Opens a page, clicks the icon, and gives what the panel says once its heading is as awaited. */
  async function read(address: string, awaited: RegExp): Promise<string> {
    await page.goto(address);
    await page.bringToFront();
    await clickIcon(browser, page, async () => awaited.test(await heading()));
    // The title is there before its asks are worked out.
    if (!(await panel.$('section[role=status] h1'))) await panel.waitForSelector('[data-asks]');
    return shown();
  }

  it('is read in the dialog over its list, without the jobs behind it', async () => {
    const said = await read(`${root}/dialog`, /^Berth Engineer/);
    expect(said).toContain('Kafka');
    expect(said).not.toMatch(/Scala|Drupal|Unity/);
  });

  it('is read itself where the dialog over it is a notice', async () => {
    expect(await read(`${root}/cookies`, /^Berth Engineer/)).toContain('Kafka');
  });

  it('is read itself where a dialog with another posting is not shown', async () => {
    expect(await read(`${root}/folded-dialog`, /^Berth Engineer/)).not.toContain('Scala');
  });

  it('is read in a frame of its own origin, where marks are drawn too', async () => {
    expect(await read(`${root}/job/frame-around`, /^Berth Engineer/)).toContain('Kafka');
    await panel.locator('::-p-text(Use the sample resume)').click();
    await panel.waitForSelector('[data-state-word]');
    const frame = page.frames().find((each) => each.url().endsWith('/framed'));
    const hosts = () => frame?.evaluate(() => document.querySelectorAll('html > div').length);
    await expect.poll(hosts).toBe(1);
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
  });

  it('is told from a frame of another site, which is named with a link', async () => {
    expect(await read(`${root}/foreign-frame`, /not sure/)).toContain('tern.example');
    const link = await panel.$eval('main a[target="_blank"]', (each) => each.getAttribute('href'));
    expect(link).toBe('https://tern.example/job/7');
  });

  it('is read in open shadow roots, as they show what is put into them', async () => {
    const said = await read(`${root}/shadow`, /^Berth Engineer/);
    expect(said).toContain('Kafka');
    expect(said).not.toContain('Never shown');
  });

  it('is read where it is closed, and said to be', async () => {
    const said = await read(`${root}/closed`, /^Berth Engineer/);
    expect(said).toContain('This posting is closed.');
    expect(said).toContain('Kafka');
  });

  it('is called a list where it is one, and can be read all the same', async () => {
    await read(`${root}/list`, /list of jobs/);
    await panel.locator('::-p-text(Read it anyway)').click();
    await expect.poll(shown).toContain('Scala');
  });

  describe.skipIf(!shared)('of the shared cases', () => {
    interface Case {
      url: string;
      title?: string;
      terms?: string[];
      termsOnly?: string[];
      absent?: string[];
    }
    const folder = join(shared ?? '', 'cases/browser');
    const kinds = ['dialogs', 'frames', 'shadow-roots'];
    const cases = shared
      ? Object.entries<Case>(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))).filter(
          ([name]) => kinds.includes(name.split('/')[0] ?? ''),
        )
      : [];

    it.each(cases)('is read as expected: %s', async (name, expected) => {
      const file = readFileSync(join(folder, name), 'utf8');
      const html: ServedPages = name.endsWith('.json') ? JSON.parse(file) : { [expected.url]: file };
      for (const [address, body] of Object.entries(html)) served[address.replace(/[?#].*$/, '')] = body;
      const said = await read(expected.url, new RegExp(`^${expected.title ?? 'Senior Backend Engineer'}`));
      const asks = await panel.$$eval('[data-ask]', (rows) =>
        rows.map((row) => row.getAttribute('data-ask')).join(' · '),
      );
      // Of asks that are proved only the answer is seen until they are opened.
      for (const term of expected.termsOnly ?? expected.terms ?? [])
        expect(`${said} ${asks}`).toContain(term);
      for (const term of expected.absent ?? []) expect(asks).not.toContain(term);
    });
  });
});
