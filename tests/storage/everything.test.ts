import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import {
  deleteEverything,
  exportEverything,
  importEverything,
  isEverything,
  parseEverything,
} from '../../lib/storage/everything.ts';
import { storedSettings, storedSlotValues } from '../../lib/storage/items.ts';
import { addResume, chooseResume, readResumes, saveResume } from '../../lib/storage/resumes.ts';
import { readFrozen } from './frozen.ts';

const allStored = () => fakeBrowser.storage.local.get();
const exportText = async () => JSON.stringify(await exportEverything());

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
  await storedSettings.write({ marksOn: false, rulesOff: ['no-quantity'] });
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
    expect(await storedSettings.read()).toEqual({ value: { marksOn: false, rulesOff: ['no-quantity'] } });
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
    expect((await readResumes()).active).toMatchObject({ version: 3, name: 'tamsin-orley.md' });
  });

  it('is told from a JSON Resume', async () => {
    expect(isEverything(await exportText())).toBe(true);
    expect(isEverything(JSON.stringify(sampleResume))).toBe(false);
  });

  it.each([
    ['a file that was cut off', '{"format": "gaplight", "resu', /cut off or damaged/],
    ['a resume that is none', '{"format":"gaplight","exported":"","resumes":[7]}', /Nothing was changed/],
    ['another file', '{"basics":{}}', /Nothing was changed/],
    [
      'a key outside of Gaplight',
      '{"format":"gaplight","exported":"","resumes":[],"unreadable":{"settings":1}}',
      /Nothing was changed/,
    ],
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
