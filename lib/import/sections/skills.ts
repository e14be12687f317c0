import type { Skill } from '../../resume/resume.ts';
import type { Line } from '../lines/text-lines.ts';
import type { SplitGlued } from './split-glued.ts';

/** Reads skills in their groups: "Languages: Go, Rust", a group's name above its items, or items alone. */
export function readSkills(lines: Line[], splitGlued: SplitGlued): Skill[] {
  const groups: Skill[] = [];
  const open = (name?: string): Skill => {
    const group: Skill = name ? { name, keywords: [] } : { keywords: [] };
    groups.push(group);
    return group;
  };
  let current: Skill | undefined;
  for (const [index, line] of lines.entries()) {
    const labelled = readLabel(line);
    if (labelled) {
      current = open(labelled.name);
      current.keywords.push(...splitItems(labelled.items).flatMap(splitGlued));
    } else if (isGroupName(line, lines[index + 1])) current = open(line.text.replace(/\s*:$/, ''));
    else {
      current ??= open();
      current.keywords.push(...line.columns.flatMap(splitItems).flatMap(splitGlued));
    }
  }
  return groups.filter(({ name, keywords }) => name || keywords.length > 0);
}

function readLabel({ text, columns }: Line): { name: string; items: string } | undefined {
  const [first = '', ...rest] = columns;
  if (columns.length === 2 && !/[,;]/.test(first) && /[,;]/.test(rest[0] ?? '')) {
    return { name: first.replace(/\s*:$/, ''), items: rest[0] ?? '' };
  }
  const match = /^([^:,;]{2,48}?)\s*(?::\s*|\s[–—-]\s)(\S.*)$/u.exec(text);
  return match?.[1] && match[2] ? { name: match[1], items: match[2] } : undefined;
}

/** A short line without separators, above a line that has some. */
function isGroupName({ text, columns, bullet, level, strong }: Line, next: Line | undefined): boolean {
  if (bullet || columns.length > 1 || !next || text.length > 48) return false;
  if (/:$/.test(text) || level !== undefined || strong) return true;
  if (isItems(text)) return false;
  return next.bullet || next.columns.length > 1 || isItems(next.text);
}

function isItems(text: string): boolean {
  return (
    /[,;|•·]|\s\/\s/.test(text) || /[\p{Ll}\d)]\p{Lu}(?!\p{L}{0,3}\b)|\p{Lu}{2}\p{Lu}\p{Ll}{3}/u.test(text)
  );
}

/** The items of "Go, AWS (EC2, S3); Kafka": separators inside brackets do not count. */
export function splitItems(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const character = text[at];
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1);
    else if (character === undefined || (depth === 0 && /[,;|•·∙]/.test(character))) {
      items.push(text.slice(start, at));
      start = at + 1;
    }
  }
  if (items.length === 0) items.push(text);
  return items
    .map((item) =>
      item
        .replace(/^\s*(?:and|&)\s+/, '')
        .replace(/(?<![A-Z.])\.\s*$/, '')
        .trim(),
    )
    .filter(Boolean);
}
