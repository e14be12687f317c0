import type { Line } from '../lines/text-lines.ts';
import type { SectionKind } from '../recognise/headings.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import type { ResumeSection } from './resume-section.ts';

/** Headings that may stand on one line with what they head: "Summary: ...". */
export const BEFORE_TEXT = new Set<SectionKind>([
  'summary',
  'skills',
  'languages',
  'interests',
  'certificates',
  'education',
  'references',
  'awards',
]);

/** "Additional information" can hold anything: its lines that say what they are, "Languages: Dutch", are sections. */
export function splitLabelled(section: ResumeSection, recognise: Recognisers): ResumeSection[] {
  if (section.kind !== 'unknown' && section.kind !== 'unplaced') return [section];
  const said: ResumeSection[] = [];
  const rest: Line[] = [];
  for (const line of section.lines) {
    const { kind, text } = readLabelled(line, recognise) ?? {};
    const held = kind === 'skills' || !text ? line : { ...line, text, columns: [text] };
    if (kind) said.push({ kind, title: '', lines: [{ ...held, bullet: false }] });
    else rest.push(line);
  }
  return said.length > 0 && rest.length === 0 ? said : [...said, { ...section, lines: rest }];
}

/** The section that a line names before its colon, or by what it lists, and what it says of it. */
export function readLabelled(
  line: Line,
  { isSpokenLanguage, readHeading, readTermList }: Recognisers,
): { kind: SectionKind; text: string } | undefined {
  const [, name, text] = /^([^:]{3,40}):\s+(\S.*)$/u.exec(line.text) ?? [];
  if (!name || !text) return undefined;
  const read = readHeading(name);
  if (read === 'languages' && !isSpokenLanguage(text)) return { kind: 'skills', text };
  if (read && BEFORE_TEXT.has(read)) return { kind: read, text };
  return readTermList([text]) ? { kind: 'skills', text } : undefined;
}
