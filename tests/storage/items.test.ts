import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { storedResume, storedSettings } from '../../lib/storage/items.ts';

const stored = { id: '1', name: 'resume.md', edited: '2026-01-02T03:04:05.000Z', resume: sampleResume };

describe('Stored values', () => {
  beforeEach(() => fakeBrowser.reset());

  it('give back what was written', async () => {
    await storedResume.write(stored);
    expect(await storedResume.read()).toEqual({ value: stored });
  });

  it('start with no resume and with the marks on', async () => {
    expect(await storedResume.read()).toEqual({ value: null });
    expect(await storedSettings.read()).toEqual({ value: { marksOn: true } });
  });

  it('keep the raw value of a resume that cannot be read', async () => {
    const broken = { id: 7, nonsense: true };
    await fakeBrowser.storage.local.set({ resume: broken });
    expect(await storedResume.read()).toEqual({ unreadable: broken });
    expect((await fakeBrowser.storage.local.get())['resume.unreadable']).toEqual(broken);
  });

  it('go on telling of an unreadable value until it is let go', async () => {
    await fakeBrowser.storage.local.set({ resume: 'broken' });
    await storedResume.read();
    expect(await storedResume.read()).toEqual({ unreadable: 'broken' });
    await storedResume.forgetUnreadable();
    expect(await storedResume.read()).toEqual({ value: null });
  });

  it('tell watchers of a change made by another page', async () => {
    const seen: unknown[] = [];
    const stop = storedSettings.watch((change) => seen.push(change));
    await storedSettings.write({ marksOn: false });
    await expect.poll(() => seen).toEqual([{ value: { marksOn: false } }]);
    stop();
  });
});
