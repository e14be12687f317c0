import { findHits } from './find-hits.ts';
import { findPassage, type Passage } from './find-passage.ts';
import { bodyOf, type GuidePage, headingOf, isExample } from './guide.ts';
import { createWordReader, type FoundWord } from './word-forms.ts';
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

/** A number is that of the person who asks, and seldom that of a page. */
const NUMBER = /^\d+$/;
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
      ...topics.map(({ id, words }) => toDocument({ id, title: '', saysAlso: words, blocks: [] })),
    ],
    readWords,
  );

  const readQuery = (query: string): FoundWord[] => {
    const all = readWords(query);
    const full = all.filter(({ forms: [word = ''] }) => !emptyWords.has(word) && !NUMBER.test(word));
    return full.length > 0 ? full : all;
  };

  return (query) => {
    const hits = findHits(readQuery(query), index);
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

function toDocument({ id, title, saysAlso = '', blocks }: Omit<GuidePage, 'chapter'>): WordDocument {
  return {
    id,
    title,
    saysAlso,
    headings: blocks.map((block) => headingOf(block) ?? '').join(' '),
    text: blocks.map((block) => (isExample(block) ? '' : bodyOf(block))).join(' '),
    examples: blocks.map((block) => (isExample(block) ? bodyOf(block) : '')).join(' '),
  };
}
