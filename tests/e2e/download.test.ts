import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importResumeFile } from '../../lib/import/import-file.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { createImportKnowledge } from '../../rules/import/index.ts';
import { address, chromium, compareWithSample, sample, startExtension } from './extension.ts';
import { fill, openResumePage } from './resume-page.ts';

const patient = { timeout: 20_000 };

describe.skipIf(!chromium)('A file to send, in Chromium', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let panel: Page;
  let folder: string;
  const errors: string[] = [];

  const textOf = (page: Page, selector: string) =>
    page.$eval(selector, (element) => (element as HTMLElement).innerText);
  const download = async (name: string): Promise<Uint8Array> => {
    await expect.poll(() => readdir(folder), patient).toContain(name);
    return readFile(join(folder, name));
  };
  /** The share of a page that is not white. */
  const inkOn = (page: Page) =>
    page.$eval('canvas', (canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const data =
        (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1;
      return dark / (width * height);
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gaplight-download-'));
    let page: Page;
    ({ browser, close, page } = await startExtension({ [address]: sample }));
    panel = await compareWithSample(browser, page);
    panel.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    panel.on('pageerror', (error) => errors.push(String(error)));
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await panel.locator('footer button::-p-text(Download)').click();
  });
  afterAll(async () => {
    await close?.();
    await rm(folder, { recursive: true, force: true });
  });

  it('is seen as it will be sent, with its pages counted, and read back before it is saved', async () => {
    await panel.waitForSelector('canvas', patient);
    await expect.poll(() => textOf(panel, '[role=dialog]'), patient).toContain('all as written');
    expect(await textOf(panel, '[role=dialog]')).toMatch(/1 page/);
    expect(await textOf(panel, '[role=dialog]')).toContain('Read back: 3 roles, 13 bullets, 17 skills');
    expect(await inkOn(panel)).toBeGreaterThan(0.003);
  });

  it('is saved as PDF under the names of the person and the company, and holds the resume', async () => {
    await panel.locator('[role=dialog] button::-p-text(Download PDF)').click();
    const bytes = await download('Ilse-Tamworth-Quayline.pdf');
    const read = await importResumeFile('x.pdf', bytes, createImportKnowledge());
    expect(read.resume.work).toEqual(sampleResume.work);
  });

  it('is saved as Word file, which is read back too', async () => {
    await panel.locator('[role=dialog] button::-p-text(Word)').click();
    const bytes = await download('Ilse-Tamworth-Quayline.docx');
    const read = await importResumeFile('x.docx', bytes, createImportKnowledge());
    expect(read.resume.work).toEqual(sampleResume.work);
    expect(await textOf(panel, '[role=dialog] footer')).toContain('all as written');
  });

  it('is saved as Markdown, text and JSON Resume', async () => {
    for (const [item, ending] of [
      ['Markdown', 'md'],
      ['Plain text', 'txt'],
      ['JSON Resume', 'json'],
    ] as const) {
      await panel.locator('[role=dialog] button::-p-text(More)').click();
      await panel.locator(`[role=menuitem]::-p-text(${item})`).click();
      const text = Buffer.from(await download(`Ilse-Tamworth-Quayline.${ending}`)).toString();
      expect(text).toContain('Fernhollow Freight');
    }
  });

  it('can be dragged out under its name', async () => {
    const [type, name, url] = await panel.$eval('[role=dialog] a[draggable]', (link) => {
      const dataTransfer = new DataTransfer();
      link.dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }));
      return dataTransfer.getData('DownloadURL').split(/:(?=[^/])/);
    });
    expect([type, name]).toEqual([
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Ilse-Tamworth-Quayline.docx',
    ]);
    expect(url).toBe('blob');
  });

  it('is set anew in another template, and the choice is kept for the next time', async () => {
    await panel.locator('[role=dialog] label::-p-text(Side)').click();
    await expect.poll(() => textOf(panel, '[role=dialog]')).toContain('In Word the second column follows');
    await expect.poll(() => textOf(panel, '[role=dialog] footer'), patient).toContain('all as written');
    await panel.reload();
    await panel.locator('footer button::-p-text(Download)').click();
    await panel.waitForSelector('canvas', patient);
    expect(
      await panel.$eval(
        '::-p-aria([name="Side"][role="radio"])',
        (radio) => (radio as HTMLInputElement).checked,
      ),
    ).toBe(true);
  });

  it('fits on one page by honest steps, which can be taken back', async () => {
    await panel.locator('[role=dialog] label::-p-text(Plain)').click();
    const choose = async (label: string, value: string) => {
      const field = await panel.waitForSelector(`::-p-aria([name="${label}"][role="combobox"])`);
      await field?.select(value);
    };
    await choose('Size', '11');
    await choose('Spacing', 'airy');
    await expect.poll(() => textOf(panel, '[role=dialog]'), patient).toContain('2 pages');
    await panel.locator('[role=dialog] button::-p-text(Fit to one page)').click();
    await expect.poll(() => textOf(panel, '[role=dialog]'), patient).toMatch(/1 page.*Fits with \w+ spacing/);
    await panel.locator('[role=dialog] button::-p-text(Undo)').click();
    await expect.poll(() => textOf(panel, '[role=dialog]'), patient).toContain('2 pages');
  });

  it('logs no error and asks nothing of a network', () => {
    expect(errors).toEqual([]);
  });

  it('follows the editor while somebody types', async () => {
    const editor = await openResumePage(browser);
    await editor.setViewport({ width: 1280, height: 900 });
    await editor.waitForSelector('canvas', patient);
    const before = await inkOn(editor);
    await fill(editor, 'Summary', 'Owns shipment search. '.repeat(24));
    await expect.poll(() => inkOn(editor), patient).toBeGreaterThan(before * 1.05);
    await editor.close();
  });
});
