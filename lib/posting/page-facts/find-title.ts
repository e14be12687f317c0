import { foldWords } from '../../text/fold-words.ts';
import { collapse } from '../fields.ts';
import type { Region } from '../outline/find-region.ts';
import type { PageKnowledge } from '../page-knowledge.ts';

/** How far above the text its title may stand, in lines. */
const MOST_ABOVE = 60;
/** How far down in the text it may stand. */
const MOST_BELOW = 12;
const LONGEST = 160;
/** A title that is no heading stands so close above the text, in lines, and is no longer than that. */
const NEAR = 8;
const LONGEST_PLAIN = 90;

/** The title of a job, and the line in which it stands. */
export interface FoundTitle {
  text: string;
  line: number;
  /** It is the first heading, or the page calls it a title elsewhere too. */
  isSure: boolean;
}

/** Class names by which a line is called a title, and that of a job. */
const CALLED = /title|header|heading/i;
const CALLED_JOB = /(?:job|posting|position|vacancy|role)[-_]?(?:title|header|name)/i;

/**
 * The title of the job: of the headings in and above the text the one that most looks like it. A heading counts more
 * where it names a trade, stands in the tab's title, is of the first rank, is called a title or lies in the text.
 */
export function findTitle(
  region: Region,
  tabTitle: string | undefined,
  knowledge: PageKnowledge,
): FoundTitle | undefined {
  const { outline, part } = region;
  const { cues, facts } = knowledge;
  const tab = foldWords(tabTitle ?? '');
  let best: (FoundTitle & { weight: number }) | undefined;
  let isUnderList = false;
  const from = Math.max(0, part.first - MOST_ABOVE);
  const to = Math.min(outline.lines.length, part.first + MOST_BELOW, part.end);
  for (let index = from; index < to; index++) {
    const line = outline.lines[index];
    if (!line || line.isAround || line.length > LONGEST) continue;
    const text = cleanTitle(line.text, facts.titleFrame);
    const folded = foldWords(text ?? '');
    const isOfSite = cues.listTitle.test(text ?? '') || facts.siteWord.test(text ?? '');
    if (line.rank === 1) isUnderList = isOfSite;
    if (!text || !folded || /[:;,?]$/.test(text) || isOfSite) continue;
    if (line.rank !== 1 && line.section !== undefined) continue;
    const isTrade = cues.jobTitle.test(text);
    const inTab = tab !== '' && ` ${tab} `.includes(` ${folded} `);
    const called = `${line.part.element.getAttribute('class') ?? ''} ${line.part.element.id}`;
    const isNear = index >= part.first - NEAR && !/[.!?]$/.test(text) && line.length <= LONGEST_PLAIN;
    if (line.rank === 0 && !(isTrade && (inTab || isNear)) && !CALLED.test(called)) continue;
    const isCard = outline.lines.some((other) => other.isAround && other.text === line.text);
    // Under the heading of a list a line that is no heading must be a title elsewhere too.
    const isPlain = line.rank === 0 || line.rank === 7;
    if (isUnderList && isPlain && !inTab && !isCard && !CALLED.test(called)) continue;
    const weight =
      2 * Number(isTrade) +
      1.5 * Number(inTab) +
      1.5 * Number(line.rank === 1) +
      1 * Number(CALLED.test(called)) +
      1 * Number(CALLED_JOB.test(called)) +
      1 * Number(isCard) +
      0.5 * Number(index >= part.first) -
      0.5 * Number(isPlain) -
      (line.rank === 1 ? 1.5 : 0.5) * Number(line.link !== undefined && !inTab) -
      1.5 * Number(outline.lines.slice(index, part.first).some((between) => between.isAround));
    if (weight >= 1 && (!best || weight > best.weight)) {
      const isSure =
        line.rank === 1 || inTab || isCard || CALLED_JOB.test(called) || (isTrade && index <= part.first + 2);
      best = { text, line: index, isSure, weight };
    }
  }
  return best;
}

/** A title without what sites put around it: "Backend Engineer - job post", "Apply for Backend Engineer". */
export function cleanTitle(text: string | undefined, frame: RegExp): string | undefined {
  return collapse(collapse(text)?.replace(frame, ''));
}
