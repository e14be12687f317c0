/** The parts of speech that reading a bullet needs. */
export type Part =
  | 'verb'
  | 'gerund'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'preposition'
  | 'determiner'
  | 'conjunction'
  | 'other';

/** A word of a bullet: `text.slice(start, end)`, and what it is in its sentence. */
export interface TaggedWord {
  text: string;
  start: number;
  end: number;
  part: Part;
}

export type Tagger = (text: string) => TaggedWord[];

/** The part of compromise that is used here; its own types do not name the raw terms. */
interface NlpTerm {
  text: string;
  pre: string;
  post: string;
  tags?: Set<string>;
}

const partsByTag: [string, Part][] = [
  ['Gerund', 'gerund'],
  ['Verb', 'verb'],
  ['Determiner', 'determiner'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Adverb', 'adverb'],
  ['Adjective', 'adjective'],
  ['Noun', 'noun'],
];

let loading: Promise<Tagger> | undefined;

/**
 * Loads compromise on first use and returns a tagger for single bullets. The middle flavour: the small one does not
 * tag, the large one adds phrases that are not needed. Never for whole postings: it is a thousand times slower than
 * the matcher.
 */
export function loadTagger(): Promise<Tagger> {
  loading ??= import('compromise/two').then(({ default: nlp }) => (text: string) => {
    const sentences = (nlp(text) as unknown as { docs: NlpTerm[][] }).docs;
    const words: TaggedWord[] = [];
    let at = 0;
    for (const term of sentences.flat()) {
      const start = text.indexOf(term.text, at);
      if (start < 0) continue;
      at = start + term.text.length;
      words.push({ text: term.text, start, end: at, part: partOf(term) });
    }
    return words;
  });
  return loading;
}

function partOf(term: NlpTerm): Part {
  for (const [tag, part] of partsByTag) if (term.tags?.has(tag)) return part;
  return 'other';
}
