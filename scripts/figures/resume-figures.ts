import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { importResumeFile } from '../../lib/import/import-file.ts';
import { parseResume, type Resume } from '../../lib/resume/resume.ts';
import { createImportKnowledge } from '../../rules/import/index.ts';
import { formatTable } from '../analyze/table.ts';
import { compareResumes, FIELDS, type Field, type Score } from './compare-resumes.ts';
import { printPdf } from './print-pdf.ts';
import { docxLayouts } from './resume-docx.ts';
import { layouts } from './resume-layouts.ts';
import { siteLayouts } from './resume-site-layouts.ts';

const root = resolve(import.meta.dirname, '../..');
const fixtures = resolve(root, 'tests/fixtures/resumes');
const knowledge = createImportKnowledge();

interface Case {
  name: string;
  file: string;
  bytes: Uint8Array;
  truth: Resume;
}

/**
 * Prints how much of each resume is read as it was written: true values found whole and in order, of all of them.
 * `--errors` also prints what was read of those that are not whole; `--write` puts the table into docs/resumes.md.
 */
export async function main(args: string[]): Promise<number> {
  const isVerbose = args.includes('--errors');
  const cases = [...(await listShared()), ...(await listDocx()), ...(await listPrinted())];
  const sums = new Map<Field, Score>(FIELDS.map((field) => [field, { equal: 0, all: 0, extra: 0 }]));
  const rows: string[][] = [];
  const slow: string[] = [];
  for (const { name, file, bytes, truth } of cases) {
    const start = performance.now();
    const { resume } = await importResumeFile(file, bytes, knowledge);
    const time = Math.round(performance.now() - start);
    if (time > 1000) slow.push(`${name}: ${time} ms`);
    const scores = compareResumes(truth, resume);
    for (const field of FIELDS) addScore(sums, field, scores[field]);
    rows.push([name, ...FIELDS.map((field) => showScore(scores[field])), `${time}`]);
    if (isVerbose && FIELDS.some((field) => isWrong(scores[field])))
      console.log(`${name}\n${JSON.stringify(resume.work, undefined, 1)}\n${JSON.stringify(resume.skills)}`);
  }
  const total = FIELDS.map((field) => showShare(sums.get(field)));
  console.log(formatTable(['resume', ...FIELDS, 'ms'], [...rows, ['all', ...total, '']], 400));
  if (args.includes('--write')) await writePage(rows, total);
  if (slow.length > 0) console.log(`\nOver one second: ${slow.join(', ')}`);
  return 0;
}

const START = '<!-- figures -->';

/** Puts the table under its mark in docs/resumes.md, in place of the one before. */
async function writePage(rows: string[][], total: string[]): Promise<void> {
  const page = resolve(root, 'docs/resumes.md');
  const line = (cells: string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const head = ['resume', ...FIELDS];
  const table = [
    line(head),
    line(head.map(() => '---')),
    // Times differ from one machine to the next.
    ...rows.map((row) => line(row.slice(0, -1))),
    line(['**all**', ...total]),
  ];
  const [intro = ''] = (await readFile(page, 'utf8')).split(START);
  await writeFile(page, `${intro}${START}\n\n${table.join('\n')}\n`);
}

function addScore(sums: Map<Field, Score>, field: Field, { equal, all, extra }: Score): void {
  const sum = sums.get(field) ?? { equal: 0, all: 0, extra: 0 };
  sums.set(field, { equal: sum.equal + equal, all: sum.all + all, extra: sum.extra + extra });
}

function isWrong({ equal, all, extra }: Score): boolean {
  return equal < all || extra > 0;
}

function showScore({ equal, all, extra }: Score): string {
  return `${equal}/${all}${extra > 0 ? ` +${extra}` : ''}`;
}

function showShare(score: Score | undefined): string {
  return score && score.all > 0 ? `${((100 * score.equal) / score.all).toFixed(1)}%` : '';
}

/** PDF files whose source, the YAML file of RenderCV with the same first words in its name, is beside them. */
async function listShared(): Promise<Case[]> {
  const folder = resolve(process.env.GAPLIGHT_SHARED ?? resolve(root, '../shared'), 'resumes');
  if (!existsSync(folder)) return [];
  const names = await readdir(folder);
  const sources = names.filter((name) => name.endsWith('.yaml'));
  const cases: Case[] = [];
  for (const source of sources) {
    const truth = await readTruth(resolve(folder, source));
    const stem = source.replace(/-[^-]*$/, '-');
    for (const file of names.filter((name) => name.endsWith('.pdf') && name.startsWith(stem)))
      cases.push({ name: file, file, bytes: await readFile(resolve(folder, file)), truth });
    for (const [layout, build] of Object.entries(docxLayouts))
      cases.push({ name: `${source}, ${layout}`, file: 'resume.docx', bytes: await build(truth), truth });
  }
  return cases;
}

async function readTruth(file: string): Promise<Resume> {
  return (await importResumeFile(basename(file), await readFile(file), knowledge)).resume;
}

async function listFixtures(): Promise<[string, Resume][]> {
  const names = (await readdir(fixtures)).filter((name) => name.endsWith('.json'));
  return Promise.all(
    names.map(
      async (name): Promise<[string, Resume]> => [
        name.replace('.json', ''),
        parseResume(JSON.parse(await readFile(resolve(fixtures, name), 'utf8'))),
      ],
    ),
  );
}

async function listDocx(): Promise<Case[]> {
  const cases: Case[] = [];
  for (const [name, truth] of await listFixtures()) {
    for (const [layout, build] of Object.entries(docxLayouts))
      cases.push({ name: `${name}, Word: ${layout}`, file: 'resume.docx', bytes: await build(truth), truth });
  }
  return cases;
}

async function listPrinted(): Promise<Case[]> {
  const pages: { name: string; html: string; truth: Resume }[] = [];
  for (const [name, truth] of await listFixtures()) {
    for (const [layout, render] of Object.entries({ ...layouts, ...siteLayouts }))
      pages.push({ name: `${name}, ${layout}`, html: render(truth), truth });
  }
  const printed = await printPdf(pages.map(({ html }) => html));
  return pages.flatMap(({ name, truth }, index) => {
    const bytes = printed?.[index];
    return bytes ? [{ name, file: 'resume.pdf', bytes, truth }] : [];
  });
}
