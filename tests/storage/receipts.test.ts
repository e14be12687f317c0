import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { addResume, chooseResume, readResumes, saveResume } from '../../lib/storage/resumes.ts';

const add = (name: string, receipt: 'read' | 'doubtful') =>
  addResume({ name, resume: sampleResume, receipt });
const receiptsOf = async () => (await readResumes()).resumes.map(({ receipt }) => receipt);
const edited = { ...sampleResume, basics: { ...sampleResume.basics, name: 'Ilse T.' } };

describe('What is still to be said of an import', () => {
  beforeEach(() => fakeBrowser.reset());

  it('stays while nothing but what was said about the resume changes', async () => {
    const one = await add('One', 'read');
    await saveResume({ ...one, level: 'senior', name: 'Renamed' });
    expect(await receiptsOf()).toEqual(['read']);
  });

  it('is over with the first edit of the resume, but a doubt is not', async () => {
    for (const [receipt, left] of [
      ['read', undefined],
      ['doubtful', 'doubtful'],
    ] as const) {
      fakeBrowser.reset();
      const { saved } = await saveResume({ ...(await add('One', receipt)), resume: edited });
      expect(saved?.receipt).toBe(left);
      expect(await receiptsOf()).toEqual([left]);
    }
  });

  it('is over when another resume is chosen or added, and a doubt is there again when its resume is', async () => {
    const one = await add('One', 'read');
    const two = await add('Two', 'doubtful');
    expect(await receiptsOf()).toEqual([undefined, 'doubtful']);
    await chooseResume(one.id);
    expect(await receiptsOf()).toEqual([undefined, 'doubtful']);
    await chooseResume(two.id);
    expect((await readResumes()).active).toEqual(two);
    await add('Three', 'read');
    await chooseResume(one.id);
    expect(await receiptsOf()).toEqual([undefined, undefined, 'doubtful']);
  });

  it('is no edit of the other resume: a window that has it open can go on', async () => {
    const one = await add('One', 'read');
    await add('Two', 'read');
    expect((await saveResume({ ...one, resume: edited })).saved).toBeTruthy();
  });
});
