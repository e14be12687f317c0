import { allMatches } from '../text/all-matches.ts';
import type { TextRange } from '../text/range.ts';
import { replaceRanges } from '../text/replace-ranges.ts';
import type { CompiledWording } from './compiled-wording.ts';

/** An article that does not go with the word behind it: `text.slice(start, end)`, and the one that does. */
export interface WrongArticle extends TextRange {
  right: string;
}

const ARTICLE = /\b(an?)(?=\s+([\p{L}\d][\p{L}\d-]*))/giu;

/** Every "a" that should be "an", and every "an" that should be "a", by the sound of the word that follows. */
export function findWrongArticles(text: string, known: CompiledWording): WrongArticle[] {
  return allMatches(text, ARTICLE).flatMap(({ index, 1: article, 2: word }) => {
    // "Plan A follows": a name, and no article.
    if (!article || !word || (article === 'A' && /^[A-Z]/.test(word))) return [];
    const sounds = startsWithVowelSound(word, known) ? 'an' : 'a';
    if (article.toLowerCase() === sounds) return [];
    const right = /^[A-Z]/.test(article) ? sounds.charAt(0).toUpperCase() + sounds.slice(1) : sounds;
    return [{ start: index, end: index + article.length, right }];
  });
}

/** The text with the articles that go with the words behind them. */
export function fixArticles(text: string, known: CompiledWording): string {
  return replaceRanges(text, findWrongArticles(text, known));
}

function startsWithVowelSound(word: string, known: CompiledWording): boolean {
  if (known.an.has(word.toLowerCase())) return true;
  const first = word.split('-')[0] ?? word;
  const lower = first.toLowerCase();
  if ([...known.a].some((start) => lower.startsWith(start) && start.length > 2) || known.a.has(lower))
    return false;
  if (/^\d/.test(first)) return /^(?:8|11\b|18\b)/.test(first);
  const spelled = /^[A-Z][A-Z\d]+$/.test(first) && (first.length < 4 || !/[AEIOU]/.test(first.slice(1)));
  if (spelled) return known.an.has(lower.charAt(0));
  return /^(?:[aeiou]|hour|honest|heir)/.test(lower);
}
