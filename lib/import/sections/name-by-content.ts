import type { ImportKnowledge } from '../import-knowledge.ts';
import type { Line } from '../lines/text-lines.ts';
import type { SectionKind } from '../recognise/headings.ts';
import { isDatedHead } from './entry-heads.ts';
import { splitItems } from './skills.ts';

/** What a section holds whose heading says nothing that we know, by its lines; `undefined` where they do not tell. */
export function nameByContent(lines: Line[], knowledge: ImportKnowledge): SectionKind | undefined {
  const { recognise } = knowledge;
  if (areTerms(lines, knowledge)) return 'skills';
  const spoken = lines.filter(({ text }) => text.length <= 60 && recognise.isSpokenLanguage(text)).length;
  if (lines.length > 0 && spoken >= 0.6 * lines.length) return 'languages';
  const heads = lines.filter((line) => !line.bullet);
  const dated = heads.filter((line) => isDatedHead(line, recognise)).length;
  if (dated === 0) return undefined;
  const schools = heads.filter(({ columns }) =>
    columns.some((text) => text.length <= 100 && (recognise.isDegree(text) || recognise.isSchool(text))),
  ).length;
  const titles = heads.filter(({ columns }) =>
    columns.some((text) => text.split(/\s[|·–—-]\s|,\s/).some((part) => recognise.rateTitle(part) >= 2)),
  ).length;
  if (titles > 0 && titles >= schools) return 'work';
  return schools > 0 ? 'education' : undefined;
}

/** Whether most of what is listed are terms that we know. */
function areTerms(lines: Line[], { recognise, splitGlued }: ImportKnowledge): boolean {
  const items = lines
    .flatMap(({ columns }) => columns)
    .map((column) => column.replace(/^[^:,;]{2,48}:\s+/u, ''))
    .flatMap(splitItems)
    .flatMap(splitGlued)
    .flatMap((item) => recognise.splitTerms(item) ?? item);
  const listed = items.filter((item) => !recognise.isSkillLevel(item));
  const known = listed.filter((item) => recognise.isTerm(item.replace(/\s*\([^()]*\)$/, ''))).length;
  return known >= 2 && known >= 0.5 * listed.length;
}
