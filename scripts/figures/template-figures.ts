import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { layOut } from '../../lib/layout/lay-out.ts';
import type { LaidSection, Layout } from '../../lib/layout/layout.ts';
import {
  dateSides,
  type PaperChoice,
  paperSizes,
  spacings,
  type Template,
  textSizes,
} from '../../lib/layout/template.ts';
import type { Resume } from '../../lib/resume/resume.ts';
import { readSeniority } from '../../lib/resume/seniority.ts';
import { besideStudies } from '../../rules/resume/words/beside-studies.ts';
import { paperKnowledge } from '../../rules/templates/index.ts';
import { formatTable } from '../analyze/table.ts';
import { readFictionalResumes } from './fictional-resumes.ts';
import { loadOpenResume, type OtherParser } from './open-resume.ts';
import { countSaid, type Said, sumSaid } from './said.ts';
import { writeAndRead } from './write-and-read.ts';

const page = resolve(import.meta.dirname, '../../docs/templates.md');

interface Row {
  template: Template;
  format: 'pdf' | 'docx';
  files: number;
  whole: number;
  inOrder: number;
  ordered: number;
  other?: Said;
}

/**
 * Writes every fictional resume in every template, format, paper, place of the dates and font, each time with another
 * size and spacing, reads all files back, and puts the figures into docs/templates.md.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      openresume: { type: 'string' },
      only: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const other = values.openresume ? await loadOpenResume(values.openresume) : undefined;
  const rows: Row[] = [];
  const templates = paperKnowledge.templates.filter(({ id }) => !values.only || id === values.only);
  for (const template of templates)
    for (const format of ['pdf', 'docx'] as const) rows.push(await tryTemplate(template, format, other));
  const table = formatTable(
    ['template', 'format', 'files', 'read back whole', 'text in order', ...(other ? ['OpenResume'] : [])],
    rows.map((row) => [
      row.template.name,
      row.format === 'pdf' ? 'PDF' : 'Word',
      String(row.files),
      String(row.whole),
      row.ordered > 0 ? `${row.inOrder} of ${row.ordered}` : 'not looked at',
      ...(other ? [row.other ? sayShare(row.other) : '-'] : []),
    ]),
  );
  console.log(table);
  if (values.write) await writePage(rows);
  return rows.every(({ files, whole, inOrder, ordered }) => files === whole && inOrder === ordered) ? 0 : 1;
}

async function tryTemplate(
  template: Template,
  format: Row['format'],
  other: OtherParser | undefined,
): Promise<Row> {
  const row: Row = { template, format, files: 0, whole: 0, inOrder: 0, ordered: 0 };
  const folder = await mkdtemp(join(tmpdir(), 'gaplight-templates-'));
  const written: { path: string; layout: Layout }[] = [];
  const said: Said[] = [];
  let at = 0;
  for (const [name, resume] of readFictionalResumes())
    for (const choice of listChoices(template)) {
      at += 1;
      const { bytes, differences } = await writeAndRead(resume, { ...choice, ...turn(at) }, format);
      row.files += 1;
      if (differences.length === 0) row.whole += 1;
      else
        console.log(
          name,
          JSON.stringify({ ...choice, ...turn(at) }),
          format,
          JSON.stringify(differences.slice(0, 3)),
        );
      const path = join(folder, `${at}.${format}`);
      await writeFile(path, bytes);
      written.push({ path, layout: layoutOf(resume, { ...choice, ...turn(at) }) });
      if (other && format === 'pdf') said.push(countSaid(resume, await other(bytes)));
    }
  const texts = await readTexts(
    written.map(({ path }) => path),
    format,
    folder,
  );
  for (const [index, { path, layout }] of written.entries()) {
    const text = texts?.[index];
    if (text === undefined) continue;
    row.ordered += 1;
    const lost = findOutOfOrder(layout, text);
    if (lost === undefined) row.inOrder += 1;
    else console.log(path, 'out of order:', lost);
  }
  await rm(folder, { recursive: true });
  if (said.length > 0) row.other = sumSaid(said);
  return row;
}

/** Every paper, place of the dates and font. */
function listChoices(template: Template): PaperChoice[] {
  return paperSizes.flatMap((paper) =>
    dateSides.flatMap((dates) =>
      paperKnowledge.fonts.map(
        ({ id }): PaperChoice => ({ template: template.id, paper, dates, font: id, spacing: 'normal' }),
      ),
    ),
  );
}

/** Another size and spacing for each number. */
function turn(at: number): Pick<PaperChoice, 'spacing'> & { size: (typeof textSizes)[number] } {
  return {
    spacing: spacings[at % spacings.length] ?? 'normal',
    size: textSizes[at % textSizes.length] ?? 10,
  };
}

function layoutOf(resume: Resume, choice: PaperChoice): Layout {
  const { level } = readSeniority(resume, { besideStudies: besideStudies.pattern }, '2026-11');
  return layOut(resume, choice, paperKnowledge, { level });
}

/** The text of files as poppler or LibreOffice gives it; `undefined` where that is not installed. */
async function readTexts(
  paths: string[],
  format: Row['format'],
  folder: string,
): Promise<string[] | undefined> {
  try {
    if (format === 'pdf')
      return paths.map((path) =>
        execFileSync('pdftotext', [path, '-'], { encoding: 'utf8', maxBuffer: 1e8 }),
      );
    execFileSync(
      'soffice',
      ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...paths],
      {
        stdio: 'ignore',
      },
    );
    return await Promise.all(paths.map((path) => readFile(path.replace(/docx$/, 'txt'), 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The first text of a layout that is out of order: each column is read from its first text to its last, and on each page
 * the wide one before the narrow one.
 */
function findOutOfOrder({ columns }: Layout, text: string): string | undefined {
  const pages = text.split('\f').map(bare);
  const places = columns.map((column) => findPlaces(column, pages));
  for (const [index, column] of places.entries()) {
    const lost = column.find(({ at }) => at < 0);
    if (lost) return lost.line;
    const upper = places[index - 1];
    const early = column.find(({ page, at }) => upper?.some((other) => other.page === page && other.at > at));
    if (early) return early.line;
  }
  return undefined;
}

/** Where each text of a column stands behind the one before it; -1 where it does not. */
function findPlaces(
  column: readonly LaidSection[],
  pages: string[],
): { line: string; page: number; at: number }[] {
  let [page, from] = [0, 0];
  return column.flatMap(listLines).map((line) => {
    const sought = bare(line).slice(0, 24);
    const next = pages.findIndex(
      (each, index) => index >= page && each.indexOf(sought, index === page ? from : 0) >= 0,
    );
    if (next < 0) return { line, page: -1, at: -1 };
    const at = pages[next]?.indexOf(sought, next === page ? from : 0) ?? -1;
    [page, from] = [next, at];
    return { line, page, at };
  });
}

function listLines({ title, entries, lines }: LaidSection): string[] {
  const texts = [
    ...entries.flatMap(({ head, paragraphs, bullets }) => [...head, ...paragraphs, ...bullets]),
    ...lines,
  ];
  return [title, ...texts.map((runs) => runs.map((run) => run.text).join(''))];
}

function bare(text: string): string {
  return text.normalize('NFC').replace(/[\s•]/g, '').toLowerCase();
}

function sayShare({ found, all }: Said): string {
  return `${found} of ${all}`;
}

async function writePage(rows: Row[]): Promise<void> {
  const text = await readFile(page, 'utf8');
  const [first, ...rest] = rows;
  const hasOther = [first, ...rest].some((row) => row?.other);
  const head = [
    'template',
    'format',
    'files',
    'read back whole',
    'text in order',
    ...(hasOther ? ['OpenResume'] : []),
  ];
  const lines = rows.map(({ template, format, files, whole, inOrder, ordered, other }) => [
    template.name,
    format === 'pdf' ? 'PDF' : 'Word',
    String(files),
    String(whole),
    `${inOrder} of ${ordered}`,
    ...(hasOther ? [other ? sayShare(other) : ''] : []),
  ]);
  const table = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  await writeFile(page, text.replace(/(<!-- figures -->\n)[\s\S]*?(\n<!-- end -->)/, `$1${table}$2`));
}
