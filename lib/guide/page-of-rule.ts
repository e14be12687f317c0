import type { ResumePatch, Rule } from '../diagnostics/rule.ts';
import type { GuideBlock, GuidePage } from './guide.ts';
import { tellExample } from './tell-example.ts';

/**
 * The page of a rule: why, weak and better, good, and for whom it is not.
 *
 * @param usual the resume that whole-resume examples are changes of; without one they are told by their gist.
 */
export function pageOfRule(rule: Rule, usual: ResumePatch | undefined): GuidePage {
  const notes = Object.entries(rule.notFor ?? {}).map(([level, note]) => `Not for ${level} level: ${note}`);
  const better = new Set<string>();
  const weak = rule.bad.map(({ becomes, ...example }): GuideBlock => {
    const told = becomes && (typeof becomes === 'string' ? { text: becomes } : tellExample(becomes, usual));
    if (told) better.add(told.text);
    return { kind: 'example', weak: tellExample(example, usual), ...(told && { better: told }) };
  });
  // What a weak example becomes often stands among the good ones too: once is enough.
  const good = rule.good
    .map((example) => tellExample(example, usual))
    .filter(({ text }) => !better.has(text));
  return {
    id: rule.id,
    chapter: rule.chapter,
    title: rule.title,
    blocks: [
      { kind: 'text', text: rule.why },
      ...weak,
      ...good.map((told): GuideBlock => ({ kind: 'good', good: told })),
      ...notes.map((text): GuideBlock => ({ kind: 'text', text })),
    ],
  };
}
