import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentVersion } from '../../lib/storage/migrations/migrate.ts';
import { readResumes, saveResume } from '../../lib/storage/resumes.ts';
import { readFrozen } from './frozen.ts';

const allStored = () => fakeBrowser.storage.local.get();

describe('Resumes stored by an older version', () => {
  beforeEach(() => fakeBrowser.reset());

  for (let version = 1; version <= currentVersion; version++) {
    it(`are read whole from version ${version}, and can be saved`, async () => {
      await fakeBrowser.storage.local.set(readFrozen(version));
      const { resumes, active, unreadable } = await readResumes();
      expect(resumes).toHaveLength(1);
      expect(unreadable).toEqual({});
      expect(active).toMatchObject({
        version: currentVersion,
        id: '4f8f6f2a-6f0e-4b3e-9d4a-0f6f2f1d9c11',
        name: 'tamsin-orley.md',
        edited: '2026-03-04T05:06:07.000Z',
        resume: {
          basics: { name: 'Tamsin Orley', location: { city: 'Leeds' } },
          work: [{ name: 'Brackwater Rail', highlights: [expect.stringContaining('900 ms to 140 ms')] }],
          skills: [{ keywords: ['Go', 'Java 17'] }],
          meta: { unplaced: ['Drives a narrowboat'] },
        },
      });
      if (!active) throw new Error('No resume is active.');
      expect((await saveResume({ ...active, name: 'renamed' })).saved).toMatchObject({ name: 'renamed' });
      expect((await readResumes()).active?.name).toBe('renamed');
    });
  }

  it('hold no corrections from before there were any, and those of later versions as they are', async () => {
    const corrections = async (version: number) => {
      fakeBrowser.reset();
      await fakeBrowser.storage.local.set(readFrozen(version));
      return (await readResumes()).active?.corrections.map(({ termId, verdict }) => [termId, verdict]);
    };
    for (const version of [1, 2, 3]) expect(await corrections(version)).toEqual([]);
    for (const version of [4, 5])
      expect(await corrections(version)).toEqual([
        ['caching', 'have'],
        ['redis', 'no-proof'],
      ]);
  });

  it('say nothing of an import from before it was said, and keep the doubt of version 5', async () => {
    const said = async (version: number) => {
      fakeBrowser.reset();
      await fakeBrowser.storage.local.set(readFrozen(version));
      const active = (await readResumes()).active;
      return [active?.receipt, active?.source?.language];
    };
    for (const version of [1, 2, 3, 4]) expect(await said(version)).toEqual([undefined, undefined]);
    expect(await said(5)).toEqual(['doubtful', 'en']);
  });

  it('leave version 1 for a key of their own, and the old key is gone', async () => {
    await fakeBrowser.storage.local.set(readFrozen(1));
    await readResumes();
    expect(Object.keys(await allStored()).sort()).toEqual([
      'active-resume',
      'resume:4f8f6f2a-6f0e-4b3e-9d4a-0f6f2f1d9c11',
    ]);
  });

  it('leave the choice of the user alone when they move', async () => {
    await fakeBrowser.storage.local.set({ ...readFrozen(1), 'active-resume': 'another' });
    await readResumes();
    expect((await allStored())['active-resume']).toBe('another');
  });

  it('do not overwrite what was edited since, when the old key is still there after a crash', async () => {
    const newer = readFrozen(2) as Record<string, Record<string, unknown>>;
    const key = 'resume:4f8f6f2a-6f0e-4b3e-9d4a-0f6f2f1d9c11';
    await fakeBrowser.storage.local.set({
      ...readFrozen(1),
      ...newer,
      [key]: { ...newer[key], name: 'new' },
    });
    expect((await readResumes()).resumes.map(({ name }) => name)).toEqual(['new']);
    expect((await readResumes()).resumes.map(({ name }) => name)).toEqual(['new']);
    expect(await allStored()).not.toHaveProperty('resume');
  });

  it('of a newer version are kept as they are and not read', async () => {
    const newer = { version: currentVersion + 1, id: 'a', pages: [] };
    await fakeBrowser.storage.local.set({ 'resume:a': newer });
    expect(await readResumes()).toEqual({
      resumes: [],
      active: undefined,
      unreadable: { 'resume:a': newer },
    });
    expect(await allStored()).toEqual({ 'resume:a': newer, 'resume:a.unreadable': newer });
  });
});
