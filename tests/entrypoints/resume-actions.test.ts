import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFile, readText } from '../../entrypoints/import/read-file.ts';
import { createActions } from '../../entrypoints/resume/actions.ts';
import { storageTools } from '../../entrypoints/resume/storage-tools.ts';
import { createEditorStore } from '../../lib/editor/store.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { deleteEverything, exportEverything } from '../../lib/storage/everything.ts';
import { addResume, readResumes } from '../../lib/storage/resumes.ts';

describe('A file on the page of resumes', () => {
  beforeEach(() => fakeBrowser.reset());

  async function bring(text: string) {
    const store = createEditorStore(storageTools);
    store.receive(await readResumes());
    await createActions(store, { readFile, readText }).importFile(new File([text], 'a file.json'));
    const { resumes } = await readResumes();
    return { names: resumes.map(({ name }) => name), trouble: store.getState().trouble };
  }

  it('of everything is known as such in whatever order its keys stand', async () => {
    await addResume({ name: 'One', resume: sampleResume });
    const { format, ...rest } = await exportEverything();
    await deleteEverything();
    expect(await bring(JSON.stringify({ ...rest, format }, null, 2))).toEqual({
      names: ['One'],
      trouble: undefined,
    });
  });

  it('that says something of everything and is a resume is read as a resume', async () => {
    const text = JSON.stringify({ basics: { name: 'Ilse', summary: 'I wrote "format": "gaplight".' } });
    expect(await bring(text)).toEqual({ names: ['a file.json'], trouble: undefined });
  });

  it('of JSON that is neither changes nothing, and a sentence says so', async () => {
    const { names, trouble } = await bring('{"name": "logtide", "dependencies": {}}');
    expect(names).toEqual([]);
    expect(trouble).toBe(
      'This JSON file holds nothing that belongs to a resume. Bring a file of JSON Resume.',
    );
  });
});
