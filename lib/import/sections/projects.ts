import type { Project } from '../../resume/resume.ts';
import type { Line } from '../lines/text-lines.ts';
import { rateTitle } from '../recognise/titles.ts';
import { type Entry, splitEntries } from './entries.ts';
import { type SplitGlued, splitItems } from './skills.ts';

const TECHNOLOGIES =
  /^(?:tech(?:nologies|nology)?(?:\sstack)?|stack|tools|built with|keywords|skills|used|environment)\s*:\s*(\S.*)$/i;

/** Reads projects, and contributions to open source (`type` "open-source"). */
export function readProjects(
  lines: Line[],
  type: string | undefined,
  splitGlued: SplitGlued = (text) => [text],
): Project[] {
  const entries = lines.every(({ bullet }) => bullet)
    ? lines.map(toBulletEntry)
    : splitEntries(lines, { loose: true });
  return entries.map((entry) => {
    const project = toProject(entry, splitGlued);
    if (type) project.type = type;
    return project;
  });
}

/** "pg-shadow — replays traffic": in a list without headings each bullet is a project. */
function toBulletEntry({ text }: Line): Entry {
  const parts = /^(.{2,60}?)(?:\s+[–—-]\s+|:\s+)(\S.*)$/u.exec(text);
  return parts?.[1] && parts[2]
    ? { names: [{ text: parts[1], line: 0 }], paragraphs: [parts[2]], bullets: [] }
    : { names: [], paragraphs: [text], bullets: [] };
}

function toProject({ names, dates, paragraphs, bullets }: Entry, splitGlued: SplitGlued): Project {
  const project: Project = { highlights: bullets, keywords: [], roles: [] };
  const descriptions: string[] = [];
  for (const [index, { text, line }] of names.entries()) {
    for (const [at, piece] of splitNames(takeUrl(text, project)).entries()) {
      if (!project.name && index === 0 && at === 0) nameProject(piece, project);
      else if (rateTitle(piece) >= 2) project.roles.push(piece);
      else if (isItems(piece)) project.keywords.push(...splitItems(piece));
      else if (line === 0 && !/\s/.test(piece) && at > 0) project.keywords.push(piece);
      else descriptions.push(piece);
    }
  }
  for (const paragraph of paragraphs) {
    const listed = TECHNOLOGIES.exec(paragraph)?.[1];
    if (listed) project.keywords.push(...splitItems(listed).flatMap(splitGlued));
    else if (isGlued(paragraph) || (descriptions.length > 0 && isItems(paragraph))) {
      project.keywords.push(...splitItems(paragraph).flatMap(splitGlued));
    } else descriptions.push(paragraph);
  }
  if (descriptions.length > 0) project.description = descriptions.join('\n');
  if (dates?.startDate) project.startDate = dates.startDate;
  const end = dates?.single ? dates.startDate : dates?.endDate;
  if (end) project.endDate = end;
  return project;
}

/** "Contributor, rill-queue" is a role and a name. */
function nameProject(text: string, project: Project): void {
  const parts = /^([^,]+),\s(.+)$/.exec(text);
  const isRole = parts?.[1] && parts[2] && rateTitle(parts[1]) >= 2 && rateTitle(parts[2]) === 0;
  if (isRole && parts[1]) project.roles.push(parts[1]);
  project.name = isRole ? (parts[2] ?? text) : text;
}

function takeUrl(text: string, project: Project): string {
  const match = /\s*[([]?((?:https?:\/\/|www\.)[^\s)\]]+|(?:github|gitlab)\.com\/[^\s)\]]+)[)\]]?/.exec(text);
  if (!match?.[1] || project.url) return text;
  project.url = match[1].startsWith('http') ? match[1] : `https://${match[1]}`;
  return text.replace(match[0], ' ').trim();
}

function splitNames(text: string): string[] {
  return text
    .split(/\s+[|·•]\s*|\s*[|·•]\s+|\s+[–—]\s+|\s+-\s+|:\s+/)
    .map((piece) => piece.trim())
    .filter(Boolean);
}

/** A list of names, not a sentence: "Python, Flask, PostgreSQL". */
function isItems(text: string): boolean {
  return (
    text.includes(',') &&
    splitItems(text).every((item) => item.split(' ').length <= 3) &&
    !/[.!?]$/.test(text)
  );
}

function isGlued(text: string): boolean {
  return (
    text.length <= 80 && !/[.!?]$/.test(text) && text.split(' ').length <= 4 && /\p{Ll}\p{Lu}/u.test(text)
  );
}
