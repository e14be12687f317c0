import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { deleteEverything, exportEverything, importEverything } from '../../lib/storage/everything.ts';
import { isEverything, parseEverything } from '../../lib/storage/everything-file.ts';
import { storedSettings, storedSlotValues } from '../../lib/storage/items.ts';
import { currentVersion } from '../../lib/storage/migrations/migrate.ts';
import { addResume, chooseResume, readResumes, saveResume } from '../../lib/storage/resumes.ts';
import { parseSettings } from '../../lib/storage/settings.ts';
import { readFrozen } from './frozen.ts';

const allStored = () => fakeBrowser.storage.local.get();
const exportText = async () => JSON.stringify(await exportEverything());

const settings = parseSettings(readFrozen(2, 'settings').settings);

async function fill(): Promise<void> {
  const one = await addResume({ name: 'One', resume: sampleResume });
  await addResume({
    name: 'Two',
    resume: { ...sampleResume, work: [] },
    source: {
      fileName: 'two.pdf',
      parserText: 'Two',
      findings: [{ kind: 'scanned', page: 1, text: '', why: '' }],
      flags: [],
    },
  });
  await chooseResume(one.id);
  await storedSettings.write(settings);
  await storedSlotValues.write({ 'rows moved': '310M' });
  await fakeBrowser.storage.local.set({ 'resume:x': 'broken', 'slots.unreadable': [1] });
  await readResumes();
}

describe('Everything in one file', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is the same after it was exported, deleted and imported again', async () => {
    await fill();
    const before = await exportEverything();
    await deleteEverything();
    expect(await importEverything(parseEverything(JSON.stringify(before)))).toBe(2);
    expect({ ...(await exportEverything()), exported: before.exported }).toEqual(before);
    expect((await readResumes()).active?.name).toBe('One');
    expect(await storedSettings.read()).toEqual({ value: settings });
    expect(await storedSlotValues.read()).toEqual({ value: { 'rows moved': '310M' } });
  });

  it('changes nothing when it is imported where it came from', async () => {
    await fill();
    const before = await allStored();
    expect(await importEverything(parseEverything(await exportText()))).toBe(0);
    expect(await allStored()).toEqual(before);
  });

  it('never replaces a resume that was edited since: both are kept', async () => {
    const one = await addResume({ name: 'One', resume: sampleResume });
    const text = await exportText();
    await saveResume({ ...one, name: 'Edited' });
    expect(await importEverything(parseEverything(text))).toBe(1);
    expect((await readResumes()).resumes.map(({ name }) => name)).toEqual(['Edited', 'One (from the file)']);
    expect((await readResumes()).active?.name).toBe('Edited');
  });

  it('brings along what the user said that a bullet shows, and what it is no proof of', async () => {
    const corrections = [
      { termId: 'kafka', bullet: 'Moved 9 consumers', verdict: 'have' as const },
      { termId: 'go', bullet: 'Go-to person', verdict: 'no-proof' as const },
    ];
    await saveResume({ ...(await addResume({ name: 'One', resume: sampleResume })), corrections });
    const text = await exportText();
    await deleteEverything();
    await importEverything(parseEverything(text));
    expect((await readResumes()).active?.corrections).toEqual(corrections);
  });

  it('keeps the facts that were filled in here over those of the file', async () => {
    await storedSlotValues.write({ a: 'old', b: 'old' });
    const text = await exportText();
    await storedSlotValues.write({ a: 'new' });
    await importEverything(parseEverything(text));
    expect(await storedSlotValues.read()).toEqual({ value: { a: 'new', b: 'old' } });
  });

  it('can hold resumes of an older version', async () => {
    const file = { format: 'gaplight', exported: '', resumes: [readFrozen(1).resume] };
    await importEverything(parseEverything(JSON.stringify(file)));
    expect((await readResumes()).active).toMatchObject({ version: currentVersion, name: 'tamsin-orley.md' });
  });

  it('is told from a JSON Resume, in whatever order its keys stand and also where it is cut off', async () => {
    const text = await exportText();
    expect(isEverything(text)).toBe(true);
    expect(isEverything(JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse())))).toBe(
      true,
    );
    expect(isEverything(text.slice(0, 60))).toBe(true);
    expect(isEverything(JSON.stringify(sampleResume))).toBe(false);
    expect(isEverything(JSON.stringify({ work: [{ format: 'gaplight' }] }))).toBe(false);
  });

  it.each([
    ['a file that was cut off', '{"format": "gaplight", "resu', /cut off or damaged/],
    [
      'a file whose parts lie in one another without end',
      `{"format":"gaplight","resumes":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      /cut off or damaged/,
    ],
    ['a resume that is none', '{"format":"gaplight","exported":"","resumes":[7]}', /Nothing was changed/],
    ['another file', '{"basics":{}}', /Nothing was changed/],
  ])('refuses %s with one sentence', (_, text, sentence) => {
    expect(() => parseEverything(text)).toThrow(sentence);
  });

  it('is really gone once it is deleted', async () => {
    await fill();
    await fakeBrowser.storage.local.set({ 'left by an older version': 1 });
    await deleteEverything();
    expect(await allStored()).toEqual({});
  });
});

describe('A file of everything that is damaged in part', () => {
  beforeEach(() => fakeBrowser.reset());

  const whole = { ...(readFrozen(3)['resume:4f8f6f2a-6f0e-4b3e-9d4a-0f6f2f1d9c11'] as object), id: 'g' };
  const bring = (part: object) =>
    importEverything(parseEverything(JSON.stringify({ format: 'gaplight', resumes: [whole], ...part })));
  const names = async () => (await readResumes()).resumes.map(({ name }) => name);
  const named = (id: string) => ({ ...whole, id, name: id });

  it.each([
    ['damaged', { ...whole, id: 'e', name: 5 }],
    ['of a newer version', { ...whole, id: 'e', version: 99 }],
  ])('brings back the whole resumes, and keeps one that is %s raw under its own key', async (_, raw) => {
    expect(await bring({ resumes: [named('a'), raw, named('b')] })).toBe(2);
    expect(await names()).toEqual(['a', 'b']);
    expect((await readResumes()).unreadable).toEqual({ 'resume:e': raw });
  });

  it('reads a resume of which only the id is damaged, under another id', async () => {
    await bring({ resumes: [named('a'), { ...named('b'), id: null }] });
    expect(await names()).toEqual(['a', 'b']);
    expect((await readResumes()).unreadable).toEqual({});
  });

  it('keeps both of two resumes with one id, and one of two that are the same', async () => {
    await bring({
      resumes: [{ ...named('a'), name: 'first' }, { ...named('a'), name: 'second' }, named('b'), named('b')],
    });
    expect(await names()).toEqual(['b', 'first', 'second (from the file)']);
  });

  it('compares postings with the resume that was active, also where its id is taken here', async () => {
    await fakeBrowser.storage.local.set({ 'resume:g': { version: 99 } });
    await bring({ resumes: [named('a'), whole], active: 'g' });
    expect((await readResumes()).active?.name).toBe('tamsin-orley.md (from the file)');
    expect((await allStored())['resume:g']).toEqual({ version: 99 });
  });

  it('adds nothing when it is brought back a second time, also where both have changed', async () => {
    await fakeBrowser.storage.local.set({ 'resume:g': { ...whole, name: 'mine' } });
    const part = {
      resumes: [whole, named('a'), { ...named('a'), name: 'again' }, { ...whole, version: 99 }],
    };
    expect(await bring(part)).toBe(3);
    const before = await allStored();
    expect(await bring(part)).toBe(0);
    expect(await allStored()).toEqual(before);
  });

  it('never puts a raw value over a resume: both are kept', async () => {
    const raw = { version: 99 };
    await bring({ unreadable: { 'resume:g': raw } });
    expect(await names()).toEqual(['tamsin-orley.md']);
    expect(Object.values((await readResumes()).unreadable)).toEqual([raw]);
  });

  it('leaves out keys that are not of Gaplight', async () => {
    await bring({ unreadable: { resumeXYZ: 1, settings: 1, 'active-resume': 'x', 'resume:a b': 1 } });
    expect(Object.keys(await allStored()).sort()).toEqual(['resume:g', 'slots']);
  });

  it('keeps damaged settings and slots raw beside the resumes', async () => {
    await bring({ settings: { marksOn: 'no' }, slots: [1] });
    expect(await names()).toEqual(['tamsin-orley.md']);
    expect(await allStored()).toMatchObject({
      'settings.unreadable': { marksOn: 'no' },
      'slots.unreadable': [1],
    });
  });

  it('does not change what a browser stored in another order of keys', async () => {
    const turned = Object.fromEntries(Object.entries(whole).reverse());
    await fakeBrowser.storage.local.set({ 'resume:g': turned, 'resume:x': { b: 1, a: 2 } });
    expect(await bring({ unreadable: { 'resume:x': { a: 2, b: 1 } } })).toBe(0);
    expect(Object.keys(await allStored()).sort()).toEqual(['resume:g', 'resume:x', 'slots']);
  });

  it('brings back no address that would run something', async () => {
    const resume = { basics: { name: 'Ilse', url: 'javascript:alert(1)' } };
    await bring({ resumes: [{ ...whole, resume }] });
    expect(JSON.stringify(await allStored())).not.toContain('javascript');
    expect((await readResumes()).active?.resume.basics).toEqual({ name: 'Ilse', profiles: [] });
  });
});
