import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { answersOf } from '../../lib/gap/find-gap.ts';
import type { ImportedFile } from '../../lib/import/import-file.ts';
import {
  type Analysis,
  type ComparisonView,
  createAnalyzer,
  type FlowKnowledge,
} from '../../lib/panel/analyze.ts';
import { describeSummary, lackSentence } from '../../lib/panel/describe-summary.ts';
import { describeTotal } from '../../lib/panel/describe-years.ts';
import { notPostingSentences } from '../../lib/posting/not-posting.ts';
import type { Posting, PostingRead } from '../../lib/posting/posting.ts';
import { createKnowledge } from '../../rules/index.ts';
import { analyzeBullets, toDiagnosticLines } from './bullets.ts';
import { exportResume } from './export.ts';
import { toFitLine } from './fit-line.ts';
import { BadInput, listPostingFiles, readPostingFile } from './posting-files.ts';
import { describeDoubt } from './receipt.ts';
import { analyzeResumes, readResumeFile } from './resumes.ts';
import { toRewriteLine } from './rewrite-lines.ts';
import { formatTable } from './table.ts';

const usage =
  'usage: npm run analyze -- --posting FILE|DIR [--url URL] [--resume FILE] [--json], --resume FILE|DIR [--json | --rewrites], --resume FILE --export OUT.pdf|.docx|.md|.json|.txt [--template ID] [--paper a4|letter], or --bullets FILE [--resume FILE] [--posting FILE] [--json]';

/** One line of output; its shape is described in the README. */
async function toLine(
  file: string,
  posting: Posting,
  analysis: Analysis,
  knowledge: FlowKnowledge,
): Promise<object> {
  const { terms } = knowledge;
  const { comparison } = analysis;
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
    language: comparison?.language,
    terms: (comparison?.terms ?? []).map(({ termId, level, waived, version, tokens }) => ({
      id: termId,
      label: labelOf(termId),
      category: terms.get(termId)?.category,
      ...(!comparison?.unread && { level }),
      waived,
      ...(terms.get(termId)?.generic && { generic: true }),
      version,
      mentions: tokens.map(({ start, end, text }) => ({ start, end, text })),
    })),
    requirements: (comparison?.requirements ?? []).map((requirement) => {
      const { anyOf, head, coveredBy, open, level, years, version, text, start, end, places } = requirement;
      return {
        anyOf: anyOf.map(labelOf),
        head: head && labelOf(head),
        coveredBy: coveredBy && labelOf(coveredBy),
        open,
        level,
        years,
        version,
        text,
        start,
        end,
        places: places.map((place) => ({ text: place.text, start: place.start, end: place.end })),
      };
    }),
    conditions: (comparison?.conditions ?? []).map(({ kind, value, text, start, end }) => ({
      kind,
      value,
      text,
      start,
      end,
    })),
    years: comparison?.years,
    fit: comparison?.fit && toFitLine(comparison.fit, labelOf),
    gap: (comparison?.gap ?? []).map(({ requirement, state, evidence, spelling, version, years }) => ({
      anyOf: answersOf(requirement, terms).map(labelOf),
      level: requirement.level,
      state,
      spelling,
      version,
      years: years && { asked: years.asked, shown: years.shown },
      evidence: evidence.map(({ termId, strength, limit, impliedBy, where, text, start, end }) => ({
        term: labelOf(termId),
        strength,
        limit,
        impliedBy: impliedBy && labelOf(impliedBy),
        where,
        text,
        start,
        end,
      })),
    })),
    diagnostics: await toDiagnosticLines(analysis),
    rewrites: (await analysis.rewriteResume()).flatMap(({ where, text, rewrite }) =>
      rewrite ? [{ where, bullet: text, ...toRewriteLine(rewrite) }] : [],
    ),
  };
}

function printTable(
  file: string,
  posting: Posting,
  comparison: ComparisonView | undefined,
  resume: ImportedFile | undefined,
): void {
  const { rows = [], summary, mentioned = [], waived = [], conditions = [], unreadNote } = comparison ?? {};
  const whose = [posting.title, posting.hiringOrganization, posting.jobLocation].filter(Boolean).join(' · ');
  console.log(`\n${whose || basename(file)}`);
  if (conditions.length > 0) console.log(conditions.map(({ value }) => value).join(' · '));
  if (comparison?.years) console.log(describeTotal(comparison.years));
  if (resume) for (const doubt of describeDoubt(resume)) console.log(doubt);
  if (summary) {
    const { preferred } = summary;
    const { headline, detail } = describeSummary(
      summary,
      comparison?.fitSentence ?? '',
      comparison?.lacksBullets ? lackSentence : undefined,
    );
    const said = headline.replace(/\.$/, '');
    console.log(`${said}. ${detail ?? `Nice to have: ${preferred.answered} of ${preferred.all}`}.`);
  }
  if (unreadNote) console.log(unreadNote);
  else if (rows.length === 0) console.log('The posting asks for nothing that Gaplight knows by name.');
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
  if (mentioned.length > 0)
    console.log(`${unreadNote ? 'Named' : 'Only mentioned'}: ${mentioned.join(', ')}`);
  if (waived.length > 0) console.log(`Waived by the posting: ${waived.join(', ')}`);
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
        rewrites: { type: 'boolean', default: false },
        export: { type: 'string' },
        template: { type: 'string' },
        paper: { type: 'string' },
      },
    });
    if (options.bullets) {
      const { bullets, json } = options;
      const resume = options.resume ? (await readResume(options.resume)).resume : undefined;
      const posting = options.posting ? await readOnePosting(options.posting, options.url) : undefined;
      const knowledge = createKnowledge();
      await analyzeBullets(bullets, knowledge, createAnalyzer(knowledge), { json, resume, posting });
      return 0;
    }
    if (options.export) {
      if (!options.resume) throw new BadInput(`Expected a resume to export. ${usage}`);
      await exportResume(options.resume, options.export, options);
      return 0;
    }
    if (options.resume && !options.posting) {
      await stat(options.resume).catch(() => {
        throw new BadInput(`${options.resume}: there is no such file or folder.`);
      });
      const form = options.rewrites ? 'rewrites' : options.json ? 'json' : 'table';
      await analyzeResumes(options.resume, createKnowledge(), form);
      return 0;
    }
    if (!options.posting) throw new BadInput(`Expected a posting. ${usage}`);
    if (options.url && !URL.canParse(options.url)) throw new BadInput(`${options.url}: this is not a URL.`);
    const resume = options.resume ? await readResume(options.resume) : undefined;
    const files = await listPostingFiles(options.posting);
    const knowledge = createKnowledge();
    const analyze = createAnalyzer(knowledge);
    for (const file of files) {
      try {
        const read = await readPostingFile(file, options.url);
        const analysis = analyze(read.posting, resume?.resume, { language: resume?.language });
        await print(file, read, analysis, resume, knowledge, options.json);
      } catch (error) {
        fail(error, file);
      }
    }
  } catch (error) {
    fail(error);
  }
  return failed ? 1 : 0;
}

async function readOnePosting(file: string, url: string | undefined): Promise<Posting> {
  const read = await readPostingFile(file, url);
  if (!read.posting) throw new BadInput(`${file}: ${notPostingSentences[read.reason]}`);
  return read.posting;
}

async function readResume(file: string): Promise<ImportedFile> {
  await stat(file).catch(() => {
    throw new BadInput(`${file}: this file cannot be opened.`);
  });
  try {
    return await readResumeFile(file);
  } catch (error) {
    throw new BadInput(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

async function print(
  file: string,
  read: PostingRead,
  analysis: Analysis,
  resume: ImportedFile | undefined,
  knowledge: FlowKnowledge,
  json: boolean,
): Promise<void> {
  if (!read.posting) {
    const reason = notPostingSentences[read.reason];
    console.log(json ? JSON.stringify({ file, posting: null, reason }) : `\n${file}\n${reason}`);
    return;
  }
  if (json) console.log(JSON.stringify(await toLine(file, read.posting, analysis, knowledge)));
  else printTable(file, read.posting, analysis.comparison, resume);
}
