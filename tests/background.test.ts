import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../entrypoints/background.ts';

const report = {
  readId: 'a',
  url: 'https://jobs.example/1',
  took: 1,
  posting: { source: 'page', description: 'Go, Go and PostgreSQL', blocks: [] },
};

describe('The badge', () => {
  let shown: string[];
  beforeEach(() => {
    fakeBrowser.reset();
    shown = [];
    const nothing = { addListener: () => {} };
    Object.assign(fakeBrowser, {
      commands: { onCommand: nothing },
      action: {
        onClicked: nothing,
        setBadgeText: async ({ text }: { text: string }) => void shown.push(text),
        setBadgeBackgroundColor: async () => {},
      },
    });
    background.main();
  });
  const hear = (data: unknown, frameId = 0) =>
    fakeBrowser.runtime.onMessage.trigger(
      { type: 'pageRead', data },
      { id: fakeBrowser.runtime.id, tab: { id: 1 } as never, frameId },
      () => {},
    );

  it('counts each term of a posting once', async () => {
    await hear(report);
    expect(shown).toEqual(['2']);
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
    await hear({ ...report, posting: { ...report.posting, description: 'Kafka' }, frame: 'tiny' }, 3);
    expect(shown).toEqual(['2']);
  });

  it('asks the page for a posting of its own beside a frame that nobody has seen', async () => {
    const asked: unknown[] = [];
    fakeBrowser.tabs.sendMessage = async (...values: unknown[]) => asked.push(values);
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
