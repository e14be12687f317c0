import { foldWords } from '../../text/fold-words.ts';
import { collapse } from '../fields.ts';
import type { PageKnowledge } from '../page-knowledge.ts';
import { mayBePlace } from './find-place.ts';

/** What a tab's title says of a job. */
export interface TabTitle {
  title?: string;
  /** The company that its sentence names: "Engineer at Marlow". */
  company?: string;
  /** The place that its sentence names: "Engineer job in Oslo". */
  place?: string;
  /** What is left of it beside the title, the place and the board: mostly the company. */
  rest?: string;
}

const SEPARATOR = /\s+[|–—·•»›/-]+\s+|\s*\|\s*|:\s+/u;

/** The sentences that titles of tabs are: "Marlow hiring Engineer in Oslo", "Engineer at Marlow", "Engineer @ Marlow". */
const SENTENCES = [
  /^(?<company>.{2,60}?) (?:is )?hiring (?:an? )?(?<title>.{3,90}?) in .+$/i,
  /^(?:Job application for|Apply for|Job:)? ?(?<title>.{3,90}) (?:at|@|bei|chez|presso|bij|w firmie|w) (?<company>(?!\d).{2,50})$/i,
];

const AT_COMPANY = /^(?:jobs|careers|karriere|vacancies) (?:at|bei) /i;
const IN_PLACE = /^.{3,90} (?:jobs? )?in (?<place>\p{Lu}.{2,50})$/u;

/**
 * Takes the title of a tab apart. Names of job boards, words like "Careers" and places are left out. `title`: the title of
 * the job, where the page has told it: then the rest names the company.
 */
export function readTabTitle(
  tab: string | undefined,
  title: string | undefined,
  { facts, cues }: PageKnowledge,
): TabTitle {
  const parts = (
    collapse(tab)
      ?.replace(/^\(\d+\)\s*/, '')
      .split(SEPARATOR) ?? []
  ).filter((part) => part && !isBoard(part, facts.boards) && !facts.siteWord.test(part));
  const known = foldWords(title ?? '');
  const found: TabTitle = {};
  const others: string[] = [];
  for (const whole of parts) {
    const part = whole.replace(AT_COMPANY, '');
    const sentence = SENTENCES.map((each) => each.exec(part)?.groups).find(Boolean);
    if (sentence?.company && !isBoard(sentence.company, facts.boards) && !known.includes(foldWords(part))) {
      found.company ??= sentence.company;
      if (sentence.title) found.title ??= sentence.title;
      continue;
    }
    const inPlace = IN_PLACE.exec(part)?.groups;
    if (inPlace?.place && mayBePlace(inPlace.place) && foldWords(part) !== known)
      found.place ??= inPlace.place;
    if (known ? overlaps(known, foldWords(part)) : cues.jobTitle.test(part)) {
      if (!known && !cues.listTitle.test(part)) found.title ??= part;
    } else others.push(part);
  }
  const company = others.find(
    (part) =>
      part.length <= 50 && !facts.isPlace(part) && !cues.jobTitle.test(part) && !cues.listTitle.test(part),
  );
  if (company) found.rest = company;
  return found;
}

/** Whether a name is that of a job board or of a system that postings are put into. */
export function isBoard(name: string, boards: ReadonlySet<string>): boolean {
  const folded = foldWords(name.replace(/\.(?:com|de|co|io|org|net|fr|nl|pl)\b.*$/i, ''));
  return boards.has(folded) || boards.has(folded.replaceAll(' ', ''));
}

function overlaps(known: string, part: string): boolean {
  return ` ${known} `.includes(` ${part} `) || ` ${part} `.includes(` ${known} `);
}
