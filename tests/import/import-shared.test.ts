import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importResumeFile } from '../../lib/import/import-file.ts';
import type { Resume } from '../../lib/resume/resume.ts';
import { compareResumes, FIELDS, listFields } from '../../scripts/figures/compare-resumes.ts';
import { docxLayouts } from '../../scripts/figures/resume-docx.ts';
import { shared } from '../shared.ts';
import { knowledge } from './knowledge.ts';

const read = async (name: string): Promise<Resume> => {
  const bytes = readFileSync(resolve(shared ?? '', 'resumes', name));
  return (await importResumeFile(name, bytes, knowledge)).resume;
};

function expectEqual(truth: Resume, found: Resume): void {
  const scores = compareResumes(truth, found);
  for (const field of FIELDS)
    expect({ field, ...scores[field] }).toEqual({
      field,
      equal: scores[field].all,
      all: scores[field].all,
      extra: 0,
    });
}

/** What the files say was compared with these by hand; here are only digests of it. */
const digests: Record<string, string> = {
  'openresume-example-1col.pdf': 'c8f56a4ca7158337',
  'resumeparser-senior-backend-developer.pdf': '17ca08234b97889a',
};

describe.skipIf(!shared)('Importing real resumes (needs the shared folder)', () => {
  it.each(['classic', 'engineeringresumes', 'moderncv'])(
    'reads the PDF file in the theme %s as its YAML source says',
    async (theme) => {
      expectEqual(await read('rendercv-johndoe-classic.yaml'), await read(`rendercv-johndoe-${theme}.pdf`));
    },
  );

  it.each(['ats-diacritics', 'ats-minimal', 'ats-standard_full', 'johndoe-classic'])(
    'reads the Word files made of %s as the YAML source says',
    async (name) => {
      const truth = await read(`rendercv-${name}.yaml`);
      for (const build of Object.values(docxLayouts)) {
        const { resume } = await importResumeFile('resume.docx', await build(truth), knowledge);
        expectEqual(truth, resume);
      }
    },
  );

  it.each(Object.entries(digests))('reads %s as a person does', async (name, digest) => {
    const fields = JSON.stringify(listFields(await read(name)));
    expect(createHash('sha256').update(fields).digest('hex').slice(0, 16)).toBe(digest);
  });
});
