import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../entrypoints/background.ts';
import { storedSettings } from '../lib/storage/items.ts';
import { knowledge } from './knowledge.ts';

/** What a page reports whose posting says this. */
const reportOf = (description: string) => ({
  readId: 'a',
  url: 'https://jobs.example/1',
  took: 1,
  posting: { source: 'page', description, blocks: [] },
  tokens: knowledge.extract(description),
});
const report = reportOf('Go, Go and PostgreSQL');

describe('The badge', () => {
  let shown: string[];
  let titles: string[];
  let asked: unknown[];
  beforeEach(async () => {
    fakeBrowser.reset();
    shown = [];
    titles = [];
    asked = [];
    fakeBrowser.tabs.sendMessage = async (...values: unknown[]) => asked.push(values);
    const nothing = { addListener: () => {} };
    Object.assign(fakeBrowser, {
      commands: { onCommand: nothing },
      permissions: { onAdded: nothing, onRemoved: nothing, contains: async () => false },
      scripting: { getRegisteredContentScripts: async () => [] },
      action: {
        onClicked: nothing,
        setBadgeText: async ({ text }: { text: string }) => void shown.push(text),
        setTitle: async ({ title }: { title: string }) => void titles.push(title),
        setBadgeBackgroundColor: async () => {},
      },
    });
    background.main();
  });
  /** Waits until the badge is set: the matcher is made at the first posting. */
  const settle = () => new Promise((done) => setTimeout(done, 300));
  const send = async (type: string, data: unknown, frameId = 0) => {
    await fakeBrowser.runtime.onMessage.trigger(
      { type, data },
      { id: fakeBrowser.runtime.id, tab: { id: 1 } as never, frameId },
      () => {},
    );
    await settle();
  };
  const hear = (data: unknown, frameId = 0) => send('pageRead', data, frameId);
  const counted = { tabId: 1, readId: 'a', all: 5, answered: 2, unchecked: 0 };

  it('counts each language, database and queue of a posting once, and says so', async () => {
    await hear(report);
    expect(shown).toEqual(['2']);
    expect(titles).toEqual(['Open Gaplight: this posting names 1 language and 1 database']);
  });

  it('counts the required asks that are left once the panel has compared the posting', async () => {
    await hear(report);
    await send('asksCounted', counted);
    expect([shown.at(-1), titles.at(-1)]).toEqual([
      '3',
      'Open Gaplight: 3 of 5 required asks are not answered yet',
    ]);
    // The same reading is told again, as by a page that the browser kept; then another one.
    await hear(report);
    expect(shown.at(-1)).toBe('3');
    await hear({ ...report, readId: 'b' });
    expect(shown.at(-1)).toBe('2');
  });

  it('is left as it is by a count that is none', async () => {
    await hear(report);
    for (const data of [undefined, { ...counted, all: -1 }, { ...counted, answered: 'many' }])
      await send('asksCounted', data);
    expect(shown).toEqual(['2']);
  });

  it('counts names of the user’s own, and asks the page again when they change', async () => {
    await hear(report);
    fakeBrowser.tabs.query = async () => [{ id: 1 }] as never;
    await storedSettings.change((settings) => ({ ...settings, marksOn: false }));
    await settle();
    expect(asked).toEqual([]);
    const ownTerms = [{ name: 'Quillstream', spellings: [], category: 'queue' as const }];
    await storedSettings.change((settings) => ({ ...settings, ownTerms }));
    await settle();
    expect(asked).toEqual([[1, { type: 'report', data: {} }, {}]]);
    await hear(reportOf('Java and Quillstream'));
    expect(titles.at(-1)).toBe('Open Gaplight: this posting names 1 language and 1 queue');
  });

  it('counts a name of the user’s own that the vocabulary knows too once', async () => {
    const ownTerms = [{ name: 'postgresql', spellings: [], category: 'database' as const }];
    await storedSettings.change((settings) => ({ ...settings, ownTerms }));
    await hear(report);
    expect(shown).toEqual(['2']);
  });

  it('says nothing of a posting whose page has found no terms, or some that are not there', async () => {
    const { tokens, ...without } = report;
    await hear(without);
    await hear({ ...report, tokens: tokens.map((token) => ({ ...token, text: 'Kafka' })) });
    expect(shown).toEqual(['', '']);
    expect(titles).toEqual(['Open Gaplight', 'Open Gaplight']);
  });

  it('goes when the page of the counted posting is left, not when another frame holds none', async () => {
    await hear(report, 3);
    const none = { readId: 'b', url: report.url, took: 1, reason: 'empty' };
    await hear(none, 5);
    expect(shown).toEqual(['2']);
    await hear(none, 3);
    expect(shown).toEqual(['2', '']);
  });

  it('never counts a frame in which nobody can read', async () => {
    await hear(report);
    await hear({ ...reportOf('Kafka'), frame: 'tiny' }, 3);
    expect(shown).toEqual(['2']);
  });

  it('asks the page for a posting of its own beside a frame that nobody has seen', async () => {
    await hear({ ...report, frame: 'seen' }, 3);
    expect(asked).toEqual([]);
    await hear({ ...report, frame: 'unseen' }, 3);
    expect(asked).toEqual([[1, { type: 'report', data: {} }, { frameId: 0 }]]);
  });

  it('is left as it is by a report that no reader of ours sends', async () => {
    await hear(report);
    for (const data of [undefined, { ...report, posting: { description: 5 } }, { ...report, took: 'long' }])
      await hear(data);
    expect(shown).toEqual(['2']);
  });
});
