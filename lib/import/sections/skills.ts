import type { Skill } from '../../resume/resume.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';
import type { Line } from '../lines/text-lines.ts';

/** Reads skills in their groups: "Languages: Go, Rust", a group's name above its items, or items alone. */
export function readSkills(source: Line[], knowledge: ImportKnowledge): Skill[] {
  const { splitGlued } = knowledge;
  const groups: Skill[] = [];
  const open = (name?: string): Skill => {
    const group: Skill = name ? { name, keywords: [] } : { keywords: [] };
    groups.push(group);
    return group;
  };
  const lines = joinBroken(source, knowledge);
  const columns = countColumns(lines, knowledge);
  const addItems = (group: Skill, texts: string[]): void => {
    for (const item of texts.flatMap(splitItems).flatMap((each) => splitTerms(each, columns, knowledge)))
      group.keywords.push(...splitGlued(item));
  };
  let current: Skill | undefined;
  for (const [index, line] of lines.entries()) {
    const level = readLevel(line, knowledge);
    const labelled = level ? undefined : readLabel(line, knowledge);
    if (level) current = addLevel(level, current, open);
    else if (labelled) {
      current = open(labelled.name);
      addItems(current, [labelled.items]);
    } else if (isGroupName(line, lines[index + 1], knowledge)) current = open(line.text.replace(/\s*:$/, ''));
    else {
      current ??= open();
      addItems(current, line.columns);
    }
  }
  return groups.filter(({ name, keywords }) => name || keywords.length > 0);
}

/** Under a group's name, a list whose line ends without a comma goes on in the next: "Go, SQL" "Server, Redis". */
function joinBroken(lines: Line[], knowledge: ImportKnowledge): Line[] {
  const joined: Line[] = [];
  let isInGroup = false;
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    const begins =
      isGroupName(line, lines[index + 1], knowledge) ||
      readLabel(line, knowledge) ||
      readLevel(line, knowledge);
    isInGroup ||= Boolean(begins);
    const isPlain = !begins && !line.bullet && !line.gapBefore && line.columns.length === 1;
    if (last && isInGroup && isPlain && last.columns.length === 1 && /,.*[^,;|·•\s]$/.test(last.text)) {
      const text = `${last.text} ${line.text}`;
      joined[joined.length - 1] = { ...last, text, columns: [text] };
    } else joined.push(line);
  }
  return joined;
}

/** How well a skill is known, and of which where the line names it. */
interface Level {
  skill?: string;
  level: string;
}

/** "Advanced" under a skill or a group, "Java — Expert", "Go  ★★★☆☆": the level is no skill. */
function readLevel({ text, columns }: Line, { recognise }: ImportKnowledge): Level | undefined {
  if (recognise.isSkillLevel(text)) return { level: text };
  if (columns.length > 2 || text.length > 80) return undefined;
  const found =
    /^([^,;|:]{1,48}):\s(\S.*)$/u.exec(text) ??
    /^([^,;|]{1,48}?)\s[–—-]\s(\S.*)$/u.exec(text) ??
    /^([^,;|★☆⭐●○◉⬤■□▪▫▮▯✦✧]{1,48})\s([★☆⭐●○◉⬤■□▪▫▮▯✦✧].*)$/u.exec(text);
  const [skill, level] = columns.length === 2 ? columns : [found?.[1]?.trim(), found?.[2]];
  return skill && level && !/[,;|]/.test(level) && recognise.isSkillLevel(level)
    ? { skill, level }
    : undefined;
}

/** A level belongs to the skill it names, to the group that was just opened, or to the last skill of a list. */
function addLevel(
  { skill, level }: Level,
  current: Skill | undefined,
  open: (name?: string) => Skill,
): Skill | undefined {
  const said = /[\p{L}\d]/u.test(level) ? level : undefined;
  if (skill) {
    const named = open(skill);
    if (said) named.level = said;
    return undefined;
  }
  if (!said) return current;
  const group = current ?? open();
  const last = group.keywords.at(-1);
  group.level = last === undefined ? said : [group.level, `${last}: ${said}`].filter(Boolean).join(', ');
  return group;
}

function readLabel(
  { text, columns }: Line,
  { recognise }: ImportKnowledge,
): { name: string; items: string } | undefined {
  const [first = '', ...rest] = columns;
  if (columns.length === 2 && !/[,;]/.test(first) && /[,;]/.test(rest[0] ?? '')) {
    return { name: first.replace(/\s*:$/, ''), items: rest[0] ?? '' };
  }
  const match = /^([^:,;]{2,48}?)\s*(?::\s*|\s[–—-]\s)(\S.*)$/u.exec(text);
  if (match?.[1] && match[2]) return { name: match[1], items: match[2] };
  // "Languages Python, Go": a blank is all that is left of a gap.
  const words = (splitItems(text)[0] ?? '').split(' ');
  for (let at = 1; at < words.length && at <= 3; at++) {
    const kind = recognise.readHeading(words.slice(0, at).join(' '));
    if ((kind === 'skills' || kind === 'languages') && recognise.isTerm(words.slice(at).join(' ')))
      return {
        name: words.slice(0, at).join(' '),
        items: text.slice(words.slice(0, at).join(' ').length + 1),
      };
  }
  return undefined;
}

/** A short line without separators, above a line that has some. */
function isGroupName(
  { text, columns, bullet, level, strong }: Line,
  next: Line | undefined,
  { recognise }: ImportKnowledge,
): boolean {
  if (bullet || columns.length > 1 || !next || text.length > 48) return false;
  if (/:$/.test(text) || level !== undefined) return true;
  const isListed = (each: string): boolean =>
    isItems(each) || recognise.splitTerms(each.replace(/\s*\([^()]*\)$/, '')) !== undefined;
  // Items can be as bold as the names of groups are.
  if (strong && !next.strong) return true;
  if (isListed(text)) return false;
  if (strong) return true;
  const kind = recognise.readHeading(text);
  if ((kind === 'skills' || kind === 'languages') && isListed(next.text)) return true;
  return next.bullet || next.columns.length > 1 || (isListed(next.text) && /[\s,;|/]/.test(next.text));
}

function isItems(text: string): boolean {
  return (
    /[,;|•·]|\s\/\s/.test(text) || /[\p{Ll}\d)]\p{Lu}(?!\p{L}{0,3}\b)|\p{Lu}{2}\p{Lu}\p{Ll}{3}/u.test(text)
  );
}

/** How many lines list two terms or more with blanks between them, as columns of skills are when they are copied. */
function countColumns(lines: Line[], { recognise }: ImportKnowledge): number {
  return lines.filter(({ text }) => !recognise.isTerm(text) && (recognise.splitTerms(text)?.length ?? 0) >= 2)
    .length;
}

/** "Python Go SQL" are three, where each is known. Two words are more often one name, "Azure SQL". */
function splitTerms(item: string, columns: number, { recognise }: ImportKnowledge): string[] {
  const terms = recognise.isTerm(item) ? undefined : recognise.splitTerms(item);
  const least = columns >= 2 ? 2 : 3;
  return terms && terms.length >= least ? terms : [item];
}

/** A slash parts items where blanks stand around it: "Scala / Go / C", but "CI / CD". */
function isSeparator(text: string, at: number): boolean {
  const character = text[at] ?? '';
  if (character !== '/') return /[,;|•·∙]/.test(character);
  return (
    !/[,;|•·∙]/.test(text) && text.split(' / ').length > 2 && text[at - 1] === ' ' && text[at + 1] === ' '
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
    else if (character === undefined || (depth === 0 && isSeparator(text, at))) {
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
