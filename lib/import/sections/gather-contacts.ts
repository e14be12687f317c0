import type { Resume } from '../../resume/resume.ts';
import type { Line } from '../lines/text-lines.ts';
import { hasContacts } from '../recognise/contact-addresses.ts';
import type { SectionKind } from '../recognise/headings.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import type { ResumeSection } from './resume-section.ts';

/** Sections whose contacts are those of others, or of what they tell of. */
const OF_OTHERS = new Set<SectionKind>(['contact', 'references']);
const OF_WORKS = new Set<SectionKind>([
  'projects',
  'open-source',
  'publications',
  'certificates',
  'awards',
  'work',
]);

/**
 * Finds the lines outside the top of the resume that only say where somebody can be reached, as a side column or the
 * foot of a page does.
 *
 * @returns those lines, and the sections without them.
 */
export function gatherContacts(
  sections: ResumeSection[],
  recognise: Recognisers,
): { sections: ResumeSection[]; contacts: Line[] } {
  const contacts: Line[] = [];
  const rest = sections.map((section) => {
    if (OF_OTHERS.has(section.kind)) return section;
    const isOwn = (text: string): boolean => isContact(text, OF_WORKS.has(section.kind), recognise);
    const lines = section.lines.flatMap((line) => {
      const taken = hasContacts(line.text) ? line.columns.filter(isOwn) : [];
      if (taken.length === 0) return [line];
      contacts.push(
        ...taken.map((text) => ({ ...line, text, columns: [text], bullet: false, gapBefore: true })),
      );
      const columns = line.columns.filter((column) => !taken.includes(column));
      return columns.length > 0 ? [{ ...line, columns, text: columns.join('  ') }] : [];
    });
    return { ...section, lines };
  });
  return { sections: rest, contacts };
}

/** Whether a text is an address or a number to reach somebody at, with no more than a label before it. */
function isContact(text: string, isOfWork: boolean, recognise: Recognisers): boolean {
  const basics: Resume['basics'] = { profiles: [] };
  const rest = recognise.takeContacts(text, { basics, flags: [] });
  if (rest === text) return false;
  const left = rest.split(/[|•·,;]/).map((piece) => recognise.withoutLabel(piece.trim()));
  // "LinkedIn ana-obi (linkedin.com/in/ana-obi)" says the name of the user twice.
  const known = basics.profiles.flatMap(({ network, username }) =>
    [network, username].map((each) => each?.toLowerCase()),
  );
  const isSaid = (piece: string): boolean => recognise.isLabel(piece) || known.includes(piece.toLowerCase());
  if (left.some((piece) => /[\p{L}\d]/u.test(piece) && !isSaid(piece))) return false;
  if (basics.email) return true;
  if (basics.phone) return /^\W*[+(0]|\p{L}/u.test(text) && !recognise.findDates(text);
  return !isOfWork && basics.profiles.some(({ network }) => network);
}

/** The first e-mail address in texts that say more than that, where no other is known. */
export function findEmail(sections: ResumeSection[], recognise: Recognisers): string | undefined {
  for (const { kind, lines } of sections)
    for (const { text } of kind === 'references' ? [] : lines) {
      if (!text.includes('@')) continue;
      const basics: Resume['basics'] = { profiles: [] };
      recognise.takeContacts(text, { basics, flags: [] });
      if (basics.email) return basics.email;
    }
  return undefined;
}
