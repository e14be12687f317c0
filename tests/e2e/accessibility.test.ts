import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickIcon, findWorker, openSidePanel } from '../../scripts/browser.ts';
import { applicationPage } from './application-page.ts';
import { pastedPosting } from './brought-postings.ts';
import { address, chromium, jobs, sample, startExtension } from './extension.ts';
import { findViolations } from './find-violations.ts';
import { plant } from './resume-page.ts';

const root = resolve(import.meta.dirname, '../..');
const loading = 'tests/fixtures/pages/workday/loading';
const loadingAt: string = JSON.parse(readFileSync(resolve(root, `${loading}.json`), 'utf8')).url;

/** The sample with another description. */
const asking = (...items: string[]) =>
  sample.replace(
    /<ul>[\s\S]*<\/ul>/,
    `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul><p>${'We move parcels across the sea. '.repeat(30)}</p>`,
  );
const many =
  'Go,Java,Kotlin,Rust,Python,Ruby,Scala,PostgreSQL,MySQL,MongoDB,Redis,Cassandra,ClickHouse,DynamoDB,Kafka,RabbitMQ,NATS,Kubernetes,Docker,Terraform,Ansible,Helm,gRPC,GraphQL,Prometheus,Grafana,Spark,Flink,Airflow';
const sixty = [
  ...many.split(','),
  ...'Elixir,Erlang,Haskell,C++,C#,PHP,Perl,Clojure,Swift,MariaDB,Memcached,Elasticsearch,Neo4j,CockroachDB,ActiveMQ,Pulsar,Jenkins,ArgoCD,Datadog,OpenTelemetry,AWS,Azure,Django,Ruby on Rails,Node.js,Istio,Envoy,Lua,COBOL,Fortran,Solidity'.split(
    ',',
  ),
];
const formAt = 'https://jobs.lever.co/halden-ledger/0b1f7c1a-93d5-4e0c-8c3b-5f6a7b8c9d0e/apply';
const pages = {
  [formAt]: applicationPage,
  [address]: sample,
  [`${jobs}/1`]: asking('Patience and a driving licence', 'Curiosity'),
  [`${jobs}/2`]: asking('PostgreSQL in production'),
  [`${jobs}/4`]: asking(...sixty.map((name) => `${name} in production`)).replaceAll(
    'Senior Backend Engineer, Shipments Platform',
    `Principal Engineer, ${'Payments, Ledger, Settlement and Reconciliation, '.repeat(3)}مهندس برمجيات`,
  ),
  [`${jobs}/3`]: asking(...many.split(',').map((name) => `${name} in production`)),
  [loadingAt.replace(/[?#].*$/, '')]: readFileSync(resolve(root, `${loading}.html`), 'utf8'),
  'https://shop.example/': '<title>Shop</title><h1>Tea</h1><p>Buy tea.',
};

let browser: Browser;
let close: () => Promise<void>;
let page: Page;
let panel: Page;

async function start(): Promise<void> {
  ({ browser, close, page } = await startExtension(pages));
  await page.goto(address);
  panel = await openSidePanel(browser, page);
  await panel.waitForSelector('[data-ask]');
}

const press = (view: Page, text: string) => view.locator(`::-p-text(${text})`).click();
/** Waits for a text also while the panel is covered by another one and draws nothing. */
const readPanel = () => panel.evaluate(() => document.body.innerText);
const shows = (text: string) => expect.poll(readPanel, { timeout: 30_000 }).toContain(text);

describe.skipIf(!chromium)('What assistive technology finds in the panel', () => {
  beforeAll(start);
  afterAll(() => close?.());

  const sound = async () => expect(await findViolations(panel)).toEqual([]);

  it('is sound before there is a resume, with a text being pasted and after one that cannot be read', async () => {
    await sound();
    await press(panel, 'Paste text');
    await panel.locator('textarea').fill('%PDF-1.7');
    await press(panel, 'Use this text');
    await panel.waitForSelector('[role=alert]');
    await sound();
  });

  it('is sound with the gap, and with everything in it opened', async () => {
    await press(panel, 'Use the sample resume');
    await panel.waitForSelector('[data-state-word]');
    await sound();
    await panel.$$eval('[data-ask] [data-row][aria-expanded=false]', (all) => {
      for (const each of all) (each as HTMLElement).click();
    });
    await press(panel, 'how this is counted');
    await press(panel, 'I have this');
    await panel.waitForSelector('[data-ask] fieldset');
    await sound();
  });

  it('is sound on every tab', async () => {
    const names = await panel.$$eval('[role=tab]', (tabs) => tabs.map(({ id }) => id));
    for (const id of names.slice(1)) {
      await panel.locator(`[id="${id}"]`).click();
      await panel.waitForSelector(`[role=tabpanel][aria-labelledby="${id}"]:not([hidden])`);
      await panel.waitForFunction(() => !/Reading your/.test(document.body.innerText));
      await sound();
    }
  });

  it('is sound with a slot that holds something else than it should', async () => {
    await panel.locator('[role=tab]::-p-text(Bullets)').click();
    const slot = await panel.waitForSelector('[data-bullet] input[aria-label="before"]');
    await slot?.type('fast');
    await panel.waitForSelector('[aria-invalid=true]');
    await sound();
    await panel.locator('[role=tab]::-p-text(To do)').click();
  });

  it('is sound with asks filtered, searched and by category, and with the keys shown', async () => {
    await panel.locator('[data-state-key] button').click();
    await panel.waitForSelector('[data-group=filtered]');
    await sound();
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('[data-group=to-do]');
    await panel.keyboard.press('/');
    await panel.keyboard.type('zzz');
    await panel.waitForSelector('::-p-text(No ask has these words)');
    await sound();
    await panel.keyboard.press('Escape');
    await panel.locator('[aria-label="By category"]').click();
    await panel.waitForSelector('[data-group=language]');
    await sound();
    await panel.locator('[aria-label="By category"]').click();
    await panel.evaluate(() => (document.activeElement as HTMLElement).blur());
    await panel.keyboard.press('?');
    await panel.waitForSelector('[role=dialog]');
    await sound();
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('[role=dialog]'));
  });

  it('is sound with a finding that was just dismissed, and with a file refused in the list of resumes', async () => {
    await panel.locator('[role=tab]::-p-text(Check)').click();
    await panel.locator('[data-place] [aria-label^="Rewrite: "]').click();
    await panel.locator('[data-place] [aria-label*="smaller thing"]').click();
    await panel.locator('[data-finding] [aria-label^="Why: "]').click();
    await panel.locator('[data-finding] button::-p-text(Dismiss)').click();
    await panel.waitForSelector('[data-dismissed]');
    await sound();
    await panel.locator('[data-dismissed] button::-p-text(Undo)').click();
    await panel.locator('[role=tab]::-p-text(To do)').click();
    await panel.locator('footer ::-p-text(Change)').click();
    await panel.locator('[role=dialog] ::-p-text(Paste text)').click();
    await panel.locator('[role=dialog] textarea').fill('%PDF-1.7');
    await panel.locator('[role=dialog] ::-p-text(Use this text)').click();
    await panel.waitForSelector('[role=dialog] [role=alert]');
    await sound();
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('[role=dialog]'));
    expect(await panel.$('footer [role=alert]')).toBeNull();
  });

  it('is sound with the list of resumes open', async () => {
    await panel.locator('footer ::-p-text(Change)').click();
    await panel.waitForSelector('[role=dialog]');
    await sound();
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('[role=dialog]'));
  });

  it('is sound on a posting that asks for nothing known, for one thing, and for very many', async () => {
    for (const [job, sign] of [
      [1, 'names no technology'],
      [2, 'Required: '],
      [3, ' more'],
    ] as const) {
      await page.goto(`${jobs}/${job}`);
      await shows(sign);
      await sound();
    }
  });

  it('is sound while a posting is loading, on a page that was not read, and on one that is no posting', async () => {
    await page.goto(loadingAt);
    await shows('still loading');
    await sound();
    await page.goto('https://shop.example/');
    await shows('This page was not read');
    await sound();
    await clickIcon(browser, page, async () => (await readPanel()).includes('Read it anyway'));
    await sound();
  });

  it('is sound with a posting being pasted, with one that is refused, and with one that was brought', async () => {
    await panel.locator('::-p-aria([name="Paste a posting"][role="button"])').click();
    await panel.waitForSelector('textarea');
    await sound();
    await panel.keyboard.sendCharacter('Too short');
    await panel.locator('::-p-aria([name="Read this text"][role="button"])').click();
    await panel.waitForSelector('main [role=alert]');
    await sound();
    await panel.focus('textarea');
    await panel.keyboard.sendCharacter(pastedPosting);
    await panel.locator('::-p-aria([name="Read this text"][role="button"])').click();
    await panel.waitForSelector('[data-brought]');
    await sound();
    await panel.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'job.pdf'));
      document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true }));
    });
    await panel.waitForSelector('[data-drop]');
    await sound();
    await panel.evaluate(() => dispatchEvent(new DragEvent('dragleave')));
    await press(panel, 'Back to the page');
  });

  it('is sound beside an application form, also at 320 pixels and twice the text size', async () => {
    await page.goto(formAt);
    await shows('Gaplight never types into the page');
    await panel.waitForSelector('[data-application]');
    await sound();
    await panel.setViewport({ width: 320, height: 800 });
    for (const size of ['100%', '200%']) {
      await panel.evaluate((each) => {
        document.documentElement.style.fontSize = each;
      }, size);
      const [content, view] = await panel.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content, `at ${size}`).toBeLessThanOrEqual(view ?? 0);
    }
    await panel.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    await panel.setViewport({ width: 800, height: 600 });
  });

  it('is sound with a resume that cannot be read', async () => {
    await page.goto(address);
    await (await findWorker(browser)).evaluate(() => chrome.storage.local.clear());
    await plant(browser, { 'resume:x': 'half' });
    await shows('could not be read');
    await sound();
  });

  it('tells of another posting and of another gap', async () => {
    /** What is read out: a status that is hidden, or no status, is not. */
    const said = () =>
      panel.$eval('[data-comparison-status]', (each) =>
        each.role === 'status' && each.checkVisibility() ? each.textContent : '',
      );
    await page.goto(`${jobs}/2`);
    await expect.poll(said).toMatch(/^Senior Backend Engineer.*Quayline\. 1 asks?$/);
    await press(panel, 'Use the sample resume');
    await expect.poll(said).toMatch(/Required: \d of 1 answered/);
  });

  it('needs no sideways scrolling from 280 to 700 pixels, with sixty asks and a very long title', async () => {
    await page.goto(`${jobs}/4`);
    await shows('Ledger');
    await panel.waitForSelector('[data-group=proved]');
    for (const width of [280, 320, 400, 700]) {
      await panel.setViewport({ width, height: 800 });
      const [content, view] = await panel.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content, `at ${width}`).toBeLessThanOrEqual(view ?? 0);
      // Two rows of cells at most, then one bar.
      const cells = await panel.$eval('[data-cells]', (each) => each.getBoundingClientRect().height);
      expect(cells).toBeLessThan(24);
    }
    await panel.setViewport({ width: 800, height: 600 });
  });

  it('needs no sideways scrolling at 320 pixels, nor at twice the text size, on any tab', async () => {
    await page.goto(address);
    await shows('Stretch: ');
    await panel.$$eval('[data-ask] [data-row][aria-expanded=false]', (all) => {
      for (const each of all) (each as HTMLElement).click();
    });
    await press(panel, 'I have this');
    await panel.waitForSelector('[data-ask] fieldset');
    for (const size of ['100%', '200%']) {
      await panel.setViewport({ width: 320, height: 800 });
      await panel.evaluate((each) => {
        document.documentElement.style.fontSize = each;
      }, size);
      for (const id of await panel.$$eval('[role=tab]', (tabs) => tabs.map((tab) => tab.id))) {
        await panel.focus(`[id="${id}"]`);
        await panel.waitForSelector(`[role=tabpanel][aria-labelledby="${id}"]:not([hidden])`);
        const [content, view] = await panel.evaluate(() => [
          document.documentElement.scrollWidth,
          innerWidth,
        ]);
        const wide = await panel.$$eval('body *', (all) =>
          all
            .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
            .map((each) => each.outerHTML.slice(0, 120)),
        );
        expect(content, `at ${size}: ${wide.join('\n')}`).toBeLessThanOrEqual(view ?? 0);
      }
    }
  });
});
