import type { Project } from '../../resume/resume.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';
import type { Line } from '../lines/text-lines.ts';
import { trimEdges } from '../lines/trim-edges.ts';
import { keepBest } from '../readings/keep-best.ts';
import { listReadings } from '../readings/list-readings.ts';
import { rateProjects } from '../readings/rate-projects.ts';
import { readAddress, takeUrl } from '../recognise/contact-addresses.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { splitItems } from './skills.ts';
import { type SectionEntry, splitEntries } from './split-entries.ts';

/** More words than this are no name of a project. */
const LONGEST_NAME = 4;

/**
 * Reads projects, and contributions to open source (`type` "open-source"). Where the lines can be read in several ways,
 * the best is kept.
 */
export function readProjects(lines: Line[], type: string | undefined, knowledge: ImportKnowledge): Project[] {
  const { recognise } = knowledge;
  const readings = lines.every(({ bullet }) => bullet)
    ? [lines.map((line) => toBulletEntry(line, recognise))]
    : listReadings(lines, recognise).map((each) =>
        splitEntries(splitLeads(each, recognise), recognise, { loose: true }),
      );
  const projects = keepBest(
    readings.map((entries) => entries.map((entry) => toProject(entry, knowledge))),
    (found) => rateProjects(found, recognise),
  );
  return projects.map((project) => (type ? { ...project, type } : project));
}

/** "Ledgerbox — keeps 40 million rows.": where several lines begin with a name and a dash, each is a project. */
function splitLeads(lines: Line[], recognise: Recognisers): Line[] {
  const leads = lines.map(({ text, bullet }) => (bullet ? undefined : splitLead(text, recognise)));
  const plain = lines.filter(({ bullet }) => !bullet).length;
  const count = leads.filter(Boolean).length;
  if (count < 2 || count < plain / 2) return lines;
  return lines.flatMap((line, index) => {
    const lead = leads[index];
    const part = (text: string, gapBefore: boolean): Line => ({ ...line, text, columns: [text], gapBefore });
    return lead ? [part(lead.name, true), part(lead.said, false)] : [line];
  });
}

/** In a list without headings each bullet is a project. */
function toBulletEntry({ text }: Line, recognise: Recognisers): SectionEntry {
  const lead = splitLead(text, recognise);
  return lead
    ? { names: [{ text: lead.name, line: 0 }], paragraphs: [lead.said], bullets: [], terms: [] }
    : { names: [], paragraphs: [text], bullets: [], terms: [] };
}

/** "pg-shadow — replays traffic", "Ledgerbox. Keeps 40 million rows.": a name, and what is said of it. */
function splitLead(
  text: string,
  { findDates, isLabelled, isStatement, isTitleCase, rateTitle }: Recognisers,
): { name: string; said: string } | undefined {
  const [, name = '', said = ''] =
    /^(\S.{1,40}?)(?:\s+[–—/|-]\s+|:\s+|[.,]\s+(?=\p{Lu}))(\S.{11,})$/u.exec(text) ?? [];
  const isName = name !== '' && name.split(' ').length <= LONGEST_NAME && !isStatement(`${name} ${said}`);
  if (!isName || isLabelled(text) || rateTitle(name) >= 2 || findDates(name)) return undefined;
  return said.split(' ').length < 4 || isTitleCase(said) || isListOfNames(said) ? undefined : { name, said };
}

function toProject(
  { names, dates, paragraphs, bullets, terms }: SectionEntry,
  { recognise, splitGlued }: ImportKnowledge,
): Project {
  const project: Project = { highlights: bullets, keywords: [...terms], roles: [] };
  const descriptions: string[] = [];
  const takeRole = (text: string): boolean => {
    const labelled = recognise.readEntryLabel(text);
    if (labelled?.label !== 'title') return false;
    project.roles.push(...splitItems(labelled.text));
    return true;
  };
  for (const [index, { text, line }] of names.entries()) {
    if (takeRole(text)) continue;
    const whole = takeUrl(text, project);
    const lead = index === 0 ? splitLead(whole, recognise) : undefined;
    if (lead) descriptions.push(lead.said);
    for (const [at, piece] of splitNames(lead?.name ?? whole).entries()) {
      const address = project.url || !project.name ? undefined : readAddress(piece);
      if (!project.name && index === 0 && at === 0) nameProject(piece, project, recognise);
      else if (address) project.url = address;
      else if (recognise.rateTitle(piece) >= 2) project.roles.push(piece);
      else if (isListOfNames(piece)) project.keywords.push(...splitItems(piece));
      else if (line === 0 && !/\s/.test(piece) && at > 0) project.keywords.push(piece);
      else descriptions.push(piece);
    }
  }
  for (const paragraph of paragraphs) {
    if (takeRole(paragraph)) continue;
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
