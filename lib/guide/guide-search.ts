import { type AskedWord, findPassage, type Passage } from './find-passage.ts';
import { bodyOf, type GuidePage, headingOf, isExample } from './guide.ts';
import { createWordReader } from './word-forms.ts';
import { indexWords, isCalledSo, type WordDocument, type WordResult } from './word-index.ts';

/** What people look for in the guide and Gaplight does not do. */
export interface OutsideTopic {
  id: string;
  /** The words by which people look for it. */
  words: string;
  /** One sentence that says so. */
  says: string;
  /** Id of the page that may help all the same. */
  page: string;
}

/** A page that a query finds, with its best passage. */
export interface FoundPage extends Passage {
  page: GuidePage;
}

/** What the guide answers to a query. */
export interface GuideAnswer {
  /** The best first; few. Behind `elsewhere` the one that may help. */
  found: FoundPage[];
  /** No page says all of what was asked. */
  isPartial?: true;
  /** What was asked is not Gaplight's business: the sentence that says so. */
  elsewhere?: string;
}

interface SearchKnowledge {
  pages: readonly GuidePage[];
  topics: readonly OutsideTopic[];
  /** Words that are left out of a query, if others are in it. */
  emptyWords: ReadonlySet<string>;
  /** Words that stand for one another. */
  wordFamilies: readonly string[][];
}

/** One thing that can be found: a page or a topic. */
interface Hit {
  score: number;
  /** The share of what was asked that it says, by the weight of the words. */
  share: number;
  /** How many of the words that were asked it has, and whether that is all of them. */
  words: number;
  isWhole: boolean;
  /** The words of the index that were found in it. */
  terms: Map<string, AskedWord>;
}

/** A number is that of the person who asks, and seldom that of a page. */
const NUMBER = /^\d+$/;
/** A page that says no more than this of what was asked is no answer. */
const LEAST_SHARE = 0.5;
/** In a question of so many words much is said around what is asked, and a page need say less of it. */
const LONG_QUESTION = 4;
const LEAST_OF_LONG = 0.34;
/** One word alone of a long question may be about anything. */
const LEAST_WORDS_OF_LONG = 2;
/** A page that fits so much worse than the best one is not shown. */
const LEAST_OF_BEST = 0.45;
const MOST_PAGES = 6;

/** Makes the search of the guide: the pages that fit a query, or the sentence that it is not the guide's business. */
export function createGuideSearch(knowledge: SearchKnowledge): (query: string) => GuideAnswer {
  const { pages, topics, emptyWords } = knowledge;
  const readWords = createWordReader(knowledge.wordFamilies);
  const byId = new Map(pages.map((page) => [page.id, page]));
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));
  const index = indexWords(
    [
      ...pages.map(toDocument),
      ...topics.map(({ id, words }) => ({
        id,
        title: '',
        saysAlso: words,
        headings: '',
        text: '',
        examples: '',
      })),
    ],
    readWords,
  );

  /** The rarer a word is in the guide, the more it says. */
  const weigh = (found: WordResult[]): number => Math.log(1 + index.size / (found.length + 1));

  function findHits(query: string): [id: string, hit: Hit][] {
    const all = readWords(query);
    const full = all.filter(({ forms: [word = ''] }) => !emptyWords.has(word) && !NUMBER.test(word));
    const words = full.length > 0 ? full : all;
    const isLong = words.length >= LONG_QUESTION;
    const results = words.map(({ forms }) => index.search(forms));
    // In a long question only the words count by which a page is called.
    const counted = isLong ? results.filter((found) => found.some(isCalledSo)) : results;
    const known = counted.filter((found) => found.length > 0).map(weigh);
    // A word that the guide does not know weighs as much as one that it knows.
    const asked = (known.reduce((sum, weight) => sum + weight, 0) / known.length) * counted.length;
    const hits = new Map<string, Hit>();
    for (const found of results) {
      const word = { weight: weigh(found) };
      const share = counted.includes(found) ? word.weight / asked : 0;
      for (const { id, score, terms } of found) {
        const hit = hits.get(id) ?? { score: 0, share: 0, words: 0, isWhole: false, terms: new Map() };
        hits.set(id, hit);
        hit.score += score;
        hit.words += 1;
        hit.isWhole = hit.words === words.length;
        hit.share += share;
        for (const term of terms) hit.terms.set(term, word);
      }
    }
    const answers = ({ share, words: said }: Hit): boolean =>
      isLong ? share > LEAST_OF_LONG && said >= LEAST_WORDS_OF_LONG : share > LEAST_SHARE;
    return [...hits]
      .filter(([, hit]) => answers(hit))
      .toSorted(([, a], [, b]) => b.score * b.share - a.score * a.share);
  }

  return (query) => {
    const hits = findHits(query);
    const [best] = hits;
    const topic = best && topicById.get(best[0]);
    if (topic) {
      const page = byId.get(topic.page);
      // That page does not answer what was asked: it is read from its beginning.
      return {
        elsewhere: topic.says,
        found: page ? [{ page, ...findPassage(page, new Map(), readWords) }] : [],
      };
    }
    const found = hits
      .filter(([, { score }]) => score >= LEAST_OF_BEST * (best?.[1].score ?? 0))
      .flatMap(([id, { terms }]): FoundPage[] => {
        const page = byId.get(id);
        return page ? [{ page, ...findPassage(page, terms, readWords) }] : [];
      })
      .slice(0, MOST_PAGES);
    return { found, ...(best && !best[1].isWhole && { isPartial: true }) };
  };
}

function toDocument({ id, title, saysAlso = '', blocks }: GuidePage): WordDocument {
  return {
    id,
    title,
    saysAlso,
    headings: blocks.map((block) => headingOf(block) ?? '').join(' '),
    text: blocks.map((block) => (isExample(block) ? '' : bodyOf(block))).join(' '),
    examples: blocks.map((block) => (isExample(block) ? bodyOf(block) : '')).join(' '),
  };
}
