import type { PageKnowledge, PostingCues } from '../page-knowledge.ts';
import type { NotPostingReason } from '../posting.ts';
import { isJob, isLong, type Judged } from './judged.ts';
import { isOfNamedJob } from './named-job.ts';
import { hasForm, hasSeveral, isCalledList, isForm, isList, isResume } from './other-kinds.ts';
import { sectionKinds } from './section-kinds.ts';

/** What each sign of a posting weighs, and what speaks against one. */
const WEIGHTS = {
  namedJob: 4,
  section: 2,
  apply: 2,
  jobTitle: 1.5,
  shape: 1.5,
  address: 1,
  phrase: 1,
  otherTitle: -6,
  otherPhrases: -5,
  resume: -6,
};
/** So many phrases count at most, and so many of other kinds of pages count against it. */
const MOST_PHRASES = 3;
const OTHER_PHRASES = 2;
/** A text with as many headings and items has the shape of a posting. */
const SHAPE = { headings: 2, items: 5 };

/** How much makes a posting: with a title that names a trade, without one, and where the page says that it is another. */
const ENOUGH = { titled: 4, untitled: 5, elsewhere: 7 };
/** Fewer words are no posting, however they read; with the sections of one, or where the address names it, it may be shorter. */
const FEWEST_WORDS = { plain: 60, sure: 40 };
/** A page of more cards that calls itself a list is one. */
const MOST_CARDS = 10;
/** A text of labels and names has less prose. */
const LEAST_PROSE = 0.3;

/** Whether a text reads like one posting: long enough, and with the sections, words and buttons that postings have. */
export function isPosting(judged: Judged, text: string, knowledge: PageKnowledge): boolean {
  const { region, url, heading } = judged;
  const { cues } = knowledge;
  const isNamed = isOfNamedJob(judged, knowledge);
  const isSure = isNamed || sectionKinds(region.lines).size >= 2;
  if (!isLong(text, isSure ? FEWEST_WORDS.sure : FEWEST_WORDS.plain)) return false;
  if (region.prose < text.length * LEAST_PROSE || isForm(judged) || hasSeveral(judged, cues)) return false;
  if (isCalledList(judged, cues) && region.outline.cards >= MOST_CARDS) return false;
  const { applyAddress, otherAddress } = cues;
  const isElsewhere =
    isCalledList(judged, cues) || applyAddress.test(url.pathname) || otherAddress.test(url.pathname);
  const enough = isElsewhere ? ENOUGH.elsewhere : isJob(heading, cues) ? ENOUGH.titled : ENOUGH.untitled;
  return weighSigns(judged, text, cues, isNamed) >= enough;
}

/** How much of a posting the signs of a page make. `isNamed`: its address names the job that the text is of. */
export function weighSigns(
  { region, heading, isSure, titles, url }: Judged,
  text: string,
  cues: PostingCues,
  isNamed: boolean,
): number {
  const { lines, outline } = region;
  const isOther = [heading, ...titles].some((title) => title !== undefined && cues.otherTitle.test(title));
  const signs: Record<keyof typeof WEIGHTS, number> = {
    namedJob: Number(isNamed),
    section: sectionKinds(lines).size,
    apply: Number(outline.applies.length > 0),
    jobTitle: Number([isSure ? heading : undefined, ...titles].some((title) => isJob(title, cues))),
    shape: Number(hasShape(lines)),
    address: Number(cues.jobAddress.test(url.pathname + url.search)),
    phrase: Math.min(countPhrases(text, cues.phrases), MOST_PHRASES),
    otherTitle: Number(isOther),
    otherPhrases: Number(countPhrases(text, cues.otherPhrases) >= OTHER_PHRASES),
    resume: Number(isResume(lines, cues)),
  };
  return Object.entries(signs).reduce(
    (sum, [sign, count]) => sum + count * WEIGHTS[sign as keyof typeof WEIGHTS],
    0,
  );
}

/** Why a page that is no posting is none. `isClosed`: it says that one is over. */
export function findReason(judged: Judged, isClosed: boolean, { cues }: PageKnowledge): NotPostingReason {
  if (hasForm(judged, cues)) return 'application-form';
  if (isClosed) return 'closed';
  if (isList(judged, cues)) return 'list';
  return judged.region.lines.length === 0 ? 'empty' : 'not-a-posting';
}

function hasShape(lines: Judged['region']['lines']): boolean {
  const headings = lines.filter(({ rank }) => rank > 0).length;
  const items = lines.filter(({ item }) => item).length;
  return headings >= SHAPE.headings && items >= SHAPE.items;
}

/** How many different phrases a text has. */
function countPhrases(text: string, phrases: RegExp): number {
  return new Set(Array.from(text.matchAll(phrases), ([found]) => found.toLowerCase())).size;
}
