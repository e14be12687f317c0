import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Comparison, compare, type Knowledge } from '../lib/panel/compare.ts';
import { notPostingSentences } from '../lib/posting/not-posting.ts';
import type { Posting, PostingRead } from '../lib/posting/posting.ts';
import { readPostingText } from '../lib/posting/posting-text.ts';
import type { Resume } from '../lib/resume/resume.ts';
import { formatRewrite, listSlots } from '../lib/rewrites/rewrite.ts';
import { type ResumeBullet, rewriteResume } from '../lib/rewrites/rewrite-resume.ts';
import { bulletKnowledge } from '../rules/bullets/index.ts';
import { createKnowledge } from '../rules/index.ts';
import { postingCues } from '../rules/pages/posting-cues.ts';
import { analyzeBullets, toDiagnosticLines } from './analyze-bullets.ts';
import { analyzeResumes, readResumeFile } from './analyze-resumes.ts';
import { formatTable } from './table.ts';

const usage =
  'usage: npm run analyze -- --posting FILE|DIR [--url URL] [--resume FILE] [--json], --resume FILE|DIR [--json], or --bullets FILE [--json]';

/** Something wrong with what the user handed in; its message is the one sentence to print. */
class BadInput extends Error {}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new BadInput(`${file}: this file cannot be opened.`);
  }
}

/** The posting of an HTML file, read as the extension reads a page at `url`. */
async function readHtml(text: string, url: string | undefined): Promise<PostingRead> {
  const [{ JSDOM, VirtualConsole }, { adapters }, { readPage }] = await Promise.all([
    import('jsdom'),
    import('../lib/posting/adapters/index.ts'),
    import('../lib/posting/generic.ts'),
  ]);
  const address = url ?? 'https://posting.example/';
  const dom = new JSDOM(text, { url: address, virtualConsole: new VirtualConsole() });
  return readPage(dom.window.document, new URL(address), adapters, { cues: postingCues });
}

async function readPostingFile(file: string, url: string | undefined): Promise<PostingRead> {
  const text = await readText(file);
  switch (extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
      return readHtml(text, url);
    case '.txt':
    case '.md':
      return { posting: readPostingText(text), runs: [], truncated: false };
    case '.json': {
      const { parseJobPosting } = await import('../lib/posting/json-ld.ts');
      const { JSDOM } = await import('jsdom');
      return {
        posting: parseJobPosting(parseJson(file, text), new JSDOM('').window.document),
        runs: [],
        truncated: false,
      };
    }
    default:
      throw new BadInput(`${file}: expected a posting as .html, .txt, .md or .json.`);
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(`${file}: this is not valid JSON.`);
  }
}

/** One line of output; its shape is described in the README. */
function toLine(
  file: string,
  posting: Posting,
  comparison: Comparison,
  knowledge: Knowledge,
  resume: Resume | undefined,
  bullets: ResumeBullet[],
): object {
  const { terms } = knowledge;
  const labelOf = (id: string): string => terms.get(id)?.label ?? id;
  return {
    file,
    posting: {
      source: posting.source,
      title: posting.title,
      hiringOrganization: posting.hiringOrganization,
      jobLocation: posting.jobLocation,
      description: posting.description,
    },
    terms: comparison.terms.map(({ termId, level, version, tokens }) => ({
      id: termId,
      label: labelOf(termId),
      category: terms.get(termId)?.category,
      level,
      ...(terms.get(termId)?.generic && { generic: true }),
      version,
      mentions: tokens.map(({ start, end, text }) => ({ start, end, text })),
    })),
    requirements: comparison.requirements.map(({ anyOf, open, level, years, version, text }) => ({
      anyOf: anyOf.map(labelOf),
      open,
      level,
      years,
      version,
      text,
    })),
    gap: (comparison.gap ?? []).map(({ requirement, state, evidence, spelling, version }) => ({
      anyOf: requirement.anyOf.map(labelOf),
      level: requirement.level,
      state,
      spelling,
      version,
      evidence: evidence.map(({ termId, strength, where, text, start, end }) => ({
        term: labelOf(termId),
        strength,
        where,
        text,
        start,
        end,
      })),
    })),
    diagnostics: resume ? toDiagnosticLines(resume, knowledge, { gap: comparison.gap }) : [],
    rewrites: bullets.flatMap(({ where, text, rewrites }) =>
      rewrites.map((rewrite) => ({
        where,
        bullet: text,
        kind: rewrite.kind,
        text: formatRewrite(rewrite),
        slots: listSlots(rewrite).map(({ label, type, hint }) => ({ label, type, hint })),
        dropped: rewrite.dropped,
        why: rewrite.why,
      })),
    ),
  };
}

function printTable(file: string, posting: Posting, comparison: Comparison): void {
  const { rows, summary } = comparison;
  const whose = [posting.title, posting.hiringOrganization, posting.jobLocation].filter(Boolean).join(' · ');
  console.log(`\n${whose || basename(file)}`);
  if (summary) {
    const { required, preferred } = summary;
    console.log(
      `Required: ${required.answered} of ${required.all} proved or used. Nice to have: ${preferred.answered} of ${preferred.all}.`,
    );
  }
  if (rows.length === 0) console.log('The posting asks for nothing that Gaplight knows by name.');
  else {
    console.log(
      formatTable(
        ['level', 'the posting asks for', 'your resume', 'where, or what to do'],
        rows.map((row) => [
          row.level,
          [row.title, ...row.extras].join(' · '),
          row.word ?? '',
          [row.line ?? '', ...row.notes].join(' ').trim(),
        ]),
      ),
    );
  }
  if (comparison.mentioned.length > 0) console.log(`Only mentioned: ${comparison.mentioned.join(', ')}`);
}

async function listFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => {
    throw new BadInput(`${path}: there is no such file or folder.`);
  });
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => /\.(html?|txt|md|json)$/i.test(name)).sort();
  if (names.length === 0)
    throw new BadInput(`${path}: no posting as .html, .txt, .md or .json in this folder.`);
  return names.map((name) => join(path, name));
}

/** Runs the command line. Gives the exit code: 0, or 1 when some input could not be used. */
export async function main(args: string[]): Promise<number> {
  let failed = false;
  const fail = (error: unknown, file?: string): void => {
    failed = true;
    const message = error instanceof Error ? error.message : String(error);
    console.error(error instanceof BadInput || !file ? message : `${file}: ${message}`);
  };
  try {
    const { values: options } = parseArgs({
      args,
      options: {
        posting: { type: 'string' },
        url: { type: 'string' },
        resume: { type: 'string' },
        bullets: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    if (options.bullets) {
      await analyzeBullets(options.bullets, createKnowledge(), options.json);
      return 0;
    }
    if (options.resume && !options.posting) {
      await stat(options.resume).catch(() => {
        throw new BadInput(`${options.resume}: there is no such file or folder.`);
      });
      await analyzeResumes(options.resume, createKnowledge(), options.json);
      return 0;
    }
    if (!options.posting) throw new BadInput(`Expected a posting. ${usage}`);
    if (options.url && !URL.canParse(options.url)) throw new BadInput(`${options.url}: this is not a URL.`);
    const resume = options.resume ? await readResume(options.resume) : undefined;
    const files = await listFiles(options.posting);
    const knowledge = createKnowledge();
    const bullets =
      resume && options.json ? await rewriteResume(resume, { ...knowledge, knowledge: bulletKnowledge }) : [];
    for (const file of files) {
      try {
        analyze(file, await readPostingFile(file, options.url), resume, knowledge, bullets, options.json);
      } catch (error) {
        fail(error, file);
      }
    }
  } catch (error) {
    fail(error);
  }
  return failed ? 1 : 0;
}

async function readResume(file: string): Promise<Resume> {
  await stat(file).catch(() => {
    throw new BadInput(`${file}: this file cannot be opened.`);
  });
  try {
    return await readResumeFile(file, createKnowledge());
  } catch (error) {
    throw new BadInput(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function analyze(
  file: string,
  read: PostingRead,
  resume: Resume | undefined,
  knowledge: Knowledge,
  bullets: ResumeBullet[],
  json: boolean,
): void {
  const { posting } = read;
  if (!posting) {
    if (json) console.log(JSON.stringify({ file, posting: null, reason: notPostingSentences[read.reason] }));
    else console.log(`\n${file}\n${notPostingSentences[read.reason]}`);
    return;
  }
  const comparison = compare(posting, knowledge.extract(posting.description), resume, knowledge);
  if (json) console.log(JSON.stringify(toLine(file, posting, comparison, knowledge, resume, bullets)));
  else printTable(file, posting, comparison);
}
