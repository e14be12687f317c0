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
const WEIGHTS = {
  section: 2,
  apply: 2,
  jobTitle: 1.5,
  shape: 1.5,
  address: 1,
  phrase: 1,
  otherTitle: -5,
  otherPhrases: -3,
};
const MOST_PHRASES = 3;
/** A text of labels and names has less prose. */
const LEAST_PROSE = 0.3;
const ENOUGH = 4;
/** On a page that calls itself a list, or at an address of something else. */
const ENOUGH_ELSEWHERE = 7;
/** A text with as many headings and items has the shape of a posting. */
const SHAPE = { headings: 2, items: 5 };
/** What one fills in. */
const FIELDS = 'input:not([type=hidden], [type=search], [type=submit], [type=button]), textarea, select';
/** A form has so many fields, and fewer characters of statements. */
const FORM = { fields: 4, statements: 500 };
/** So many phrases of other kinds of pages count against it. */
const OTHER_PHRASES = 2;

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
export function isPosting(judged: Judged, text: string, knowledge: PageKnowledge): boolean {
  const { cues } = knowledge;
  const { region, url } = judged;
  const fewest = sectionKinds(region.lines, cues).size >= 2 ? FEWEST_WITH_SECTIONS : FEWEST_WORDS;
  if (!isLong(text, fewest) || region.prose < text.length * LEAST_PROSE || isForm(region)) return false;
  const isElsewhere =
    isListPage(judged, cues) || cues.applyAddress.test(url.pathname) || cues.otherAddress.test(url.pathname);
  return weighSigns(judged, text, knowledge) >= (isElsewhere ? ENOUGH_ELSEWHERE : ENOUGH);
}

/** Whether a text is that of a form: with fields in it, and with little but questions. */
function isForm({ part, lines }: Region): boolean {
  if (part.element.querySelectorAll(FIELDS).length < FORM.fields) return false;
  const statements = lines.filter(
    ({ text, rank, length }) => rank === 0 && length >= 40 && !text.includes('?'),
  );
  return statements.reduce((sum, { length }) => sum + length, 0) < FORM.statements;
}

/** How much of a posting the signs of a page make, after `WEIGHTS`. */
export function weighSigns(judged: Judged, text: string, { cues }: PageKnowledge): number {
  const { region, titles, url } = judged;
  const isJob = (title = ''): boolean => cues.jobTitle.test(title) && !cues.listTitle.test(title);
  const all = [judged.heading, ...titles].filter((title) => title !== undefined);
  return (
    WEIGHTS.section * sectionKinds(region.lines, cues).size +
    WEIGHTS.apply * Number(region.outline.applies.length > 0) +
    WEIGHTS.jobTitle * Number([judged.isSure ? judged.heading : undefined, ...titles].some(isJob)) +
    WEIGHTS.shape * Number(hasShape(region.lines)) +
    WEIGHTS.address * Number(cues.jobAddress.test(url.pathname + url.search)) +
    WEIGHTS.phrase * Math.min(countPhrases(text, cues.phrases), MOST_PHRASES) +
    WEIGHTS.otherTitle * Number(all.some((title) => cues.otherTitle.test(title))) +
    WEIGHTS.otherPhrases * Number(countPhrases(text, cues.otherPhrases) >= OTHER_PHRASES)
  );
}

function hasShape(lines: Region['lines']): boolean {
  const headings = lines.filter(({ rank }) => rank > 0).length;
  return headings >= SHAPE.headings && lines.filter(({ item }) => item).length >= SHAPE.items;
}

/** How many different phrases a text has. */
function countPhrases(text: string, phrases: RegExp): number {
  return new Set(Array.from(text.matchAll(phrases), ([found]) => found.toLowerCase())).size;
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
  return isApplication && document.querySelectorAll(FIELDS).length >= 2;
}

/** Long enough for a posting, in words or in the characters of scripts that do not part them. */
export function isLong(text: string, fewest = FEWEST_WORDS): boolean {
  const words = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu);
  return (words?.length ?? 0) >= fewest;
}
