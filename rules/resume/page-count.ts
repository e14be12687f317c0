import { defineRule } from '../../lib/diagnostics/rule.ts';
import { roleBullets, rolesWith } from './words/example-roles.ts';

const YEARS_OF_ONE_PAGE = 8;
/** A page of a usual layout holds about 60 lines of 95 characters, headings and spaces included. */
const LINE = 95;
const PAGE_LINES = 60;
const young = rolesWith({}, false, false);

export default defineRule({
  id: 'page-count',
  title: 'One page until eight years',
  severity: 'warning',
  chapter: 'structure',
  inAnyLanguage: true,
  why: 'Page two is rarely opened, and what stands on it dilutes page one.',
  source: 'backend hiring guide, format and questions',
  about: 'resume',
  bad: [
    {
      says: 'Two pages for five years of work',
      resume: { ...young, skills: [] },
      file: { pages: 2 },
      becomes: {
        says: 'One page for five years of work',
        resume: { ...young, skills: [] },
        file: { pages: 1 },
      },
    },
    { says: 'Three pages for eleven years of work', resume: rolesWith(), file: { pages: 3 } },
    {
      says: 'A long text, pages not known, for five years of work',
      resume: rolesWith(
        { highlights: Array.from({ length: 60 }, (_, at) => `${roleBullets.newest[0]} ${at}`) },
        false,
        false,
      ),
    },
  ],
  good: [
    { says: 'One page for five years of work', resume: { ...young, skills: [] }, file: { pages: 1 } },
    { says: 'Two pages for eleven years of work', resume: rolesWith(), file: { pages: 2 } },
    { says: 'Pages not known, and a text for one', resume: rolesWith() },
  ],
  check: ({ file, years, resume, bullets }) => {
    // Without dates nobody knows how many years it tells of.
    if (resume.work.length === 0 || years === 0) return [];
    const pages = file.pages || estimatePages([...bullets.map(({ text }) => text), ...otherLines(resume)]);
    const allowed = years < YEARS_OF_ONE_PAGE ? 1 : 2;
    if (pages <= allowed) return [];
    const counted = file.pages ? `${pages} pages` : `About ${pages} pages`;
    const advice =
      allowed === 1
        ? 'One page until eight years: keep what the posting asks for.'
        : 'Two at most: shorten the oldest roles to a line.';
    return [
      { path: ['work'], start: 0, end: 0, message: `${counted} for ${years} years of work. ${advice}` },
    ];
  },
});

function otherLines({
  work,
  projects,
  skills,
  education,
  basics,
}: {
  work: object[];
  projects: object[];
  skills: { keywords: string[] }[];
  education: object[];
  basics: { summary?: string };
}): string[] {
  const headings = [...work, ...projects, ...education].flatMap(() => ['', '', '']);
  return [
    ...headings,
    ...skills.map(({ keywords }) => keywords.join(', ')),
    basics.summary ?? '',
    ...Array<string>(10).fill(''),
  ];
}

function estimatePages(texts: string[]): number {
  const lines = texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / LINE)), 0);
  return Math.ceil(lines / PAGE_LINES);
}
