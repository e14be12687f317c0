import type { ImportKnowledge } from '../import-knowledge.ts';
import { joinDates } from '../lines/join-dates.ts';
import type { Line } from '../lines/text-lines.ts';
import { joinSpaced, type SectionKind } from '../recognise/headings.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { decorationOf, isCapitals, isLesser } from './heading-rank.ts';
import { nameByContent } from './name-by-content.ts';
import type { ResumeSection } from './resume-section.ts';
import { BEFORE_TEXT, readLabelled, splitLabelled } from './split-labelled.ts';

/** A section while its lines are gathered. */
interface OpenSection extends ResumeSection {
  /** The line of its heading; none where it stands on one line with what it heads. */
  heading?: Line;
  /** It is a section by how its heading looks, and what it holds is not known. */
  isByLook?: true;
}

/** How the headings of a resume are set. */
interface HeadingStyle {
  inCapitals: boolean;
  /** The sign or number before each of them; empty where there is none. */
  decoration: string;
  /** The deepest level that a heading of a section has. */
  level: number;
  /** They are set as bullets. */
  asBullets: boolean;
}

/** Sections whose names are also those of groups of skills, or of what is said of one job. */
const VAGUE = new Set<SectionKind>(['volunteer', 'open-source', 'courses', 'unplaced', 'unknown', 'contact']);

/** Sections whose names can stand under one job, a level deeper than those of sections. */
const OF_ONE_JOB = new Set<SectionKind>(['skills', 'languages', 'awards']);

/** Sections of entries, whose dates may be broken over two lines. */
const DATED = new Set<SectionKind>(['work', 'volunteer', 'education', 'projects', 'open-source']);

/** Splits a resume at its headings, in any case and with or without punctuation. */
export function splitSections(lines: Line[], knowledge: ImportKnowledge): ResumeSection[] {
  const { recognise } = knowledge;
  const sections: OpenSection[] = [{ kind: 'contact', title: '', lines: [] }];
  const style = learnStyle(lines, recognise);
  for (const [index, line] of lines.entries()) {
    const section = sections.at(-1);
    if (!section) continue;
    const next = lines.slice(index + 1, index + 4);
    const found = findHeading(line, next, { section, style, isFirst: index === 0 }, recognise);
    const whole = found && joinTitle(section, line, recognise);
    if (whole) section.title = whole;
    else if (!found) section.lines.push(toLabel(line, section, recognise));
    else {
      const { rest, ...opened } = found;
      sections.push({ ...opened, lines: [] });
      if (rest) sections.at(-1)?.lines.push({ ...line, text: rest, columns: [rest], gapBefore: true });
    }
  }
  const finished: ResumeSection[] = [];
  for (const section of sections) {
    const done = finish(section, knowledge);
    const above = finished.at(-1);
    if (above && section.heading && isEntryOf(above, section, done.kind, recognise)) {
      const { level: _, ...name } = section.heading;
      above.lines.push({ ...name, gapBefore: true }, ...done.lines);
    } else finished.push(done);
  }
  return finished.flatMap((section) => splitLabelled(section, knowledge.recognise));
}

/** "Employment" and "History": a heading in the margin that was broken, beside the first line of what it heads. */
function joinTitle(
  { heading, kind, title, lines }: OpenSection,
  line: Line,
  { readHeading }: Recognisers,
): string | undefined {
  const whole = `${title} ${line.text}`;
  const isUnder = heading !== undefined && !line.gapBefore && lines.length < 3;
  return isUnder && readHeading(whole) === kind ? whole : undefined;
}

/** An employer or a school can be set as headings are: what is dated under it belongs to the section above. */
function isEntryOf(
  above: ResumeSection,
  { isByLook, lines }: OpenSection,
  named: SectionKind,
  { findDates }: Recognisers,
): boolean {
  if (!isByLook || !DATED.has(above.kind)) return false;
  const fits =
    named === above.kind || named === 'unknown' || (DATED.has(named) && above.kind === 'education');
  return fits && lines.slice(0, 4).some(({ bullet, text }) => !bullet && findDates(text) !== undefined);
}

/** The name of a section that is none, such as "Tools" under a job, begins no entry either. */
function toLabel(line: Line, { kind }: OpenSection, { readHeading }: Recognisers): Line {
  if (line.level === undefined || !DATED.has(kind) || !readHeading(line.text)) return line;
  const { level: _, ...label } = line;
  return label;
}

/** Names a section by what it holds where its heading does not, and makes broken dates whole. */
function finish(
  { kind, title, heading, isByLook, lines }: OpenSection,
  knowledge: ImportKnowledge,
): ResumeSection {
  const labelled = lines.map((line) => readLabelled(line, knowledge.recognise)?.kind);
  const isMixed = labelled.some((each) => each !== undefined && each !== 'skills');
  const named = isByLook && !isMixed ? (nameByContent(lines, knowledge) ?? kind) : kind;
  const held = DATED.has(named) ? joinDates(lines, knowledge.recognise) : lines;
  // A heading that is none of ours is the name of a group.
  const isGroup = isByLook && named === 'skills' && heading !== undefined;
  const group = isGroup ? [{ ...heading, text: `${title}:`, columns: [`${title}:`] }] : [];
  const isByContent = named !== kind && !isGroup;
  return { kind: named, title, lines: [...group, ...held], ...(isByContent && { isByContent }) };
}

function learnStyle(lines: Line[], { readHeading }: Recognisers): HeadingStyle {
  const known = lines.filter((line) => line.columns.length === 1 && readHeading(line.text));
  const decorations = known.map(({ text }) => decorationOf(text)).filter(Boolean);
  const decoration = decorations.find((sign, index) => decorations.indexOf(sign) !== index) ?? '';
  const levels = known.flatMap(({ level }) => level ?? []).toSorted((a, b) => a - b);
  return {
    // Where headings are known by their fonts, capitals alone make none.
    inCapitals: levels.length < 2 && known.filter(({ text }) => isCapitals(text)).length >= 2,
    decoration,
    // Deeper ones are those of entries and groups.
    level: levels.find((each, index) => levels[index + 1] === each) ?? levels[0] ?? 2,
    asBullets: known.filter(({ bullet, gapBefore }) => bullet && gapBefore).length >= 2,
  };
}

interface Place {
  section: OpenSection;
  style: HeadingStyle;
  isFirst: boolean;
}

function findHeading(
  line: Line,
  next: Line[],
  { section, style, isFirst }: Place,
  recognise: Recognisers,
): (Omit<OpenSection, 'lines'> & { rest?: string }) | undefined {
  const { isFluency, rateTitle, readHeading } = recognise;
  if (line.text.length > 400) return undefined;
  const spaced = joinSpaced(line.text);
  if ((line.columns.length > 1 && !spaced) || isFluency(line.text)) return undefined;
  if (line.bullet && !isBulletHeading(line, next, style)) return undefined;
  const kind = readHeading(line.text);
  const title = spaced ?? line.text;
  if (kind)
    return isLabel(kind, line, next, section, recognise)
      ? undefined
      : { kind: skillsOrLanguages(kind, next, recognise), title, heading: line };
  if (line.bullet) return undefined;
  const inline = findInline(line, section, recognise);
  if (inline) return inline;
  // The first heading of all is the name.
  const isName = isFirst || (line.level === 1 && section.kind === 'contact' && section.title === '');
  // Under it, a title is the headline.
  const isHeadline = section.kind === 'contact' && section.title === '' && rateTitle(line.text) >= 2;
  if (!isName && !isHeadline && isUnknownHeading(line, next, style, recognise))
    return { kind: 'unknown', title, heading: line, isByLook: true };
  return undefined;
}

/** "★ Skills": a star or a number can be decoration. Items of a list have others of their kind beside them. */
function isBulletHeading(line: Line, [next]: Line[], { asBullets }: HeadingStyle): boolean {
  return line.gapBefore && (asBullets || (next !== undefined && (!next.bullet || next.indent > line.indent)));
}

/** "Summary: ..." */
function findInline(
  line: Line,
  section: OpenSection,
  { isSpokenLanguage, readHeading }: Recognisers,
): (Omit<OpenSection, 'lines'> & { rest?: string }) | undefined {
  const [, name, rest] = /^([^:]{4,40}):\s+(\S.*)$/u.exec(line.text) ?? [];
  const kind = name && readHeading(name);
  const isApart = line.gapBefore || section.kind === 'unknown';
  if (!name || !rest || !kind || !BEFORE_TEXT.has(kind) || !isApart || section.kind === 'skills')
    return undefined;
  if (kind === 'languages' && !isSpokenLanguage(rest)) return { kind: 'skills', title: '', rest: line.text };
  return /^(?:tools|technolog|tech|stack)/i.test(line.text) ? undefined : { kind, title: name, rest };
}

/** Whether the name of a section only labels something inside another: a group of skills, the achievements of a job. */
function isLabel(
  kind: SectionKind,
  line: Line,
  next: Line[],
  section: OpenSection,
  recognise: Recognisers,
): boolean {
  const isTop = section.kind === 'contact' && section.title === '';
  if (isTop) return kind === 'unknown';
  const isLess = isLesser(line, section.heading);
  if (section.kind === 'skills') {
    const isFirst = section.lines.length === 0 && !isLess;
    if (kind === 'skills')
      return !isFirst || next.some(({ text }) => recognise.readHeading(text) === 'languages');
    if (kind === 'languages') return !recognise.isSpokenLanguage(next[0]?.text ?? '');
    const isTight = !line.gapBefore && section.heading?.gapBefore === true;
    return VAGUE.has(kind) ? isLess || isTight : isLess && !line.gapBefore;
  }
  if (section.lines.length === 0) return false;
  const isDeeper = (line.level ?? 0) > (section.heading?.level ?? 9);
  if (isDeeper && (VAGUE.has(kind) || OF_ONE_JOB.has(kind))) return true;
  return isLess && (!line.gapBefore || recognise.isLoneLabel(line.text));
}

/** "Languages" on its own heads spoken languages only when they follow. */
function skillsOrLanguages(kind: SectionKind, next: Line[], { isSpokenLanguage }: Recognisers): SectionKind {
  return kind === 'languages' && !next.slice(0, 2).some(({ text }) => isSpokenLanguage(text))
    ? 'skills'
    : kind;
}

/** A line that is set as the headings are and says something else than we know. */
function isUnknownHeading(
  line: Line,
  next: Line[],
  { inCapitals, decoration, level }: HeadingStyle,
  { findDates, isSkillLevel, isSpokenLanguage }: Recognisers,
): boolean {
  if (isSkillLevel(line.text) || (isSpokenLanguage(line.text) && line.text.includes('('))) return false;
  if (line.level !== undefined) return line.level <= level;
  if (!line.gapBefore || line.text.length > 40) return false;
  if (decoration !== '' && decorationOf(line.text) === decoration) return true;
  const hasDates = [line, ...next.slice(0, 2)].some(({ text }) => findDates(text));
  return inCapitals && isCapitals(line.text) && !hasDates;
}
