import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../lib/panel/analyze.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { knowledge } from '../knowledge.ts';

const analyze = createAnalyzer(knowledge);
const posting = readPostingText(
  'Requirements:\n- Kafka\n- PostgreSQL\n- Kotlin\n- Go\n- Monitoring',
  pageKnowledge,
);

function statesOf(resume: object, language?: string): Record<string, string | undefined> {
  const { rows = [] } = analyze(posting, parseResume(resume), { language }).comparison ?? {};
  return Object.fromEntries(rows.map(({ title, state }) => [title, state]));
}

const skills = [{ name: 'Databases', keywords: ['PostgreSQL'] }];

describe('A resume in which no bullet was recognised', () => {
  it('lacks nothing: no ask of it could be checked', () => {
    const states = statesOf({ skills, work: [{ name: 'Quill', highlights: [] }] });
    expect(Object.keys(states)).toHaveLength(5);
    expect(new Set(Object.values(states))).toEqual(new Set(['unchecked']));
  });

  it('still shows where it has something, and says nothing of where it has not', () => {
    const { rows = [], lacksBullets } = analyze(posting, parseResume({ skills })).comparison ?? {};
    const lines = Object.fromEntries(rows.map(({ title, line }) => [title, line]));
    expect(lacksBullets).toBe(true);
    expect(lines.PostgreSQL).toBe('In your skills as “PostgreSQL”.');
    expect(lines.Kafka).toBeUndefined();
  });

  it('uses what the paragraph of a role tells', () => {
    const summary = 'I moved 6 services to Kafka.';
    expect(statesOf({ work: [{ name: 'Quill', summary }] })).toMatchObject({ Kotlin: 'unchecked' });
    expect(['used', 'proved']).toContain(statesOf({ work: [{ name: 'Quill', summary }] }).Kafka);
  });

  it('is told by a bullet of a project or of volunteer work as well', () => {
    for (const list of ['work', 'projects', 'volunteer'])
      expect(statesOf({ skills, [list]: [{ highlights: ['Wrote a parser in Go'] }] }).Kafka).toBe('missing');
  });
});

describe('A resume in another language than English', () => {
  const resume = {
    skills,
    work: [{ name: 'Quill', highlights: ['Umstellung auf Kotlin, p99 von 900 ms auf 140 ms'] }],
  };

  it('is held against the names of products', () => {
    const states = { Kafka: 'missing', PostgreSQL: 'listed', Kotlin: 'proved' };
    expect(statesOf(resume, 'de')).toMatchObject(states);
    expect(statesOf(resume)).toMatchObject(states);
  });

  it('is not said to lack what has another name in its language, or is told by the English words around it', () => {
    expect(statesOf(resume, 'de')).toMatchObject({ Monitoring: 'unchecked', Go: 'unchecked' });
    expect(statesOf(resume, 'en')).toMatchObject({ Monitoring: 'missing', Go: 'missing' });
  });

  it('gets no rewrites', async () => {
    const weak = parseResume({ work: [{ name: 'Quill', highlights: ['Worked on the refund API in Go'] }] });
    const analysis = (language: string) => analyze(posting, weak, { language });
    expect(await analysis('de').rewriteResume()).toEqual([]);
    expect(await analysis('en').rewriteResume()).not.toEqual([]);
    const [item] = analysis('de').comparison?.gap ?? [];
    expect(item && (await analysis('de').rewriteTowards(item))).toMatchObject({ bullets: [] });
  });

  it('is checked by the rules that need no English, and the others say why they are silent', async () => {
    const weak = parseResume({
      work: [
        { name: 'Quill', startDate: '2020', endDate: '2021', highlights: ['Worked on the refund API in Go'] },
      ],
      skills,
    });
    const of = async (language: string) => (await analyze(undefined, weak, { language }).check())?.check;
    const [german, english] = [await of('de'), await of('en')];
    const rulesOf = (check: typeof german) => new Set(check?.diagnostics.map(({ rule }) => rule));
    expect(rulesOf(english)).toContain('weak-opener');
    expect(rulesOf(german)).not.toContain('weak-opener');
    expect(rulesOf(german)).toContain('months-and-years');
    expect(german?.notApplied).toContainEqual({ rule: 'weak-opener', note: 'It is for resumes in English.' });
    expect(english?.notApplied.map(({ rule }) => rule)).not.toContain('weak-opener');
  });
});

describe('The check of a resume without bullets', () => {
  it('says nothing of what no bullet shows', async () => {
    const listed = [{ keywords: ['Sharding', 'CQRS', 'Saga', 'PostgreSQL'] }];
    const of = async (highlights: string[]) => {
      const resume = parseResume({
        skills: listed,
        work: [{ name: 'Quill', position: 'Engineer', highlights }],
      });
      return new Set((await analyze(undefined, resume).check())?.check.diagnostics.map(({ rule }) => rule));
    };
    expect(await of(['Wrote a parser in Go'])).toContain('pattern-only-listed');
    for (const rule of ['pattern-only-listed', 'bullet-count', 'skill-unused'])
      expect(await of([])).not.toContain(rule);
  });
});
