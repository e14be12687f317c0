// npm start: builds Gaplight and opens a real browser with a job posting on the left and the panel on the right.
// usage: npm start -- [--posting FILE_OR_URL] [--url URL] [--resume FILE] [--headless]
// --url is the address at which an HTML file is shown, so that it is read as a page of that site.
import { spawnSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { formatTable } from '../analyze/table.ts';
import { launchChromium, openSidePanel, servePages } from '../browser.ts';
import { findBrowser, sayMissing } from '../setup.mjs';

const root = resolve(import.meta.dirname, '../..');
const sampleAddress = 'https://job-boards.greenhouse.io/quayline/jobs/4100237';

const { values: options } = parseArgs({
  options: {
    posting: { type: 'string' },
    url: { type: 'string' },
    resume: { type: 'string' },
    headless: { type: 'boolean', default: false },
  },
});

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function build(): string {
  console.log('Building the extension ...');
  const result = spawnSync('wxt', ['build'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) fail(`The extension could not be built:\n${result.stdout}${result.stderr}`);
  return join(root, '.output', 'chrome-mv3');
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A page that shows a plain description as a schema.org JobPosting, for postings that come as text. */
function wrapText(name: string, text: string): string {
  const lines = text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
  return `<!doctype html><meta charset="utf-8"><title>${escapeHtml(name)}</title><body style="max-width: 44em; margin: 2em auto; font: 16px/1.6 system-ui"><main itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">${escapeHtml(name)}</h1><div itemprop="description">${lines.join('\n')}</div></main>`;
}

/** Where the posting is opened, and the HTML to serve there unless it is on the web. */
async function findPage(
  posting: string | undefined,
  url: string | undefined,
): Promise<{ address: string; html?: string }> {
  if (posting === undefined) {
    return {
      address: sampleAddress,
      html: await readFile(join(import.meta.dirname, '../sample/posting.html'), 'utf8'),
    };
  }
  if (/^https?:\/\//.test(posting)) return { address: posting };
  const text = await readFile(posting, 'utf8').catch(() =>
    fail(`${posting}: this posting cannot be opened. Check the path.`),
  );
  const address = url ?? `https://posting.gaplight.example/${encodeURIComponent(basename(posting))}`;
  const isHtml = ['.html', '.htm'].includes(extname(posting));
  return { address, html: isHtml ? text : wrapText(basename(posting, extname(posting)), text) };
}

/** Loads the resume in the panel just as a person does: by the file chooser, or the sample by its button. */
async function loadResume(panel: Page, file: string | undefined): Promise<void> {
  if (file) {
    const chooser = await panel.waitForSelector('input[aria-label="Resume file"]');
    await (chooser as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(resolve(file));
  } else {
    await panel.locator('::-p-text(Use the sample resume)').click();
  }
  await panel.waitForSelector('footer, [role=alert]');
  const trouble = await panel.$eval('[role=alert]', (alert) => alert.textContent).catch(() => undefined);
  if (trouble) console.log(trouble);
}

/** The rows of the gap as the panel shows them, those folded away too. */
async function readRows(panel: Page): Promise<string[][]> {
  await panel.$$eval('button', (all) => {
    for (const button of all) if (/^\d+ more$/.test(button.textContent ?? '')) button.click();
  });
  return panel.$$eval('[data-ask]', (rows) =>
    rows.map((row) =>
      ['level', 'ask', 'state-word', 'line'].map((name) => row.getAttribute(`data-${name}`) ?? ''),
    ),
  );
}

async function takeScreenshots(page: Page, panel: Page): Promise<void> {
  const folder = join(root, 'screenshots');
  await mkdir(folder, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    for (const each of [page, panel])
      await each.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await new Promise((done) => setTimeout(done, 1000));
    await page.screenshot({ path: join(folder, `page-${scheme}.png`), captureBeyondViewport: false });
    await panel.screenshot({ path: join(folder, `panel-${scheme}.png`) });
  }
  console.log(`\nScreenshots of the page and the panel, light and dark: ${folder}`);
}

/** Opens the posting with the panel beside it; without a display also prints the gap and takes pictures. */
async function show(browser: Browser): Promise<void> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  if (headless) await page.setViewport({ width: 920, height: 900, deviceScaleFactor: 2 });
  if (html !== undefined) await servePages(page, { [address.replace(/[?#].*$/, '')]: html });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const panel = await openSidePanel(browser, page);
  await loadResume(panel, options.resume);
  await panel.waitForSelector('[data-ask]', { timeout: 15_000 }).catch(() => {});
  if (headless) await printGap(page, panel);
}

async function printGap(page: Page, panel: Page): Promise<void> {
  await panel.setViewport({ width: 360, height: 900, deviceScaleFactor: 2 });
  const heading = await panel.$eval('h2', (line) => line.textContent).catch(() => undefined);
  const rows = await readRows(panel);
  if (heading) console.log(`\n${heading}\n`);
  console.log(
    rows.length > 0
      ? formatTable(['level', 'the posting asks for', 'your resume', 'where, or what to do'], rows)
      : await panel.$eval('main', (main) => main.innerText),
  );
  await takeScreenshots(page, panel);
}

if (options.url && !URL.canParse(options.url)) fail(`${options.url}: this is not a URL.`);
const chrome = findBrowser('chromium') ?? fail(sayMissing('chromium'));
const { address, html } = await findPage(options.posting, options.url);
const extension = build();
const headless = options.headless || !hasDisplay();
const { browser, close } = await launchChromium({
  executablePath: chrome,
  extension,
  headless,
  args: ['--window-size=1280,900'],
});
try {
  await show(browser);
  if (!headless) {
    console.log('The posting is open, with the panel beside it. Close the window to stop.');
    await new Promise<void>((done) => browser.once('disconnected', () => done()));
  }
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`The browser did not get as far as showing the gap: ${message}`);
  process.exitCode = 1;
} finally {
  await close().catch(() => {});
}
