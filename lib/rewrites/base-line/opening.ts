import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import type { TaggedWord } from '../../english/tagger.ts';
import type { Token } from '../../tokens/token.ts';

/** How a line begins, in the past tense (or in the present, in a role that goes on), and what follows. */
export interface Opening {
  /** "Designed and built"; as it stood, where it was a past form already. */
  lead: string;
  /** Base forms; those of the words as they stood, where they are known. */
  verbs: string[];
  /** Base forms as they follow "helped". */
  base: string;
  body: string;
  /** The line claims the least that the words say; the user may say that it was more. */
  own?: string[];
  /** Words in front that the verb stands in for: "Maintainer of". */
  replaced?: string;
  /** The line as it means the same as the old words, where these claimed less by their verb alone. */
  said?: string;
  /** Words in front that were left out. */
  dropped: string[];
  /** It begins otherwise than it stood, and not only in another tense. */
  turned: boolean;
}

/** What reading an opening needs to know. */
export interface OpeningKnowledge {
  verbs: CompiledVerbs;
  extract(text: string): Token[];
  tags: TaggedWord[];
  /** Verbs that change a measure. */
  changeVerbs: ReadonlySet<string>;
  /** The role goes on: what stands in the present may stay there. */
  present: boolean;
}
