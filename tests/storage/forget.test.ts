import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { deleteEverything } from '../../lib/storage/everything.ts';
import { finishForgetting } from '../../lib/storage/forget.ts';
import { storedSettings, storedSlotValues } from '../../lib/storage/items.ts';
import { writeKeptCopy } from '../../lib/storage/kept-copy.ts';
import {
  addResume,
  deleteResume,
  forgetUnreadable,
  readResumes,
  saveResume,
} from '../../lib/storage/resumes.ts';
import { firstSettings } from '../../lib/storage/settings.ts';
import { readFrozen } from './frozen.ts';
import { fakeOriginFiles } from './origin-files.ts';

const { local } = fakeBrowser.storage;
const allStored = () => local.get();
const add = (name: string) => addResume({ name, resume: sampleResume });
const namesOf = async () => (await readResumes()).resumes.map(({ name }) => name);

describe('A resume that is deleted', () => {
  let files: ReturnType<typeof fakeOriginFiles>;
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    files = fakeOriginFiles();
  });

  it('is gone, and everything else is as it was, in a storage that was cleared', async () => {
    const one = await add('One');
    await add('Two');
    await storedSettings.write({ ...firstSettings, marksOn: false });
    await storedSlotValues.write({ 'rows moved': '310M' });
    await local.set({ 'resume:x': 'broken', 'written by a newer version': [1] });
    const { [`resume:${one.id}`]: _, ...others } = await allStored();
    const cleared = vi.spyOn(local, 'clear');
    expect(await deleteResume(one.id)).toBe('forgotten');
    expect(cleared).toHaveBeenCalledOnce();
    expect(await allStored()).toEqual(others);
    expect(files.text()).toBe('');
  });

  it('takes the facts along when it was the last one', async () => {
    const one = await add('One');
    await storedSlotValues.write({ 'rows moved': '310M' });
    await deleteResume(one.id);
    expect(await storedSlotValues.read()).toEqual({ value: {} });
  });

  it('does not come back from where version 1 kept it', async () => {
    await local.set({ resume: readFrozen(1).resume, resume$: { v: 1 } });
    const first = (await readResumes()).active;
    await local.set({ resume: readFrozen(1).resume });
    await deleteResume(first?.id ?? '');
    expect(await namesOf()).toEqual([]);
    expect(Object.keys(await allStored())).toEqual(['active-resume']);
  });

  it('is forgotten like that too when it could not be read', async () => {
    await add('One');
    await local.set({ 'resume:x': 'broken' });
    await readResumes();
    expect(await forgetUnreadable()).toBe('forgotten');
    expect(JSON.stringify(await allStored())).not.toContain('broken');
    expect(await namesOf()).toEqual(['One']);
  });

  it('is gone from the storage, and said to be left on the disk, when there is no room for a copy of the rest', async () => {
    fakeOriginFiles({ full: true });
    const one = await add('One');
    await add('Two');
    const cleared = vi.spyOn(local, 'clear');
    expect(await deleteResume(one.id)).toBe('left until restart');
    expect(cleared).not.toHaveBeenCalled();
    expect(await namesOf()).toEqual(['Two']);

    files = fakeOriginFiles();
    const before = await allStored();
    await finishForgetting();
    expect(cleared).toHaveBeenCalledOnce();
    const { forgetting: _, ...others } = before;
    expect(await allStored()).toEqual(others);
    await finishForgetting();
    expect(cleared).toHaveBeenCalledOnce();
  });

  it('takes no other with it when the browser ends before the rest is written again', async () => {
    const one = await add('One');
    await add('Two');
    const before = await allStored();
    vi.spyOn(local, 'set').mockImplementation((values) =>
      'forgetting' in values ? Promise.resolve() : Promise.reject(new Error('The browser has ended.')),
    );
    expect(await deleteResume(one.id)).toBe('left until restart');
    expect(await allStored()).toEqual({});
    vi.restoreAllMocks();

    await finishForgetting();
    const { [`resume:${one.id}`]: _, ...others } = before;
    expect(await allStored()).toEqual(others);
    expect(files.text()).toBe('');
  });

  it('never overwrites, at the next start, what was saved since', async () => {
    const one = await add('One');
    const old = await allStored();
    await saveResume({ ...one, name: 'Uno' });
    await writeKeptCopy(old);
    await finishForgetting();
    expect(await namesOf()).toEqual(['Uno']);
  });

  it('is not brought back by a copy that another deletion left behind', async () => {
    const one = await add('One');
    await add('Two');
    await writeKeptCopy(await allStored());
    await deleteResume(one.id);
    await finishForgetting();
    expect(await namesOf()).toEqual(['Two']);
    await writeKeptCopy(await allStored());
    await deleteEverything();
    await finishForgetting();
    expect(await allStored()).toEqual({});
  });
});
