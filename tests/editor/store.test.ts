import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setValue } from '../../lib/editor/draft.ts';
import { createEditorStore, type EditorStore } from '../../lib/editor/store.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { deleteEverything } from '../../lib/storage/everything.ts';
import { explainWriteError } from '../../lib/storage/explain-write-error.ts';
import {
  addResume,
  chooseResume,
  deleteResume,
  overwriteResume,
  readResumes,
  saveResume,
  watchResumes,
} from '../../lib/storage/resumes.ts';

/** A window with the editor, on the storage that all windows share. */
async function openWindow(id?: string): Promise<EditorStore> {
  const tools = {
    read: readResumes,
    save: saveResume,
    overwrite: overwriteResume,
    add: addResume,
    choose: chooseResume,
    remove: deleteResume,
    explain: explainWriteError,
  };
  const store = createEditorStore(tools, id);
  store.receive(await readResumes());
  watchResumes(store.receive);
  return store;
}

const add = (name: string) => addResume({ name, resume: sampleResume });
const type = (store: EditorStore, text: string) =>
  store.edit((draft) => setValue(draft, ['basics', 'label'], text), 'basics.label');
const labelIn = (store: EditorStore) => store.getState().history?.present.resume.basics.label;
const storedLabels = async () => (await readResumes()).resumes.map(({ resume }) => resume.basics.label);
const savingOf = (store: EditorStore) => expect.poll(() => store.getState().saving);

describe('The editor of resumes', () => {
  beforeEach(() => fakeBrowser.reset());

  it('opens the resume that is asked for, else the one that postings are compared with', async () => {
    const one = await add('One');
    const two = await add('Two');
    expect((await openWindow()).getState().base).toEqual(two);
    expect((await openWindow(one.id)).getState().base).toEqual(one);
    expect((await openWindow('gone')).getState().base).toEqual(two);
  });

  it('saves by itself shortly after the last change', async () => {
    await add('One');
    const store = await openWindow();
    type(store, 'Platform');
    type(store, 'Platform Engineer');
    expect(store.getState().saving).toBe('unsaved');
    await savingOf(store).toBe('saved');
    expect(await storedLabels()).toEqual(['Platform Engineer']);
    expect(store.getState().conflict).toBeUndefined();
  });

  it('saves within two seconds while someone types without a pause', { retry: 2 }, async () => {
    await add('One');
    const store = await openWindow();
    const began = performance.now();
    let typed = '';
    let waited: number | undefined;
    for (let left = 30; left > 0 && waited === undefined; left--) {
      typed += 'x';
      type(store, typed);
      await new Promise((done) => setTimeout(done, 100));
      const [label] = await storedLabels();
      if (label?.startsWith('x')) waited = performance.now() - began;
    }
    expect(waited).toBeGreaterThan(1_500);
    expect(waited).toBeLessThan(2_500);
  });

  it('waits for the next pause again once it has saved', async () => {
    await add('One');
    const store = await openWindow();
    type(store, 'first');
    await store.flush();
    await new Promise((done) => setTimeout(done, 2_100));
    type(store, 'second');
    await new Promise((done) => setTimeout(done, 100));
    expect(await storedLabels()).toEqual(['first']);
    await savingOf(store).toBe('saved');
    expect(await storedLabels()).toEqual(['second']);
  });

  it('stores and hands out no address that would run something', async () => {
    await add('One');
    const store = await openWindow();
    store.edit((draft) => setValue(draft, ['basics', 'url'], 'javascript:alert(1)'), 'basics.url');
    expect(store.current()?.resume.basics.url).toBeUndefined();
    await store.flush();
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('javascript');
  });

  it('saves at once when it must, also what is typed while it saves', async () => {
    await add('One');
    const store = await openWindow();
    type(store, 'first');
    const flushed = store.flush();
    type(store, 'second');
    expect(await flushed).toBe(true);
    expect(await storedLabels()).toEqual(['second']);
  });

  it('stores an undone change undone', async () => {
    await add('One');
    const store = await openWindow();
    type(store, 'Wrong');
    await store.flush();
    store.undo();
    await store.flush();
    expect(await storedLabels()).toEqual([sampleResume.basics.label]);
    store.redo();
    await store.flush();
    expect(await storedLabels()).toEqual(['Wrong']);
  });

  it('shows what another window saved, as a step that can be taken back', async () => {
    await add('One');
    const mine = await openWindow();
    const theirs = await openWindow();
    type(theirs, 'Theirs');
    await theirs.flush();
    await expect.poll(() => labelIn(mine)).toBe('Theirs');
    expect(mine.getState().note).toBe('Updated from another window');
    mine.undo();
    expect(labelIn(mine)).toBe(sampleResume.basics.label);
  });

  describe('when two windows changed the same resume', () => {
    let mine: EditorStore;
    beforeEach(async () => {
      await add('One');
      mine = await openWindow();
      const theirs = await openWindow();
      type(mine, 'Mine');
      type(theirs, 'Theirs');
      await theirs.flush();
      await mine.flush();
    });

    it('says so and overwrites neither', async () => {
      expect(mine.getState().conflict?.theirs?.resume.basics.label).toBe('Theirs');
      expect(labelIn(mine)).toBe('Mine');
      type(mine, 'Mine, longer');
      expect(await mine.flush()).toBe(false);
      expect(await storedLabels()).toEqual(['Theirs']);
    });

    it('keeps both when the user wants both', async () => {
      await mine.settle('both');
      expect((await storedLabels()).sort()).toEqual(['Mine', 'Theirs']);
      expect(mine.getState()).toMatchObject({ conflict: undefined, saving: 'saved' });
      expect(labelIn(mine)).toBe('Mine');
    });

    it('keeps the one here when the user says so, and goes on saving', async () => {
      await mine.settle('mine');
      expect(await storedLabels()).toEqual(['Mine']);
      type(mine, 'Mine again');
      expect(await mine.flush()).toBe(true);
      expect(await storedLabels()).toEqual(['Mine again']);
    });

    it('takes the other one when the user says so, and can still go back', async () => {
      await mine.settle('theirs');
      expect(labelIn(mine)).toBe('Theirs');
      expect(await storedLabels()).toEqual(['Theirs']);
      mine.undo();
      await mine.flush();
      expect(await storedLabels()).toEqual(['Mine']);
    });
  });

  it('offers to keep a resume that another window deleted', async () => {
    const one = await add('One');
    const store = await openWindow();
    await deleteResume(one.id);
    await expect.poll(() => store.getState().conflict).toEqual({});
    await store.settle('mine');
    expect(await storedLabels()).toEqual([sampleResume.basics.label]);
  });

  it('saves the open resume before it opens another, and compares postings with that', async () => {
    const one = await add('One');
    await add('Two');
    const store = await openWindow();
    type(store, 'Typed into two');
    await store.open(one.id);
    expect(store.getState().base?.id).toBe(one.id);
    expect((await readResumes()).active?.id).toBe(one.id);
    expect(await storedLabels()).toContain('Typed into two');
  });

  it('deletes for good also what it is saving at that moment', async () => {
    await add('One');
    const store = await openWindow();
    type(store, 'Last words');
    void store.flush();
    await store.removeAll(deleteEverything);
    await new Promise((done) => setTimeout(done, 50));
    expect(store.getState()).toMatchObject({ base: undefined, history: undefined, conflict: undefined });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('opens a new resume at once', async () => {
    await add('One');
    const store = await openWindow();
    await store.add({ name: 'New', resume: sampleResume });
    expect(store.getState().base?.name).toBe('New');
    await expect.poll(() => store.getState().resumes.map(({ name }) => name)).toEqual(['New', 'One']);
    expect(store.getState().conflict).toBeUndefined();
  });

  it('opens another one after the open one is deleted, and none after the last', async () => {
    await add('One');
    await add('Two');
    const store = await openWindow();
    await store.remove();
    await expect.poll(() => store.getState().base?.name).toBe('One');
    await store.remove();
    await expect.poll(() => store.getState().resumes).toEqual([]);
    expect(store.getState().base).toBeUndefined();
  });
});
