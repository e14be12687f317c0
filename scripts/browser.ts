import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page, type Target, TargetType } from 'puppeteer-core';

/** How long what should follow a click may take until it is done again, in milliseconds. */
const CLICK_AGAIN_AFTER = 5_000;

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
  /** Loads the extension as the browser starts, so that what the user has allowed it outlasts the browser. */
  fromStart?: boolean;
  args?: string[];
  /** Whether the user has allowed the extension in private windows. */
  privateWindows?: boolean;
  /** Leaves the page that installing opens: it is in front. */
  welcome?: boolean;
}): Promise<Launched> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'gaplight-profile-')));
  const isRoot = process.getuid?.() === 0;
  const browser = await launch({
    executablePath: options.executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: options.fromStart ? true : [options.extension],
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
      ...(options.fromStart
        ? [
            `--load-extension=${options.extension}`,
            '--disable-features=DisableLoadExtensionCommandLineSwitch',
          ]
        : []),
      ...(options.args ?? []),
    ],
  });
  // In a profile that was used before something may be stored, and then nothing is opened.
  if (!options.welcome) await closeWelcome(browser, options.profile ? 2_000 : 15_000);
  return {
    browser,
    async close() {
      await browser.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The page that installing opens, once it is there; `undefined` where it has not come within `timeout` milliseconds. */
export async function findWelcome(browser: Browser, timeout = 15_000): Promise<Page | undefined> {
  const target = await browser
    .waitForTarget((each) => each.url().endsWith('/welcome.html'), { timeout })
    .catch(() => undefined);
  return target?.asPage();
}

/** Closes the page that installing opens, so that it is not in front of what comes next. */
export async function closeWelcome(browser: Browser, timeout?: number): Promise<void> {
  await (await findWelcome(browser, timeout))?.close();
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
 * Clicks the toolbar icon, as a person does, until what should follow is there. A click can get lost in the first
 * moment of the browser's life or on a busy machine; it is done again, twice at most.
 */
export async function clickIcon(
  browser: Browser,
  page: Page,
  hasFollowed: () => Promise<boolean>,
): Promise<void> {
  const [extension] = [...(await browser.extensions()).values()];
  if (!extension) throw new Error('The extension is not loaded in this browser.');
  await findWorker(browser);
  for (let clicks = 0; clicks < 3; clicks++) {
    await page.triggerExtensionAction(extension);
    for (const until = Date.now() + CLICK_AGAIN_AFTER; Date.now() < until; ) {
      if (await hasFollowed()) return;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  throw new Error('Nothing followed three clicks on the toolbar icon.');
}

/** Clicks the toolbar icon and gives the side panel, which opens or was open. */
export async function openSidePanel(browser: Browser, page: Page): Promise<Page> {
  const findPanel = () => browser.targets().find((each) => each.url().includes('/sidepanel.html'));
  await clickIcon(browser, page, async () => findPanel() !== undefined);
  return (findPanel() as Target).asPage();
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
