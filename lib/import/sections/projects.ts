import type { Project } from '../../resume/resume.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';
import type { Line } from '../lines/text-lines.ts';
import { trimEdges } from '../lines/trim-edges.ts';
import { takeUrl } from '../recognise/contact-addresses.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { splitItems } from './skills.ts';
import { type SectionEntry, splitEntries } from './split-entries.ts';

/** Reads projects, and contributions to open source (`type` "open-source"). */
export function readProjects(lines: Line[], type: string | undefined, knowledge: ImportKnowledge): Project[] {
  const entries = lines.every(({ bullet }) => bullet)
    ? lines.map(toBulletEntry)
    : splitEntries(splitLeads(lines, knowledge.recognise), knowledge.recognise, { loose: true });
  return entries.map((entry) => {
    const project = toProject(entry, knowledge);
    if (type) project.type = type;
    return project;
  });
}

/** "Ledgerbox — keeps 40 million rows.": where several lines begin with a name and a dash, each is a project. */
function splitLeads(lines: Line[], { isLabelled }: Recognisers): Line[] {
  const leads = lines.map(({ text, bullet }) =>
    bullet || isLabelled(text) ? null : /^(\S.{1,40}?)\s[–—]\s(\S.{20,})$/u.exec(text),
  );
  if (leads.filter(Boolean).length < 2) return lines;
  return lines.flatMap((line, index) => {
    const [, name = '', said = ''] = leads[index] ?? [];
    if (!name || name.split(' ').length > 4) return [line];
    const part = (text: string, gapBefore: boolean): Line => ({ ...line, text, columns: [text], gapBefore });
    return [part(name, true), part(said, false)];
  });
}

/** "pg-shadow — replays traffic": in a list without headings each bullet is a project. */
function toBulletEntry({ text }: Line): SectionEntry {
  const parts = /^(.{2,60}?)(?:\s+[–—-]\s+|:\s+)(\S.*)$/u.exec(text);
  return parts?.[1] && parts[2]
    ? { names: [{ text: parts[1], line: 0 }], paragraphs: [parts[2]], bullets: [] }
    : { names: [], paragraphs: [text], bullets: [] };
}

function toProject(
  { names, dates, paragraphs, bullets }: SectionEntry,
  { recognise, splitGlued }: ImportKnowledge,
): Project {
  const project: Project = { highlights: bullets, keywords: [], roles: [] };
  const descriptions: string[] = [];
  for (const [index, { text, line }] of names.entries()) {
    for (const [at, piece] of splitNames(takeUrl(text, project)).entries()) {
      if (!project.name && index === 0 && at === 0) nameProject(piece, project, recognise);
      else if (recognise.rateTitle(piece) >= 2) project.roles.push(piece);
      else if (isListOfNames(piece)) project.keywords.push(...splitItems(piece));
      else if (line === 0 && !/\s/.test(piece) && at > 0) project.keywords.push(piece);
      else descriptions.push(piece);
    }
  }
  for (const paragraph of paragraphs) {
    const listed = recognise.findTechnologies(paragraph);
    if (listed) project.keywords.push(...splitItems(listed).flatMap(splitGlued));
    else if (isGlued(paragraph) || (descriptions.length > 0 && isListOfNames(paragraph))) {
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
function nameProject(whole: string, project: Project, { rateTitle }: Recognisers): void {
  // "Ledgerbox (Go, PostgreSQL)" says what it is made with.
  const [, before, inside = ''] = /^(.{2,80}?)\s*\(([^()]{2,120})\)$/.exec(whole) ?? [];
  if (before && isListOfNames(inside)) project.keywords.push(...splitItems(inside));
  const text = trimEdges(
    (before && isListOfNames(inside) ? before : whole).replace(/(?<=[\p{L}\d]{3})\.$/u, ''),
  );
  const parts = /^([^,]+),\s(.+)$/.exec(text);
  const isRole = parts?.[1] && parts[2] && rateTitle(parts[1]) >= 2 && rateTitle(parts[2]) === 0;
  if (isRole && parts[1]) project.roles.push(parts[1]);
  project.name = isRole ? (parts[2] ?? text) : text;
}

function splitNames(text: string): string[] {
  return text
    .split(/\s+[|·•]\s*|\s*[|·•]\s+|\s+[–—]\s+|\s+-\s+|:\s+/)
    .map((piece) => piece.trim())
    .filter(Boolean);
}

/** A list of names, not a sentence: "Python, Flask, PostgreSQL". */
function isListOfNames(text: string): boolean {
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
