import { describe, expect, it, vi } from 'vitest';
import type { DrawnPaper } from '../../lib/paper/draw-paper.ts';
import type { PaperAsk, PaperTools } from '../../lib/paper/paper-state.ts';
import { createPaperStore } from '../../lib/paper/store.ts';
import type { Resume } from '../../lib/resume/resume.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';

const source = { id: 'one', resume: sampleResume, company: 'Quayline' };
const drawn = (pages: number): DrawnPaper => ({
  bytes: new Uint8Array([1]),
  pages: Array.from({ length: pages }, () => ({
    picture: { close: () => {} } as ImageBitmap,
    width: 595,
    height: 842,
    lowest: 300,
  })),
  freeLines: 3,
  lastLines: 20,
  sections: [],
  missing: '',
});

/** A store whose worker answers at once, and what it was asked for and has handed over. */
function start({
  read = sampleResume,
  pages = 1,
  ...tools
}: Partial<PaperTools> & { read?: Resume; pages?: number } = {}) {
  const asked: PaperAsk[] = [];
  const saved: string[] = [];
  const store = createPaperStore({
    locale: 'en-GB',
    draw: async (ask) => {
      asked.push(ask);
      return drawn(pages);
    },
    write: async () => ({ bytes: new Uint8Array([2]) }),
    fit: async ({ choice }) => ({ choice: { ...choice, spacing: 'tight' }, over: 0 }),
    readBack: async () => read,
    save: ({ name }) => saved.push(name),
    print: () => {},
    keep: () => {},
    ...tools,
  });
  store.setWidth(800);
  return { store, asked, saved };
}
const settled = (store: ReturnType<typeof start>['store']) =>
  vi.waitFor(() => expect(store.getState().busy).toBeUndefined());

describe('The paper', () => {
  it('is A4, and Letter where people print on it', () => {
    expect(start().store.getState().choice.paper).toBe('a4');
    expect(start({ locale: 'en-US' }).store.getState().choice.paper).toBe('letter');
  });

  it('is drawn at once for another resume, and after a pause for every further change', async () => {
    const { store, asked } = start();
    store.show(source);
    await settled(store);
    expect(asked).toHaveLength(1);
    for (const name of ['A', 'AB', 'ABC'])
      store.show({ ...source, resume: { ...sampleResume, basics: { ...sampleResume.basics, name } } });
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]?.resume.basics.name).toBe('ABC');
  });

  it('keeps its old pages until the new ones are there, and says why there are none', async () => {
    const { store } = start();
    store.show(source);
    await settled(store);
    const before = store.getState().drawn;
    const broken = createPaperStore({
      ...({} as PaperTools),
      locale: 'de',
      draw: async () => {
        throw new Error('The file could not be made: no font.');
      },
    });
    broken.setWidth(800);
    broken.show(source);
    await vi.waitFor(() => expect(broken.getState().trouble).toBe('The file could not be made: no font.'));
    store.choose({ template: 'serif' });
    expect(store.getState().drawn).toBe(before);
    expect(store.getState().busy).toBe('drawing');
    await settled(store);
    expect(store.getState().drawn).not.toBe(before);
  });

  it('is read back before it is saved, under the names of the person and the company', async () => {
    const { store, saved } = start();
    store.show(source);
    await settled(store);
    await store.save('pdf');
    expect(store.getState().made?.readBack?.sentence).toBe(
      'Read back: 3 roles, 13 bullets, 17 skills, all as written.',
    );
    await store.save('docx');
    await store.save('markdown');
    expect(saved).toEqual([
      'Ilse-Tamworth-Quayline.pdf',
      'Ilse-Tamworth-Quayline.docx',
      'Ilse-Tamworth-Quayline.md',
    ]);
  });

  it('is not saved where reading it back shows a difference, until the user wants it anyway', async () => {
    const read = { ...sampleResume, work: sampleResume.work.slice(1) };
    const { store, saved } = start({ read });
    store.show(source);
    await settled(store);
    await store.save('pdf');
    expect(saved).toEqual([]);
    expect(store.getState().made?.readBack?.differences[0]).toContain('Experience 1');
    await store.save('pdf', { anyway: true });
    expect(saved).toEqual(['Ilse-Tamworth-Quayline.pdf']);
  });

  it('tells of a file that cannot be read back, and does not save it', async () => {
    const { store, saved } = start({
      readBack: async () => {
        throw new Error('It takes too long to read.');
      },
    });
    store.show(source);
    await settled(store);
    await store.save('pdf');
    expect(saved).toEqual([]);
    expect(store.getState().made?.readBack).toMatchObject({
      sentence: 'The file could not be read back.',
      differences: ['It takes too long to read.'],
    });
  });

  it('takes the steps that fit, keeps what was chosen, and goes back', async () => {
    const kept: string[] = [];
    const { store } = start({ pages: 2, keep: ({ spacing }) => kept.push(spacing) });
    store.show(source);
    await settled(store);
    await store.fit();
    expect(store.getState()).toMatchObject({ choice: { spacing: 'tight' }, fitted: { over: 0 } });
    store.unfit();
    expect(store.getState().choice.spacing).toBe('normal');
    expect(kept).toEqual(['tight', 'normal']);
  });

  it('leaves folded bullets out of pages, and keeps them in files of data', async () => {
    const written: [string, number][] = [];
    const { store, asked } = start({
      write: async ({ format, resume }) => {
        written.push([format, resume.work.flatMap(({ highlights }) => highlights).length]);
        return { bytes: new Uint8Array([2]) };
      },
    });
    store.show(source);
    await settled(store);
    const text = sampleResume.work[2]?.highlights[1] ?? '';
    store.fold(text, true);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    await settled(store);
    expect(asked[1]?.resume.work[2]?.highlights).not.toContain(text);
    await store.save('docx', { anyway: true });
    await store.save('json');
    expect(written).toEqual([
      ['docx', 11],
      ['json', 12],
    ]);
    store.show({ ...source, id: 'two' });
    expect(store.getState().folded.size).toBe(0);
  });
});
