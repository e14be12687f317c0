import { reaches, withoutPageMark } from '../lines/page-marks.ts';
import type { Line } from '../lines/text-lines.ts';
import type { Recognisers } from '../recognise/recognisers.ts';

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
