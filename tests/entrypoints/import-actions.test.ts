import { beforeEach, describe, expect, it } from 'vitest';
import { createImportActions } from '../../entrypoints/import/import-actions.ts';
import { type ReadFile, readFile, readText } from '../../entrypoints/import/read-file.ts';

import { pastedResume } from '../e2e/pasted-resume.ts';

describe('Adding a resume', () => {
  const kept: ReadFile[] = [];
  const said: string[] = [];
  const actions = createImportActions(
    { readFile, readText },
    async (resume) => kept.push(resume) > 0,
    (trouble) => said.push(trouble),
  );
  beforeEach(() => {
    kept.length = 0;
    said.length = 0;
  });

  it('keeps what a file says, under the name of the file', async () => {
    const file = new File(['# Tamsin Orley\n\nBackend Engineer\n'], 'tamsin.md');
    expect(await actions.importFile(file)).toBe(true);
    expect(kept).toMatchObject([{ name: 'tamsin.md', resume: { basics: { name: 'Tamsin Orley' } } }]);
    expect(kept[0]?.source).toMatchObject({
      fileName: 'tamsin.md',
      parserText: expect.stringContaining('Tamsin'),
    });
    expect(said).toEqual([]);
  });

  it('keeps a pasted text together with the text itself', async () => {
    await actions.importText('Tamsin Orley\nBackend Engineer\n');
    expect(kept).toMatchObject([
      { name: 'Pasted resume', source: { parserText: 'Tamsin Orley\nBackend Engineer\n', findings: [] } },
    ]);
  });

  it('keeps the sample without a file behind it', async () => {
    await actions.useSample();
    expect(kept).toMatchObject([{ name: 'Sample resume' }]);
    expect(kept[0]?.source).toBeUndefined();
    expect(kept[0]?.receipt).toBeUndefined();
  });

  it('keeps with what was read that it is news, or that it is in doubt', async () => {
    await actions.importText(pastedResume);
    await actions.importFile(new File([pastedResume], 'tamsin.txt'));
    await actions.importFile(new File(['Buy milk.\nCall the ferry.\n'], 'note.txt'));
    expect(kept.map(({ receipt }) => receipt)).toEqual(['read', 'read', 'doubtful']);
  });

  it('says in one sentence what cannot be read, and keeps nothing', async () => {
    expect(await actions.importFile(new File([], 'empty.pdf'))).toBe(false);
    expect(said).toEqual(['empty.pdf is empty.']);
    expect(kept).toEqual([]);
  });
});
