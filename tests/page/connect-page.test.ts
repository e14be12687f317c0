import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../../lib/messages/messages.ts';
import { parsePageReport } from '../../lib/messages/page-report.ts';
import { connectPage } from '../../lib/page/connect-page.ts';
import { createTokenFinder } from '../../lib/page/find-tokens.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { pageVocabulary } from '../../rules/page-vocabulary.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { knowledge } from '../knowledge.ts';

const settle = () => new Promise((done) => setTimeout(done, 300));

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'gaplight' });
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
  connectPage(window.document as unknown as Document, { read }, life);
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

describe('A posting', () => {
  /** Connects a page whose posting says these texts, one after the other at each move; `reports` are what it sends. */
  function connectPostings(texts: string[], vocabulary = pageVocabulary) {
    const { window } = new JSDOM('<p>Go</p>', { url: 'https://jobs.example/1' });
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    const life = new window.AbortController() as unknown as AbortController;
    const reports: PageReport[] = [];
    fakeBrowser.runtime.onMessage.addListener((message: { type: string; data: PageReport }) => {
      if (message.type === 'pageRead') reports.push(message.data);
    });
    const read = () => {
      const posting = readPostingText(texts.shift() ?? '', pageKnowledge);
      return { posting, runs: [], truncated: false };
    };
    const findTokens = createTokenFinder(vocabulary, window as unknown as Window, life.signal);
    connectPage(window.document as unknown as Document, { read, findTokens }, life);
    const ask = (data: object) =>
      fakeBrowser.runtime.onMessage.trigger(
        { type: 'report', data },
        { id: fakeBrowser.runtime.id } as never,
        () => {},
      );
    return { life, reports, ask };
  }

  it('is reported once, with the terms that it names', async () => {
    const text = 'Go or Rust, PostgreSQL 16\u202E and Kafka';
    const { life, reports } = connectPostings([text]);
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    const parsed = parsePageReport(reports[0]);
    expect(parsed?.tokens).toEqual(knowledge.extract(parsed?.posting?.description ?? ''));
    expect(parsed?.tokens).toHaveLength(4);
    life.abort();
  });

  it('is not reported any more once the next one was read', async () => {
    const { life, reports, ask } = connectPostings(['Kafka', 'PostgreSQL']);
    ask({ anyway: true });
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    await settle();
    expect(reports.map(({ tokens }) => tokens?.map(({ text }) => text))).toEqual([['PostgreSQL']]);
    life.abort();
  });

  it('is reported without them where the vocabulary cannot be opened', async () => {
    const { life, reports } = connectPostings(['Kafka'], 'AAAA');
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    expect(reports[0]?.posting?.description).toBe('Kafka');
    expect(reports[0]).not.toHaveProperty('tokens');
    life.abort();
  });
});
