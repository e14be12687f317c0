import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import {
  addResume,
  chooseResume,
  deleteResume,
  forgetUnreadable,
  overwriteResume,
  readResumes,
  saveResume,
  watchResumes,
} from '../../lib/storage/resumes.ts';

const add = (name: string) => addResume({ name, resume: sampleResume });
const namesOf = async () => (await readResumes()).resumes.map(({ name }) => name);

describe('Stored resumes', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are none at first', async () => {
    expect(await readResumes()).toEqual({ resumes: [], active: undefined, unreadable: {} });
  });

  it('come back with their file, and the last one added is compared with postings', async () => {
    const source = {
      fileName: 'one.pdf',
      parserText: 'Ilse Tamworth',
      findings: [{ kind: 'hidden-text', page: 2, text: 'Kafka Kafka', why: 'It is white.' }],
      flags: [{ path: ['work', 0], why: 'No dates were found.' }],
    };
    const one = await addResume({ name: 'One', resume: sampleResume, source });
    expect((await readResumes()).active).toEqual(one);
    expect(one.source).toEqual(source);
    const two = await add('Two');
    expect((await readResumes()).active).toEqual(two);
    await chooseResume(one.id);
    expect((await readResumes()).active).toEqual(one);
    expect(await namesOf()).toEqual(['One', 'Two']);
  });

  it('lose a broken flag or finding of their file, and nothing else', async () => {
    const flag = { path: ['work', 0], why: 'No dates were found.' };
    const finding = { kind: 'hidden-text', page: 2, text: 'Kafka Kafka', why: 'It is white.' };
    const source = { fileName: 'one.pdf', findings: [finding], flags: [flag] };
    const one = await addResume({ name: 'One', resume: sampleResume, source });
    const broken = {
      findings: [{ kind: 7 }, finding, null],
      flags: ['no dates', flag, { path: [{}], why: '' }],
    };
    for (const damage of [broken, { findings: { 0: finding }, flags: 'none' }, {}]) {
      await fakeBrowser.storage.local.set({
        [`resume:${one.id}`]: { ...one, source: { fileName: 'one.pdf', ...damage } },
      });
      const kept = damage === broken ? source : { ...source, findings: [], flags: [] };
      expect(await readResumes()).toMatchObject({ active: { ...one, source: kept }, unreadable: {} });
    }
  });

  it('are read without addresses that would run something, however they came to be stored', async () => {
    const one = await add('One');
    const resume = { ...sampleResume, projects: [{ name: 'logtide', url: 'javascript:alert(1)' }] };
    await fakeBrowser.storage.local.set({ [`resume:${one.id}`]: { ...one, resume } });
    const { active, unreadable } = await readResumes();
    expect(unreadable).toEqual({});
    expect(active?.resume.projects).toMatchObject([{ name: 'logtide' }]);
    expect(JSON.stringify(active)).not.toContain('javascript');
  });

  it('are saved with a new stamp each time', async () => {
    const first = await add('One');
    const { saved } = await saveResume({ ...first, name: 'Uno' });
    expect(saved?.edited).not.toBe(first.edited);
    expect((await readResumes()).active).toEqual(saved);
  });

  it('are not overwritten by a window that read them before another one saved', async () => {
    const read = await add('One');
    const { saved: theirs } = await saveResume({ ...read, name: 'Theirs' });
    expect(await saveResume({ ...read, name: 'Mine' })).toEqual({ conflict: { theirs } });
    expect(await namesOf()).toEqual(['Theirs']);
    await overwriteResume({ ...read, name: 'Mine' });
    expect(await namesOf()).toEqual(['Mine']);
  });

  it('let only one of two windows win that save at the same moment', async () => {
    const read = await add('One');
    const results = await Promise.all(['A', 'B', 'C'].map((name) => saveResume({ ...read, name })));
    expect(results.filter(({ saved }) => saved)).toHaveLength(1);
    expect(results.filter(({ conflict }) => conflict?.theirs?.name === 'A')).toHaveLength(2);
  });

  it('are not brought back by a window that still shows a deleted one', async () => {
    const read = await add('One');
    await deleteResume(read.id);
    expect(await saveResume(read)).toEqual({ conflict: {} });
    expect(await namesOf()).toEqual([]);
  });

  it('hand over to the one edited last when the chosen one is deleted', async () => {
    const one = await add('One');
    await add('Two');
    const three = await add('Three');
    await saveResume({ ...one, name: 'One again' });
    await deleteResume(three.id);
    expect((await readResumes()).active?.name).toBe('One again');
  });

  it('that are broken do not take the others with them', async () => {
    const one = await add('One');
    await fakeBrowser.storage.local.set({ 'resume:b': { version: 2, id: 'b', resume: 7 } });
    const found = await readResumes();
    expect(found.active).toEqual(one);
    expect(found.unreadable).toEqual({ 'resume:b': { version: 2, id: 'b', resume: 7 } });
    expect(await fakeBrowser.storage.local.get('resume:b.unreadable')).toEqual({
      'resume:b.unreadable': { version: 2, id: 'b', resume: 7 },
    });
  });

  it('have the id of their key, so that a damaged one never hides another resume', async () => {
    const one = await add('One');
    const two = await add('Two');
    await fakeBrowser.storage.local.set({ [`resume:${two.id}`]: { ...two, id: one.id } });
    expect((await readResumes()).resumes).toEqual([one, two]);
    const { saved } = await saveResume({ ...two, name: 'Two again' });
    expect(saved?.name).toBe('Two again');
  });

  it('can be saved also with a stamp that no clock could have given', async () => {
    const one = { ...(await add('One')), edited: '+275760-09-13T00:00:00.000Z' };
    await fakeBrowser.storage.local.set({ [`resume:${one.id}`]: one });
    const { saved } = await saveResume({ ...one, name: 'Uno' });
    expect(saved?.edited).toMatch(/^2\d{3}-/);
  });

  it('go on telling of an unreadable value until it is let go', async () => {
    await fakeBrowser.storage.local.set({ resume: 'broken' });
    await readResumes();
    expect((await readResumes()).unreadable).toEqual({ resume: 'broken' });
    await add('Another');
    expect((await readResumes()).unreadable).toEqual({ resume: 'broken' });
    await fakeBrowser.storage.local.remove('resume');
    expect((await readResumes()).unreadable).toEqual({ resume: 'broken' });
    await forgetUnreadable();
    expect((await readResumes()).unreadable).toEqual({});
    expect(await namesOf()).toEqual(['Another']);
  });

  it('tell watchers of a change made by another page, and of nothing else', async () => {
    const seen: (string | undefined)[] = [];
    const stop = watchResumes(({ active }) => seen.push(active?.name));
    await fakeBrowser.storage.local.set({ settings: { marksOn: false } });
    await add('One');
    await expect.poll(() => seen).toEqual(['One']);
    stop();
    await add('Two');
    expect(seen).toEqual(['One']);
  });
});
