import { parseResume, type Resume, type Work } from '../../resume/resume.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';
import type { Flag, ImportedResume } from '../imported-resume.ts';
import { joinWrapped, measureWidth } from '../lines/join-lines.ts';
import { type Line, readLines } from '../lines/text-lines.ts';
import { hasContacts } from '../recognise/contact-addresses.ts';
import { readContact } from './contact.ts';
import { readEducation } from './education.ts';
import { readProjects } from './projects.ts';
import {
  readAwards,
  readCertificates,
  readInterests,
  readLanguages,
  readPublications,
  readReferences,
} from './short-entries.ts';
import { readSkills } from './skills.ts';
import { type ResumeSection, splitSections } from './split-sections.ts';
import { readWork } from './work.ts';

/** Reads a resume from plain text or Markdown. Never fails: what fits nowhere is in `meta.unplaced`. */
export function importText(text: string, knowledge: ImportKnowledge): ImportedResume {
  return importLines(readLines(text, knowledge.recognise), knowledge);
}

/** Reads a resume from its lines in reading order, as they stand in a text or on the pages of a file. */
export function importLines(lines: Line[], knowledge: ImportKnowledge): ImportedResume {
  const { recognise } = knowledge;
  const width = measureWidth(lines);
  const sections = splitSections(lines, recognise).map((section) => ({
    ...section,
    lines: joinWrapped(
      section.kind === 'contact' ? section.lines.map(apart) : section.lines,
      // A summary is one paragraph, however its lines end.
      section.kind === 'summary' ? 0 : width,
      recognise,
    ),
  }));
  const flags: Flag[] = [];
  const resume = parseResume({});
  const hasSummary = sections.some(({ kind }) => kind === 'summary');
  const contact = readContact(
    sections.filter(({ kind }) => kind === 'contact').flatMap((section) => section.lines),
    hasSummary,
    recognise,
  );
  resume.basics = contact.basics;
  resume.meta.unplaced.push(...contact.unplaced);
  for (const section of sections) flags.push(...addSection(section, resume, knowledge));
  flags.unshift(...contact.flags);
  if (sections.length === 1)
    flags.push({ path: [], why: 'No section headings such as "Experience" or "Skills" were found.' });
  if (resume.meta.unplaced.length > 0)
    flags.push({ path: ['meta', 'unplaced'], why: 'Some text fits no section; it is kept as unplaced.' });
  const titles = sections.flatMap(({ title }) => title || []);
  return { resume: parseResume(resume), flags, sections: titles };
}

/** Contacts stand on lines of their own, however long the lines around them are. */
function apart(line: Line, index: number, lines: Line[]): Line {
  const isApart = [line, lines[index - 1]].some((either) => either && hasContacts(either.text));
  return isApart ? { ...line, gapBefore: true } : line;
}

/** Puts what a section says into the resume, and returns what is uncertain about it. */
function addSection(
  { kind, title, lines }: ResumeSection,
  resume: Resume,
  knowledge: ImportKnowledge,
): Flag[] {
  const { recognise, splitGlued } = knowledge;
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
      const { work, flags } = readWork(lines, 'work', recognise);
      const before = resume.work.length;
      resume.work.push(...work);
      return flags.map(({ path, why }) => ({ path: ['work', before + Number(path[1])], why }));
    }
    case 'volunteer':
      resume.volunteer.push(...readWork(lines, 'volunteer', recognise).work.map(toVolunteer));
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
      resume.skills.push(...readSkills(lines, splitGlued));
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
      resume.languages.push(...readLanguages(lines));
      return [];
    case 'interests':
      resume.interests.push(...readInterests(lines));
      return [];
    case 'references':
      resume.references.push(...readReferences(lines));
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

function toVolunteer({ name, description, summary, ...role }: Work): Resume['volunteer'][number] {
  const text = [description, summary].filter(Boolean).join('\n');
  return { ...role, ...(name && { organization: name }), ...(text && { summary: text }) };
}
