import type { Chapter, ResumeExample, Rule, TextExample } from '../diagnostics/rule.ts';
import type { BulletKind } from '../rewrites/bullet-kind.ts';

/** A part of a page, in the order of reading. */
export type GuideBlock =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }
  /** A weak example, and what it becomes. */
  | { kind: 'example'; weak: string; better?: string }
  | { kind: 'good'; text: string }
  | { kind: 'question'; question: string; answer: string };

export type GuideChapter = Chapter | 'kinds' | 'reference';

/** A page of the guide. That of a rule has the id of the rule. */
export interface GuidePage {
  id: string;
  chapter: GuideChapter;
  title: string;
  blocks: GuideBlock[];
}

/** The page of a rule: why, weak and better, good, and for whom it is not. */
export function pageOfRule(rule: Rule): GuidePage {
  const notes = Object.entries(rule.notFor ?? {}).map(([level, note]) => `Not for ${level} level: ${note}`);
  return {
    id: rule.id,
    chapter: rule.chapter,
    title: rule.title,
    blocks: [
      { kind: 'text', text: rule.why },
      ...rule.bad.map(
        ({ becomes, ...example }): GuideBlock => ({
          kind: 'example',
          weak: tell(example),
          ...(becomes && { better: typeof becomes === 'string' ? becomes : tell(becomes) }),
        }),
      ),
      ...rule.good.map((example): GuideBlock => ({ kind: 'good', text: tell(example) })),
      ...notes.map((text): GuideBlock => ({ kind: 'text', text })),
    ],
  };
}

/** The page of a kind of bullet: what a panel asks about it, and why. */
export function pageOfKind(kind: BulletKind): GuidePage {
  const { id, label, why, example, verbs, clauses } = kind;
  return {
    id: `bullet-${id}`,
    chapter: 'kinds',
    title: label,
    blocks: [
      { kind: 'text', text: why },
      { kind: 'list', items: [...new Set(clauses.map(({ question }) => question))] },
      { kind: 'example', weak: example.weak, better: example.better },
      { kind: 'text', text: `Verbs that lead it: ${verbs.join(', ')}.` },
    ],
  };
}

function tell(example: TextExample | ResumeExample): string {
  return 'says' in example ? example.says : example.text;
}

/** All words of a block. */
export function textOfBlock(block: GuideBlock): string {
  switch (block.kind) {
    case 'list':
      return block.items.join(' ');
    case 'example':
      return `${block.weak} ${block.better ?? ''}`;
    case 'question':
      return `${block.question} ${block.answer}`;
    default:
      return block.text;
  }
}

/**
 * The pages that have every word of a query, or a word that begins with it; those with all of them in the title come
 * first. An empty query finds all pages.
 */
export function searchPages(pages: readonly GuidePage[], query: string): GuidePage[] {
  const wanted = toWords(query);
  if (wanted.length === 0) return [...pages];
  const has = (text: string): boolean => {
    const words = toWords(text);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  };
  const found = pages.filter(({ title, blocks }) => has(`${title} ${blocks.map(textOfBlock).join(' ')}`));
  return found.toSorted((a, b) => Number(has(b.title)) - Number(has(a.title)));
}

function toWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\d+#.]+/gu)
      ?.map((word) => word.replace(/\.+$/, ''))
      .filter(Boolean) ?? []
  );
}
