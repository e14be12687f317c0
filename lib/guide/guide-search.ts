import { type AskedWord, findPassage, type Passage } from './find-passage.ts';
import { bodyOf, type GuidePage, headingOf, isExample } from './guide.ts';
import { createWordReader } from './word-forms.ts';
import { indexWords, type WordDocument } from './word-index.ts';

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
  /** The words of the index that were found in it. */
  terms: Map<string, AskedWord>;
}

/** A number is that of the person who asks, and seldom that of a page. */
const NUMBER = /^\d+$/;
/** A page that says no more than this of what was asked is no answer. */
const LEAST_SHARE = 0.5;
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

  function findHits(query: string): [id: string, hit: Hit][] {
    const all = readWords(query);
    const full = all.filter(({ forms: [word = ''] }) => !emptyWords.has(word) && !NUMBER.test(word));
    const results = (full.length > 0 ? full : all).map(({ forms }) => index.search(forms));
    const weights = results.map((found) => Math.log(1 + index.size / (found.length + 1)));
    const known = weights.filter((_, at) => results[at]?.length);
    // A word that the guide does not know weighs as much as one that it knows.
    const usual = known.reduce((sum, weight) => sum + weight, 0) / known.length;
    const asked = weights.reduce((sum, weight, at) => sum + (results[at]?.length ? weight : usual), 0);
    const hits = new Map<string, Hit>();
    for (const [at, found] of results.entries()) {
      const word = { weight: weights[at] ?? 0 };
      for (const { id, score, terms } of found) {
        const hit = hits.get(id) ?? { score: 0, share: 0, terms: new Map() };
        hits.set(id, hit);
        hit.score += score;
        hit.share += word.weight / asked;
        for (const term of terms) hit.terms.set(term, word);
      }
    }
    return [...hits]
      .filter(([, { share }]) => share > LEAST_SHARE)
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
    return { found, ...(best && best[1].share < 0.99 && { isPartial: true }) };
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
