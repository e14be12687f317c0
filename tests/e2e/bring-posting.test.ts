import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailedPosting, pastedPosting, printPosting } from './brought-postings.ts';
import { address, chromium, compareWithSample, jobs, sample, startExtension } from './extension.ts';
import { pastedResume } from './pasted-resume.ts';
import { textOf } from './resume-page.ts';

/** A busy machine takes its time to read a file. */
const patient = { timeout: 20_000 };

describe.skipIf(!chromium)('A posting that is on no page, in Chromium', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    const other = sample.replace(/Senior Backend Engineer/g, 'Lead Backend Engineer');
    ({ browser, close, page } = await startExtension({ [address]: sample, [`${jobs}/2`]: other }));
    panel = await compareWithSample(browser, page);
    panel.on('request', (request) => asked.push(request.url()));
  });
  afterAll(() => close?.());

  const heading = () => panel.$eval('h1', (each) => each.textContent);
  const facts = () => textOf(panel, 'header');
  const stateOf = (ask: string) =>
    panel.$$eval(`[data-ask^="${ask}"]`, ([row]) => (row as HTMLElement | undefined)?.dataset.stateWord);
  const click = (name: string) => panel.locator(`::-p-aria([name="${name}"][role="button"])`).click();

  /** Drags a file over the panel, and drops it on the half that is named. */
  async function drop(file: { name: string; bytes: Uint8Array | string }, half: string): Promise<void> {
    const content =
      typeof file.bytes === 'string'
        ? file.bytes
        : [...file.bytes].map((byte) => String.fromCharCode(byte)).join('');
    await panel.evaluate(
      (name, text, isText) => {
        const data = new DataTransfer();
        const bytes = isText ? text : Uint8Array.from(text, (each) => each.charCodeAt(0));
        data.items.add(new File([bytes], name));
        Object.assign(globalThis, { dragged: data });
        document.body.dispatchEvent(
          new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      },
      file.name,
      content,
      typeof file.bytes === 'string',
    );
    const target = await panel.waitForSelector(`[data-drop="${half}"]`);
    await target?.evaluate((each) => {
      const { dragged } = globalThis as unknown as { dragged: DataTransfer };
      each.dispatchEvent(new DragEvent('drop', { dataTransfer: dragged, bubbles: true, cancelable: true }));
    });
  }

  it('is pasted into the panel, compared as a page is, and shown without links to a page', async () => {
    await panel.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    }, pastedPosting);
    await expect.poll(heading, patient).toBe('Senior Platform Engineer');
    expect(await facts()).toContain('text you pasted');
    await expect.poll(() => stateOf('Haskell')).toBe('missing');
    expect(await panel.$('[aria-label="Marks on the page"]')).toBeNull();
    await panel.locator('[data-ask="Haskell"] [data-row]').click();
    await panel.waitForSelector('::-p-text(What you can do)');
    expect(await textOf(panel, '[data-ask="Haskell"]')).not.toContain('Show on the page');
  });

  it('stays while the tab goes to another posting, which is read behind it and comes back with one click', async () => {
    await page.goto(`${jobs}/2`);
    await expect.poll(() => textOf(panel, '[data-brought]'), patient).toContain('Lead Backend Engineer');
    expect(await heading()).toBe('Senior Platform Engineer');
    await click('Back to the page');
    await expect.poll(heading, patient).toMatch(/^Lead Backend Engineer/);
    await panel.waitForSelector('[aria-label="Marks on the page"]');
  });

  it('is dropped as a PDF file, as people print it', async () => {
    await drop({ name: 'staff.pdf', bytes: await printPosting(browser) }, 'Drop a posting here');
    await expect.poll(heading, patient).toBe('Staff Backend Engineer');
    expect(await facts()).toContain('staff.pdf');
    await expect.poll(() => stateOf('PostgreSQL')).toBeTruthy();
    expect(await stateOf('Terraform')).toBeTruthy();
  });

  it('is dropped as a mail, of which nothing is loaded', async () => {
    await drop({ name: 'offer.eml', bytes: mailedPosting }, 'Drop a posting here');
    await expect.poll(heading, patient).toBe('Staff Backend Engineer, Umeå');
    await expect.poll(() => stateOf('Kafka')).toBeTruthy();
    expect(asked.filter((url) => !/^(?:chrome-extension|blob|data):/.test(url))).toEqual([]);
  });

  it('is refused in one sentence where the file is a resume, and what was shown stays', async () => {
    const resume = pastedResume.replace('Leeds, UK', 'Leeds, UK\ntamsin.orley@mail.example');
    await drop({ name: 'tamsin.txt', bytes: resume }, 'Drop a posting here');
    await expect
      .poll(() => textOf(panel, '[role=alert]'), patient)
      .toBe('tamsin.txt reads like a resume, not like a posting. Add it where your resume goes.');
    expect(await heading()).toBe('Staff Backend Engineer, Umeå');
    await click('Cancel');
    await drop({ name: 'tamsin.txt', bytes: resume }, 'Drop another resume here');
    await expect.poll(() => textOf(panel, 'footer'), patient).toContain('Compared with tamsin.txt');
    expect(await heading()).toBe('Staff Backend Engineer, Umeå');
  });
});
