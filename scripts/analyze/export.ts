import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { describeReadBack } from '../../lib/export/describe-read-back.ts';
import { type FileFormat, fileFormats } from '../../lib/export/file-formats.ts';
import { writeResume } from '../../lib/export/write-resume.ts';
import { importResumeFile } from '../../lib/import/import-file.ts';
import { firstChoice } from '../../lib/layout/first-choice.ts';
import { paperSizes } from '../../lib/layout/template.ts';
import type { Resume } from '../../lib/resume/resume.ts';
import { readSeniority } from '../../lib/resume/seniority.ts';
import { loadFontFiles } from '../../rules/fonts/font-files.ts';
import { createImportKnowledge } from '../../rules/import/index.ts';
import { createKnowledge } from '../../rules/index.ts';
import { paperKnowledge } from '../../rules/templates/index.ts';
import { BadInput } from './posting-files.ts';
import { readResumeFile } from './resumes.ts';

/** Writes the resume of one file into another, reads that back, and says what came of it. */
export async function exportResume(
  file: string,
  out: string,
  { template, paper }: { template?: string | undefined; paper?: string | undefined },
): Promise<void> {
  const format = formatOf(out);
  const ids = paperKnowledge.templates.map(({ id }) => id);
  if (template && !ids.includes(template))
    throw new BadInput(`There is no template "${template}"; there are ${ids.join(', ')}.`);
  const size = paperSizes.find((each) => each === paper);
  if (paper && !size) throw new BadInput(`A paper is ${paperSizes.join(' or ')}, not "${paper}".`);
  const { resume, language } = await readResumeFile(file);
  const { level } = readSeniority(resume, createKnowledge().titles, new Date().toISOString().slice(0, 7));
  const first = firstChoice(Intl.DateTimeFormat().resolvedOptions().locale);
  const choice = { ...first, ...(template && { template }), ...(size && { paper: size }) };
  const { bytes, pages } = await writeResume(
    format,
    { resume, choice, level, language },
    paperKnowledge,
    loadFontFiles,
  );
  await writeFile(out, bytes);
  const read = await importResumeFile(basename(out), bytes, createImportKnowledge());
  const { sentence, differences } = describeReadBack(withoutUnplaced(resume), read.resume);
  console.log(
    [`${out}${pages ? `: ${pages} ${pages === 1 ? 'page' : 'pages'}` : ''}`, sentence, ...differences].join(
      '\n',
    ),
  );
}

function formatOf(out: string): FileFormat {
  const ending = extname(out).slice(1).toLowerCase();
  const formats = Object.keys(fileFormats) as FileFormat[];
  const format = formats.find((each) => fileFormats[each].ending === ending);
  if (format) return format;
  const endings = formats.map((each) => `.${fileFormats[each].ending}`);
  throw new BadInput(`${out}: a resume is written as ${endings.join(', ')}.`);
}

/** What a file with pages holds of a resume: text that fits no field is not sent. */
function withoutUnplaced(resume: Resume): Resume {
  return { ...resume, meta: { ...resume.meta, unplaced: [] } };
}
