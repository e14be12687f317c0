import type { Line } from '../lines/text-lines.ts';
import type { SectionKind } from '../recognise/headings.ts';
import type { Recognisers } from '../recognise/recognisers.ts';

/** A part of a resume under one heading. The lines above the first heading are `contact`. */
export interface ResumeSection {
  kind: SectionKind;
  title: string;
  lines: Line[];
}

/** Headings that may stand on one line with what they head: "Summary: ...". */
const BEFORE_TEXT = new Set<SectionKind>([
  'summary',
  'skills',
  'languages',
  'interests',
  'certificates',
  'education',
  'references',
  'awards',
]);

/** Splits a resume at its headings, in any case and with or without punctuation. */
export function splitSections(lines: Line[], recognise: Recognisers): ResumeSection[] {
  const sections: ResumeSection[] = [{ kind: 'contact', title: '', lines: [] }];
  const capitals = lines.filter((line) => isCapitals(line.text) && recognise.readHeading(line.text)).length;
  for (const [index, line] of lines.entries()) {
    const section = sections.at(-1);
    if (!section) continue;
    const found = findHeading(
      line,
      lines.slice(index + 1, index + 4),
      { section, inCapitals: capitals >= 2, isFirst: index === 0 },
      recognise,
    );
    if (!found) section.lines.push(line);
    else {
      sections.push({ kind: found.kind, title: found.title, lines: [] });
      if (found.rest)
        sections.at(-1)?.lines.push({ ...line, text: found.rest, columns: [found.rest], gapBefore: true });
    }
  }
  return sections;
}

function findHeading(
  line: Line,
  next: Line[],
  { section, inCapitals, isFirst }: { section: ResumeSection; inCapitals: boolean; isFirst: boolean },
  recognise: Recognisers,
): { kind: SectionKind; title: string; rest?: string } | undefined {
  const { isSpokenLanguage, rateTitle, readHeading } = recognise;
  if (line.bullet || line.columns.length > 1 || line.text.length > 400) return undefined;
  const kind = readHeading(line.text);
  if (kind)
    return isGroupOfSkills(kind, section, next, recognise)
      ? undefined
      : { kind: skillsOrLanguages(kind, next, recognise), title: line.text };
  const inline = /^([^:]{4,40}):\s+(\S.*)$/u.exec(line.text);
  const inlineKind = inline?.[1] && readHeading(inline[1]);
  if (
    inline?.[2] &&
    inlineKind &&
    BEFORE_TEXT.has(inlineKind) &&
    line.gapBefore &&
    section.kind !== 'skills'
  ) {
    const isLists = inlineKind === 'languages' && !isSpokenLanguage(inline[2]);
    if (isLists) return { kind: 'skills', title: '', rest: line.text };
    if (!/^(?:tools|technolog|tech|stack)/i.test(line.text))
      return { kind: inlineKind, title: inline[1] ?? '', rest: inline[2] };
  }
  // The first heading of all is the name.
  const isName = isFirst || (line.level === 1 && section.kind === 'contact' && section.title === '');
  // Under it, a title is the headline.
  const isHeadline = section.kind === 'contact' && section.title === '' && rateTitle(line.text) >= 2;
  if (!isName && !isHeadline && isUnknownHeading(line, next, inCapitals, recognise))
    return { kind: 'unknown', title: line.text };
  return undefined;
}

/** Under "Skills", "Languages" and "Tools" head groups of skills, not sections. */
function isGroupOfSkills(
  kind: SectionKind,
  section: ResumeSection,
  next: Line[],
  { isSpokenLanguage, readHeading }: Recognisers,
): boolean {
  if (section.kind !== 'skills') return false;
  if (kind === 'skills')
    return section.lines.length > 0 || next.some((line) => readHeading(line.text) === 'languages');
  return kind === 'languages' && !isSpokenLanguage(next[0]?.text ?? '');
}

/** "Languages" on its own heads spoken languages only when they follow. */
function skillsOrLanguages(kind: SectionKind, next: Line[], { isSpokenLanguage }: Recognisers): SectionKind {
  return kind === 'languages' && !next.slice(0, 2).some(({ text }) => isSpokenLanguage(text))
    ? 'skills'
    : kind;
}

/** A heading of Markdown, or one in capitals where the others are, that says something else than we know. */
function isUnknownHeading(
  line: Line,
  next: Line[],
  inCapitals: boolean,
  { findDates }: Recognisers,
): boolean {
  if (line.level !== undefined) return line.level <= 2;
  const hasDates = [line, ...next.slice(0, 2)].some(({ text }) => findDates(text));
  return inCapitals && line.gapBefore && isCapitals(line.text) && line.text.length <= 40 && !hasDates;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}
