import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedSettings, storedSlotValues } from '../../lib/storage/items.ts';
import { firstSettings } from '../../lib/storage/settings.ts';

describe('Stored values', () => {
  beforeEach(() => fakeBrowser.reset());

  it('give back what was written', async () => {
    await storedSlotValues.write({ 'p95 before': '480 ms' });
    expect(await storedSlotValues.read()).toEqual({ value: { 'p95 before': '480 ms' } });
  });

  it('start with the marks on and no slot filled', async () => {
    expect(await storedSettings.read()).toEqual({ value: firstSettings });
    expect(await storedSlotValues.read()).toEqual({ value: {} });
  });

  it('keep the raw value of something that cannot be read, also after it is written anew', async () => {
    await fakeBrowser.storage.local.set({ slots: ['broken'] });
    expect(await storedSlotValues.read()).toEqual({ unreadable: ['broken'] });
    await storedSlotValues.write({});
    expect(await fakeBrowser.storage.local.get('slots.unreadable')).toEqual({
      'slots.unreadable': ['broken'],
    });
  });

  it('are changed as they are now, whatever a page has read of them before', async () => {
    const add = (id: string) =>
      storedSettings.change((settings) => ({ ...settings, rulesOff: [...settings.rulesOff, id] }));
    await Promise.all([add('one'), add('two')]);
    expect((await storedSettings.read()).value?.rulesOff.sort()).toEqual(['one', 'two']);
  });

  it('tell watchers of a change made by another page', async () => {
    const seen: unknown[] = [];
    const stop = storedSettings.watch((change) => seen.push(change));
    await storedSettings.write({ ...firstSettings, rulesOff: ['no-quantity'] });
    await expect.poll(() => seen).toEqual([{ value: { ...firstSettings, rulesOff: ['no-quantity'] } }]);
    stop();
  });
});
