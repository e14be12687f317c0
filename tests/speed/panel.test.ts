import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, servePages } from '../../scripts/browser.ts';
import { address, chromium, compareWithSample, sample } from '../e2e/extension.ts';
import { buildBarePanel } from './bare-panel.ts';

/** How often each page is loaded, in turn. */
const LOADS = Number(process.env.LOADS ?? 20);

/** The gap takes at most so many times what a React panel without anything takes. */
const MOST_TIMES = 3;
/** The scripts that are asked for until then weigh at most so much, in kB. */
const MOST_KILOBYTES = 1500;

/** What one load of a page came to. */
interface Load {
  /** Milliseconds from the start of the page until what is looked for is on the screen. */
  seen: number;
  /** The scripts that the page had asked for by then. */
  scripts: string[];
}

declare global {
  /** When what is looked for was on the screen, in milliseconds from the start of the page. */
  var firstSeen: number | undefined;
}

/** Runs in a page before anything else: writes down when an element that this selector finds is painted first. */
function recordFirst(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // The message comes behind the frame that is being drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        globalThis.firstSeen = performance.now();
      };
      port2.postMessage(undefined);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function measure(page: Page, session: CDPSession, url: string, selector: string): Promise<Load> {
  const asked: { file: string; at: number }[] = [];
  session.removeAllListeners('Network.requestWillBeSent');
  session.on('Network.requestWillBeSent', ({ request, wallTime }) => {
    if (/\.js$/.test(request.url)) asked.push({ file: new URL(request.url).pathname, at: wallTime * 1000 });
  });
  const { identifier } = await page.evaluateOnNewDocument(recordFirst, selector);
  await page.goto(url);
  await page.waitForFunction('globalThis.firstSeen');
  const { seen, origin } = await page.evaluate(() => ({
    seen: globalThis.firstSeen ?? 0,
    origin: performance.timeOrigin,
  }));
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  // What is done while the page is idle is not left to the next load.
  await new Promise((done) => setTimeout(done, 300));
  return { seen, scripts: asked.filter(({ at }) => at <= origin + seen).map(({ file }) => file) };
}

const times = (loads: Load[]): number[] => loads.map(({ seen }) => seen).toSorted((a, b) => a - b);
const median = (loads: Load[]): number => times(loads)[loads.length >> 1] ?? 0;
const figures = (loads: Load[]): string =>
  `${median(loads).toFixed(1)} ms (${times(loads)[0]?.toFixed(1)} to ${times(loads).at(-1)?.toFixed(1)})`;

describe.skipIf(!chromium)('The panel, opened anew beside a posting that was read', () => {
  let close: (() => Promise<void>) | undefined;
  const bare: Load[] = [];
  const header: Load[] = [];
  const gap: Load[] = [];
  let kilobytes = 0;

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
    const at = (file: string): string => new URL(file, panel.url()).href;
    for (let load = 0; load < LOADS; load++) {
      bare.push(await measure(panel, session, at('/bare.html'), '[data-bare]'));
      header.push(await measure(panel, session, at('/sidepanel.html'), 'header h1'));
      gap.push(await measure(panel, session, at('/sidepanel.html'), '[data-state-word]'));
    }
    // The same in each load, but for what a slow one had begun to fetch for later.
    const [scripts = []] = gap.map((load) => load.scripts).toSorted((a, b) => a.length - b.length);
    for (const file of scripts) {
      const weight = statSync(join(extension, file)).size / 1000;
      kilobytes += weight;
      console.log(`${weight.toFixed(1).padStart(6)} kB  ${file}`);
    }
    console.log(`React alone ${figures(bare)}, the posting ${figures(header)}, the gap ${figures(gap)}`);
    console.log(`${(median(gap) / median(bare)).toFixed(2)} times, ${kilobytes.toFixed(0)} kB`);
  }, 240_000);
  afterAll(() => close?.());

  it('shows the gap in a small multiple of the time that React alone takes', () => {
    expect(median(gap) / median(bare)).toBeLessThan(MOST_TIMES);
  });

  it('asks for few scripts before the gap is seen', () => {
    expect(kilobytes).toBeGreaterThan(200);
    expect(kilobytes).toBeLessThan(MOST_KILOBYTES);
  });
});
