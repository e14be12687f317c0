import { parseResume, type Resume, type Work } from '../../resume/resume.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';
import type { Flag, ResumeReading } from '../imported-resume.ts';
import { joinWrapped, measureWrapping } from '../lines/join-lines.ts';
import { type Line, readLines } from '../lines/text-lines.ts';
import { hasContacts } from '../recognise/contact-addresses.ts';
import type { SectionKind } from '../recognise/headings.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { readContact } from './contact.ts';
import { readEducation } from './education.ts';
import { findLooseWork } from './find-loose-work.ts';
import { findEmail, gatherContacts } from './gather-contacts.ts';
import { readLanguages } from './languages.ts';
import { readProjects } from './projects.ts';
import type { ResumeSection } from './resume-section.ts';
import {
  readAwards,
  readCertificates,
  readInterests,
  readPublications,
  readReferences,
} from './short-entries.ts';
import { readSkills, splitItems } from './skills.ts';
import { splitSections } from './split-sections.ts';
import { readWork } from './work.ts';

/** Reads a resume from plain text or Markdown. Never fails: what fits nowhere is in `meta.unplaced`. */
export function importText(text: string, knowledge: ImportKnowledge): ResumeReading {
  return importLines(readLines(text, knowledge.recognise), knowledge);
}

/** Reads a resume from its lines in reading order, as they stand in a text or on the pages of a file. */
export function importLines(lines: Line[], knowledge: ImportKnowledge): ResumeReading {
  const { recognise } = knowledge;
  const wrapping = measureWrapping(lines);
  const joined = splitSections(lines, knowledge).map((section) => ({
    ...section,
    lines: joinWrapped(
      section.kind === 'contact' ? section.lines.map(apart) : section.lines,
      // A summary is one paragraph, however its lines end.
      section.kind === 'summary' ? { ...wrapping, width: 0 } : wrapping,
      recognise,
    ),
  }));
  const { sections, contacts } = gatherContacts(findLooseWork(joined, recognise), recognise);
  const flags: Flag[] = [];
  const resume = parseResume({});
  const hasSummary = sections.some(({ kind }) => kind === 'summary');
  const top = sections.filter(({ kind }) => kind === 'contact').flatMap((section) => section.lines);
  const document = lines.map(({ text }) => text);
  const contact = readContact([...top, ...contacts], { hasSummary, document }, recognise);
  const email = contact.basics.email ?? findEmail(sections, recognise);
  if (email) {
    contact.basics.email = email;
    contact.flags = contact.flags.filter(({ path }) => path[1] !== 'email');
  }
  resume.basics = contact.basics;
  resume.meta.unplaced.push(...contact.unplaced);
  for (const section of sections) flags.push(...addSection(section, resume, knowledge));
  resume.meta.unplaced.push(...sections.flatMap(({ title, isByContent }) => (isByContent ? [title] : [])));
  flags.unshift(...contact.flags);
  if (sections.length === 1)
    flags.push({ path: [], why: 'No section headings such as "Experience" or "Skills" were found.' });
  if (resume.meta.unplaced.length > 0)
    flags.push({ path: ['meta', 'unplaced'], why: 'Some text fits no section; it is kept as “Not placed”.' });
  const titles = sections.flatMap(({ title }) => title || []);
  return { resume: parseResume(resume), flags, sections: titles };
}

/** Contacts stand on lines of their own, however long the lines around them are. */
function apart(line: Line, index: number, lines: Line[]): Line {
  const isApart = [line, lines[index - 1]].some((either) => either && hasContacts(either.text));
  return isApart ? { ...line, gapBefore: true } : line;
}

/** Where one labelled fact begins each entry, its others follow it, also those below its bullets. */
function gatherLabels(lines: Line[], { isEntryLabel, readEntryLabel }: Recognisers): Line[] {
  const labelOf = ({ columns: [label = '', value], bullet }: Line): string | undefined =>
    !bullet && value !== undefined && isEntryLabel(label)
      ? readEntryLabel(`${label}: ${value}`)?.label
      : undefined;
  const labels = lines.map(labelOf);
  if (!labels.includes('dates')) return lines;
  const first = labels.find(Boolean);
  const starts = labels.flatMap((label, index) => (label === first ? [index] : []));
  return [0, ...starts].flatMap((start, index) => {
    const entry = lines.slice(start, starts[index] ?? lines.length);
    return [...entry.filter(labelOf), ...entry.filter((line) => !labelOf(line))];
  });
}

/** Labels in a column of their own: what stands beside them says itself what it is, but for titles and places. */
function readLabel(line: Line, kind: SectionKind, { isEntryLabel, readEntryLabel }: Recognisers): Line {
  const [label = '', value, ...rest] = line.columns;
  if (line.bullet || value === undefined || !isEntryLabel(label)) return line;
  const labelled = `${label.replace(/\s?[:：]$/, '')}: ${value}`;
  const said = readEntryLabel(labelled)?.label;
  const isPlain = kind === 'education' || said === 'dates' || said === 'employer';
  const columns = [isPlain ? value : labelled, ...rest];
  return { ...line, columns, text: columns.join('  '), gapBefore: said === 'dates' && line.gapBefore };
}

/** Puts what a section says into the resume, and returns what is uncertain about it. */
function addSection(
  { kind, title, lines: source }: ResumeSection,
  resume: Resume,
  knowledge: ImportKnowledge,
): Flag[] {
  const { recognise } = knowledge;
  const lines = gatherLabels(source, recognise).map((line) => readLabel(line, kind, recognise));
  const places = new Set([resume.basics.location?.city?.toLowerCase()].flatMap((city) => city ?? []));
  if (lines.length === 0 && kind !== 'unknown') return [];
  switch (kind) {
    case 'contact':
      return [];
    case 'summary':
      resume.basics.summary = [resume.basics.summary, ...lines.map(({ text }) => text)]
        .filter(Boolean)
        .join('\n');
      return [];
    case 'work': {
      const { work, flags } = readWork(lines, 'work', places, recognise);
      const before = resume.work.length;
      resume.work.push(...work);
      return flags.map(({ path, why }) => ({ path: ['work', before + Number(path[1])], why }));
    }
    case 'volunteer':
      resume.volunteer.push(...readWork(lines, 'volunteer', places, recognise).work.map(toVolunteer));
      return [];
    case 'education': {
      const { education, flags } = readEducation(lines, recognise);
      resume.education.push(...education);
      return flags;
    }
    case 'projects':
    case 'open-source':
      resume.projects.push(...readProjects(lines, kind === 'open-source' ? kind : undefined, knowledge));
      return [];
    case 'skills':
      resume.skills.push(...readSkills(lines, knowledge));
      return [];
    case 'publications':
      resume.publications.push(...readPublications(lines, recognise));
      return [];
    case 'certificates':
      resume.certificates.push(...readCertificates(lines, recognise));
      return [];
    case 'awards':
      resume.awards.push(...readAwards(lines, recognise));
      return [];
    case 'languages':
      resume.languages.push(...readLanguages(lines, recognise));
      return [];
    case 'interests':
      resume.interests.push(...readInterests(lines));
      return [];
    case 'references':
      resume.references.push(...readReferences(lines, recognise));
      return [];
    case 'courses':
      addCourses(title, lines, resume);
      return [];
    case 'unplaced':
      resume.meta.unplaced.push(...lines.map(({ text }) => text));
      return [];
    case 'unknown':
      resume.meta.unplaced.push(
        [title, ...lines.map(({ text, bullet }) => (bullet ? `• ${text}` : text))].join('\n'),
      );
      return [];
  }
}

/** Courses belong to the one school above them; where there are more, or none yet, they are unplaced. */
function addCourses(title: string, lines: Line[], { education, meta }: Resume): void {
  const [school] = education;
  if (school && education.length === 1)
    school.courses.push(...lines.flatMap(({ columns }) => columns.flatMap(splitItems)));
  else meta.unplaced.push([title, ...lines.map(({ text }) => text)].join('\n'));
}

function toVolunteer({ name, description, summary, ...role }: Work): Resume['volunteer'][number] {
  const text = [description, summary].filter(Boolean).join('\n');
  return { ...role, ...(name && { organization: name }), ...(text && { summary: text }) };
}
