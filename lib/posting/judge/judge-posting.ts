import type { Region } from '../outline/find-region.ts';
import type { PageKnowledge } from '../page-knowledge.ts';
import type { NotPostingReason } from '../posting.ts';
import { sectionKinds } from './section-kinds.ts';

/** Fewer words are no posting, however they read; with the sections of one it may be shorter. */
const FEWEST_WORDS = 60;
const FEWEST_WITH_SECTIONS = 40;
/** So many cards make a page a list. */
const CARDS_OF_LIST = 3;

/** What each sign of a posting weighs, how often it counts, and how much makes a posting. */
const WEIGHTS = { section: 2, apply: 2, jobTitle: 1.5, address: 1, phrase: 1 };
const MOST_PHRASES = 3;
/** A text of labels and names has less prose. */
const LEAST_PROSE = 0.3;
const ENOUGH = 4;
/** On a page that calls itself a list, or at an address of something else. */
const ENOUGH_ELSEWHERE = 8;

/** What is known of a page when it is judged. */
export interface Judged {
  region: Region;
  /** The heading that may be the title of a job, and the titles that the page gives itself. */
  heading: string | undefined;
  /** The line of that heading. */
  title: number | undefined;
  /** The page calls that heading a title in more than one way, or it is of the first rank. */
  isSure: boolean;
  titles: (string | undefined)[];
  url: URL;
}

/** Whether a text reads like one posting: long enough, and with the sections, words and buttons that postings have. */
export function isPosting(judged: Judged, text: string, { cues }: PageKnowledge): boolean {
  const { region, isSure, titles, url } = judged;
  const heading = isSure ? judged.heading : undefined;
  const { outline, lines } = region;
  const sections = sectionKinds(lines, cues).size;
  if (!isLong(text, sections >= 2 ? FEWEST_WITH_SECTIONS : FEWEST_WORDS)) return false;
  if (region.prose < text.length * LEAST_PROSE) return false;
  const isJob = (title = ''): boolean => cues.jobTitle.test(title) && !cues.listTitle.test(title);
  const phrases = new Set(Array.from(text.matchAll(cues.phrases), ([found]) => found.toLowerCase())).size;
  const weight =
    WEIGHTS.section * sections +
    WEIGHTS.apply * Number(outline.applies.length > 0) +
    WEIGHTS.jobTitle * Number([heading, ...titles].some(isJob)) +
    WEIGHTS.address * Number(cues.jobAddress.test(url.pathname + url.search)) +
    WEIGHTS.phrase * Math.min(phrases, MOST_PHRASES);
  const isElsewhere =
    isListPage(judged, cues) || cues.applyAddress.test(url.pathname) || cues.otherAddress.test(url.pathname);
  return weight >= (isElsewhere ? ENOUGH_ELSEWHERE : ENOUGH);
}

/** Whether a page calls itself a list, and has cards or names no job. */
function isListPage(
  { region, heading, titles }: Judged,
  { listTitle, jobTitle }: PageKnowledge['cues'],
): boolean {
  const isCalled = titles.some((title) => title !== undefined && listTitle.test(title));
  return isCalled && (region.outline.cards >= CARDS_OF_LIST || !jobTitle.test(heading ?? ''));
}

/** Why a page that is no posting is none. `isClosed`: it says that one is over. */
export function findReason(judged: Judged, isClosed: boolean, { cues }: PageKnowledge): NotPostingReason {
  const { region, url } = judged;
  const { outline, lines } = region;
  if (hasForm(outline.root.element.ownerDocument, cues.applyAddress.test(url.pathname)))
    return 'application-form';
  if (isClosed) return 'closed';
  const linked = outline.lines.filter((line) => line.linked > line.length / 2).length;
  const isList = outline.cards >= CARDS_OF_LIST || (linked >= 5 && linked > outline.lines.length / 2);
  if (isList || isListPage(judged, cues)) return 'list';
  return lines.length === 0 ? 'empty' : 'not-a-posting';
}

/** Whether a page asks for a file, or at the address of an application for anything. */
function hasForm(document: Document, isApplication: boolean): boolean {
  if (document.querySelector('input[type="file"]')) return true;
  const fields = 'input:not([type=hidden], [type=search], [type=submit], [type=button]), textarea, select';
  return isApplication && document.querySelectorAll(fields).length >= 2;
}

/** Long enough for a posting, in words or in the characters of scripts that do not part them. */
export function isLong(text: string, fewest = FEWEST_WORDS): boolean {
  const words = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu);
  return (words?.length ?? 0) >= fewest;
}
