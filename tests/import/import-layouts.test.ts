import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importResumeFile } from '../../lib/import/import-file.ts';
import { parseResume, type Resume } from '../../lib/resume/resume.ts';
import { compareResumes, FIELDS } from '../../scripts/figures/compare-resumes.ts';
import { docxLayouts } from '../../scripts/figures/resume-docx.ts';
import { knowledge } from './knowledge.ts';

const folder = resolve(import.meta.dirname, '../fixtures/resumes');
const resumes = readdirSync(folder).map((name): [string, Resume] => [
  name,
  parseResume(JSON.parse(readFileSync(resolve(folder, name), 'utf8'))),
]);

describe.each(Object.entries(docxLayouts))('A Word file with %s', (_, build) => {
  it.each(resumes)('gives every field of %s, whole and in order', async (_name, truth) => {
    const { resume } = await importResumeFile('resume.docx', await build(truth), knowledge);
    const scores = compareResumes(truth, resume);
    for (const field of FIELDS)
      expect({ field, ...scores[field] }).toEqual({
        field,
        equal: scores[field].all,
        all: scores[field].all,
        extra: 0,
      });
  });
});
