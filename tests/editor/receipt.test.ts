import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storageTools } from '../../entrypoints/resume/storage-tools.ts';
import { settleFlag, setValue, withoutReceipt } from '../../lib/editor/draft.ts';
import { createEditorStore } from '../../lib/editor/store.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { addResume, readResumes } from '../../lib/storage/resumes.ts';

const flag = { path: ['work', 0], why: 'No dates were found.' };
const source = { fileName: 'one.pdf', findings: [], flags: [flag] };
const storedReceipt = async () => (await readResumes()).active?.receipt;

/** The page of resumes with a resume that was just imported. */
async function open(receipt: 'read' | 'doubtful') {
  await addResume({ name: 'one.pdf', resume: sampleResume, source, receipt });
  const store = createEditorStore(storageTools);
  store.receive(await readResumes());
  return { store, shown: () => store.getState().history?.present.receipt };
}

describe('What the page of resumes says of an import', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is over for the panel with the first edit, and stays on the page while the user works through it', async () => {
    for (const receipt of ['read', 'doubtful'] as const) {
      fakeBrowser.reset();
      const { store, shown } = await open(receipt);
      store.edit((draft) => setValue(draft, ['basics', 'label'], 'Platform Engineer'));
      await store.flush();
      expect(await storedReceipt()).toBeUndefined();
      expect(shown()).toBe(receipt);
      store.edit((draft) => settleFlag(draft, draft.flags[0] ?? flag));
      await store.flush();
      expect(await storedReceipt()).toBeUndefined();
    }
  });

  it('is not over when a doubt is settled that needed no edit', async () => {
    const { store } = await open('read');
    store.edit((draft) => settleFlag(draft, draft.flags[0] ?? flag));
    await store.flush();
    expect((await readResumes()).active).toMatchObject({ receipt: 'read', source: { flags: [] } });
  });

  it('is over everywhere once it is dismissed', async () => {
    const { store, shown } = await open('doubtful');
    store.edit(withoutReceipt);
    await store.flush();
    expect(shown()).toBeUndefined();
    expect(await storedReceipt()).toBeUndefined();
  });

  it('is there after a file was brought to the page itself', async () => {
    const { store, shown } = await open('doubtful');
    await store.add({ name: 'two.pdf', resume: sampleResume, source, receipt: 'read' });
    expect(shown()).toBe('read');
    expect(await storedReceipt()).toBe('read');
  });
});
