import { describe, expect, it } from 'vitest';
import { findMarks } from '../../lib/marks/find-marks.ts';
import { createAnalyzer } from '../../lib/panel/analyze.ts';
import { createPanelStore } from '../../lib/panel/store.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import type { OwnTerm } from '../../lib/tokens/own-terms.ts';
import { createKnowledge } from '../../rules/index.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';

const quillstream: OwnTerm = {
  name: 'Quillstream',
  spellings: ['QSX'],
  category: 'queue',
  kind: 'kafka',
};
const posting = readPostingText(
  'Requirements\n- Three years of Quillstream\n- Quillstream or NATS in production\n- Go',
  pageKnowledge,
);
const resumeWith = (bullet: string, skill = 'Java') =>
  parseResume({
    work: [{ name: 'Ostrand', position: 'Backend Engineer', startDate: '2021-02', highlights: [bullet] }],
    skills: [{ name: 'Tools', keywords: [skill] }],
  });
const analyze = createAnalyzer(createKnowledge([quillstream]));
const rowsOf = (bullet: string, skill?: string) =>
  analyze(posting, resumeWith(bullet, skill)).comparison?.rows.map(({ title, state, word }) => [
    title,
    state,
    word,
  ]);

describe('A name of the user’s own takes part', () => {
  it('in what a posting asks, with its years and alternatives, under its category', () => {
    const { rows = [] } = analyze(posting, undefined).comparison ?? {};
    expect(rows.map(({ title, extras, category }) => [title, extras, category])).toEqual([
      ['Go', [], 'language'],
      ['Quillstream', ['3 years'], 'queue'],
    ]);
  });

  it('in the gap: proved by a bullet, listed by a skill, near where the resume has its kind, and the other way round', () => {
    expect(rowsOf('Moved 40 consumers to QSX.')?.[1]).toEqual(['Quillstream', 'proved', 'proved']);
    expect(rowsOf('Mentored two people.', 'Quillstream')?.[1]?.[1]).toBe('listed');
    expect(rowsOf('Moved 40 consumers to Kafka.')?.[1]).toEqual([
      'Quillstream',
      'adjacent',
      'you have Kafka',
    ]);
    const kafka = readPostingText('Requirements\n- Kafka in production', pageKnowledge);
    const { rows = [] } = analyze(kafka, resumeWith('Moved 40 consumers to QSX.')).comparison ?? {};
    expect(rows[0]?.word).toBe('you have Quillstream');
  });

  it('in the marks', () => {
    const { gap = [] } = analyze(posting, resumeWith('Moved 40 consumers to QSX.')).comparison ?? {};
    const start = posting.description.indexOf('Quillstream');
    expect(findMarks(gap)).toContainEqual({ start, end: start + 11, state: 'proved' });
  });

  it('in the checks and the rewrites', async () => {
    const listed = analyze(posting, resumeWith('Mentored two people.', 'QSX'));
    const { check } = (await listed.check()) ?? {};
    expect(check?.diagnostics.map(({ message }) => message).join()).toContain('QSX');
    const item = listed.comparison?.gap?.[1];
    const offer = item && (await listed.rewriteTowards(item));
    expect(offer?.advice).toContain('Quillstream');
  });

  it('at once in an open panel', () => {
    const store = createPanelStore({
      analyze: createAnalyzer(createKnowledge()),
      whenSettled: async () => {},
      loadGuide: async () => ({ chapters: [], pages: [], search: () => ({ found: [] }), begin: () => [] }),
    });
    store.receiveReport(0, { readId: 'a', url: 'https://jobs.example/1', took: 1, posting });
    const titles = () => store.getState().comparison?.rows.map(({ title }) => title);
    expect(titles()).toEqual(['Go', 'NATS']);
    store.setAnalyze(analyze);
    expect(titles()).toEqual(['Go', 'Quillstream']);
  });
});

describe('A walk through the asks', () => {
  it('goes in the order of the posting, whatever the order of the rows', () => {
    const { rows = [], walk = [] } = analyze(posting, undefined).comparison ?? {};
    expect(walk.map((index) => rows[index]?.title)).toEqual(['Quillstream', 'Go']);
  });
});
