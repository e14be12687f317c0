import { listPhrases, listWords, phraseSource } from '../text/lists.ts';
import type { EnglishKnowledge } from './english-knowledge.ts';

/** The closed lists of English, ready for look-ups; words are in lower case unless said otherwise. */
export interface CompiledEnglish {
  /** Matches the end of the noun phrase that a verb acts on. */
  objectEnd: RegExp;
  /** Matches what stands before the verb of a bullet, up to its comma. */
  front: RegExp;
  /** Matches a clause that goes before the verb, up to its comma. */
  clauseFront: RegExp;
  objectStarts: ReadonlySet<string>;
  beforeWork: ReadonlySet<string>;
  betweenVerbs: ReadonlySet<string>;
  measureEnds: ReadonlySet<string>;
  looseEnds: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** As they are written, with a capital. */
  sentenceStarts: ReadonlySet<string>;
  afterFiller: ReadonlySet<string>;
  openGainEnds: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  grammatical: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  prepositionPairs: ReadonlySet<string>;
  danglers: ReadonlySet<string>;
  subordinators: ReadonlySet<string>;
  /** Matches "us" where it is the team. */
  us: RegExp;
}

/** Makes the closed lists of English ready for look-ups. Do it once. */
export function compileEnglish(knowledge: EnglishKnowledge): CompiledEnglish {
  const set = (words: string): ReadonlySet<string> => new Set(listWords(words));
  const any = (words: string): string => phraseSource(listWords(words));
  const { objectEnds, participleLinks, clauseParticiples } = knowledge;
  return {
    objectEnd: new RegExp(
      String.raw`[,;:(]|\s(?=(?:${any(objectEnds)}|end to end|and [a-z]+ed|[a-z]{3,}ed (?:${any(participleLinks)}))\b` +
        String.raw`|(?:${any(clauseParticiples)}) (?!(?:with|in|for|on|using|via|and|to|of|at)\b))`,
    ),
    front: new RegExp(String.raw`^(?:${any(knowledge.fronts)})\b[^,;:]{2,90},\s+`, 'i'),
    clauseFront: new RegExp(String.raw`^(?:${any(knowledge.clauseFronts)})\s[^,;:]{2,90},\s+`, 'i'),
    objectStarts: set(knowledge.objectStarts),
    beforeWork: set(knowledge.beforeWork),
    betweenVerbs: set(knowledge.betweenVerbs),
    measureEnds: set(knowledge.measureEnds),
    looseEnds: set(knowledge.looseEnds),
    determiners: set(knowledge.determiners),
    sentenceStarts: set(knowledge.sentenceStarts),
    afterFiller: set(knowledge.afterFiller),
    openGainEnds: set(knowledge.openGainEnds),
    negations: set(knowledge.negations),
    grammatical: set(knowledge.grammatical),
    prepositions: set(knowledge.prepositions),
    prepositionPairs: new Set(listPhrases(knowledge.prepositionPairs)),
    danglers: set(knowledge.danglers),
    subordinators: set(knowledge.subordinators),
    us: new RegExp(String.raw`(?<=\b(?:${any(knowledge.beforeUs)}) )us\b`, 'gu'),
  };
}
