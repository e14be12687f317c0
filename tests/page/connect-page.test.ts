import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connectPage } from '../../lib/page/connect-page.ts';

const settle = () => new Promise((done) => setTimeout(done, 300));

beforeEach(() => {
  fakeBrowser.reset();
  // The fake browser has no ports; a panel is not what these tests are about.
  fakeBrowser.runtime.onConnect.addListener = () => {};
});
afterEach(() => vi.unstubAllGlobals());

function connect() {
  const { window } = new JSDOM('<p>Go</p>', { url: 'https://jobs.example/1' });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const life = new window.AbortController() as unknown as AbortController;
  let reads = 0;
  const read = () => {
    reads += 1;
    return { reason: 'not-a-posting' as const };
  };
  connectPage(window.document as unknown as Document, read, life);
  const move = async (to: string) => {
    window.history.pushState(null, '', to);
    window.document.body.append('more');
    await settle();
  };
  return { life, move, reads: () => reads };
}

it('reads a page again at every move, as long as the extension is there', async () => {
  const page = connect();
  await page.move('/2');
  expect(page.reads()).toBe(2);
  expect(page.life.signal.aborted).toBe(false);
  page.life.abort();
});

it('goes quiet for good once the extension was updated or removed and the script is left over', async () => {
  const page = connect();
  Object.assign(fakeBrowser.runtime, { id: undefined });
  await page.move('/2');
  expect(page.life.signal.aborted).toBe(true);
  const reads = page.reads();
  await page.move('/3');
  expect(page.reads()).toBe(reads);
});
