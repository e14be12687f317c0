import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, servePages } from '../../scripts/browser.ts';
import { address, chromium, compareWithSample, sample } from '../e2e/extension.ts';
import { buildBarePanel } from './bare-panel.ts';

/** How often each page is loaded, in turn. */
const LOADS = Number(process.env.LOADS ?? 20);

/** A gap that was seen before takes at most so many times what a React panel without anything takes, a new one so many. */
const MOST_TIMES = { seen: 2.2, new: 4.5 };
/** The scripts that are asked for until then weigh at most so much, in kB. */
const MOST_KILOBYTES = { seen: 400, new: 1000 };

/** What one load of a page came to, in milliseconds from its start. */
interface Load {
  /** When the posting was on the screen; absent where there is none. */
  posting?: number;
  /** When what is looked for was. */
  seen: number;
  /** The scripts that the page had asked for by then. */
  scripts: string[];
}

declare global {
  /** When what each selector finds was on the screen, in milliseconds from the start of the page. */
  var firstSeen: Record<string, number> | undefined;
}

/** Runs in a page before anything else: writes down when an element that a selector finds is painted first. */
function recordFirst(...selectors: string[]): void {
  const seen: Record<string, number> = {};
  globalThis.firstSeen = seen;
  const left = new Set(selectors);
  const observer = new MutationObserver(() => {
    for (const selector of left) {
      if (!document.querySelector(selector)) continue;
      left.delete(selector);
      requestAnimationFrame(() => {
        // The message comes behind the frame that is being drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          seen[selector] = performance.now();
        };
        port2.postMessage(undefined);
      });
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}

const posting = 'header h1';

async function measure(page: Page, session: CDPSession, url: string, selector: string): Promise<Load> {
  const asked: { file: string; at: number }[] = [];
  session.removeAllListeners('Network.requestWillBeSent');
  session.on('Network.requestWillBeSent', ({ request, wallTime }) => {
    if (/\.js$/.test(request.url)) asked.push({ file: new URL(request.url).pathname, at: wallTime * 1000 });
  });
  const { identifier } = await page.evaluateOnNewDocument(recordFirst, posting, selector);
  await page.goto(url);
  await page.waitForFunction((each) => globalThis.firstSeen?.[each], {}, selector);
  const { seen, origin } = await page.evaluate(() => ({
    seen: globalThis.firstSeen ?? {},
    origin: performance.timeOrigin,
  }));
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  // What is done while the page is idle is not left to the next load.
  await new Promise((done) => setTimeout(done, 500));
  const at = seen[selector] ?? 0;
  const scripts = asked.filter((each) => each.at <= origin + at).map(({ file }) => file);
  return { seen: at, scripts, ...(seen[posting] !== undefined && { posting: seen[posting] }) };
}

const sorted = (times: number[]): number[] => times.toSorted((a, b) => a - b);
const median = (times: number[]): number => sorted(times)[times.length >> 1] ?? 0;
const figures = (times: number[]): string =>
  `${median(times).toFixed(0)} ms (${sorted(times)[0]?.toFixed(0)} to ${sorted(times).at(-1)?.toFixed(0)})`;

describe.skipIf(!chromium)('The panel, opened anew beside a posting', () => {
  let close: (() => Promise<void>) | undefined;
  const bare: Load[] = [];
  const loads = { seen: [] as Load[], new: [] as Load[] };
  const kilobytes = { seen: 0, new: 0 };
  const timesOf = (kind: keyof typeof loads): number =>
    median(loads[kind].map(({ seen }) => seen)) / median(bare.map(({ seen }) => seen));

  beforeAll(async () => {
    const { extension, remove } = await buildBarePanel();
    const launched = await launchChromium({ executablePath: chromium ?? '', extension, headless: true });
    close = async () => {
      await launched.close();
      await remove();
    };
    const page = await launched.browser.newPage();
    await servePages(page, { [address]: sample });
    await page.goto(address);
    const panel = await compareWithSample(launched.browser, page);
    const session = await panel.createCDPSession();
    await session.send('Network.enable');
    const open = (file: string, selector: string): Promise<Load> =>
      measure(panel, session, new URL(file, panel.url()).href, selector);
    for (let load = 0; load < LOADS; load++) {
      bare.push(await open('/bare.html', '[data-bare]'));
      await panel.evaluate(() => chrome.storage.session.clear());
      loads.new.push(await open('/sidepanel.html', '[data-state-word]'));
      loads.seen.push(await open('/sidepanel.html', '[data-state-word]'));
    }
    console.log(`React alone: ${figures(bare.map(({ seen }) => seen))}`);
    for (const kind of ['seen', 'new'] as const) {
      // The same in most loads, but for what a slow one had begun to fetch for later.
      const lists = loads[kind].map((load) => load.scripts).toSorted((a, b) => a.length - b.length);
      const scripts = lists[lists.length >> 1] ?? [];
      for (const file of scripts) {
        const weight = statSync(join(extension, file)).size / 1000;
        kilobytes[kind] += weight;
        console.log(`${weight.toFixed(1).padStart(8)} kB  ${file}`);
      }
      const first = loads[kind].flatMap((load) => load.posting ?? []);
      const gap = loads[kind].map(({ seen }) => seen);
      console.log(
        `${kind === 'seen' ? 'A posting seen before' : 'A posting never seen'}: the posting ${figures(first)}, the gap ${figures(gap)}: ${timesOf(kind).toFixed(2)} times, ${kilobytes[kind].toFixed(0)} kB`,
      );
    }
  }, 240_000);
  afterAll(() => close?.());

  it.each([
    ['seen before', 'seen'],
    ['never seen', 'new'],
  ] as const)('shows the gap of one %s in a small multiple of the time that React alone takes', (_, kind) => {
    expect(timesOf(kind)).toBeLessThan(MOST_TIMES[kind]);
  });

  it.each([
    ['seen before', 'seen'],
    ['never seen', 'new'],
  ] as const)('asks for few scripts before the gap of one %s is seen', (_, kind) => {
    expect(kilobytes[kind]).toBeGreaterThan(200);
    expect(kilobytes[kind]).toBeLessThan(MOST_KILOBYTES[kind]);
  });
});
