import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFacts } from '../../entrypoints/settings/facts.ts';
import { createSettingsStore } from '../../lib/settings/store.ts';
import { storedSettings } from '../../lib/storage/items.ts';
import { firstSettings } from '../../lib/storage/settings.ts';

const { draftKnowledge } = readFacts();

const names = async () => (await storedSettings.read()).value?.ownTerms.map(({ name }) => name);

describe('The page of settings', () => {
  beforeEach(() => fakeBrowser.reset());

  /** The site for which the browser says yes. */
  const agreed = 'ashby';
  const create = () =>
    createSettingsStore({
      knowledge: draftKnowledge,
      change: storedSettings.change,
      allowSite: async (id) => id === agreed,
      forbidSite: async (id) => {
        if (id !== agreed) throw new Error('Nothing was allowed.');
      },
    });
  async function withNames(...added: string[]) {
    const store = create();
    for (const name of added) {
      store.type({ name, category: 'cloud' });
      await store.submit();
    }
    return store;
  }

  it('stores a name, empties the form, and takes it back', async () => {
    const store = await withNames('Zorb', 'Plink');
    expect(await names()).toEqual(['Zorb', 'Plink']);
    expect(store.getState()).toMatchObject({ draft: { name: '' }, lastChange: { sentence: 'Added Plink.' } });
    await store.undo();
    expect(await names()).toEqual(['Zorb']);
  });

  it('stores nothing while the form says what is wrong, and is quiet about it once that is changed', async () => {
    const store = await withNames('Kafka');
    expect(await names()).toEqual([]);
    expect(store.getState().problem?.field).toBe('name');
    store.type({ spellings: 'x' });
    expect(store.getState().problem).toBeDefined();
    store.type({ name: 'Kafk' });
    expect(store.getState().problem).toBeUndefined();
  });

  it('removes a name and puts it back at its place', async () => {
    const store = await withNames('Zorb', 'Plink', 'Quill');
    const [, plink] = store.getState().ownTerms;
    if (plink) await store.remove(plink);
    expect(await names()).toEqual(['Zorb', 'Quill']);
    await store.undo();
    expect(await names()).toEqual(['Zorb', 'Plink', 'Quill']);
    expect(store.getState().lastChange?.undo).toBeUndefined();
  });

  it('changes a name in place, and changes it back', async () => {
    const store = await withNames('Zorb', 'Plink');
    const [zorb] = store.getState().ownTerms;
    if (zorb) store.edit(zorb);
    store.type({ name: 'Zorb Cloud' });
    await store.submit();
    expect(await names()).toEqual(['Zorb Cloud', 'Plink']);
    await store.undo();
    expect(await names()).toEqual(['Zorb', 'Plink']);
  });

  it('keeps what another page has set meanwhile', async () => {
    const store = await withNames('Zorb');
    await storedSettings.change((settings) => ({ ...settings, marksOn: false, rulesOff: ['no-quantity'] }));
    await store.switchRules(['weak-opener'], false);
    expect((await storedSettings.read()).value).toMatchObject({
      marksOn: false,
      rulesOff: ['no-quantity', 'weak-opener'],
      ownTerms: [{ name: 'Zorb' }],
    });
    await store.switchRules(['no-quantity', 'weak-opener'], true);
    expect(store.getState().rulesOff).toEqual([]);
  });

  it('remembers that a site is to be read on a click, until it is allowed again', async () => {
    const onClick = async () => (await storedSettings.read()).value?.sitesOnClick;
    const store = create();
    await store.switchSite(agreed, false);
    expect(await onClick()).toEqual([agreed]);
    await store.switchSite(agreed, false);
    expect(await onClick()).toEqual([agreed]);
    await store.switchSite(agreed, true);
    expect(await onClick()).toEqual([]);
  });

  it('changes nothing where the user says no to the browser, and says where the browser refuses', async () => {
    const store = create();
    await store.switchSite('workable', true);
    expect(store.getState().trouble).toBeUndefined();
    await store.switchSite('workable', false);
    expect(store.getState().trouble).toMatch(/^The browser refused/);
    expect((await storedSettings.read()).value?.sitesOnClick).toEqual([]);
  });

  it('says why the browser refused, and shows what is stored', async () => {
    const store = createSettingsStore({
      knowledge: draftKnowledge,
      allowSite: async () => false,
      forbidSite: async () => {},
      change: async () => {
        throw new Error('QuotaExceeded: quota');
      },
    });
    store.receive({ value: firstSettings });
    store.type({ name: 'Zorb', category: 'cloud' });
    await store.submit();
    await store.switchRules(['no-quantity'], false);
    expect(store.getState()).toMatchObject({
      trouble: 'Not saved: the browser has no room left for Gaplight.',
      draft: { name: 'Zorb' },
      ownTerms: [],
      rulesOff: [],
    });
  });

  it('says that what was set could not be read, and begins anew', () => {
    const store = create();
    store.receive({ unreadable: 5 });
    expect(store.getState()).toMatchObject({ ready: true, ownTerms: [] });
    expect(store.getState().trouble).toMatch(/could not be read/);
  });
});
