import { describe, expect, it } from 'vitest';
import { type GuideBlock, textOfBlock } from '../../lib/guide/guide.ts';
import { bulletKinds } from '../../rules/bullets/index.ts';
import { guideChapters } from '../../rules/guide/chapters.ts';
import { guidePages } from '../../rules/guide/index.ts';
import { notOurs } from '../../rules/guide/not-ours.ts';
import { actionVerbs } from '../../rules/guide/pages/action-verbs.ts';
import { outlook } from '../../rules/guide/pages/salary.ts';
import { parsingSkills } from '../../rules/guide/pages/skills-that-parse.ts';
import { saysAlso } from '../../rules/guide/says-also.ts';
import { resumeRules } from '../../rules/resume/index.ts';
import { knowledge } from '../diagnostics/examples.ts';

const ids = guidePages.map(({ id }) => id);
const pageOf = (id: string) => guidePages.find((page) => page.id === id);
const textOf = (id: string): string => pageOf(id)?.blocks.map(textOfBlock).join('\n') ?? '';
const blocksOf = <Kind extends GuideBlock['kind']>(id: string, kind: Kind) =>
  (pageOf(id)?.blocks ?? []).filter(
    (block): block is Extract<GuideBlock, { kind: Kind }> => block.kind === kind,
  );

describe('the guide', () => {
  it('has one page for each rule and each kind of bullet, and a chapter for each page', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of resumeRules) expect(ids).toContain(id);
    for (const { id } of bulletKinds) expect(ids).toContain(`bullet-${id}`);
    expect(guideChapters.map(({ id }) => id)).toEqual([...new Set(guidePages.map(({ chapter }) => chapter))]);
  });

  it('leads only to pages that are there', () => {
    const links = guidePages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'pages' ? block.pages : [])),
    );
    for (const id of [...links, ...notOurs.map(({ page }) => page), ...Object.keys(saysAlso)])
      expect(ids, id).toContain(id);
  });

  it('says nothing twice on a page', () => {
    for (const { id, blocks } of guidePages) {
      const texts = blocks.map(textOfBlock).filter(Boolean);
      expect(new Set(texts).size, id).toBe(texts.length);
    }
  });

  it('tells why a rule is there, what is weak, what is better, and for whom it is not', () => {
    const rule = resumeRules.find(({ id }) => id === 'on-call-outcome');
    const [why, weak] = pageOf('on-call-outcome')?.blocks ?? [];
    expect(why).toEqual({ kind: 'text', text: rule?.why });
    expect(weak).toMatchObject({ kind: 'example', better: { text: rule?.bad[0]?.becomes } });
    expect(textOf('on-call-outcome')).toContain('Not for entry level: On-call');
  });

  it('shows the text of a whole-resume example where it is short enough to read, under its gist', () => {
    const summaries = blocksOf('summary-level', 'example').flatMap(({ weak, better }) => [weak, better]);
    expect(summaries.length).toBeGreaterThan(0);
    for (const told of summaries.filter((each) => each !== undefined)) {
      expect(told.gist).toBeTruthy();
      expect(told.text).not.toBe(told.gist);
    }
    expect(textOf('certificate-weight')).toContain('CKA');
  });

  it('shows of a long list of skills what is new in it', () => {
    const [first] = blocksOf('skill-unused', 'example');
    expect(first?.weak).toEqual({
      gist: 'Cassandra in the skills, in no bullet',
      text: 'Infrastructure: … Cassandra …',
    });
  });

  it('tells an example by its gist alone where it differs in its length, its file or how many there are', () => {
    expect(blocksOf('page-count', 'example')[0]?.weak).toEqual({ text: 'Two pages for five years of work' });
    for (const { weak } of blocksOf('skill-count', 'example')) expect(weak).not.toHaveProperty('gist');
  });

  it('asks of a kind of bullet what a panel asks, and leaves no slots of ours in it', () => {
    for (const { id, why, example, verbs } of bulletKinds) {
      const page = `bullet-${id}`;
      expect(
        blocksOf(page, 'list').flatMap(({ items }) => items).length,
        `Say in rules/guide/kind-questions.ts what a panel asks about ${id}.`,
      ).toBeGreaterThan(2);
      for (const part of [why, example.better, verbs[0] ?? '']) expect(textOf(page)).toContain(part);
      expect(textOf(page)).not.toMatch(/\{\w+\}|\[\w/);
    }
  });

  it('states pay and outlook with their source', () => {
    expect(textOf('salary')).toMatch(
      /\$132,270.*\$74,930 to \$208,620[\s\S]*17% from 2023 to 2033[\s\S]*Bureau of Labor Statistics/,
    );
    expect(outlook.median).toBe(132_270);
  });

  it('lists only verbs that open a bullet well', () => {
    const { forms } = knowledge.verbs;
    for (const verb of Object.values(actionVerbs).flat()) {
      expect(forms.base(verb.split(' ')[0] ?? ''), verb).toBeDefined();
    }
  });

  it('lists only skills that Gaplight itself reads', () => {
    for (const [group, names] of Object.entries(parsingSkills)) {
      for (const name of names)
        expect(
          knowledge.extract(`${group}: ${names.join(', ')}`).map(({ text }) => name.includes(text)),
          name,
        ).toContain(true);
    }
  });
});
