import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { deleteEverything } from '../../lib/storage/everything.ts';
import { keepLook, readLook } from '../../lib/storage/kept-looks.ts';
import { addResume, deleteResume } from '../../lib/storage/resumes.ts';
import { fakeOriginFiles } from './origin-files.ts';

const { local, session } = fakeBrowser.storage;
const key = (of: string, beside = 'a resume') => ({ of, beside });
const look = { rows: ['what was shown'] };

describe('What was shown of postings', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    fakeOriginFiles();
  });

  it('is there again under its own key only', async () => {
    await keepLook(key('one'), look);
    expect(await readLook(key('one'))).toEqual(look);
    expect(await readLook(key('another'))).toBeUndefined();
  });

  it('is in memory only', async () => {
    await keepLook(key('one'), look);
    expect(await local.get()).toEqual({});
  });

  it('is kept of the eight postings that were shown last', async () => {
    const names = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    for (const name of names) {
      await keepLook(key(name), look);
      await new Promise((done) => setTimeout(done, 2));
    }
    const there = await Promise.all(names.map((name) => readLook(key(name))));
    expect(there.map(Boolean)).toEqual([false, ...Array(8).fill(true)]);
  });

  it('goes when something is shown beside another resume', async () => {
    await keepLook(key('one', 'before the change'), look);
    await keepLook(key('two', 'after the change'), look);
    expect(await readLook(key('one', 'before the change'))).toBeUndefined();
    expect(Object.keys(await session.get())).toHaveLength(1);
  });

  it('goes with a resume that is deleted', async () => {
    const { id } = await addResume({ name: 'One', resume: sampleResume });
    await keepLook(key('one'), look);
    await deleteResume(id);
    expect(await session.get()).toEqual({});
  });

  it('goes with everything, and leaves what is none of it', async () => {
    await keepLook(key('one'), look);
    await session.set({ other: 1 });
    await deleteEverything();
    expect(await session.get()).toEqual({ other: 1 });
  });

  it('is nothing where the stored value is none', async () => {
    await session.set({ 'look:one': 'broken' });
    expect(await readLook(key('one'))).toBeUndefined();
    await keepLook(key('two'), look);
    expect(await session.get('look:one')).toEqual({});
  });
});
