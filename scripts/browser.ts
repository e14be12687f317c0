import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page, TargetType } from 'puppeteer-core';

/** A page to serve: the address without its query and fragment, and the HTML that answers there. */
export type ServedPages = Record<string, string>;

interface Launched {
  browser: Browser;
  /** Closes the browser and deletes its profile. */
  close(): Promise<void>;
}

/** Starts Chromium with the built extension in a fresh profile. */
export async function launchChromium(options: {
  executablePath: string;
  extension: string;
  headless: boolean;
  profile?: string;
  args?: string[];
  /** Whether the user has allowed the extension in private windows. */
  privateWindows?: boolean;
}): Promise<Launched> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'gaplight-profile-')));
  const isRoot = process.getuid?.() === 0;
  const browser = await launch({
    executablePath: options.executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension],
    extensionsEnabledInIncognito: options.privateWindows ? [options.extension] : [],
    userDataDir: profile,
    defaultViewport: null,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.args ?? []),
    ],
  });
  return {
    browser,
    async close() {
      await browser.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Answers the page's requests for these addresses with this HTML; everything else off this machine is refused. */
export async function servePages(page: Page, pages: ServedPages): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const address = request.url().replace(/[?#].*$/, '');
    const body = pages[address];
    if (body !== undefined) request.respond({ contentType: 'text/html; charset=utf-8', body });
    else if (/^(https?|wss?):/.test(request.url())) request.abort();
    else request.continue();
  });
}

/**
 * Clicks the toolbar icon, as a person does, and gives the side panel that opens. A click in the first moment of
 * the browser's life can get lost, so it is done again where no panel comes.
 */
export async function openSidePanel(browser: Browser, page: Page): Promise<Page> {
  const [extension] = [...(await browser.extensions()).values()];
  if (!extension) throw new Error('The extension is not loaded in this browser.');
  await findWorker(browser);
  for (let clicks = 1; ; clicks++) {
    await page.triggerExtensionAction(extension);
    try {
      const target = await browser.waitForTarget((each) => each.url().includes('/sidepanel.html'), {
        timeout: 10_000,
      });
      return await target.asPage();
    } catch (error) {
      if (clicks === 3) throw error;
    }
  }
}

/** The extension's service worker, for tests that look at the badge or the storage. */
export async function findWorker(browser: Browser) {
  const target = await browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER, {
    timeout: 15_000,
  });
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker.');
  return worker;
}
