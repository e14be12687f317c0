import type { Line } from '../lines/text-lines.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { reaches } from './join-streams.ts';

/**
 * Adds what stands in the heads and feet of the pages and says who the person is: people see it at the top. Columns
 * with headings, which some put there, go to the end.
 */
export function addMargins(lines: Line[], margins: Line[][], recognise: Recognisers): Line[] {
  const said = new Set(lines.map(({ text }) => fold(text)));
  const above: Line[] = [];
  const below: Line[] = [];
  for (const margin of margins) {
    const kept = margin.filter((line) => {
      const text = fold(withoutPageMark(line.text, recognise));
      const isNew = !said.has(text) && /[\p{L}\d]/u.test(text);
      said.add(text);
      return isNew;
    });
    const first = kept.findIndex((line) => isHeading(line, recognise));
    const head = first < 0 ? kept : kept.slice(0, first);
    if (isPersonal(head, lines, recognise)) above.push(...head);
    below.push(...kept.slice(head.length));
  }
  return [...above, ...lines, ...below];
}

/** A line without the number of its page; a number to call is none. */
export function withoutPageMark(text: string, recognise: Recognisers): string {
  const { readPageMark } = recognise;
  // The number can be a field that the file gives no value for.
  const mark = readPageMark(text.trim()) ?? (/^\p{L}+$/u.test(text) ? readPageMark(`${text} 1`) : undefined);
  if (!mark || reaches(text, recognise) || (!mark.isSpelledOut && /\p{L}{2}\d/u.test(text))) return text;
  return `${mark.before} ${mark.after}`.trim();
}

function isHeading(line: Line, { readHeading }: Recognisers): boolean {
  return !line.bullet && line.columns.length === 1 && readHeading(line.text) !== undefined;
}

/** Contacts, or the name where the text does not begin with one. */
function isPersonal(head: Line[], lines: Line[], recognise: Recognisers): boolean {
  if (head.length === 0) return false;
  if (head.some(({ text }) => reaches(text, recognise))) return true;
  return (
    !lines.slice(0, 3).some(({ text }) => isFullName(text, recognise)) &&
    head.some(({ columns }) => columns.some((column) => isFullName(column, recognise)))
  );
}

function isFullName(text: string, { isPersonName }: Recognisers): boolean {
  return text.includes(' ') && isPersonName(text);
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
