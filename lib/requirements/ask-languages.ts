import type { Posting } from '../posting/posting.ts';
import { foldAccents } from '../text/fold-accents.ts';
import type { AskCues, AskLanguage } from './ask-cues.ts';
import type { AskKnowledge } from './ask-knowledge.ts';
import type { CompiledHeadings } from './compile-headings.ts';

type PostingTexts = Pick<Posting, 'description' | 'blocks' | 'title' | 'hiringOrganization'>;

/** A posting in the letters in which its cues are compiled, with what is known of its language. */
export interface PostingInLanguage<P extends PostingTexts> {
  language: string;
  /** `undefined` where Gaplight does not read the language. */
  knowledge: AskKnowledge | undefined;
  /** With the same offsets as the posting handed in. */
  posting: P;
}

/** Tells the language of a posting and picks what is known of it. English stays as it is. */
export function findLanguage<P extends PostingTexts>(
  posting: P,
  english: AskKnowledge,
): PostingInLanguage<P> {
  const language = english.languages?.tell(posting.description) ?? english.language;
  if (language === english.language) return { language, knowledge: english, posting };
  return { language, knowledge: english.languages?.find(language), posting: foldPosting(posting) };
}

/**
 * Makes everything that `findRequirements` needs ready for postings in English and other languages. Each other language is
 * compiled when a posting in it is first met; where its headings say nothing, those of English may.
 *
 * @param compile makes the cues of one language ready.
 * @param tell returns the tag of the language of a text.
 */
export function compileAskLanguages(
  compile: (cues: AskCues) => AskKnowledge,
  cues: AskCues,
  others: readonly AskLanguage[],
  tell: (text: string) => string,
): AskKnowledge {
  const english = compile(cues);
  const compiled = new Map<string, AskKnowledge>();
  const find = (language: string): AskKnowledge | undefined => {
    const known = compiled.get(language);
    const found = known ? undefined : others.find((each) => each.language === language);
    if (!found) return known;
    const made = compile(foldCues(found.cues));
    const asks = { ...made, language, headings: addOthers(made, english) };
    compiled.set(language, asks);
    return asks;
  };
  return { ...english, languages: { tell, find } };
}

/** The headings of a language, with what else may tell of a heading: what is nice to have in a sentence, and English. */
function addOthers({ headings, levels }: AskKnowledge, english: AskKnowledge): CompiledHeadings {
  const praise = levels.cues.filter(({ level, scope }) => level === 'preferred' && scope === 'clause');
  const wishes = [...(headings.wishes ?? []), ...praise.map(({ pattern }) => pattern)];
  return { ...headings, wishes, otherwise: english.headings };
}

function foldPosting<P extends PostingTexts>(posting: P): P {
  const { description, blocks, title } = posting;
  return {
    ...posting,
    description: foldAccents(description),
    blocks: blocks.map((block) => ({ ...block, text: foldAccents(block.text) })),
    ...(title !== undefined && { title: foldAccents(title) }),
  };
}

/** The cues with plain letters for accented ones, as `findLanguage` folds the posting. */
function foldCues(cues: AskCues): AskCues {
  return foldAll(cues) as AskCues;
}

function foldAll(value: unknown): unknown {
  if (typeof value === 'string') return foldAccents(value);
  if (value instanceof RegExp) return new RegExp(foldAccents(value.source), value.flags);
  // What compiles the cases of an expression.
  if (typeof value === 'function') return (...values: unknown[]) => foldAll(value(...values));
  if (Array.isArray(value)) return value.map(foldAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [foldAccents(key), foldAll(each)]));
}
