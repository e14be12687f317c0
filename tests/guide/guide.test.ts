import { describe, expect, it } from 'vitest';
import { searchPages, textOfBlock } from '../../lib/guide/guide.ts';
import { bulletKinds } from '../../rules/bullets/index.ts';
import { actionVerbs } from '../../rules/guide/action-verbs.ts';
import { guideChapters, guidePages, searchGuide } from '../../rules/guide/index.ts';
import { outlook } from '../../rules/guide/salary.ts';
import { parsingSkills } from '../../rules/guide/skills-that-parse.ts';
import { resumeRules } from '../../rules/resume/index.ts';
import { knowledge } from '../diagnostics/examples.ts';

const pageOf = (id: string) => guidePages.find((page) => page.id === id);
const textOf = (id: string): string => pageOf(id)?.blocks.map(textOfBlock).join('\n') ?? '';

describe('the guide', () => {
  it('has one page for each rule and each kind of bullet, and a chapter for each page', () => {
    const ids = guidePages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of resumeRules) expect(ids).toContain(id);
    for (const { id } of bulletKinds) expect(ids).toContain(`bullet-${id}`);
    expect(guideChapters.map(({ id }) => id)).toEqual([...new Set(guidePages.map(({ chapter }) => chapter))]);
  });

  it('tells why a rule is there, what is weak, what is better, and for whom it is not', () => {
    const rule = resumeRules.find(({ id }) => id === 'on-call-outcome');
    const page = pageOf('on-call-outcome');
    expect(page?.blocks[0]).toEqual({ kind: 'text', text: rule?.why });
    expect(page?.blocks[1]).toMatchObject({ kind: 'example', better: rule?.bad[0]?.becomes });
    expect(page?.blocks.filter(({ kind }) => kind === 'good')).toHaveLength(rule?.good.length ?? 0);
    expect(textOf('on-call-outcome')).toContain('Not for entry level: On-call');
  });

  it('tells whole-resume examples by their gist', () => {
    expect(textOf('page-count')).toContain(
      'Two pages for five years of work One page for five years of work',
    );
  });

  it('tells the shape of a kind of bullet, why it works and the verbs that lead it', () => {
    const [kind] = bulletKinds;
    const text = textOf(`bullet-${kind?.id}`);
    for (const part of [kind?.why, kind?.example.better, kind?.verbs[0]]) expect(text).toContain(part);
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

describe('searching the guide', () => {
  it('finds pages by any of their words, and by beginnings of words', () => {
    expect(searchGuide('percentile').map(({ id }) => id)).toContain('latency-percentile');
    expect(searchGuide('certif').map(({ id }) => id)).toContain('certificate-weight');
    expect(searchGuide('outlook').map(({ id }) => id)).toEqual(['salary']);
  });

  it('wants every word, in any case and order', () => {
    expect(searchGuide('Page ONE').map(({ id }) => id)).toContain('page-count');
    expect(searchGuide('percentile walrus')).toEqual([]);
  });

  it('puts pages with the words in their title first', () => {
    expect(searchGuide('skills parse')[0]?.id).toBe('skills-that-parse');
    expect(searchGuide('action verbs')[0]?.id).toBe('action-verbs');
  });

  it('does not find the middle of a word, and reads C++ and Node.js whole', () => {
    expect(searchGuide('centile')).toEqual([]);
    expect(searchGuide('node.js').map(({ id }) => id)).toContain('skills-that-parse');
  });

  it('searches lists, examples, questions and answers, word by word', () => {
    const page = (id: string, block: Parameters<typeof textOfBlock>[0]) => ({
      id,
      title: 'Rest',
      chapter: 'bullets' as const,
      blocks: [block, { kind: 'text' as const, text: 'more' }],
    });
    const pages = [
      page('list', { kind: 'list', items: ['amber', 'ends in teal...'] }),
      page('example', { kind: 'example', weak: 'was pink', better: 'is plum' }),
      page('weak', { kind: 'example', weak: 'was grey' }),
      page('question', { kind: 'question', question: 'Why ochre?', answer: 'It is v1.2 rust.' }),
    ];
    const found = (query: string) => searchPages(pages, query).map(({ id }) => id);
    expect(found('amber ends')).toEqual(['list']);
    expect(found('amberends')).toEqual([]);
    expect(found('teal more')).toEqual(['list']);
    expect(found('teal.')).toEqual(['list']);
    expect(found('pink plum')).toEqual(['example']);
    expect(found('pinkis')).toEqual([]);
    expect(found('grey')).toEqual(['weak']);
    expect(found('undefined')).toEqual([]);
    expect(found('ochre rust v1.2')).toEqual(['question']);
    expect(found('ochreit')).toEqual([]);
    expect(found('ochre Rest')).toEqual(['question']);
    expect(textOfBlock({ kind: 'example', weak: 'was grey' }).trim()).toBe('was grey');
  });

  it('gives everything for an empty query', () => {
    expect(searchPages([], 'x')).toEqual([]);
    expect(searchGuide('  ')).toEqual(guidePages);
  });
});
