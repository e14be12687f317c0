import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseResume, type Resume } from '../../lib/resume/resume.ts';

const folder = resolve(import.meta.dirname, '../../tests/fixtures');

/** Twelve fictional resumes, from an intern to staff, of one page and of two, in Latin, Greek and Cyrillic. */
const files = [
  'papers/entry-intern',
  'papers/entry-graduate',
  'papers/mid-one-page',
  'papers/mid-diacritics',
  'papers/senior-eight',
  'papers/senior-two-pages',
  'papers/staff-two-pages',
  'papers/greek',
  'papers/cyrillic',
  'resumes/payments',
  'resumes/platform',
  'resumes/principal',
];

/** Reads the fictional resumes of the project, by name. */
export function readFictionalResumes(): [name: string, resume: Resume][] {
  return files.map((file) => [
    file.replace(/^.*\//, ''),
    parseResume(JSON.parse(readFileSync(resolve(folder, `${file}.json`), 'utf8'))),
  ]);
}
