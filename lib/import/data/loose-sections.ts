import type { Resume } from '../../resume/resume.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';
import { readLines } from '../lines/text-lines.ts';
import type { SectionKind } from '../recognise/headings.ts';
import { importLines } from '../sections/read-sections.ts';
import type { PlacedItem } from './place-entry.ts';

/** A section of a data file that is text, line by line. */
export interface LooseSection {
  kind: SectionKind;
  title: string;
  lines: string[];
}

/** Reads sections that are text as in a file of text; `unknown` are those that have no place, each with its title. */
export function readLoose(
  sections: LooseSection[],
  knowledge: ImportKnowledge,
): { resume: Resume; unknown: string[] } {
  const { recognise } = knowledge;
  const known = sections.filter(({ kind }) => kind !== 'unknown');
  const text = known.flatMap(({ kind, title, lines }) => [
    `# ${recognise.readHeading(title) === kind ? title : kind.replace('-', ' ')}`,
    ...(kind === 'summary' ? lines.map((line) => `${line}\n`) : lines),
    '',
  ]);
  const lines = readLines(text.join('\n'), recognise).map((line) => ({ ...line, isWhole: true as const }));
  const unknown = sections
    .filter(({ kind }) => kind === 'unknown')
    .map(({ title, lines: each }) =>
      [title, ...each.map((line) => line.replace(/^(?:- |• )/, ''))].join('\n'),
    );
  return { resume: importLines(lines, knowledge).resume, unknown };
}

/** The lists of a resume: first the placed items, then what was read from text. */
export function joinLists(placed: PlacedItem[], rest: Resume): Record<string, object[]> {
  const lists: Record<string, object[]> = {};
  for (const [name, items] of Object.entries(rest)) {
    if (!Array.isArray(items)) continue;
    lists[name] = [...placed.filter(({ list }) => list === name).map(({ item }) => item), ...items];
  }
  return lists;
}
