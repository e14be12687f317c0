import type { Resume } from '../../resume/resume.ts';
import type { Line } from '../lines/text-lines.ts';
import { trimEdges } from '../lines/trim-edges.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import type { SpokenLanguage } from '../recognise/spoken-languages.ts';
import { splitItems } from './skills.ts';

/** Behind the name of a language: how well it is spoken, in brackets, after a dash or a colon. */
const WITH_FLUENCY = /^([^(:–—|]{1,60}?)\s*(?:\(((?:[^()]|\([^()]*\))+)\)|[:–—|]\s*(\S.*)|\s-\s(\S.*))$/u;

/** "English (native), German: B2" as languages with how well they are spoken, beside their names or under them. */
export function readLanguages(lines: Line[], recognise: Recognisers): Resume['languages'] {
  const languages: SpokenLanguage[] = [];
  let filled = 0;
  for (const { columns } of lines)
    for (const column of columns)
      for (const found of readCell(column, recognise)) {
        // Cells of a row of levels belong to those of the row of languages above it, in their order.
        const bare = languages.slice(filled).find(({ fluency }) => fluency === undefined) ?? languages.at(-1);
        if (typeof found !== 'string') languages.push(found);
        else if (bare) {
          bare.fluency = bare.fluency ? `${bare.fluency}, ${found}` : found;
          filled = languages.indexOf(bare);
        } else languages.push({ language: found });
      }
  return languages;
}

/** The languages of one cell, and levels (as texts) that belong to a language before them. */
function readCell(cell: string, recognise: Recognisers): (SpokenLanguage | string)[] {
  const { isFluency, isLanguageName } = recognise;
  const labelled = /^([^:]{2,60}?)(?::\s*|\s+in\s+)(\S.*)$/u.exec(cell);
  if (labelled?.[1] && labelled[2] && isFluency(labelled[1]) && !isFluency(labelled[2]))
    return splitNames(labelled[2]).map((language) => ({ language, fluency: labelled[1] ?? '' }));
  const items = splitItems(cell).flatMap((item) => item.split(/(?<=\))\s+(?=\p{Lu})/u));
  return items.flatMap((item): (SpokenLanguage | string)[] => {
    const bare = trimEdges(item.replace(/[★☆●○◉◌⬤•■□▪▫✦✧]+/gu, ' ')).trim();
    if (!/[\p{L}\d]/u.test(bare)) return [];
    if (isFluency(bare)) return [unwrap(bare)];
    const touching = splitTouching(bare, recognise);
    if (touching) return [touching];
    const match = WITH_FLUENCY.exec(bare);
    const fluency = match?.[2] ?? match?.[3] ?? match?.[4];
    if (!match?.[1] || !fluency) return splitNames(bare, isLanguageName).map((language) => ({ language }));
    return isFluency(match[1]) && !isFluency(fluency)
      ? splitNames(fluency).map((language) => ({ language, fluency: match[1] ?? '' }))
      : [{ language: match[1], fluency }];
  });
}

function unwrap(text: string): string {
  return text.replace(/^\((.*)\)$/, '$1').replace(/^\(|(?<!\([^()]*)\)$/g, '');
}

/** "English C1", "English (native)", "Deutsch Muttersprache": the name ends where the words for how well begin. */
function splitTouching(text: string, { isFluency, isLanguageName }: Recognisers): SpokenLanguage | undefined {
  const words = text.split(' ');
  for (let at = 1; at < words.length && at <= 4; at++) {
    const [language, fluency] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (isLanguageName(language) && isFluency(fluency))
      return { language, fluency: unwrap(trimEdges(fluency)) };
  }
  return undefined;
}

/** "English and German" are two, where each side is one. */
function splitNames(text: string, isName: (name: string) => boolean = () => true): string[] {
  const names = text.split(/\s*[,;/]\s*|\s+(?:and|und|et|y|e|en|i|&)\s+/u).filter(Boolean);
  return names.length > 1 && names.every(isName) ? names : [text];
}
